/**
 * An order is prepared line by line, from the shelf or else the reserve, by somebody who walks from one to the next: what
 * is not there is replaced as the house does, or missing.
 */
import { finalise, MINUTES_PER_DAY, MS_PER_MINUTE, toUnit } from '../../kernel/index.ts';
import { bestChoiceAmong, outsideUtility } from '../households/index.ts';
import {
  COUNTER,
  fillLockers,
  LINE_END,
  ORDER,
  ORDER_LINES,
  type PickupState,
  waitsAtCounter,
} from '../pickup/index.ts';
import { type LotShelf, lotCount, lotExpiry, takeLot } from '../stock/index.ts';
import { JOB } from '../team/index.ts';
import { addFact, DAY } from './facts.ts';
import { nothingThere } from './pickupEnd.ts';
import { type Run, trace } from './run.ts';
import { begin } from './staff.ts';
import { ROW } from './trace.ts';

const SALT = { refuse: 0x801f2e28, mood: 0x1f83d9ab } as const;

/** People at work walk a metre a second. */
const CM_PER_SECOND = 100;
/** Lockers of cold goods are numbered from here in the trace. */
const COLD_LOCKERS = 1_000;

/** What a picker is doing for the line in hand. */
const STAGE = { shelf: 0, reserve: 1, substitute: 2, pack: 3 } as const;

/** Start of the slot of an order, in ms of today. */
export function dueMs(run: Run, { orders }: PickupState, o: number): number {
  return (orders.due[o]! - run.world.day.index * MINUTES_PER_DAY) * MS_PER_MINUTE;
}

/** Somebody takes an order in hand, at the counter. */
export function beginOrder(run: Run, e: number, o: number, ms: number): void {
  const site = run.world.pickup!;
  site.orders.state[o] = ORDER.picking;
  site.orders.picker[o] = e;
  site.orderOf[e] = o;
  site.place[e] = run.world.walks.pickup;
  nextLine(run, e, o, ms);
}

/** Seconds of a walk from where the picker stands to a place, where they then stand. */
function walk(run: Run, site: PickupState, e: number, place: number): number {
  const { walks } = run.world;
  const cm = walks.cm[site.place[e]! * walks.places + place]!;
  site.place[e] = place;
  return cm / CM_PER_SECOND;
}

const placeOf = (run: Run, p: number): number => {
  const fixture = run.world.offer.fixtureOf[p]!;
  return fixture < 0 ? run.world.walks.reserve : 1 + fixture;
};

/** Goes for the next line of the order in hand, or back to the counter to pack it. */
function nextLine(run: Run, e: number, o: number, ms: number): void {
  const site = run.world.pickup!;
  const { orders } = site;
  const { seconds } = run.model.scenario.pickup!;
  if (orders.next[o]! >= orders.lines[o]!) {
    site.stage[e] = STAGE.pack;
    const back = walk(run, site, e, run.world.walks.pickup);
    return begin(run, e, JOB.pick, -1, 0, back + seconds.order, ms);
  }
  const i = o * ORDER_LINES + orders.next[o]!;
  const p = orders.product[i]!;
  const units = orders.units[i]! - orders.got[i]!;
  const way = walk(run, site, e, placeOf(run, p));
  site.stage[e] = STAGE.shelf;
  begin(run, e, JOB.pick, p, units, way + seconds.line + seconds.unit * (units - 1), ms);
}

