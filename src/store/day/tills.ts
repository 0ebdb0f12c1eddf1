/** The tills at work: lines, service, people who give up. */
import { finalise, toUnit } from '../../kernel/index.ts';
import {
  askNext,
  callNext,
  exponentialPatienceMs,
  joinLine,
  lawServiceMs,
  leaveLine,
  nextPreparationMs,
  PREPARING,
  serviceMs,
} from '../checkout/index.ts';
import { pace, TASK } from '../team/index.ts';
import { addFact, DAY, WAIT_BIN_MS, WAIT_BINS } from './facts.ts';
import { abandon, leave } from './leaving.ts';
import { type Run, trace } from './run.ts';
import { callExtraCashier, releaseCashier } from './staff.ts';
import { cellOf, EVENT, LAST_MS, STAGE, VISIT, VISIT_ROW } from './state.ts';
import { ticket } from './ticket.ts';
import { LEAVE, ROW } from './trace.ts';

const SALT = {
  balk: 0x510e527f,
  patience: 0x1b873593,
  service: 0x71374491,
  line: 0x5a308d31,
} as const;

/** Till a shopper would go to now: the open one with the fewest people, or any; T when all are closed. */
function chooseTill(run: Run, v: number): number {
  const { checkout } = run.world;
  const T = run.model.tills.length;
  if (checkout.randomLine) return anyTill(run, v);
  let best = T;
  let fewest = 1 << 30;
  for (let t = 0; t < T; t++) {
    if (checkout.cashier[t]! < 0) continue;
    const people = checkout.waiting[t]! + (checkout.serving[t]! === -1 ? 0 : 1);
    if (people < fewest) {
      fewest = people;
      best = t;
    }
  }
  return best;
}

/** One of the open tills, each as likely, by the visit's own luck. */
function anyTill(run: Run, v: number): number {
  const { cashier } = run.world.checkout;
  let open = 0;
  for (let t = 0; t < cashier.length; t++) if (cashier[t]! >= 0) open++;
  let left = Math.floor(
    toUnit(finalise(run.world.day.visits.cells[cellOf(v, VISIT.key)]! ^ SALT.line)) * open,
  );
  for (let t = 0; t < cashier.length; t++) if (cashier[t]! >= 0 && left-- === 0) return t;
  return cashier.length;
}

/** People a newcomer sees at the tills of this line, in it or being served. */
function crowd(run: Run, line: number): number {
  const { checkout } = run.world;
  let people = checkout.waiting[line]!;
  for (let t = 0; t < checkout.serving.length; t++)
    if (checkout.serving[t]! >= 0 && lineOf(run, t) === line) people++;
  return people;
}

/** In a common line everybody stands in line 0, whichever till calls. */
const lineOf = (run: Run, till: number): number => (run.world.checkout.singleLine ? 0 : till);

/** A shopper with a basket arrives at the tills: straight to an idle cashier, or in a line, or out at the sight of it. */
export function joinTills(run: Run, v: number, ms: number): void {
  const { model, world } = run;
  const { visits, queue, index } = world.day;
  const { cells } = visits;
  const own = v * VISIT_ROW;
  const { checkout } = world;
  const { balkAt, balkBp, leaveAt } = model.scenario.checkout;
  const T = model.tills.length;
  const till = chooseTill(run, v);
  const line = till < T ? lineOf(run, till) : T;
  visits.joined[v] = ms;
  addFact(world.facts, index, DAY.joined, 1);
  if (leaveAt !== undefined && crowd(run, line) >= leaveAt) return abandon(run, v, ms);
  if (till < T && checkout.serving[till] === -1 && checkout.waiting[line] === 0)
    return serve(run, till, v, ms);
  const people = checkout.waiting[line]!;
  const key = cells[own + VISIT.key]!;
  const beyond = people - balkAt + 1;
  if (beyond > 0 && (finalise(key ^ SALT.balk) >>> 16) * 10_000 < beyond * balkBp * 65_536) {
    return abandon(run, v, ms);
  }
  stand(run, v, line, ms);
  if (!checkout.patient) {
    const mean =
      model.segments[model.householdSegment[cells[own + VISIT.household]!]!]!.patienceSeconds * 1_000;
    const draw = finalise(key ^ SALT.patience);
    const bears = checkout.weibull
      ? Math.floor(mean * world.tables.patience[draw >>> 22]!)
      : exponentialPatienceMs(mean, draw);
    const until = Math.min(ms + bears, LAST_MS);
    visits.patience[v] = until;
    queue.schedule(until, EVENT.patience, v);
  }
  const limit = run.plan.policies.extraTillAt;
  if (limit > 0 && people + 1 >= limit) callExtraCashier(run, ms);
}

