/** What the store owes leaves the bank on its day: suppliers, people, social bodies, the State. */
import { applyBp, dayOfMonth, endOfMonth, endOfTenDayPeriod, monthOf } from '../../kernel/index.ts';
import type { Supplier } from '../../scenario/index.ts';
import type { Model } from '../compiled.ts';
import { banksWork } from './bank.ts';
import { payCharges } from './charges.ts';
import { balanceOf, post } from './ledger.ts';
import type { FinanceState } from './state.ts';

/** Date a supplier is paid (C. com. L441-10 and L441-11; facts 3.5). */
export function dueDate(term: Supplier['paymentTerm'], delivery: number): number {
  if (term === 'on-receipt') return delivery;
  if (term === 'net-30') return delivery + 30;
  if (term === 'ten-day-30') return endOfTenDayPeriod(delivery) + 30;
  return endOfMonth(delivery + 45);
}

/** Pays out of the bank. */
function pay(
  f: FinanceState,
  day: number,
  label: Parameters<typeof post>[2],
  account: string,
  cents: number,
): void {
  if (cents === 0) return;
  post(f.ledger, day, label, [
    [account, cents],
    ['512', -cents],
  ]);
  f.bankCents -= cents;
}

/**
 * The employees' share of social contributions, in basis points of gross pay. Non-managers in 2026: old age 6.90 and 0.40,
 * pension 3.15, CEG 0.86, CSG and CRDS 9.70 on 98.25 %, 20.84 in all; 20 € of health insurance a month make about 22.
 */
const EMPLOYEE_SHARE_BP = 2_200;

/** What is withheld from a gross pay, in cents. */
export const withheldFrom = (grossCents: number): number => applyBp(grossCents, EMPLOYEE_SHARE_BP);

/** Day of the month on which contributions of the month before are paid (facts 2.5). */
export const SOCIAL_DAY = 15;

/** Payslips: of the gross, the employees' share is withheld for the social bodies (431) and the net goes to people (421). */
function payWages(f: FinanceState, day: number): void {
  const withheld = withheldFrom(f.wagesOwed);
  const net = f.wagesOwed - withheld;
  post(f.ledger, day, 'payslips', [
    ['428', f.wagesOwed],
    ['421', -net],
    ['431', -withheld],
  ]);
  pay(f, day, 'wages-paid', '421', net);
  f.withheld += withheld;
  f.wagesOwed = 0;
}

/** Both shares leave the bank together. */
function paySocial(f: FinanceState, day: number): void {
  post(f.ledger, day, 'social-paid', [
    ['438', f.socialDue],
    ['431', f.withheld],
    ['512', -f.socialDue - f.withheld],
  ]);
  f.bankCents -= f.socialDue + f.withheld;
  f.socialDue = 0;
  f.withheld = 0;
}

/** Bills due since banks last worked; one that falls on a day without a bank waits for the next. */
function paySuppliers(model: Model, f: FinanceState, day: number): void {
  const date = model.firstDay + day;
  if (!banksWork(model, date)) return;
  for (const due of f.payables) if (due[0] <= date) pay(f, day, 'supplier-paid', '401', due[2]);
  keep(f.payables, (due) => due[0] > date);
}

/** Everything that falls due on a day, cards cashed included; on the last day of a VAT period, its declaration. */
export function payDue(model: Model, f: FinanceState, day: number): void {
  const date = model.firstDay + day;
  const fin = model.scenario.finance;
  paySuppliers(model, f, day);
  for (const card of f.cards) {
    if (card[0] !== date) continue;
    post(f.ledger, day, 'cards-cashed', [
      ['512', card[1]],
      ['511', -card[1]],
    ]);
    f.bankCents += card[1];
  }
  keep(f.cards, (card) => card[0] > date);
  const today = dayOfMonth(date);
  payCharges(model, f, day);
  const last = endOfMonth(date);
  if (today === Math.min(fin.wagesDay, dayOfMonth(last))) {
    payWages(f, day);
    // Social charges of the month are paid with the declaration of the next one (facts 2.5).
    f.socialDue += f.socialOwed;
    f.socialOwed = 0;
  }
  if (today === SOCIAL_DAY) paySocial(f, day);
  if (today === fin.vatDay) {
    pay(f, day, 'vat-paid', '44551', f.vatDue);
    f.vatDue = 0;
  }
  if (date === last && (fin.vatEvery === 'month' || monthOf(date) % 3 === 0)) declareVat(f, day);
}

/** End of a month or quarter: collected minus deductible, to pay next month or carried over (CGI art. 271; facts 2.5). */
function declareVat(f: FinanceState, day: number): void {
  const collected = -balanceOf(f.ledger, '44571');
  const onAssets = balanceOf(f.ledger, '44562');
  const deductible = onAssets + balanceOf(f.ledger, '44566') + balanceOf(f.ledger, '44567');
  const due = Math.max(0, collected - deductible);
  const credit = Math.max(0, deductible - collected);
  post(f.ledger, day, 'vat-declared', [
    ['44571', collected],
    ['44562', -onAssets],
    ['44566', -balanceOf(f.ledger, '44566')],
    ['44567', credit - balanceOf(f.ledger, '44567')],
    ['44551', -due],
  ]);
  f.vatDue += due;
}

/** Keeps in place the rows that satisfy a test. */
function keep<T>(rows: T[], test: (row: T) => boolean): void {
  let n = 0;
  for (const row of rows) if (test(row)) rows[n++] = row;
  rows.length = n;
}

/** Days of the game on which the supplier debts of the opening balance sheet are paid, a quarter each. */
const OPENING_DEBT_DAYS = [4, 11, 18, 25];

/** Supplier debts of the opening balance sheet, which names no supplier. */
export function scheduleOpeningDebts(model: Model, f: FinanceState): void {
  const owed = -balanceOf(f.ledger, '401');
  if (owed <= 0) return;
  const quarter = Math.floor(owed / 4);
  for (const day of OPENING_DEBT_DAYS)
    f.payables.push([
      model.firstDay + day,
      undefined,
      day === OPENING_DEBT_DAYS.at(-1) ? owed - 3 * quarter : quarter,
    ]);
}
