/** What is to leave the bank and when, as far as the books know it: the payments side of a cash budget. */
import { addMonths, applyBp, dayOfMonth, endOfMonth, monthOf } from '../../kernel/index.ts';
import type { Model } from '../compiled.ts';
import { bankDay } from './bank.ts';
import { balanceOf } from './ledger.ts';
import { SOCIAL_DAY, withheldFrom } from './payments.ts';
import type { FinanceState } from './state.ts';

/** A sum that is to leave the bank. */
export interface Due {
  /** Day number on which the money leaves. */
  readonly date: number;
  readonly kind: 'supplier' | 'charge' | 'loan' | 'wages' | 'social' | 'vat';
  /** Name of the creditor, where the scenario gives one. */
  readonly who?: string;
  /** TTC cents. */
  readonly cents: number;
  /** It grows until then: what has run so far of the pay of the month, of its contributions, of its VAT. */
  readonly running: boolean;
}

/**
 * Everything owed on a day that is not closed, each with its date, the earliest first; of what comes back every month,
 * the next payment.
 * @param day day of the game
 */
export function duesOf(model: Model, f: FinanceState, day: number): Due[] {
  const from = model.firstDay + day;
  return [
    ...supplierBills(model, f, from),
    ...nextCharges(model, from),
    ...nextInstalments(f, from),
    ...pay(model, f, from),
    ...vat(model, f, from),
  ]
    .filter(({ cents }) => cents > 0)
    .sort((a, b) => a.date - b.date);
}

const supplierBills = (model: Model, f: FinanceState, from: number): Due[] =>
  f.payables.map(([due, supplier, cents]) => ({
    date: bankDay(model, Math.max(from, due)),
    kind: 'supplier',
    ...(supplier !== undefined && { who: model.suppliers[supplier]!.label }),
    cents,
    running: false,
  }));

/** The next payment of each charge. One of last month may have met a weekend, and leave in this one. */
const nextCharges = (model: Model, from: number): Due[] =>
  model.charges.map(({ day, label, monthlyCents, vatBp }) => {
    const last = addMonths(from - dayOfMonth(from) + 1, -1) + day - 1;
    const dates = [0, 1, 2].map((months) => bankDay(model, addMonths(last, months)));
    const cents = monthlyCents + applyBp(monthlyCents, vatBp);
    return { date: dates.find((date) => date >= from)!, kind: 'charge', who: label, cents, running: false };
  });

const nextInstalments = (f: FinanceState, from: number): Due[] =>
  f.loans.flatMap(({ from: granted, loan, next, table }) => {
    const line = table[next];
    if (!line || granted >= from) return [];
    const cents = line.principalCents + line.interestCents;
    return [{ date: line.due, kind: 'loan' as const, who: loan.label, cents, running: false }];
  });

/** First date from one on that bears a number in its month, or is its last day when it is shorter. */
function nextOn(from: number, dayNumber: number): number {
  const first = from - dayOfMonth(from) + 1;
  const inMonth = (start: number): number => Math.min(start + dayNumber - 1, endOfMonth(start));
  return inMonth(first) >= from ? inMonth(first) : inMonth(addMonths(first, 1));
}

/** Net pay, and both shares of contributions: those of the months paid, then those of the month that runs. */
function pay({ scenario }: Model, f: FinanceState, from: number): Due[] {
  const payDay = nextOn(from, scenario.finance.wagesDay);
  const withheld = withheldFrom(f.wagesOwed);
  return [
    { date: payDay, kind: 'wages', cents: f.wagesOwed - withheld, running: true },
    { date: nextOn(from, SOCIAL_DAY), kind: 'social', cents: f.socialDue + f.withheld, running: false },
    { date: nextOn(payDay, SOCIAL_DAY), kind: 'social', cents: f.socialOwed + withheld, running: true },
  ];
}

/** VAT declared, then what the period that runs makes so far. */
function vat({ scenario }: Model, f: FinanceState, from: number): Due[] {
  const { vatDay, vatEvery } = scenario.finance;
  const left = vatEvery === 'month' ? 0 : (12 - monthOf(from)) % 3;
  const declared = endOfMonth(addMonths(from - dayOfMonth(from) + 1, left));
  const deducted = ['44562', '44566', '44567'].reduce(
    (sum, account) => sum + balanceOf(f.ledger, account),
    0,
  );
  return [
    { date: nextOn(from, vatDay), kind: 'vat', cents: f.vatDue, running: false },
    {
      date: nextOn(declared + 1, vatDay),
      kind: 'vat',
      cents: -balanceOf(f.ledger, '44571') - deducted,
      running: true,
    },
  ];
}
