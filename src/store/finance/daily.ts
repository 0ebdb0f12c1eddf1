/** The accountant's evening: everything the day did, posted. Called once per day, after the last event. */
import {
  applyBp,
  dayOfMonth,
  endOfMonth,
  endOfTenDayPeriod,
  htFromTtc,
  monthOf,
} from '../../kernel/index.ts';
import type { Supplier } from '../../scenario/index.ts';
import type { Model } from '../compiled.ts';
import { afterBankDays, banksWork } from './bank.ts';
import { accrueCharges, payCharges } from './charges.ts';
import { balanceOf, post } from './ledger.ts';
import { postLongTerm } from './longTerm.ts';
import type { FinanceState } from './state.ts';

/** What the day brings to the books, gathered on the floor. */
export interface DayBook {
  /** TTC cents sold, by VAT rate in basis points. */
  readonly salesByVat: ReadonlyMap<number, number>;
  readonly cardCents: number;
  readonly cashCents: number;
  /** Orders of the site paid online: TTC cents received today, turned into sales (goods and fees), given back. */
  readonly advances?: {
    readonly receivedCents: number;
    readonly earnedCents: number;
    readonly refundedCents: number;
  };
  /** Fees of preparation, TTC cents, within what was paid. */
  readonly feeCents?: number;
  /** Goods received per supplier: HT cents by VAT rate, carriage HT. */
  readonly purchases: readonly {
    supplier: number;
    byVat: ReadonlyMap<number, number>;
    carriageCents: number;
  }[];
  readonly stockValueCents: number;
  readonly grossWagesCents: number;
  /** Employer contributions on them. */
  readonly contributionsCents: number;
}

/** Date a supplier is paid (C. com. L441-10 and L441-11; facts 3.5). */
export function dueDate(term: Supplier['paymentTerm'], delivery: number): number {
  if (term === 'on-receipt') return delivery;
  if (term === 'net-30') return delivery + 30;
  if (term === 'ten-day-30') return endOfTenDayPeriod(delivery) + 30;
  return endOfMonth(delivery + 45);
}

function postSales(model: Model, f: FinanceState, day: number, book: DayBook): void {
  const lines: [string, number][] = [
    ['511', book.cardCents],
    ['531', book.cashCents],
  ];
  for (const [rate, ttc] of book.salesByVat) {
    const ht = htFromTtc(ttc, rate);
    lines.push(['707', -ht], ['44571', ht - ttc]);
  }
  const { feeCents = 0 } = book;
  if (feeCents > 0) {
    const ht = htFromTtc(feeCents, model.scenario.pickup!.feeVatBp);
    lines.push(['7085', -ht], ['44571', ht - feeCents]);
  }
  if (book.advances) lines.push(['4191', book.advances.earnedCents]);
  post(f.ledger, day, 'sales', lines);
  f.tillCents += book.cashCents;
  const date = model.firstDay + day;
  const byCard = book.cardCents + (book.advances?.receivedCents ?? 0);
  if (byCard > 0) f.cards.push([afterBankDays(model, date, model.scenario.finance.cardDelayDays), byCard]);
}

/**
 * Orders paid online: an advance of the customer (4191) until the goods are handed over. VAT is counted then, a
 * simplification: since 2023 it falls due as the advance is cashed (CGI art. 269, 2 a), a day or two before. What is
 * not delivered is given back from the bank the same day.
 */
function postAdvances(f: FinanceState, day: number, { advances }: DayBook): void {
  if (!advances) return;
  const { receivedCents, refundedCents } = advances;
  post(f.ledger, day, 'advances', [
    ['511', receivedCents],
    ['4191', -receivedCents],
  ]);
  post(f.ledger, day, 'refunds', [
    ['4191', refundedCents],
    ['512', -refundedCents],
  ]);
  f.bankCents -= refundedCents;
}

function postPurchases(model: Model, f: FinanceState, day: number, book: DayBook): void {
  const date = model.firstDay + day;
  for (const { supplier, byVat, carriageCents } of book.purchases) {
    const s = model.suppliers[supplier]!;
    let goods = 0;
    let vat = 0;
    for (const [rate, ht] of byVat) {
      goods += ht;
      vat += applyBp(ht, rate);
    }
    const carriageVat = applyBp(carriageCents, 2_000);
    const owed = goods + vat + carriageCents + carriageVat;
    post(f.ledger, day, 'purchase', [
      ['607', goods],
      ['6241', carriageCents],
      ['44566', vat + carriageVat],
      ['401', -owed],
    ]);
    f.payables.push([dueDate(s.paymentTerm, date), supplier, owed]);
  }
}

/** Wages are accrued every day, so that a day and a week have a result. */
function postWages(f: FinanceState, day: number, book: DayBook): void {
  const social = book.contributionsCents;
  post(f.ledger, day, 'wages', [
    ['641', book.grossWagesCents],
    ['428', -book.grossWagesCents],
    ['645', social],
    ['438', -social],
  ]);
  f.wagesOwed += book.grossWagesCents;
  f.socialOwed += social;
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

function payDue(model: Model, f: FinanceState, day: number): void {
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

/** Posts the whole day. Insolvency (beyond the overdraft) is an outcome that ends the game, not an error. */
export function closeBooks(model: Model, f: FinanceState, day: number, book: DayBook): void {
  postSales(model, f, day, book);
  postAdvances(f, day, book);
  postPurchases(model, f, day, book);
  const change = book.stockValueCents - balanceOf(f.ledger, '37');
  post(f.ledger, day, 'stock-change', [
    ['37', change],
    ['6037', -change],
  ]);
  postWages(f, day, book);
  accrueCharges(model, f, day);
  postLongTerm(f, day, model.firstDay + day);
  payDue(model, f, day);
  // The day's cash goes to the bank the evening it was taken; the float of the tills stays.
  post(f.ledger, day, 'cash-banked', [
    ['512', book.cashCents],
    ['531', -book.cashCents],
  ]);
  f.bankCents += book.cashCents;
  f.tillCents -= book.cashCents;
  if (f.bankCents < -model.scenario.finance.overdraftCents) f.insolvent = true;
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
