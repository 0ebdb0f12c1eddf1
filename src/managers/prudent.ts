/**
 * Applies the course, no more: orders every day by the taught method on the last four weeks of receipts, keeps prices
 * and space, puts an unlawful roster right. Sees only the view.
 */
import type { Command } from '../store/game.ts';
import { taughtRule, type View } from '../store/view.ts';
import { lawfulSheets } from './lawful.ts';
import type { Manager } from './manager.ts';

/** Weeks of receipts looked at. */
const WEEKS = 4;

interface Habit {
  /** Mean units by weekday, and the standard deviation around them. */
  readonly mean: Float64Array;
  readonly deviation: number;
  readonly known: boolean;
}

/**
 * Mean sales by weekday over the last weeks, shrunk towards the week's own shape (a product alone has few sales a day).
 * Days when the shelf was seen empty say too little, and are left out.
 */
function habitOf(view: View, p: number, today: number, shape: Float64Array): Habit {
  let sum = 0;
  let weight = 0;
  let squares = 0;
  let days = 0;
  for (let d = today - 7 * WEEKS; d < today; d++) {
    const units = view.sold(p, d);
    const expected = shape[view.weekday(d)]!;
    if (units === undefined || expected === 0 || view.wasEmpty(p, d, 0) || view.wasEmpty(p, d, 1)) continue;
    sum += units;
    weight += expected;
    days++;
  }
  const level = weight > 0 ? sum / weight : 0;
  const mean = shape.map((s) => s * level);
  for (let d = today - 7 * WEEKS; d < today; d++) {
    const units = view.sold(p, d);
    if (units === undefined || view.wasEmpty(p, d, 0) || view.wasEmpty(p, d, 1)) continue;
    const gap = units - mean[view.weekday(d)]!;
    squares += gap * gap;
  }
  return { mean, deviation: days > 1 ? Math.sqrt(squares / (days - 1)) : 0, known: days >= 7 };
}

/** Share of each weekday in the sales of the store over the last weeks (mean 1 over the open days). */
function weekShape(view: View, today: number): Float64Array {
  const shape = new Float64Array(7);
  const counted = new Float64Array(7);
  for (let d = today - 7 * WEEKS; d < today; d++) {
    let units = 0;
    let known = false;
    for (let p = 0; p < view.model.products.length; p++) {
      const sold = view.sold(p, d);
      if (sold === undefined) continue;
      known = true;
      units += sold;
    }
    if (!known) continue;
    const wd = view.weekday(d);
    shape[wd] = shape[wd]! + units;
    counted[wd] = counted[wd]! + 1;
  }
  let total = 0;
  for (let wd = 0; wd < 7; wd++) {
    shape[wd] = counted[wd]! > 0 ? shape[wd]! / counted[wd]! : 0;
    total += shape[wd]!;
  }
  return total > 0 ? shape.map((s) => (s * 7) / total) : shape.fill(1);
}

type Window = ReturnType<View['orderWindow']>;

const expectedOver = (view: View, habit: Habit, from: number, to: number): number => {
  let units = 0;
  for (let d = from; d < to; d++) units += habit.mean[view.weekday(d)]!;
  return units;
};

/**
 * Packs of goods whose stock of today will be dead when the truck comes (bread): the position says nothing, so the
 * order is the demand of the days they can be sold, with the safety of the taught method.
 */
function packsOfShortLived(view: View, p: number, habit: Habit, window: Window): number {
  const product = view.model.products[p]!;
  const life = product.shelfLifeDays!;
  const until = Math.min(view.now.day + window.days, window.delivery + life);
  const expected = expectedOver(view, habit, window.delivery, until);
  const { target } = taughtRule(
    { expected, deviation: habit.deviation, days: 1 },
    product.pack,
    view.facings(p),
    life,
  );
  return Math.ceil(target / product.pack);
}

/** Point and target of goods that keep: the demand from the cut-off to the delivery of the next order, plus safety. */
function ruleOfLasting(
  view: View,
  p: number,
  habit: Habit,
  window: Window,
): { point: number; target: number } {
  const today = view.now.day;
  const product = view.model.products[p]!;
  // The order leaves at the cut-off: what is sold before it is no longer to cover.
  const sold = window.elapsed * habit.mean[view.weekday(today)]!;
  return taughtRule(
    {
      expected: expectedOver(view, habit, today, today + window.days) - sold,
      deviation: habit.deviation,
      days: window.days - window.elapsed,
    },
    product.pack,
    view.facings(p),
    product.shelfLifeDays,
  );
}

/** The orders of a morning: a sheet of rules for what keeps, a correction of the proposal for what does not. */
function supply(view: View): Command[] {
  const { model } = view;
  const today = view.now.day;
  const shape = weekShape(view, today);
  const rules: Record<string, { point: number; target: number }> = {};
  const orders = new Map<string, Record<string, number>>();
  const windows = model.suppliers.map((_, s) => view.orderWindow(s, today));
  for (let p = 0; p < model.products.length; p++) {
    const window = windows[model.supplierOf[p]!]!;
    if (!window.open || view.facings(p) === 0) continue;
    const habit = habitOf(view, p, today, shape);
    if (!habit.known) continue;
    const product = model.products[p]!;
    if (product.shelfLifeDays === null || product.shelfLifeDays > window.delivery - today) {
      rules[product.id] = ruleOfLasting(view, p, habit, window);
      continue;
    }
    rules[product.id] = { point: 0, target: 0 };
    const packs = orders.get(product.supplier) ?? {};
    packs[product.id] = packsOfShortLived(view, p, habit, window);
    orders.set(product.supplier, packs);
  }
  const commands: Command[] = [];
  if (Object.keys(rules).length > 0) commands.push({ type: 'order-rules', rules });
  for (const [supplier, packs] of orders) commands.push({ type: 'order', supplier, kind: 'proposal', packs });
  return commands;
}

/** Whoever decides nothing else leaves every supplier on automatic orders. */
function automaticOrders(view: View): Command[] {
  const manual = view.model.suppliers.filter((s) => view.plan.policies.orderMode[s.id] !== 'automatic');
  if (manual.length === 0) return [];
  const orderMode = Object.fromEntries(manual.map((s) => [s.id, 'automatic' as const]));
  return [{ type: 'policies', policies: { orderMode } }];
}

/** Puts the roster right whenever it has changed since it was last looked at. */
function rosterKeeper(): (view: View) => Command[] {
  let seen: View['plan']['roster'] | undefined;
  return (view) => {
    if (view.plan.roster === seen) return [];
    seen = view.plan.roster;
    return lawfulSheets(view).map((sheet) => ({ type: 'roster', ...sheet }));
  };
}

export function prudent(): Manager {
  const roster = rosterKeeper();
  return {
    name: 'prudent',
    morning: (view) => [...automaticOrders(view), ...roster(view), ...supply(view)],
  };
}
