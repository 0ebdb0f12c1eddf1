/**
 * The pick-up point: customers come for their orders, are served at a locker or at the counter, wait when the order is
 * late, or never come.
 */
import { eventKey, finalise, MINUTES_PER_DAY, MS_PER_MINUTE, toUnit } from '../../kernel/index.ts';
import {
  ended,
  LINE_END,
  learn,
  ORDER,
  ORDER_LINES,
  type PickupState,
  waitsAtCounter,
} from '../pickup/index.ts';
import { addFact, DAY, OUTCOME, WAIT_BIN_MS, WAIT_BINS } from './facts.ts';
import { close, endWant, endWithout, NOTHING_THERE, putBack } from './pickupEnd.ts';
import { callToPickup } from './pickupWork.ts';
import { type Run, trace } from './run.ts';
import { EVENT, LAST_MS } from './state.ts';
import { ROW } from './trace.ts';

const SALT = { patience: 0x1b873593, refuse: 0x801f2e28, card: 0x59f111f1, addOn: 0x636920d8 } as const;

/** People wait longer for what they have ordered than in a line. */
const PATIENCE = 1.5;
/** Score left by an order given up for being late. */
const GIVEN_UP = 100;

/** What an event of an order says; its actor is `row × 4 + step`. */
export const STEP = { here: 0, locker: 1, patience: 2, hold: 3 } as const;

/** One event of an order. */
export function pickupEvent(run: Run, actor: number, ms: number): void {
  const o = actor >> 2;
  const step = actor & 3;
  if (ended(run.world.pickup!.orders.state[o]!)) return;
  if (step === STEP.here) arriveForOrder(run, o, ms);
  else if (step === STEP.locker) handOver(run, o, -1, ms);
  else if (step === STEP.patience) giveUp(run, o, ms);
  else neverCame(run, o, ms);
}

/** Puts in the day the customer who comes today and the end of the wait for the one who does not. */
export function scheduleCustomer(run: Run, o: number, now: number): void {
  const { world, plan } = run;
  const { day } = world;
  const { orders } = world.pickup!;
  const { openMinute, closeMinute } = day.sheet;
  const start = day.index * MINUTES_PER_DAY;
  const due = orders.due[o]! - start;
  if (closeMinute <= openMinute) return;
  if (orders.comes[o]! >= 0 && due >= 0 && due < MINUTES_PER_DAY) {
    const minute = Math.min(closeMinute - 1, Math.max(openMinute, orders.comes[o]! - start));
    const ms = minute * MS_PER_MINUTE + ((orders.key[o]! >>> 8) % MS_PER_MINUTE);
    day.queue.schedule(Math.max(ms, now + MS_PER_MINUTE), EVENT.pickup, o * 4 + STEP.here);
  }
  // After hours nobody clears the lockers: an order not collected waits for the next opening.
  const until = Math.max(openMinute, orders.until[o]! - start + plan.pickup!.holdMinutes);
  if (until < closeMinute)
    day.queue.schedule(Math.max(until * MS_PER_MINUTE, now), EVENT.pickup, o * 4 + STEP.hold);
}

/** A customer is at the pick-up point. */
function arriveForOrder(run: Run, o: number, ms: number): void {
  const { model, world } = run;
  const site = world.pickup!;
  const { orders } = site;
  orders.hereMs[o] = ms;
  trace(run, ms, ROW.orderHere, orders.number[o]!, orders.household[o]!, 0, 0);
  if (orders.state[o] === ORDER.ready && !waitsAtCounter(model, site, o)) return openLocker(run, o, ms);
  const segment = model.segments[model.householdSegment[orders.household[o]!]!]!;
  const draw = world.tables.patience[finalise(orders.key[o]! ^ SALT.patience) >>> 22]!;
  const bears = Math.floor(segment.patienceSeconds * 1_000 * PATIENCE * draw);
  world.day.queue.schedule(Math.min(ms + bears, LAST_MS), EVENT.pickup, o * 4 + STEP.patience);
  callToPickup(run, ms);
}

/** The customer opens the locker: nobody of the store is needed. */
function openLocker(run: Run, o: number, ms: number): void {
  const { orders } = run.world.pickup!;
  const took = run.model.scenario.pickup!.seconds.locker * 1_000;
  orders.state[o] = ORDER.handing;
  run.world.day.queue.schedule(Math.min(ms + took, LAST_MS), EVENT.pickup, o * 4 + STEP.locker);
}

