/**
 * Direct demand: customers who ask for one unit of one product, without a household, a walk or a line. They go through
 * a virtual till, so that tickets close and facts, books and trace tie as they do for everybody else.
 */
import {
  type CountTable,
  countAt,
  finalise,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  negativeBinomialTable,
  poissonTable,
  powReal,
  toUnit,
} from '../../kernel/index.ts';
import type { DirectDemand } from '../../scenario/index.ts';
import type { Model } from '../compiled.ts';
import { type LotShelf, lotExpiry, takeLot } from '../stock/index.ts';
import { lend } from './endless.ts';
import { addFact, DAY, OUTCOME, OUTCOMES, WAIT_BINS } from './facts.ts';
import { review } from './goods.ts';
import { type Run, trace } from './run.ts';
import { EVENT } from './state.ts';
import { LEAVE, ROW, TENDER } from './trace.ts';

/** Products asked for directly, in index order, and the law of each at today's price. */
export interface DirectState {
  readonly products: readonly number[];
  readonly specs: readonly DirectDemand[];
  readonly means: Float64Array;
  readonly tables: (CountTable | undefined)[];
  /** Customers of today so far: what the trace numbers them by. */
  customers: number;
}

/** Numbers of direct customers in the trace begin here: beyond the visits, whose numbers an event can carry. */
const FIRST_CUSTOMER = 1 << 20;

const SALT = { freshest: 0x3c6ef372 } as const;
/** Keeps the moments of a day apart (Weyl sequence of the golden ratio). */
const GOLDEN = 0x9e3779b1;

/** Undefined when the scenario asks for nothing: no day looks further. */
export function createDirect(model: Model): DirectState | undefined {
  const asked = model.scenario.demand.direct;
  const products = Object.keys(asked)
    .map((id) => model.productIndex.get(id)!)
    .sort((a, b) => a - b);
  if (products.length === 0) return undefined;
  return {
    products,
    specs: products.map((p) => asked[model.products[p]!.id]!),
    means: new Float64Array(products.length).fill(-1),
    tables: products.map(() => undefined),
    customers: 0,
  };
}

/**
 * The doors open: each product draws how many customers ask for it today, at the price in force now, and when. One
 * uniform number per product and day picks the count, so that a lower price never brings fewer; the k-th customer has
 * its own moment, uniform over the opening hours (which makes Poisson counts a Poisson process).
 */
export function drawCustomers(run: Run, direct: DirectState): void {
  const { model, world } = run;
  const { day } = world;
  const openMs = day.sheet.openMinute * MS_PER_MINUTE;
  const lengthMs = day.sheet.closeMinute * MS_PER_MINUTE - openMs;
  for (const [i, p] of direct.products.entries()) {
    const own = finalise(day.demandKey ^ model.productKey[p]!);
    const count = customersOf(direct, i, meanToday(run, direct.specs[i]!, p), day.index, toUnit(own));
    for (let k = 1; k <= count; k++) {
      const moment = toUnit(finalise(own ^ Math.imul(k, GOLDEN)));
      day.queue.schedule(openMs + Math.floor(moment * lengthMs), EVENT.request, p);
    }
  }
}

/** Constant elasticity: mean × (price ÷ advised price)^(−e). */
function meanToday(run: Run, spec: DirectDemand, p: number): number {
  const relative = run.world.priceCents[p]! / run.model.products[p]!.priceCents;
  // A free product, or one advised free, has no ratio to speak of.
  if (spec.elasticity === 0 || !(relative > 0) || relative === Number.POSITIVE_INFINITY) return spec.mean;
  return Math.min(spec.mean * powReal(relative, -spec.elasticity), 20_000);
}

function customersOf(direct: DirectState, i: number, mean: number, day: number, u: number): number {
  const spec = direct.specs[i]!;
  // Half a customer a day is one every other day.
  if (spec.law === 'constant') return Math.floor((day + 1) * mean) - Math.floor(day * mean);
  if (direct.means[i] !== mean) {
    direct.means[i] = mean;
    direct.tables[i] =
      spec.law === 'poisson' ? poissonTable(mean) : negativeBinomialTable(mean, spec.dispersion ?? 1);
  }
  return countAt(direct.tables[i]!, u);
}

