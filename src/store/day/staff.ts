/** Staff: who does what, minute by minute, and the jobs that consume their hours at their own pace. */
import { MS_PER_MINUTE } from '../../kernel/index.ts';
import { type LiveCalls, NO_CALLS } from '../plan-types.ts';
import { addRow, cell, DOCK, removeRow } from '../supply/index.ts';
import { JOB, OFF, pace, rosteredTask, SEGMENTS, TASK } from '../team/index.ts';
import { IDLE_MS, neediest } from './filling.ts';
import { finish } from './jobs.ts';
import { beginOrder } from './picking.ts';
import { dropOrder, nextOrder, presses, serveCounter } from './pickupWork.ts';
import { type Run, trace } from './run.ts';
import { EVENT } from './state.ts';
import { gatherAt, scatterFrom } from './tills.ts';
import { ROW } from './trace.ts';

/** Most units one trip from the reserve carries: a trolley. */
const TROLLEY = 36;
/** Puts a doubtful record ahead of any age of count, in days. */
const DOUBT = 1_000_000;
/** One round of cleaning. */
const CLEAN_MS = 15 * MS_PER_MINUTE;

/**
 * Where the manager sent this person today, if anywhere. On a day without calls, which is most of them, nothing is
 * looked up by name: everybody's place is asked three times at each change of shift.
 */
function sentTo(run: Run, e: number): LiveCalls['moves'][string] | undefined {
  const { moves } = run.plan.live;
  return moves === NO_CALLS.moves ? undefined : moves[run.model.employees[e]!.id];
}

/** Task a person should be at, from the roster, today's calls and the house rule. */
function taskNow(run: Run, e: number, minute: number): number {
  const { world } = run;
  const rostered = rosteredTask(world.team, e, minute);
  if (rostered === OFF || rostered === TASK.break) return rostered;
  const sent = sentTo(run, e);
  if (sent) return TASK[sent.task as keyof typeof TASK];
  return world.team.extra[e] === 1 ? TASK.till : rostered;
}

/** Puts everybody where they should be at this minute; called at each change of shift and after a live command. */
export function assign(run: Run, ms: number): void {
  const E = run.model.employees.length;
  const minute = Math.floor(ms / MS_PER_MINUTE);
  // Those who leave a till first, so that those who come find it free, whatever their ids; last, the tills that those
  // who changed tills left behind.
  for (let pass = 0; pass < 3; pass++) {
    let settled = true;
    for (let e = 0; e < E; e++) {
      const task = taskNow(run, e, minute);
      const sent = sentTo(run, e);
      // Sent to another till than the one held: only if that one is free.
      const wanted = sent?.till === undefined ? -1 : run.model.tillIndex.get(sent.till)!;
      const wrongTill = task === TASK.till && wanted >= 0 && run.world.checkout.cashier[wanted]! < 0;
      if (task === run.world.team.task[e] && !wrongTill) continue;
      settled = false;
      if (task === TASK.till && (pass === 0 || helpsMeanwhile(run, e))) continue;
      setTask(run, e, task, ms, sent?.till);
    }
    // The end of a shift and the start of the next are two events of one minute, and the second finds nothing to do.
    if (settled) return;
  }
}

/** Is this person, due at a till, helping on the shelves because no till is free? */
function helpsMeanwhile(run: Run, e: number): boolean {
  const { team, checkout } = run.world;
  return team.task[e] === TASK.shelf && checkout.cashier.every((cashier) => cashier >= 0);
}

/** Moves one person to a task: leaves the till or the job in hand, then begins. */
function setTask(run: Run, e: number, task: number, ms: number, till: string | undefined): void {
  const { team, checkout } = run.world;
  interrupt(run, e, ms);
  const held = team.till[e]!;
  if (held >= 0) {
    team.till[e] = -1;
    checkout.cashier[held] = -1;
    trace(run, ms, ROW.till, e, held, 0, 0);
    scatterFrom(run, held, ms);
  }
  if (task !== TASK.till) team.extra[e] = 0;
  team.task[e] = task;
  if (task === TASK.till)
    return takeTill(run, e, ms, till === undefined ? -1 : run.model.tillIndex.get(till)!);
  trace(run, ms, ROW.staff, e, task, -1, 0);
  if (task !== OFF && task !== TASK.break) startJob(run, e, ms);
}

