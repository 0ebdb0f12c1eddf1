/** A world on the first morning: the stock the past left (or full shelves), the books opened on it. */
import { MS_PER_MINUTE, parseDate, type Trace } from '../../kernel/index.ts';
import { daySheet } from '../calendar/index.ts';
import { CheckoutState } from '../checkout/index.ts';
import { type Model, NEVER } from '../compiled.ts';
import { createFinance, scheduleOpeningDebts } from '../finance/index.ts';
import { createHouseholds, createTables, roomOf } from '../households/index.ts';
import { createPickup } from '../pickup/index.ts';
import { type OrderRule, openingPlan, type Plan } from '../plan-types.ts';
import { compileOffer, Offer, openingFacings, Walks } from '../space/index.ts';
import { addLot, bookIn, StockState, stockValueCents } from '../stock/index.ts';
import {
  addRow,
  daysToCover,
  deliveryMinute,
  elapsedShare,
  SupplyState,
  takesOrders,
  taughtRule,
} from '../supply/index.ts';
import { TeamState } from '../team/index.ts';
import { World } from '../world.ts';
import { compileAll } from './compile.ts';
import { FactsState } from './facts.ts';
import { lastSaleDate } from './jobs.ts';
import { Run } from './run.ts';
import { DayState } from './state.ts';

/** Goods of a new store: every shelf full, some reserve of what keeps. */
function stockNewStore(model: Model, stock: StockState, capacity: Int32Array): void {
  const date = parseDate(model.scenario.calendar.start)!;
  for (let p = 0; p < model.products.length; p++) {
    const product = model.products[p]!;
    const life = product.shelfLifeDays;
    if (stockHandedOver(model, stock, capacity, p, product.costCents)) continue;
    const given = model.scenario.opening.goods[product.id];
    if (given) {
      const expiry = lastSaleDate(life, date);
      const shelved = Math.min(given.units, capacity[p]!);
      addLot(stock.shelf, p, shelved, expiry);
      addLot(stock.reserve, p, given.units - shelved, expiry);
      book(model, stock, p, given.units, given.costCents ?? product.costCents);
      continue;
    }
    // Goods on the shelf have lived a third of their life.
    addLot(stock.shelf, p, capacity[p]!, life === null ? NEVER : date + Math.ceil((life * 2) / 3) - 1);
    const reserve = (capacity[p]! * model.scenario.opening.reserveBp) / 10_000;
    if (life === null || life > 7)
      addLot(stock.reserve, p, Math.ceil(reserve / product.pack) * product.pack, lastSaleDate(life, date));
    book(model, stock, p, stock.shelf.total[p]! + stock.reserve.total[p]!, product.costCents);
  }
}

/** Goods found on taking over, which are not those that were left; answers false when they are. */
function stockHandedOver(
  model: Model,
  stock: StockState,
  capacity: Int32Array,
  p: number,
  unitCostCents: number,
): boolean {
  const { id, shelfLifeDays } = model.products[p]!;
  const found = model.scenario.handover?.goods[id];
  if (!found) return false;
  const expiry = lastSaleDate(shelfLifeDays, model.firstDay);
  const shelved = Math.min(found.shelf, capacity[p]!);
  const units = found.shelf + found.reserve;
  addLot(stock.shelf, p, shelved, expiry);
  addLot(stock.reserve, p, units - shelved, expiry);
  book(model, stock, p, found.recorded ?? units, unitCostCents);
  return true;
}

/** Goods left by the past: lots with the days they still have, and a record that may be wrong. */
function stockFromPast(model: Model, stock: StockState, capacity: Int32Array): void {
  const past = model.scenario.past.data!;
  const date = parseDate(model.scenario.calendar.start)!;
  for (const left of past.products) {
    const p = model.productIndex.get(left.product);
    if (p === undefined || stockHandedOver(model, stock, capacity, p, left.unitCostCents)) continue;
    for (const [units, days] of left.shelf) addLot(stock.shelf, p, units, days < 0 ? NEVER : date + days);
    for (const [units, days] of left.reserve) addLot(stock.reserve, p, units, days < 0 ? NEVER : date + days);
    book(model, stock, p, left.recorded, left.unitCostCents);
  }
}