/** A gesture of preparation is over: goods in the bag, or a look further. Time counts whatever was found. */
export function picked(run: Run, e: number, ms: number): void {
  const site = run.world.pickup!;
  const { orders } = site;
  const o = site.orderOf[e]!;
  addFact(run.world.facts, run.world.day.index, DAY.pickMs, ms - run.world.team.jobStart[e]!);
  // The customer gave up meanwhile: the picker goes on to something else.
  if (orders.state[o] !== ORDER.picking || orders.picker[o] !== e) {
    site.orderOf[e] = -1;
    return;
  }
  const stage = site.stage[e]!;
  if (stage === STAGE.pack) return pack(run, e, o, ms);
  const i = o * ORDER_LINES + orders.next[o]!;
  const wanted = orders.units[i]! - orders.got[i]!;
  const p = run.world.team.jobProduct[e]!;
  const place = stage === STAGE.reserve ? run.world.stock.reserve : run.world.stock.shelf;
  take(run, site, e, i, p, place, wanted, ms);
  if (orders.got[i] === orders.units[i] || stage === STAGE.substitute) return endLine(run, site, e, o, i, ms);
  if (stage === STAGE.shelf && run.world.stock.reserve.total[p]! > 0) return search(run, site, e, i, p, ms);
  if (orders.got[i] === 0 && substitute(run, site, e, o, i, ms)) return;
  endLine(run, site, e, o, i, ms);
}

/** Takes units that are still good on the day of the slot: the oldest that are, else the freshest. */
function take(
  run: Run,
  site: PickupState,
  e: number,
  i: number,
  p: number,
  place: LotShelf,
  wanted: number,
  ms: number,
): void {
  const { orders } = site;
  const { stock, day } = run.world;
  let got = 0;
  while (got < wanted && lotCount(place, p) > 0) {
    const freshest = lotExpiry(place, p, false) < day.sheet.date;
    const expiry = lotExpiry(place, p, freshest);
    if (expiry < day.sheet.date) break;
    got += takeLot(place, p, wanted - got, freshest);
    if (orders.expiry[i] === 0 || expiry < orders.expiry[i]!) orders.expiry[i] = expiry;
  }
  if (got === 0) return;
  orders.given[i] = p;
  orders.got[i] = orders.got[i]! + got;
  stock.aside[p] = stock.aside[p]! + got;
  const o = Math.floor(i / ORDER_LINES);
  trace(run, ms, ROW.orderPicked, e, p, got, orders.number[o]!);
}

/** Not enough on the shelf: to the reserve and back. */
function search(run: Run, site: PickupState, e: number, i: number, p: number, ms: number): void {
  const { orders } = site;
  const { walks } = run.world;
  const from = site.place[e]!;
  const way = walk(run, site, e, walks.reserve) + walk(run, site, e, from);
  site.stage[e] = STAGE.reserve;
  const units = orders.units[i]! - orders.got[i]!;
  begin(run, e, JOB.pick, p, units, way + run.model.scenario.pickup!.seconds.reserve, ms);
}

/** Looks for another product by the policy of the house. Returns false when the line stays without. */
function substitute(run: Run, site: PickupState, e: number, o: number, i: number, ms: number): boolean {
  const { substitution } = run.plan.pickup!;
  if (substitution === 'never') return false;
  const { seconds } = run.model.scenario.pickup!;
  const asked = substitution === 'propose';
  const other = asked ? chosen(run, site, o, i) : nearestPrice(run, site.orders.product[i]!);
  if (other < 0) return false;
  const way = walk(run, site, e, placeOf(run, other));
  const units = site.orders.units[i]!;
  site.stage[e] = STAGE.substitute;
  begin(
    run,
    e,
    JOB.pick,
    other,
    units,
    way + seconds.line + seconds.unit * (units - 1) + (asked ? seconds.ask : 0),
    ms,
  );
  return true;
}

/** What the customer, asked, takes instead: the best of the shelf in their eyes, unless they want nothing else. */
function chosen(run: Run, { orders }: PickupState, o: number, i: number): number {
  const { model, world } = run;
  const { tables, stock } = world;
  const missing = orders.product[i]!;
  const key = orders.key[o]!;
  const refuse = toUnit(finalise(key ^ SALT.refuse ^ model.productKey[missing]!));
  if (refuse * 10_000 < model.scenario.pickup!.refuseBp) return -1;
  const g = model.subOf[missing]!;
  const h = orders.household[o]!;
  const n = model.householdSegment[h]!;
  const lasting = model.householdKey[h]!;
  const mood = finalise(key ^ SALT.mood ^ model.subKey[g]!);
  const noise = mood >>> 16 < tables.loyal[n]! ? lasting : finalise(lasting ^ world.day.moodKey);
  const outside = outsideUtility(tables, n * model.subfamilies.length + g, model.subKey[g]!, noise);
  return bestChoiceAmong(model, tables.offered, n, g, noise, outside, stock.shelf.total);
}