/** Sits at the till asked for, or the first closed one; without any, helps on the shelves. */
function takeTill(run: Run, e: number, ms: number, wanted: number): void {
  const { checkout, team } = run.world;
  let till = wanted >= 0 && checkout.cashier[wanted]! < 0 ? wanted : -1;
  for (let t = 0; till < 0 && t < run.model.tills.length; t++) if (checkout.cashier[t]! < 0) till = t;
  if (till < 0) {
    team.task[e] = TASK.shelf;
    trace(run, ms, ROW.staff, e, TASK.shelf, -1, 0);
    return startJob(run, e, ms);
  }
  team.till[e] = till;
  checkout.cashier[till] = e;
  trace(run, ms, ROW.staff, e, TASK.till, till, 0);
  trace(run, ms, ROW.till, e, till, 1, 0);
  gatherAt(run, till, ms);
}

/** House rule: the line is long, somebody versatile opens another till. */
export function callExtraCashier(run: Run, ms: number): void {
  const { model, world } = run;
  const { team, checkout } = world;
  let closed = -1;
  for (let t = 0; t < model.tills.length && closed < 0; t++) if (checkout.cashier[t]! < 0) closed = t;
  if (closed < 0) return;
  for (let e = 0; e < model.employees.length; e++) {
    const task = team.task[e]!;
    const free =
      task === TASK.shelf || task === TASK.cleaning || task === TASK.counting || task === TASK.lead;
    if (!free || pace(model, e, TASK.till) === 0 || sentTo(run, e)) continue;
    team.extra[e] = 1;
    return setTask(run, e, TASK.till, ms, undefined);
  }
}

/** Nobody waits any more at a till opened by the house rule: its cashier goes back to work. */
export function releaseCashier(run: Run, till: number, ms: number): void {
  const e = run.world.checkout.cashier[till]!;
  if (e < 0 || run.world.team.extra[e] !== 1) return;
  run.world.team.extra[e] = 0;
  setTask(run, e, taskNow(run, e, Math.floor(ms / MS_PER_MINUTE)), ms, undefined);
  // The till is free for somebody due at one who found none.
  assign(run, ms);
}

/** Task whose pace sets the time of a job: its own where it has one, else the task of the moment. */
function paceTask(task: number, job: number): number {
  if (job === JOB.receive) return TASK.reception;
  return job === JOB.pick || job === JOB.handOver ? TASK.picking : task;
}

/** Writes a job and its end. `seconds` is at the normal pace. */
export function begin(
  run: Run,
  e: number,
  job: number,
  p: number,
  units: number,
  seconds: number,
  ms: number,
): void {
  const { team, day } = run.world;
  const percent = Math.max(1, pace(run.model, e, paceTask(team.task[e]!, job)));
  const end = ms + Math.max(1_000, Math.floor((seconds * 100_000) / percent));
  team.job[e] = job;
  team.jobProduct[e] = p;
  team.jobUnits[e] = units;
  team.jobStart[e] = ms;
  team.jobEnd[e] = end;
  day.queue.schedule(end, EVENT.job, e);
  trace(run, ms, ROW.job, e, p, end - ms, job);
}

/** What to do next, by task. Reception and shelf help each other: goods on the dock become goods on the shelf. */
function startJob(run: Run, e: number, ms: number): void {
  const { model, world } = run;
  const task = world.team.task[e]!;
  const times = model.scenario.team.unitSeconds;
  const canReceive = pace(model, e, TASK.reception) > 0;
  if (world.pickup && serveCounter(run, e, ms)) return;
  const order = world.pickup ? nextOrder(run, e) : -1;
  if (order >= 0 && presses(run, e, order, ms)) return beginOrder(run, e, order, ms);
  if (task === TASK.reception && startReceiving(run, e, ms)) return;
  // Who waits for orders to prepare fills shelves meanwhile.
  if (task === TASK.shelf || task === TASK.reception || (task === TASK.picking && world.pickup)) {
    if (world.day.datesDone === 0 && run.plan.policies.checkDates) {
      world.day.datesDone = 1;
      return begin(run, e, JOB.dates, -1, 0, times.dates * perishables(run) + 60, ms);
    }
    const p = neediest(run, ms);
    if (p >= 0) {
      const room = world.offer.capacity[p]! - world.stock.shelf.total[p]!;
      const units = Math.min(room, world.stock.reserve.total[p]!, TROLLEY);
      world.day.filling[p] = 1;
      return begin(run, e, JOB.fill, p, units, times.shelfTrip + times.shelf * units, ms);
    }
    if (canReceive && startReceiving(run, e, ms)) return;
    if (order >= 0) return beginOrder(run, e, order, ms);
  }
  if (task === TASK.cleaning) return begin(run, e, JOB.clean, -1, 0, CLEAN_MS / 1000, ms);
  if (task === TASK.counting) return startCount(run, e, ms);
  begin(run, e, JOB.wait, -1, 0, IDLE_MS / 1000, ms);
}