function book(model: Model, stock: StockState, p: number, units: number, unitCostCents: number): void {
  bookIn(stock, p, units, unitCostCents);
  stock.lastCostCents[p] = model.products[p]!.costCents;
}

/** Orders the past has passed and that are still on their way. */
function ordersFromPast(model: Model, supply: SupplyState): void {
  for (const left of model.scenario.past.data?.products ?? []) {
    const p = model.productIndex.get(left.product);
    if (p === undefined) continue;
    const s = model.supplierOf[p]!;
    for (const [units, days] of left.orders) {
      const dueMs = deliveryMinute(model.suppliers[s]!) * MS_PER_MINUTE;
      addRow(supply.open, p, units, model.firstDay + days, s, model.firstDay - 1, dueMs);
      supply.onOrder[p] = supply.onOrder[p]! + units;
      supply.ordered[s] = supply.ordered[s]! + units;
      supply.linesOrdered[s] = supply.linesOrdered[s]! + 1;
    }
  }
}

/** Order points and targets on the first morning: those the scenario gives, else those of the taught method. */
function openingRules(model: Model, facings: Int32Array): Plan['orderRules'] {
  const { handover, opening } = model.scenario;
  const rules = taughtRules(model, facings);
  for (const given of [opening.orderRules, handover?.orderRules ?? {}])
    for (const [product, rule] of Object.entries(given)) rules[model.productIndex.get(product)!] = rule;
  return rules;
}

/** What the taught method makes of the sales of the past weeks, by product; null where none were kept. */
function taughtRules(model: Model, facings: Int32Array): (OrderRule | null)[] {
  const rules = new Array<OrderRule | null>(model.products.length).fill(null);
  const past = model.scenario.past.data;
  if (!past) return rules;
  const sheets = Array.from({ length: 7 }, (_, d) => daySheet(model, d));
  for (const { product, units } of past.products) {
    const p = model.productIndex.get(product);
    if (p === undefined || units.length === 0) continue;
    const supplier = model.suppliers[model.supplierOf[p]!]!;
    let days = 1;
    for (let d = 0; d < 7; d++) {
      if (!takesOrders(supplier, model.firstDay + d)) continue;
      const { openMinute, closeMinute } = sheets[d]!;
      const elapsed = elapsedShare(supplier, openMinute, closeMinute);
      days = Math.max(days, daysToCover(supplier, model.firstDay + d) - elapsed);
    }
    const mean = units.reduce((a, b) => a + b, 0) / units.length;
    const variance = units.reduce((a, b) => a + (b - mean) * (b - mean), 0) / units.length;
    rules[p] = taughtRule(
      { expected: mean * days, deviation: Math.sqrt(variance), days },
      model.products[p]!.pack,
      facings[p]!,
      model.products[p]!.shelfLifeDays,
    );
  }
  return rules;
}

/** Builds everything a run needs, before the first event. */
export function createWorld(model: Model, trace: Trace | undefined): Run {
  const P = model.products.length;
  const facings = openingFacings(model);
  const walks = new Walks(model);
  const offer = new Offer(model);
  compileOffer(model, model.scenario.floor.planogram, facings, walks.tour, offer);
  const stock = new StockState(P, model.scenario.stock.valuation === 'fifo');
  if (model.scenario.past.data) stockFromPast(model, stock, offer.capacity);
  else stockNewStore(model, stock, offer.capacity);
  const finance = createFinance(model, stockValueCents(stock));
  scheduleOpeningDebts(model, finance);
  const supply = new SupplyState(model);
  ordersFromPast(model, supply);
  const world = new World({
    tables: createTables(model, facings, offer.visibility),
    walks,
    offer,
    openingFacings: facings,
    priceCents: new Float64Array(P),
    rules: { point: new Int32Array(P), target: new Int32Array(P) },
    stock,
    supply,
    households: createHouseholds(model),
    team: new TeamState(model),
    checkout: new CheckoutState(model),
    pickup: createPickup(model),
    finance,
    facts: new FactsState(model),
    day: new DayState(model, roomOf(model.scenario), trace),
  });
  const run = new Run(model, world, openingPlan(model.scenario, openingRules(model, facings)));
  world.team.posted = run.plan.roster;
  compileAll(run);
  return run;
}
