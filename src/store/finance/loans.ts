/**
 * Loans: the table of instalments as taught (facts 2.4), and what it posts day by day. Interest runs every day, so that
 * a week has its result; capital and interest leave the bank together on the day they are due.
 */
import { addMonths, mulDivRound } from '../../kernel/index.ts';
import type { Loan } from '../../scenario/index.ts';

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** One line of the table: amounts in cents, `leftCents` the capital still owed once it is paid. */
export interface Instalment {
  readonly due: number;
  readonly interestCents: number;
  readonly principalCents: number;
  readonly leftCents: number;
}

/** Where a loan stands: the next line of its table, and the interest run since the line before. */
export interface LoanState {
  readonly loan: Loan;
  readonly from: number;
  readonly table: readonly Instalment[];
  next: number;
  accruedCents: number;
}

/**
 * Constant annuity a = C·i ÷ (1 − (1 + i)⁻ⁿ), in cents, for a capital C in cents, a rate i and n instalments.
 * Rounded to the cent; C ÷ n without interest.
 */
export function annuityCents(principalCents: number, rate: number, payments: number): number {
  if (rate === 0) return Math.round(principalCents / payments);
  let growth = 1;
  for (let k = 0; k < payments; k++) growth *= 1 + rate;
  return Math.round((principalCents * rate * growth) / (growth - 1));
}

/**
 * Table of a loan. The rate of a period is the proportional part of the annual rate; interest is that rate of what is
 * still owed, to the cent; the last line repays what roundings left.
 */
export function loanTable(loan: Loan, from: number): Instalment[] {
  const { payments, principalCents } = loan;
  const months = MONTHS[loan.every];
  const annuity = annuityCents(principalCents, (loan.rateBp * months) / 120_000, payments);
  const table: Instalment[] = [];
  let leftCents = principalCents;
  for (let k = 1; k <= payments; k++) {
    const interestCents = mulDivRound(leftCents, loan.rateBp * months, 120_000);
    let part = annuity - interestCents;
    if (loan.repayment === 'principal')
      part = mulDivRound(principalCents, k, payments) - mulDivRound(principalCents, k - 1, payments);
    const principal = k === payments ? leftCents : Math.max(0, Math.min(part, leftCents));
    leftCents -= principal;
    table.push({ due: addMonths(from, k * months), interestCents, principalCents: principal, leftCents });
  }
  return table;
}

/** Capital owed before the next line is paid. */
export const capitalCents = ({ loan, next, table }: LoanState): number =>
  next === 0 ? loan.principalCents : table[next - 1]!.leftCents;

/** Interest of the current line that has run by the evening of a date, spread evenly over the days of its period. */
export function interestRun({ from, next, table }: LoanState, date: number): number {
  const line = table[next];
  if (!line) return 0;
  const start = next === 0 ? from : table[next - 1]!.due;
  return mulDivRound(line.interestCents, Math.max(0, date - start), line.due - start);
}

/** A loan on the eve of the first day: lines already paid are behind. */
export function standingLoan(loan: Loan, from: number, firstDay: number): LoanState {
  const table = loanTable(loan, from);
  const state: LoanState = { loan, from, table, next: 0, accruedCents: 0 };
  while (state.next < table.length && table[state.next]!.due < firstDay) state.next++;
  state.accruedCents = interestRun(state, firstDay - 1);
  return state;
}