/** The line of all lines grows or shrinks: the time people have stood until now is added up (Little's law, L side). */
export function countStanding(run: Run, more: number, ms: number): void {
  const { checkout, day, facts } = run.world;
  addFact(facts, day.index, DAY.lineMs, checkout.standing * (ms - checkout.standingSince));
  checkout.standing += more;
  checkout.standingSince = ms;
}

/** The first of a line goes to a till, or to another line; −1 when it is empty. */
function call(run: Run, line: number, ms: number): number {
  const v = callNext(run.world.checkout, line, run.world.day.visits.next);
  if (v >= 0) countStanding(run, -1, ms);
  return v;
}

/** Stands at the end of a line. */
function stand(run: Run, v: number, line: number, ms: number): void {
  const { visits } = run.world.day;
  visits.stage[v] = STAGE.waiting;
  visits.line[v] = line;
  joinLine(run.world.checkout, line, v, visits.next);
  countStanding(run, 1, ms);
  trace(run, ms, ROW.queue, v, line, run.world.checkout.waiting[line]! - 1, 0);
}

/** Begins to serve a visit at a till. */
function serve(run: Run, till: number, v: number, ms: number): void {
  const { model, world } = run;
  const { visits, queue, index } = world.day;
  const { cells } = visits;
  const own = v * VISIT_ROW;
  const { checkout, facts } = world;
  const key = cells[own + VISIT.key]!;
  const cashier = checkout.cashier[till]!;
  const draw = finalise(key ^ SALT.service);
  const u = ((draw >>> 16) + (draw & 0xffff) + 1) / 65_536;
  const speed = pace(model, cashier, TASK.till);
  const needed =
    checkout.service === undefined
      ? serviceMs(model, cells[own + VISIT.lines]!, speed, u)
      : lawServiceMs(checkout.service, speed, draw);
  const duration = Math.min(needed, LAST_MS - ms);
  visits.stage[v] = STAGE.serving;
  visits.line[v] = till;
  checkout.serving[till] = v;
  checkout.servedAt[till] = ms + duration;
  const wait = ms - visits.joined[v]!;
  visits.waited[v] = wait;
  const bin = Math.floor(wait / WAIT_BIN_MS);
  const at = index * WAIT_BINS + (bin < WAIT_BINS ? bin : WAIT_BINS - 1);
  facts.waits[at] = facts.waits[at]! + 1;
  addFact(facts, index, DAY.waited, 1);
  addFact(facts, index, DAY.waitMs, wait);
  addFact(facts, index, DAY.serviceMs, duration);
  queue.schedule(ms + duration, EVENT.served, till);
  trace(run, ms, ROW.serve, v, till, duration, 0);
}

/** A service ends: the ticket closes, and the cashier calls the next. */
export function served(run: Run, till: number, ms: number): void {
  const { world } = run;
  const { checkout } = world;
  const v = checkout.serving[till]!;
  if (v === -1 || checkout.servedAt[till] !== ms) return;
  checkout.serving[till] = -1;
  if (v !== PREPARING) {
    ticket(run, v, till, ms);
    leave(run, v, ms, LEAVE.paid, world.day.visits.waited[v]!);
  }
  callToTill(run, till, ms);
}

/**
 * A free cashier calls the next of the line. When nobody waits, one sent by the house rule goes back, the others do what
 * there is to prepare.
 */
function callToTill(run: Run, till: number, ms: number): void {
  const { checkout, team } = run.world;
  const cashier = checkout.cashier[till]!;
  if (cashier < 0 || checkout.serving[till] !== -1) return;
  const next = call(run, lineOf(run, till), ms);
  if (next >= 0) serve(run, till, next, ms);
  else if (team.extra[cashier] === 1) releaseCashier(run, till, ms);
  else prepare(run, till, ms);
}