/** References with a date on the shelf or in the reserve: what the morning check goes through. */
function perishables(run: Run): number {
  let n = 0;
  for (const p of run.model.perishables) if (run.world.offer.facings[p]! > 0) n++;
  return n;
}

/** Takes the first line of the dock in hand; counting it against the note takes half as long again. */
function startReceiving(run: Run, e: number, ms: number): boolean {
  const { model, world } = run;
  const { dock } = world.supply;
  if (dock.count === 0) return false;
  const p = cell(dock, 0, DOCK.product);
  const { team } = world;
  team.jobBilled[e] = cell(dock, 0, DOCK.billed);
  team.jobExpiry[e] = cell(dock, 0, DOCK.expiry);
  const units = cell(dock, 0, DOCK.units);
  removeRow(dock, 0);
  const cartons = Math.ceil(team.jobBilled[e]! / model.products[p]!.pack);
  const check = run.plan.policies.checkDeliveries ? 1.5 : 1;
  begin(run, e, JOB.receive, p, units, model.scenario.team.unitSeconds.reception * cartons * check, ms);
  return true;
}

/**
 * Counts first what contradicts itself (an empty shelf although the computer sees stock, the check of zeros of the
 * trade), then the product whose count is oldest. Nothing is counted twice in a day.
 */
function startCount(run: Run, e: number, ms: number): void {
  const { model, world } = run;
  const { stock, offer, day } = world;
  let oldest = -1;
  let rank = 0;
  for (let p = 0; p < model.products.length; p++) {
    if (offer.capacity[p] === 0 || day.filling[p] !== 0) continue;
    const doubtful =
      stock.shelf.total[p] === 0 &&
      stock.recorded[p]! > stock.aside[p]! &&
      stock.countedDay[p] !== day.sheet.date;
    const age = stock.countedDay[p]! - (doubtful ? DOUBT : 0);
    if (oldest < 0 || age < rank) {
      oldest = p;
      rank = age;
    }
  }
  if (oldest < 0 || world.stock.countedDay[oldest] === world.day.sheet.date) {
    return begin(run, e, JOB.wait, -1, 0, IDLE_MS / 1000, ms);
  }
  const units = world.stock.shelf.total[oldest]! + world.stock.reserve.total[oldest]!;
  world.stock.countedDay[oldest] = world.day.sheet.date;
  begin(run, e, JOB.count, oldest, 0, 30 + model.scenario.team.unitSeconds.counting * units, ms);
}

/** Called to something more pressing than what is in hand. */
export function callAway(run: Run, e: number, ms: number): void {
  interrupt(run, e, ms);
  startJob(run, e, ms);
}

/** A job ends, and the next begins. Stale ends (the person was called away) are ignored. */
export function jobDone(run: Run, e: number, ms: number): void {
  const { team } = run.world;
  if (team.job[e] === JOB.none || team.jobEnd[e] !== ms) return;
  finish(run, e, team.jobUnits[e]!, ms);
  // A gesture of an order may have begun the next one.
  if (team.job[e] === JOB.none) startJob(run, e, ms);
}

/** Called away in mid-job: what is done of a filling stays done, the rest goes back where it was. */
function interrupt(run: Run, e: number, ms: number): void {
  const { world } = run;
  const { team, supply } = world;
  const job = team.job[e]!;
  if (job === JOB.none) return;
  if (job === JOB.fill) {
    const share = (ms - team.jobStart[e]!) / (team.jobEnd[e]! - team.jobStart[e]!);
    return finish(run, e, (team.jobUnits[e]! * share) | 0, ms);
  }
  if (job === JOB.receive) {
    const p = team.jobProduct[e]!;
    addRow(
      supply.dock,
      p,
      team.jobUnits[e]!,
      team.jobBilled[e]!,
      team.jobExpiry[e]!,
      run.model.supplierOf[p]!,
      0,
    );
  }
  if (job === JOB.pick || job === JOB.handOver) dropOrder(run, e, ms);
  if (job === JOB.dates) world.day.datesDone = 0;
  if (job === JOB.count) world.stock.countedDay[team.jobProduct[e]!] = -1;
  team.job[e] = JOB.none;
}

/** Schedules every change of shift of the day, once per person and minute. */
export function scheduleShifts(run: Run): void {
  const { team, day } = run.world;
  for (let e = 0; e < run.model.employees.length; e++) {
    for (let k = e * SEGMENTS; k < e * SEGMENTS + team.segments[e]!; k++) {
      day.queue.schedule(team.from[k]! * MS_PER_MINUTE, EVENT.shift, e);
      day.queue.schedule(team.to[k]! * MS_PER_MINUTE, EVENT.shift, e);
    }
  }
}
