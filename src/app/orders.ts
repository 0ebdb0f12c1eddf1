/** Orders as the screens talk about them: the next cut-off of a supplier, and what would leave then. */
import { parseTime } from '../kernel/index.ts';
import type { View } from '../store/view.ts';

export interface NextOrder {
  /** Day and minute of the cut-off, day of the delivery. */
  readonly day: number;
  readonly cutoff: number;
  readonly delivery: number;
}

/** Next moment at which a supplier takes an order; undefined when the game ends before. */
export function nextOrder(view: View, supplier: number): NextOrder | undefined {
  const { day, minute } = view.now;
  for (let d = day; d < Math.min(day + 15, view.model.days); d++) {
    const { open, cutoff, delivery } = view.orderWindow(supplier, d);
    if (open && (d > day || minute < cutoff)) return { day: d, cutoff, delivery };
  }
  return undefined;
}

export type OrderMode = 'manual' | 'proposal' | 'automatic';

export const orderMode = (view: View, supplierId: string): OrderMode =>
  view.plan.policies.orderMode[supplierId] ?? 'manual';

/** Packs that would be ordered of a product now: by hand what is written, else proposal and correction. */
export function packsToOrder(view: View, p: number): { proposed: number; written: number; packs: number } {
  const product = view.model.products[p]!;
  const draft = view.plan.orders[product.supplier];
  const byHand = draft ? draft.kind === 'hand' : orderMode(view, product.supplier) === 'manual';
  const proposed = byHand ? 0 : view.proposal(p);
  const written = draft?.packs[product.id] ?? 0;
  return { proposed, written, packs: Math.max(0, proposed + written) };
}

/** Days of sales, beyond what an order has to cover, from which a line looks like a slip of the pen. */
const FAR = 14;

/**
 * Days of sales that a line of the next order would make with what is there, when that is too many to be meant: far more
 * than until the delivery after, or than the product keeps. Undefined for a line like any other.
 */
export function farTooMany(view: View, p: number, packs: number): number | undefined {
  const { pack, shelfLifeDays } = view.model.products[p]!;
  const next = nextOrder(view, view.model.supplierOf[p]!);
  if (packs < 2 || !next) return undefined;
  let sold = 0;
  for (let day = view.now.day - 7; day < view.now.day; day++) sold += view.sold(p, day) ?? 0;
  if (sold === 0) return undefined;
  const days = Math.floor(((Math.max(0, view.position(p)) + packs * pack) * 7) / sold);
  const cover = view.orderWindow(view.model.supplierOf[p]!, next.day).days;
  const most = shelfLifeDays === null ? cover + FAR : Math.min(cover + FAR, 2 * (cover + shelfLifeDays));
  return days > most ? days : undefined;
}

export interface OrderTotal {
  readonly lines: number;
  readonly packs: number;
  /** Purchase cost HT in cents. */
  readonly cents: number;
}

/** What the order of a supplier amounts to. */
export function orderTotal(view: View, supplier: number): OrderTotal {
  let lines = 0;
  let total = 0;
  let cents = 0;
  for (const [p, product] of view.model.products.entries()) {
    if (view.model.supplierOf[p] !== supplier) continue;
    const { packs } = packsToOrder(view, p);
    if (packs === 0) continue;
    lines++;
    total += packs;
    cents += packs * product.pack * product.costCents;
  }
  return { lines, packs: total, cents };
}

/** Will an order leave by itself at the next cut-off, as things stand? */
export const willLeave = (view: View, supplierId: string): boolean =>
  orderMode(view, supplierId) === 'automatic' || view.plan.orders[supplierId] !== undefined;

/** Next delivery that brings one of these products: day and minute; undefined when none is on its way. */
export function nextDelivery(
  view: View,
  products: readonly string[],
): { day: number; minute: number } | undefined {
  const wanted = new Set(products);
  let best: { day: number; minute: number } | undefined;
  for (const line of view.openOrders()) {
    if (!wanted.has(view.model.products[line.product]!.id)) continue;
    const minute = parseTime(view.model.suppliers[line.supplier]!.deliveryAt)!;
    if (!best || line.due < best.day || (line.due === best.day && minute < best.minute))
      best = { day: line.due, minute };
  }
  return best;
}
