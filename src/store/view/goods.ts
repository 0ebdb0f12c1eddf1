/** Goods and orders, as the computer and the eyes show them; `View` says what each function gives. */
import { daySheet } from '../calendar/index.ts';
import type { Model } from '../compiled.ts';
import type { Game } from '../game.ts';
import { shownUnits } from '../pickup/index.ts';
import { lossThresholdCents } from '../pricing/index.ts';
import { lotCount, lotExpiry } from '../stock/index.ts';
import {
  cell,
  cutoffMinute,
  daysToCover,
  deliveryDate,
  elapsedShare,
  LINE,
  position,
  proposedPacks,
  takesOrders,
} from '../supply/index.ts';
import type { OpenOrder, OrderWindow, ProductView, Supplied } from './shapes.ts';

export function productView({ model, plan, now, world }: Game, p: number): ProductView {
  const { stock, supply, offer, rules, facts } = world;
  const { id, subfamily } = model.products[p]!;
  return {
    id,
    priceCents: plan.prices[subfamily]![id]!,
    recorded: stock.recorded[p]!,
    onOrder: supply.onOrder[p]!,
    shelf: stock.shelf.total[p]!,
    capacity: offer.capacity[p]!,
    facings: offer.facings[p]!,
    point: plan.orderRules[p]?.point ?? rules.point[p]!,
    target: plan.orderRules[p]?.target ?? rules.target[p]!,
    soldToday: now.minute > 0 ? facts.sold[now.day * model.products.length + p]! : 0,
  };
}

export function oldestOnShelf({ model, world: { stock } }: Game, p: number): number | undefined {
  if (lotCount(stock.shelf, p) === 0 || model.products[p]!.shelfLifeDays === null) return undefined;
  return lotExpiry(stock.shelf, p, false);
}

export function shownOnline({ plan, world: { pickup, stock } }: Game, p: number): number {
  if (!pickup) return 0;
  return Math.max(0, shownUnits(pickup, p, stock.recorded[p]!, plan.pickup!.safetyUnits));
}

export function leastPriceCents({ products }: Model, p: number): number {
  const { costCents, vatBp } = products[p]!;
  return Math.max(1, lossThresholdCents(costCents, vatBp));
}

export function proposal(game: Game, p: number): number {
  const { supply, stock } = game.world;
  const { point, target, capacity } = productView(game, p);
  if (capacity === 0) return 0;
  return proposedPacks(point, target, position(supply, stock.recorded, p), game.model.products[p]!.pack);
}

/** Units sold on each day before the game, by product in the order of the model; undefined when not kept. */
export function pastSales({ scenario, products }: Model): readonly (readonly number[] | undefined)[] {
  const byId = new Map((scenario.past.data?.products ?? []).map((one) => [one.product, one.units]));
  return products.map(({ id }) => byId.get(id));
}

/** Units of one product, −1 being the eve of the first day. */
export function pastSold(past: ReturnType<typeof pastSales>, p: number, day: number): number | undefined {
  const days = past[p];
  return days?.[days.length + day];
}

/** The receipts of one day before the game, as `View.readReceipts` gives them. */
export function readPastReceipts(
  past: ReturnType<typeof pastSales>,
  day: number,
  into: Int32Array,
  at: number,
): number | undefined {
  let all: number | undefined;
  for (let p = 0; p < past.length; p++) {
    const units = pastSold(past, p, day);
    into[at + p] = units ?? -1;
    if (units !== undefined) all = (all ?? 0) + units;
  }
  return all;
}

/** Those of a closed day of the game. */
export function readReceipts(
  { model, world }: Game,
  day: number,
  into: Int32Array,
  at: number,
): number | undefined {
  const { days, empty, sold } = world.facts;
  const P = model.products.length;
  if (day >= days) {
    into.fill(-1, at, at + P);
    return undefined;
  }
  let all = 0;
  for (let p = 0; p < P; p++) {
    const units = sold[day * P + p]!;
    into[at + p] = empty[day * P + p] === 0 ? units : -1;
    all += units;
  }
  return all;
}

export function supplied({ world: { supply } }: Game, s: number): Supplied {
  return {
    ordered: supply.ordered[s]!,
    delivered: supply.delivered[s]!,
    lines: supply.linesOrdered[s]!,
    wholeLines: supply.linesWhole[s]!,
  };
}

export function orderWindow(model: Model, supplier: number, day: number): OrderWindow {
  const s = model.suppliers[supplier]!;
  const date = model.firstDay + day;
  const sheet = daySheet(model, day);
  return {
    open: takesOrders(s, date),
    cutoff: cutoffMinute(s),
    delivery: deliveryDate(s, date) - model.firstDay,
    days: daysToCover(s, date),
    elapsed: elapsedShare(s, sheet.openMinute, sheet.closeMinute),
  };
}

export function openOrders({ world, model }: Game): OpenOrder[] {
  const rows = world.supply.open;
  return Array.from({ length: rows.count }, (_, row) => ({
    product: cell(rows, row, LINE.product),
    units: cell(rows, row, LINE.units),
    due: cell(rows, row, LINE.due) - model.firstDay,
    supplier: cell(rows, row, LINE.supplier),
  }));
}
