/**
 * Orders every day: a rule for what keeps, a quantity for what is dead when the truck comes. What safety to keep is asked
 * of a method, so that managers who differ in nothing else can differ in that.
 */
import type { Command } from '../store/game.ts';
import type { OrderRule } from '../store/plan-types.ts';
import type { View } from '../store/view.ts';
import { type Habit, meanOn, Receipts } from './habits.ts';

/** Demand to cover, and the order point and target that answer it. */
export type Method = (
  demand: { readonly expected: number; readonly deviation: number; readonly days: number },
  product: View['model']['products'][number],
  facings: number,
) => OrderRule;

type Window = ReturnType<View['orderWindow']>;

const expectedOver = (view: View, habit: Habit, from: number, to: number): number => {
  let units = 0;
  for (let d = from; d < to; d++) units += meanOn(habit, view.weekday(d));
  return units;
};

/**
 * Packs of goods whose stock of today will be dead when the truck comes (bread): the position says nothing, so the
 * order is the demand of the days they can be sold, with the safety of the taught method.
 */
function packsOfShortLived(view: View, p: number, habit: Habit, window: Window, method: Method): number {
  const product = view.model.products[p]!;
  const life = product.shelfLifeDays!;
  const until = Math.min(view.now.day + window.days, window.delivery + life);
  const expected = expectedOver(view, habit, window.delivery, until);
  const { target } = method({ expected, deviation: habit.deviation, days: 1 }, product, view.facings(p));
  return Math.ceil(target / product.pack);
}

/** Point and target of goods that keep: the demand from the cut-off to the delivery of the next order, plus safety. */
function ruleOfLasting(view: View, p: number, habit: Habit, window: Window, method: Method): OrderRule {
  const today = view.now.day;
  const product = view.model.products[p]!;
  // The order leaves at the cut-off: what is sold before it is no longer to cover.
  const sold = window.elapsed * meanOn(habit, view.weekday(today));
  return method(
    {
      expected: expectedOver(view, habit, today, today + window.days) - sold,
      deviation: habit.deviation,
      days: window.days - window.elapsed,
    },
    product,
    view.facings(p),
  );
}

/** The orders of each morning, by a method. */
export function orderKeeper(method: Method): (view: View) => Command[] {
  let receipts: Receipts | undefined;
  return (view) => {
    receipts ??= new Receipts(view.model.products.length);
    receipts.read(view);
    return ordersOf(view, receipts, method);
  };
}

/** A sheet of rules for what keeps, a correction of the proposal for what does not. */
function ordersOf(view: View, receipts: Receipts, method: Method): Command[] {
  const { model } = view;
  const today = view.now.day;
  const rules: Record<string, OrderRule> = {};
  let ruled = false;
  const orders = new Map<string, Record<string, number>>();
  const windows = model.suppliers.map((_, s) => view.orderWindow(s, today));
  for (let p = 0; p < model.products.length; p++) {
    const window = windows[model.supplierOf[p]!]!;
    if (!window.open || view.facings(p) === 0) continue;
    const habit = receipts.habitOf(p);
    if (!habit.known) continue;
    const product = model.products[p]!;
    ruled = true;
    if (product.shelfLifeDays === null || product.shelfLifeDays > window.delivery - today) {
      rules[product.id] = ruleOfLasting(view, p, habit, window, method);
      continue;
    }
    rules[product.id] = { point: 0, target: 0 };
    const packs = orders.get(product.supplier) ?? {};
    packs[product.id] = packsOfShortLived(view, p, habit, window, method);
    orders.set(product.supplier, packs);
  }
  const commands: Command[] = [];
  if (ruled) commands.push({ type: 'order-rules', rules });
  for (const [supplier, packs] of orders) commands.push({ type: 'order', supplier, kind: 'proposal', packs });
  return commands;
}