/**
 * The goods change hands: the sale is made, the recorded stock falls, what was prepaid and not delivered is given back.
 * @param e who hands over, −1 for a locker
 */
export function handOver(run: Run, o: number, e: number, ms: number): void {
  const { model, world } = run;
  const site = world.pickup!;
  const { orders } = site;
  const { facts, stock } = world;
  const { index } = world.day;
  const h = orders.household[o]!;
  let cents = 0;
  let units = 0;
  let lines = 0;
  let poor = 0;
  for (let i = o * ORDER_LINES; i < o * ORDER_LINES + orders.lines[o]!; i++) {
    if (orders.end[i] === LINE_END.substituted && refuses(run, o, i)) refuseLine(run, site, i);
    const end = orders.end[i]!;
    const p = orders.given[i]!;
    const q = orders.got[i]!;
    endWant(run, h, model.subOf[orders.product[i]!]!, outcomeOf(end, orders.wish[i]!), p, ms);
    if (end === LINE_END.missing || end === LINE_END.refused) {
      poor += 900;
      continue;
    }
    if (end === LINE_END.substituted) poor += 250;
    if (q < orders.units[i]!) poor += 300;
    const at = index * model.products.length + p;
    facts.sold[at] = facts.sold[at]! + q;
    facts.revenue[at] = facts.revenue[at]! + q * orders.soldCents[i]!;
    cents += q * orders.soldCents[i]!;
    units += q;
    lines++;
    trace(run, ms, ROW.orderLine, orders.number[o]!, p, q, q * orders.soldCents[i]!);
    stock.aside[p] = stock.aside[p]! - q;
    site.promised[p] = site.promised[p]! - q;
    stock.recorded[p] = stock.recorded[p]! - q;
    stock.unvalued[p] = stock.unvalued[p]! + q;
    bringHome(run, h, p, q, ms);
  }
  if (lines === 0) return endWithout(run, o, OUTCOME.refused, NOTHING_THERE, ms);
  const fee = orders.feeCents[o]!;
  addFact(facts, index, DAY.ordersHandedOver, 1);
  addFact(facts, index, DAY.pickupLines, lines);
  addFact(facts, index, DAY.pickupUnits, units);
  addFact(facts, index, DAY.pickupRevenueCents, cents);
  addFact(facts, index, DAY.pickupFeeCents, fee);
  settle(run, o, cents + fee);
  stockUp(run, h, lines, ms);
  const wait = ms - orders.hereMs[o]!;
  countWait(run, wait);
  const minutes = wait / MS_PER_MINUTE;
  const late = minutes > 3 ? 35 * (minutes - 3) : 0;
  const raw = Math.floor(850 - poor / orders.lines[o]! - (late < 500 ? late : 500));
  close(run, o, ORDER.handedOver, raw < 0 ? 0 : raw, ms);
  learn(site, h, model.householdSegment[h]!, index, raw < 0 ? 0 : raw);
  trace(run, ms, ROW.orderHandedOver, orders.number[o]!, e, units, cents + fee);
  const draw = toUnit(finalise(orders.key[o]! ^ SALT.addOn));
  if (draw * 10_000 < model.scenario.pickup!.addOnBp && visitLater(run, h, ms + 1))
    addFact(facts, index, DAY.addOnVisits, 1);
}

function outcomeOf(end: number, wish: number): number {
  if (end === LINE_END.picked) return wish;
  if (end === LINE_END.substituted) return OUTCOME.substituted;
  return end === LINE_END.refused ? OUTCOME.refused : OUTCOME['not-picked'];
}

/** A substitute that nobody asked for may be refused at the counter or taken out at the locker. */
function refuses(run: Run, o: number, i: number): boolean {
  if (run.plan.pickup!.substitution !== 'like') return false;
  const { orders } = run.world.pickup!;
  const u = toUnit(finalise(orders.key[o]! ^ SALT.refuse ^ run.model.productKey[orders.product[i]!]!));
  return u * 10_000 < run.model.scenario.pickup!.refuseBp;
}

