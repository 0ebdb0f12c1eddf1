/** The accountant's evening: everything the day did, posted. Called once per day, after the last event. */
import { applyBp, htFromTtc } from '../../kernel/index.ts';
import type { Model } from '../compiled.ts';
import { afterBankDays } from './bank.ts';
import { accrueCharges } from './charges.ts';
import { balanceOf, post } from './ledger.ts';
import { postLongTerm } from './longTerm.ts';
import { dueDate, payDue } from './payments.ts';
import type { FinanceState } from './state.ts';

/** The standard rate of VAT, which carriage bears (CGI, art. 278). */
const STANDARD_VAT_BP = 2_000;

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
    const carriageVat = applyBp(carriageCents, STANDARD_VAT_BP);
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
