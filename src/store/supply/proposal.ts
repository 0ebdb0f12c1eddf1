/** When suppliers take orders and deliver, and what the computer proposes to order. */
import { parseTime, weekday } from '../../kernel/index.ts';
import { type Supplier, WEEKDAYS } from '../../scenario/index.ts';
import type { Model } from '../compiled.ts';
import type { DraftOrder, OrderRule, Plan } from '../plan-types.ts';

/** Order points and target levels in product order, recompiled when a sheet of rules is accepted. */
export interface RuleTables {
  readonly point: Int32Array;
  readonly target: Int32Array;
}

/** Does the supplier take orders on this date? */
export const takesOrders = (supplier: Supplier, date: number): boolean =>
  supplier.orderDays[WEEKDAYS[weekday(date)]!];

/** Last minute of a day at which the supplier takes an order. */
export const cutoffMinute = (supplier: Supplier): number => parseTime(supplier.cutoff)!;

/** Minute at which the truck comes. */
export const deliveryMinute = (supplier: Supplier): number => parseTime(supplier.deliveryAt)!;

/** Date on which an order placed on `date` arrives: first delivery day after the lead time (a year ahead if none). */
export function deliveryDate(supplier: Supplier, date: number): number {
  // Delivered the same day only if the truck leaves after the cut-off.
  const lead =
    supplier.leadDays === 0 && deliveryMinute(supplier) <= cutoffMinute(supplier) ? 1 : supplier.leadDays;
  for (let d = date + lead; d < date + lead + 366; d++) {
    if (supplier.deliveryDays[WEEKDAYS[weekday(d)]!]) return d;
  }
  return date + 366;
}

/**
 * Whole days an order placed on `date` must cover: until the delivery of the next order that could be placed.
 * This is lead time plus review period of the taught method (facts 2.3, recomplètement périodique). The hours of
 * `date` before the cut-off are already sold when the position is read: see `elapsedShare`.
 */
export function daysToCover(supplier: Supplier, date: number): number {
  for (let next = date + 1; next < date + 15; next++) {
    if (takesOrders(supplier, next)) return deliveryDate(supplier, next) - date;
  }
  return deliveryDate(supplier, date) - date + 7;
}

/** Share of a trading day that is over at the supplier's cut-off, 0 to 1; arrivals taken as even over the day. */
export function elapsedShare(supplier: Supplier, openMinute: number, closeMinute: number): number {
  if (closeMinute <= openMinute) return 0;
  const share = (cutoffMinute(supplier) - openMinute) / (closeMinute - openMinute);
  return share < 0 ? 0 : share > 1 ? 1 : share;
}

/**
 * Packs proposed for one product: none above the order point, else up to the target in whole packs.
 * @param position recorded stock plus units on order, less units promised to customers
 */
export function proposedPacks(point: number, target: number, position: number, pack: number): number {
  if (position > point) return 0;
  return Math.max(0, Math.ceil((target - position) / pack));
}

/** The rule in force for a product; without one, the shelf twice full, ordered when it would not be full once. */
export function ruleOf(plan: Plan, p: number, capacity: number): OrderRule {
  return plan.orderRules[p] ?? { point: capacity, target: 2 * capacity };
}

/** Fills the tables from the plan. */
export function compileRules(model: Model, plan: Plan, capacity: Int32Array, rules: RuleTables): void {
  for (let p = 0; p < model.products.length; p++) {
    const rule = ruleOf(plan, p, capacity[p]!);
    rules.point[p] = rule.point;
    rules.target[p] = rule.target;
  }
}

/**
 * The order a supplier receives at its cut-off: by hand exactly what was written, otherwise the proposal of that
 * minute plus corrections. Calls `line(product, units)` for each product ordered.
 * @param position stock position of a product @param capacity shelf capacity
 */
export function orderAtCutoff(
  model: Model,
  plan: Plan,
  supplierIndex: number,
  rules: RuleTables,
  position: (product: number) => number,
  capacity: Int32Array,
  line: (product: number, units: number) => void,
): void {
  const id = model.suppliers[supplierIndex]!.id;
  const draft: DraftOrder | undefined = plan.orders[id];
  const automatic = plan.policies.orderMode[id] === 'automatic';
  if (!draft && !automatic) return;
  for (let p = 0; p < model.products.length; p++) {
    if (model.supplierOf[p] !== supplierIndex) continue;
    const pack = model.packOf[p]!;
    let packs = draft === undefined ? 0 : (draft.packs[model.products[p]!.id] ?? 0);
    // A product without a facing is not proposed again: it has been taken off the shelf.
    if (draft?.kind !== 'hand' && capacity[p]! > 0) {
      packs += proposedPacks(rules.point[p]!, rules.target[p]!, position(p), pack);
    }
    if (packs > 0) line(p, packs * pack);
  }
}