/** One customer asks for one unit of a product. */
export function request(run: Run, p: number, ms: number): void {
  const { model, world } = run;
  const { day, stock, offer } = world;
  const { shelf } = stock;
  const spec = model.scenario.demand.direct[model.products[p]!.id]!;
  const visit = enter(run, ms);
  if (offer.facings[p] === 0) return refuse(run, visit, p, OUTCOME['no-facing'], ms);
  if (shelf.total[p]! <= 0 && day.lent) lend(run, p, 1, ms);
  if (shelf.total[p]! <= 0) {
    const at = day.index * model.products.length + p;
    world.facts.missed[at] = world.facts.missed[at]! + 1;
    if (spec.unmet === 'backordered') return promise(run, visit, p, ms);
    const inBack = stock.reserve.total[p]! > 0 || stock.dock[p]! > 0;
    return refuse(run, visit, p, inBack ? OUTCOME['shelf-empty'] : OUTCOME['out-of-stock'], ms);
  }
  const draw = finalise(day.demandKey ^ model.productKey[p]! ^ SALT.freshest ^ ms) >>> 16;
  let freshest = draw * 10_000 < spec.freshestBp * 65_536;
  // A date that is over is put back; when the longest is over too, nothing can be sold.
  if (lotExpiry(shelf, p, freshest) < day.sheet.date) freshest = true;
  if (lotExpiry(shelf, p, freshest) < day.sheet.date) return refuse(run, visit, p, OUTCOME['past-date'], ms);
  takeLot(shelf, p, 1, freshest);
  sell(run, visit, p, ms);
  review(run, p, ms);
}

/** A customer comes in, with one want. Returns its number in the trace. */
function enter(run: Run, ms: number): number {
  const { direct, index } = run.world.day;
  const { facts } = run.world;
  const visit = FIRST_CUSTOMER + direct!.customers++;
  const hour = index * 24 + Math.min(23, Math.floor(ms / MS_PER_HOUR));
  addFact(facts, index, DAY.entered, 1);
  facts.entries[hour] = facts.entries[hour]! + 1;
  trace(run, ms, ROW.enter, visit, -1, 1, 0);
  return visit;
}

function outcome(run: Run, p: number, which: number): void {
  const { day, facts } = run.world;
  const at = (day.index * OUTCOMES.length + which) * run.model.subfamilies.length + run.model.subOf[p]!;
  facts.outcomes[at] = facts.outcomes[at]! + 1;
}

/** The customer leaves without anything. */
function refuse(run: Run, visit: number, p: number, which: number, ms: number): void {
  const { day, facts } = run.world;
  outcome(run, p, which);
  addFact(facts, day.index, DAY.leftEmptyHanded, 1);
  day.fingerprint.add3(11, visit, p, which, ms);
  if (which !== OUTCOME.postponed) trace(run, ms, ROW.miss, visit, p, which, 0);
  trace(run, ms, ROW.leave, visit, LEAVE.nothing, 0, 0);
}

/** Backorder: the customer leaves with a promise, and comes back when goods are received. */
function promise(run: Run, visit: number, p: number, ms: number): void {
  const { supply, facts, day } = run.world;
  supply.backorders[p] = supply.backorders[p]! + 1;
  addFact(facts, day.index, DAY.backordered, 1);
  refuse(run, visit, p, OUTCOME.postponed, ms);
  review(run, p, ms);
}

/** The virtual till: one line of one unit, paid in cash, without a wait. */
function sell(run: Run, visit: number, p: number, ms: number): void {
  const { model, world } = run;
  const { day, facts, stock } = world;
  const { index } = day;
  const cents = world.priceCents[p]!;
  const at = index * model.products.length + p;
  outcome(run, p, OUTCOME.met);
  facts.sold[at] = facts.sold[at]! + 1;
  facts.revenue[at] = facts.revenue[at]! + cents;
  stock.recorded[p] = stock.recorded[p]! - 1;
  stock.unvalued[p] = stock.unvalued[p]! + 1;
  addFact(facts, index, DAY.tickets, 1);
  addFact(facts, index, DAY.lines, 1);
  addFact(facts, index, DAY.units, 1);
  addFact(facts, index, DAY.revenueCents, cents);
  addFact(facts, index, DAY.cashCents, cents);
  addFact(facts, index, DAY.waited, 1);
  facts.waits[index * WAIT_BINS] = facts.waits[index * WAIT_BINS]! + 1;
  day.fingerprint.add3(11, visit, p, OUTCOME.met, ms);
  day.fingerprint.addFloat(12, visit, cents);
  const till = model.tills.length;
  trace(run, ms, ROW.pick, visit, p, 1, 0);
  trace(run, ms, ROW.serve, visit, till, 0, 0);
  trace(run, ms, ROW.line, visit, p, 1, cents);
  trace(run, ms, ROW.pay, visit, till, 1, cents);
  trace(run, ms, ROW.tender, visit, TENDER.cash, 0, cents);
  trace(run, ms, ROW.leave, visit, LEAVE.paid, 1, 0);
}

/** Goods have come in: customers who hold a promise are served before anybody else, oldest dates first. */
export function serveBackorders(run: Run, p: number, place: LotShelf, ms: number): void {
  const { supply, facts, day } = run.world;
  while (supply.backorders[p]! > 0 && place.total[p]! > 0) {
    takeLot(place, p, 1, false);
    supply.backorders[p] = supply.backorders[p]! - 1;
    addFact(facts, day.index, DAY.backordersServed, 1);
    sell(run, enter(run, ms), p, ms);
  }
}
