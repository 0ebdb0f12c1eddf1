/** Sums that several indicators share, read from the view. Amounts in cents, days both included. */
import { htFromTtc } from '../kernel/index.ts';
import type { View, VisibleColumn } from '../store/view.ts';
import type { At } from './indicator.ts';

/** How many days a reading spans. */
export const daysOf = ({ from, to }: At): number => to - from + 1;

/** Sum of a value over the days. */
export function overDays({ from, to }: At, of: (day: number) => number): number {
  let sum = 0;
  for (let day = from; day <= to; day++) sum += of(day);
  return sum;
}

/** Sum of a column of facts. */
export const total = (view: View, at: At, column: VisibleColumn): number =>
  overDays(at, (day) => view.figure(day, column));

/** The products in question: one, those of a family, or all. */
export function productsOf(view: View, { product, family }: At): number[] {
  if (product !== undefined) return [product];
  const all = view.model.products.map((_, p) => p);
  return family === undefined ? all : all.filter((p) => view.model.familyOf[p] === family);
}

/** Sum of a value over the products in question. */
export const overProducts = (view: View, at: At, of: (p: number) => number): number =>
  productsOf(view, at).reduce((sum, p) => sum + of(p), 0);

const isWholeStore = (at: At): boolean => at.product === undefined && at.family === undefined;

/** The days just before, as many of them. */
export const before = (at: At): At => ({ ...at, from: at.from - daysOf(at), to: at.from - 1 });

/** A sum over the days just before; 0 when they are not all days of the game, which leaves no growth to tell. */
export const earlier = (view: View, at: At, of: (view: View, at: At) => number): number => {
  const then = before(at);
  return then.from < 0 ? 0 : of(view, then);
};

export const unitsOf = (view: View, at: At, p: number): number =>
  overDays(at, (day) => view.sold(p, day) ?? 0);
export const takingsOf = (view: View, at: At, p: number): number =>
  overDays(at, (day) => view.revenue(p, day));

/** Units sold, at the tills and in orders handed over. */
export const units = (view: View, at: At): number =>
  isWholeStore(at)
    ? total(view, at, 'units') + total(view, at, 'pickupUnits')
    : overProducts(view, at, (p) => unitsOf(view, at, p));

/** Takings TTC of goods, at the tills and in orders handed over. */
export const salesTtc = (view: View, at: At): number =>
  isWholeStore(at)
    ? total(view, at, 'revenueCents') + total(view, at, 'pickupRevenueCents')
    : overProducts(view, at, (p) => takingsOf(view, at, p));

/**
 * Sales HT: from the books for the store (each evening, by VAT rate, goods and services), from the takings of each
 * product otherwise. Without services the two differ only by the cents that each rounds.
 */
export function salesHt(view: View, at: At): number {
  if (isWholeStore(at)) return 0 - view.movement('70', at.from, at.to);
  return overProducts(view, at, (p) => htFromTtc(takingsOf(view, at, p), view.model.products[p]!.vatBp));
}

/** Sales of goods HT, services left out: what a margin on goods is counted on. */
export const goodsSalesHt = (view: View, { from, to }: At): number => 0 - view.movement('707', from, to);

/** What the units sold cost, at the price of the catalogue: losses are left out. */
export const soldAtCatalogueCost = (view: View, at: At): number =>
  overProducts(view, at, (p) => unitsOf(view, at, p) * view.model.products[p]!.costCents);

/** What the goods that left the stock cost, by the books: purchases and change of stock, so losses are inside. */
export const goodsCost = (view: View, { from, to }: At): number =>
  view.movement('607', from, to) + view.movement('6037', from, to);

/** Charges of some account groups. */
export const charges = (view: View, { from, to }: At, ...prefixes: string[]): number =>
  prefixes.reduce((sum, prefix) => sum + view.movement(prefix, from, to), 0);

/** Balance of an account group at the close of a day, debit positive; `day` −1 is the opening balance sheet. */
export const balanceAt = (view: View, prefix: string, day: number): number =>
  view.balance(prefix) - view.movement(prefix, day + 1, view.model.days);

/** Money in the bank and the tills at the close of a day. */
export const cashAt = (view: View, day: number): number =>
  balanceAt(view, '512', day) + balanceAt(view, '531', day);