function refuseLine(run: Run, site: PickupState, i: number): void {
  putBack(run, site, i);
  site.orders.end[i] = LINE_END.refused;
  addFact(run.world.facts, run.world.day.index, DAY.linesRefused, 1);
}

/** Money at hand-over: what was prepaid becomes a sale and the rest is given back, or the customer pays. */
function settle(run: Run, o: number, cents: number): void {
  const { model, world } = run;
  const { orders } = world.pickup!;
  const { index } = world.day;
  if (orders.prepaid[o] === 1) {
    addFact(world.facts, index, DAY.prepaidEarnedCents, cents);
    addFact(world.facts, index, DAY.refundedCents, orders.paidCents[o]! - cents);
    return;
  }
  const segment = model.householdSegment[orders.household[o]!]!;
  const card = finalise(orders.key[o]! ^ SALT.card) >>> 16 < world.tables.card[segment]!;
  addFact(world.facts, index, card ? DAY.pickupCardCents : DAY.pickupCashCents, cents);
}

/** What was brought home fills the stock of its sub-family, as at a till. */
function bringHome(run: Run, h: number, p: number, units: number, ms: number): void {
  const { model, world } = run;
  if (!model.scenario.catchment.memory) return;
  const { households, tables } = world;
  const now = world.day.index * MINUTES_PER_DAY + Math.floor(ms / MS_PER_MINUTE);
  const at = h * model.subfamilies.length + model.subOf[p]!;
  const full = households.runOut[at]!;
  const days = (units * tables.unitDays[model.subOf[p]!]!) / model.householdPeople[h]!;
  households.runOut[at] = (full > now ? full : now) + Math.floor(days * MINUTES_PER_DAY);
}

/** The cupboards as a whole, as after a visit. */
function stockUp(run: Run, h: number, lines: number, ms: number): void {
  const { model, world } = run;
  if (!model.scenario.catchment.memory) return;
  const { households, day } = world;
  const now = day.index * MINUTES_PER_DAY + Math.floor(ms / MS_PER_MINUTE);
  const expected = day.expectedLines[model.householdSegment[h]!]!;
  const share = lines < expected * 1.5 ? lines / expected : 1.5;
  const from = households.pantry[h]! > now ? households.pantry[h]! : now;
  households.pantry[h] = from + Math.floor((MINUTES_PER_DAY * share) / model.householdRate[h]!);
}

function countWait(run: Run, wait: number): void {
  const { facts, day } = run.world;
  const bin = Math.floor(wait / WAIT_BIN_MS);
  const at = day.index * WAIT_BINS + (bin < WAIT_BINS ? bin : WAIT_BINS - 1);
  facts.collections[at] = facts.collections[at]! + 1;
  addFact(facts, day.index, DAY.pickupWaitMs, wait);
}

/** Waited too long for an order that was not ready, or for somebody to hand it over. */
function giveUp(run: Run, o: number, ms: number): void {
  const { orders } = run.world.pickup!;
  if (orders.state[o] === ORDER.handing) return;
  addFact(run.world.facts, run.world.day.index, DAY.ordersGivenUp, 1);
  endWithout(run, o, OUTCOME['order-late'], GIVEN_UP, ms);
}

/** The wait for a customer is over. One who is here is served, or gives up. */
function neverCame(run: Run, o: number, ms: number): void {
  const { orders } = run.world.pickup!;
  if (orders.hereMs[o]! >= 0) return;
  addFact(run.world.facts, run.world.day.index, DAY.ordersNoShow, 1);
  endWithout(run, o, OUTCOME['not-collected'], -1, ms);
}

/**
 * One more visit today, at `ms`: after a pick-up, or for want of a slot. It takes its place among the arrivals to come.
 * @returns false when the doors are closed then
 */
export function visitLater(run: Run, h: number, ms: number): boolean {
  const { visits, sheet } = run.world.day;
  if (ms < sheet.openMinute * MS_PER_MINUTE || ms >= sheet.closeMinute * MS_PER_MINUTE) return false;
  const key = eventKey(ms, EVENT.arrive, h);
  const { arrivals } = visits;
  let at = visits.count++;
  for (; at > visits.cursor && arrivals[at - 1]! > key; at--) arrivals[at] = arrivals[at - 1]!;
  arrivals[at] = key;
  return true;
}