/** What a picker takes without asking: on the shelf, of the same sub-family, the nearest in price. */
function nearestPrice(run: Run, missing: number): number {
  const { model, world } = run;
  const g = model.subOf[missing]!;
  let best = -1;
  let least = 0;
  for (let p = model.subStart[g]!; p < model.subStart[g + 1]!; p++) {
    if (p === missing || world.stock.shelf.total[p]! <= 0) continue;
    const gap = Math.abs(world.priceCents[p]! - world.priceCents[missing]!);
    if (best < 0 || gap < least) {
      best = p;
      least = gap;
    }
  }
  return best;
}

/** Closes a line: what is not there is no longer promised, and a substitute never costs more than what was ordered. */
function endLine(run: Run, site: PickupState, e: number, o: number, i: number, ms: number): void {
  const { orders, promised } = site;
  const { facts, day, priceCents } = run.world;
  const p = orders.product[i]!;
  const given = orders.given[i]!;
  const got = orders.got[i]!;
  promised[p] = promised[p]! - orders.units[i]!;
  if (got > 0) promised[given] = promised[given]! + got;
  if (got < orders.units[i]! || given !== p)
    trace(run, ms, ROW.orderMissing, orders.number[o]!, p, orders.units[i]! - got, got > 0 ? given : -1);
  orders.end[i] = got === 0 ? LINE_END.missing : given === p ? LINE_END.picked : LINE_END.substituted;
  orders.soldCents[i] =
    given === p ? orders.priceCents[i]! : Math.min(orders.priceCents[i]!, got > 0 ? priceCents[given]! : 0);
  const column = got === 0 ? DAY.linesMissing : given === p ? DAY.linesPicked : DAY.linesSubstituted;
  addFact(facts, day.index, column, 1);
  addFact(facts, day.index, DAY.unitsPicked, got);
  orders.next[o] = orders.next[o]! + 1;
  nextLine(run, e, o, ms);
}

/** The order is in its bags: into lockers when there is room, to the customer when they are here. */
function pack(run: Run, e: number, o: number, ms: number): void {
  const { model, world } = run;
  const site = world.pickup!;
  const { orders } = site;
  const { facts, day } = world;
  site.orderOf[e] = -1;
  orders.picker[o] = -1;
  orders.readyMs[o] = ms;
  addFact(facts, day.index, DAY.ordersPrepared, 1);
  const late = ms - dueMs(run, site, o);
  if (late > 0) {
    addFact(facts, day.index, DAY.ordersLate, 1);
    addFact(facts, day.index, DAY.ordersLateMs, late);
  }
  let units = 0;
  for (let i = o * ORDER_LINES; i < o * ORDER_LINES + orders.lines[o]!; i++) units += orders.got[i]!;
  if (units === 0) return nothingThere(run, o, ms);
  orders.state[o] = ORDER.ready;
  // A customer who is here is served over the counter by whoever is free first, the packer most often.
  if (orders.hereMs[o]! < 0) fillLockers(model, site, o);
  const atCounter = waitsAtCounter(model, site, o);
  if (atCounter) addFact(facts, day.index, DAY.ordersAtCounter, 1);
  const cold = orders.cold[o]!;
  const locker = atCounter ? COUNTER : orders.ambient[o]! >= 0 ? orders.ambient[o]! : COLD_LOCKERS + cold;
  trace(run, ms, ROW.orderReady, orders.number[o]!, locker, units, 0);
}
