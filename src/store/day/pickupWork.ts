/**
 * The work of click and collect: who prepares which order, and who hands over at the counter. The same hands fill
 * shelves, the same units are for those who walk in.
 */
import { MINUTES_PER_DAY, MS_PER_MINUTE } from '../../kernel/index.ts';
import { ORDER, type PickupState } from '../pickup/index.ts';
import { JOB, pace, TASK } from '../team/index.ts';
import { addFact, DAY } from './facts.ts';
import { dueMs } from './picking.ts';
import { handOver } from './pickupDesk.ts';
import type { Run } from './run.ts';
import { begin, callAway } from './staff.ts';

/** Those who fill shelves leave them for an order due within this long. */
const URGENT_MS = 90 * MS_PER_MINUTE;

/** May this person, at the task of the moment, hand over and prepare? */
function helps(run: Run, e: number): boolean {
  const task = run.world.team.task[e]!;
  if (pace(run.model, e, TASK.picking) === 0) return false;
  if (task === TASK.picking) return true;
  return task !== TASK.till && task !== TASK.break && task >= 0 && run.plan.pickup!.versatile;
}

/** A customer waits: somebody who is idle or filling comes at once; the others finish what they have in hand. */
export function callToPickup(run: Run, ms: number): void {
  const { team } = run.world;
  for (const job of [JOB.wait, JOB.fill]) {
    for (let e = 0; e < run.model.employees.length; e++)
      if (team.job[e] === job && helps(run, e)) return callAway(run, e, ms);
  }
}

/** Serves the customer who has been longest at the counter, if there is one for somebody who is free. */
export function serveCounter(run: Run, e: number, ms: number): boolean {
  const site = run.world.pickup!;
  if (!helps(run, e)) return false;
  const served = longestHere(site);
  if (served < 0) return false;
  site.orders.state[served] = ORDER.handing;
  site.orders.picker[served] = e;
  site.orderOf[e] = served;
  begin(run, e, JOB.handOver, -1, 0, run.model.scenario.pickup!.seconds.counter, ms);
  return true;
}

/** Row of the order that somebody who is free would prepare next; −1 for none. */
export function nextOrder(run: Run, e: number): number {
  const task = run.world.team.task[e]!;
  if (task !== TASK.picking && task !== TASK.shelf && task !== TASK.reception) return -1;
  return helps(run, e) ? mostUrgent(run, run.world.pickup!) : -1;
}

/** Must an order be prepared before anything else? One that does not press waits for somebody with nothing to do. */
export function presses(run: Run, e: number, o: number, ms: number): boolean {
  const { orders } = run.world.pickup!;
  const { ordersFirst, pickFirst } = run.plan.live;
  return (
    run.world.team.task[e] === TASK.picking ||
    pickFirst ||
    orders.hereMs[o]! >= 0 ||
    ordersFirst.includes(orders.number[o]!) ||
    dueMs(run, run.world.pickup!, o) - ms < URGENT_MS
  );
}

/** The customer who has been longest at the counter for an order that is ready. */
function longestHere({ orders }: PickupState): number {
  const { count, hereMs, state } = orders;
  let best = -1;
  for (let o = 0; o < count; o++) {
    if (state[o] !== ORDER.ready || hereMs[o]! < 0) continue;
    if (best < 0 || hereMs[o]! < hereMs[best]!) best = o;
  }
  return best;
}

/**
 * The order to prepare next, among those of today: whose customer is here, then the manager's list, then the earliest
 * promise; the older number between two alike.
 */
function mostUrgent(run: Run, { orders }: PickupState): number {
  const tomorrow = (run.world.day.index + 1) * MINUTES_PER_DAY;
  const { ordersFirst } = run.plan.live;
  const { count, due, hereMs, number, state } = orders;
  let best = -1;
  let bestRank = 0;
  for (let o = 0; o < count; o++) {
    if (state[o] !== ORDER.placed || due[o]! >= tomorrow) continue;
    const listed = ordersFirst.length === 0 ? -1 : ordersFirst.indexOf(number[o]!);
    // Three bands that never meet: here since, place in the list, minute of the promise.
    const rank = hereMs[o]! >= 0 ? hereMs[o]! - 3e9 : listed >= 0 ? listed - 2e9 : due[o]!;
    if (best < 0 || rank < bestRank) {
      best = o;
      bestRank = rank;
    }
  }
  return best;
}

/** The goods were handed over at the counter. */
export function handedOver(run: Run, e: number, ms: number): void {
  const site = run.world.pickup!;
  const o = site.orderOf[e]!;
  addFact(run.world.facts, run.world.day.index, DAY.handoverMs, ms - run.world.team.jobStart[e]!);
  site.orderOf[e] = -1;
  handOver(run, o, e, ms);
}

/** Called away: the order waits for somebody else, with what is already in its bags. */
export function dropOrder(run: Run, e: number, ms: number): void {
  const site = run.world.pickup!;
  const { orders } = site;
  const o = site.orderOf[e]!;
  const job = run.world.team.job[e]!;
  const spent = ms - run.world.team.jobStart[e]!;
  addFact(run.world.facts, run.world.day.index, job === JOB.pick ? DAY.pickMs : DAY.handoverMs, spent);
  site.orderOf[e] = -1;
  if (orders.picker[o] !== e) return;
  orders.picker[o] = -1;
  if (orders.state[o] === ORDER.picking) orders.state[o] = ORDER.placed;
  else if (orders.state[o] === ORDER.handing) orders.state[o] = ORDER.ready;
}
