/** The end of an order, which it reaches once: handed over, refunded or cancelled. Goods, money and wants find their place. */
import { emptyLockers, LINE_END, ORDER, ORDER_LINES, type PickupState, think } from '../pickup/index.ts';
import { addLot } from '../stock/index.ts';
import { addFact, DAY, OUTCOME, OUTCOMES } from './facts.ts';
import { type Run, trace } from './run.ts';
import { ROW } from './trace.ts';

/** Score left by an order of which nothing was there. */
export const NOTHING_THERE = 200;

/** Goods of a line go back from its bag to the shelf; what the shelf has no room for goes to the reserve. */
export function putBack(run: Run, { orders, promised }: PickupState, i: number): void {
  const { offer, stock, facts, day } = run.world;
  const p = orders.given[i]!;
  const units = orders.got[i]!;
  if (units === 0) return;
  const room = offer.capacity[p]! - stock.shelf.total[p]!;
  const back = room < units ? (room > 0 ? room : 0) : units;
  addLot(stock.shelf, p, back, orders.expiry[i]!);
  addLot(stock.reserve, p, units - back, orders.expiry[i]!);
  stock.aside[p] = stock.aside[p]! - units;
  orders.got[i] = 0;
  // A line still to pick is promised whole; the caller lets go of it.
  if (orders.end[i] !== LINE_END.todo) promised[p] = promised[p]! - units;
  addFact(facts, day.index, DAY.unitsReturned, units);
}

/** Nothing of the order could be set aside: the customer is told, and is not made to come. */
export function nothingThere(run: Run, o: number, ms: number): void {
  endWithout(run, o, OUTCOME['not-picked'], NOTHING_THERE, ms);
}

/**
 * Ends an order that is not handed over: goods back to the shelf, money back to the customer.
 * @param score what the household thinks of it, −1 when it has only itself to blame
 */
export function endWithout(run: Run, o: number, outcome: number, score: number, ms: number): void {
  const { model, world, plan } = run;
  const site = world.pickup!;
  const { orders } = site;
  const { facts } = world;
  const { index } = world.day;
  let back = 0;
  for (let i = o * ORDER_LINES; i < o * ORDER_LINES + orders.lines[o]!; i++) {
    const end = orders.end[i]!;
    back += orders.got[i]!;
    putBack(run, site, i);
    // Refused at the counter, down to the last line: every want has its end already.
    if (outcome === OUTCOME.refused) continue;
    if (end === LINE_END.todo) {
      const p = orders.product[i]!;
      site.promised[p] = site.promised[p]! - orders.units[i]!;
    }
    const gone = end === LINE_END.missing ? OUTCOME['not-picked'] : outcome;
    endWant(run, orders.household[o]!, model.subOf[orders.product[i]!]!, gone, -1, ms);
  }
  const prepaid = orders.prepaid[o] === 1;
  const keeps = prepaid && plan.pickup!.keepFee && outcome === OUTCOME['not-collected'];
  const kept = keeps ? orders.feeCents[o]! : 0;
  const refund = orders.paidCents[o]! - kept;
  addFact(facts, index, DAY.pickupFeeCents, kept);
  addFact(facts, index, DAY.prepaidEarnedCents, kept);
  addFact(facts, index, DAY.refundedCents, refund);
  addFact(facts, index, prepaid ? DAY.ordersRefunded : DAY.ordersCancelled, 1);
  if (score >= 0) think(site, orders.household[o]!, score);
  close(run, o, prepaid ? ORDER.refunded : ORDER.cancelled, score, ms);
  trace(run, ms, ROW.orderClosed, orders.number[o]!, orders.state[o]!, back, refund);
}

/** What every end has in common. The score moves an eighth of the way into the memory of the store. */
export function close(run: Run, o: number, end: number, score: number, ms: number): void {
  const { world } = run;
  const site = world.pickup!;
  const h = site.orders.household[o]!;
  emptyLockers(site, o);
  site.orders.state[o] = end;
  site.orders.picker[o] = -1;
  site.waiting[h] = 0;
  if (score >= 0) {
    const memory = world.households.satisfaction[h]!;
    if (run.model.scenario.catchment.memory)
      world.households.satisfaction[h] = memory + Math.floor((score - memory) / 8);
    addFact(world.facts, world.day.index, DAY.pickupScoreSum, score);
  }
  world.day.fingerprint.add3(22, site.orders.number[o]!, end, ms, score);
}

/** Counts how a want of an order ended, and writes it in the diary of a regular. */
export function endWant(run: Run, h: number, g: number, which: number, p: number, ms: number): void {
  const { facts, day, households } = run.world;
  const at = (day.index * OUTCOMES.length + which) * run.model.subfamilies.length + g;
  facts.outcomes[at] = facts.outcomes[at]! + 1;
  if (h < run.model.regulars.length) households.diary.push(day.index, h, g, which, p);
  if (which > OUTCOME.postponed) trace(run, ms, ROW.orderLost, -1, h, which, 0);
}