/** Something more is to be prepared: the first cashier with nothing to do begins. */
export function askPreparation(run: Run, ms: number): void {
  const { checkout, day, facts } = run.world;
  askNext(checkout.preparations);
  addFact(facts, day.index, DAY.preparationsAsked, 1);
  const next = nextPreparationMs(checkout.preparations);
  if (next >= 0) day.queue.schedule(next, EVENT.preparation, 0);
  for (let t = 0; t < checkout.cashier.length; t++) {
    if (checkout.cashier[t]! >= 0 && checkout.serving[t] === -1 && prepare(run, t, ms)) return;
  }
}

/** A cashier without customers begins the preparation that was asked first, if the task is mastered. */
function prepare(run: Run, till: number, ms: number): boolean {
  const { checkout, day, facts } = run.world;
  const { preparations } = checkout;
  if (preparations.first >= preparations.asked) return false;
  const speed = pace(run.model, checkout.cashier[till]!, TASK.picking);
  if (speed === 0) return false;
  const j = preparations.first++;
  const needed = Math.max(1, Math.floor((preparations.work[j]! * 100) / speed));
  const duration = Math.min(needed, LAST_MS - ms);
  checkout.serving[till] = PREPARING;
  checkout.servedAt[till] = ms + duration;
  day.queue.schedule(ms + duration, EVENT.served, till);
  addFact(facts, day.index, DAY.preparationsBegun, 1);
  addFact(facts, day.index, DAY.preparationWaitMs, ms - preparations.since[j]!);
  addFact(facts, day.index, DAY.preparationMs, duration);
  trace(run, ms, ROW.prepare, checkout.cashier[till]!, till, duration, 0);
  return true;
}

/** Patience is over: out of the line, unless served or gone already. */
export function losePatience(run: Run, v: number, ms: number): void {
  const { visits } = run.world.day;
  if (visits.stage[v] !== STAGE.waiting || visits.patience[v] !== ms) return;
  leaveLine(run.world.checkout, visits.line[v]!, v, visits.next);
  countStanding(run, -1, ms);
  giveUp(run, v, ms);
}

/** The day is over, and some wait for a till that will not open: they go, however patient. */
export function sendHome(run: Run, ms: number): void {
  for (let line = 0; line < run.world.checkout.head.length; line++)
    for (let v = call(run, line, ms); v >= 0; v = call(run, line, ms)) giveUp(run, v, ms);
}

/** Leaves after a wait, without paying. */
function giveUp(run: Run, v: number, ms: number): void {
  const { day, facts } = run.world;
  addFact(facts, day.index, DAY.gaveUp, 1);
  addFact(facts, day.index, DAY.gaveUpMs, ms - day.visits.joined[v]!);
  abandon(run, v, ms);
}

/** A till has just opened: people without a till come first, then half of the longest line. */
export function gatherAt(run: Run, till: number, ms: number): void {
  const { model, world } = run;
  const { checkout } = world;
  const T = model.tills.length;
  const line = lineOf(run, till);
  for (let v = call(run, T, ms); v >= 0; v = call(run, T, ms)) stand(run, v, line, ms);
  if (line === till) {
    let longest = till;
    for (let t = 0; t < T; t++) if (checkout.waiting[t]! > checkout.waiting[longest]!) longest = t;
    for (let move = checkout.waiting[longest]! >> 1; longest !== till && move > 0; move--) {
      stand(run, call(run, longest, ms), line, ms);
    }
  }
  callToTill(run, till, ms);
}

/** A till has just closed: those who waited there stand elsewhere, in their order. */
export function scatterFrom(run: Run, till: number, ms: number): void {
  const { model, world } = run;
  const { checkout } = world;
  if (checkout.singleLine) {
    // The common line stays; only when the last till closes do people wait without one.
    for (let t = 0; t < model.tills.length; t++) if (checkout.cashier[t]! >= 0) return;
    for (let v = call(run, 0, ms); v >= 0; v = call(run, 0, ms)) stand(run, v, model.tills.length, ms);
    return;
  }
  for (let v = call(run, till, ms); v >= 0; v = call(run, till, ms)) {
    const to = chooseTill(run, v);
    stand(run, v, to, ms);
    if (to < model.tills.length) callToTill(run, to, ms);
  }
}
