/**
 * Midnight in a store whose doors stay open: visits, lines, services and jobs go on in the next day. Times count from
 * the midnight of the day in progress, so what goes on is moved a day back; visits move to the first slots, in their order.
 */
import {
  type EventQueue,
  eventKey,
  keyActor,
  keyKind,
  keyTime,
  MINUTES_PER_DAY,
  MS_PER_DAY,
} from '../../kernel/index.ts';
import { daySheet } from '../calendar/index.ts';
import type { CheckoutState } from '../checkout/index.ts';
import type { Model } from '../compiled.ts';
import { JOB } from '../team/index.ts';
import { addFact, DAY } from './facts.ts';
import { type Run, trace } from './run.ts';
import { cellOf, EVENT, STAGE, VISIT, VISIT_ROW, type Visits } from './state.ts';
import { ROW } from './trace.ts';

/**
 * Do the doors stay open through the midnight that ends a day? The game may end on such a night, people inside. A
 * pick-up point has an evening, when its orders are gone through: a store that has one closes its day as the others do.
 */
export function opensThrough(model: Model, index: number): boolean {
  if (model.scenario.pickup || daySheet(model, index).closeMinute !== MINUTES_PER_DAY) return false;
  const tomorrow = daySheet(model, index + 1);
  return tomorrow.openMinute === 0 && tomorrow.closeMinute > 0;
}

/** Does the store stay open through some midnight of the game? */
export function opensSomeNight(model: Model): boolean {
  return Array.from({ length: model.days }, (_, index) => index).some((index) => opensThrough(model, index));
}

/** Wants that those who are inside still have in mind, once a day is closed. */
export function wantsInside({ day: { through, visits } }: Run['world']): number {
  let wants = 0;
  if (!through) return wants;
  for (let v = 0; v < visits.count; v++)
    wants += visits.cells[cellOf(v, VISIT.wantCount)]! - visits.cells[cellOf(v, VISIT.wantNext)]!;
  return wants;
}

/** Sums up at midnight who is in the store and how long those in line have stood there, for the facts and the fingerprint. */
export function tellNight({ world }: Run): void {
  const { facts, day } = world;
  const { fingerprint, visits } = day;
  for (let v = 0; v < visits.cursor; v++) {
    if (visits.stage[v] === STAGE.gone) continue;
    addFact(facts, day.index, DAY.inside, 1);
    if (visits.stage[v] === STAGE.waiting)
      addFact(facts, day.index, DAY.standingMs, MS_PER_DAY - visits.joined[v]!);
    fingerprint.add3(
      14,
      v,
      visits.cells[cellOf(v, VISIT.household)]!,
      visits.stage[v]!,
      visits.cells[cellOf(v, VISIT.lines)]!,
    );
  }
}

/** Keeps what goes on, once the day is closed: at midnight a run is plain data, and its queue of events is empty. */
export function crossMidnight(run: Run): void {
  const { checkout, day, team } = run.world;
  const slots = keepVisits(day.visits);
  day.pending = eventsToCome(day.queue, slots);
  keepLines(checkout, day.visits, slots);
  for (let e = 0; e < team.job.length; e++) {
    if (team.job[e] === JOB.none) continue;
    team.jobStart[e] = team.jobStart[e]! - MS_PER_DAY;
    team.jobEnd[e] = team.jobEnd[e]! - MS_PER_DAY;
  }
}

/** Takes it up again on the morning after. */
export function goOn(run: Run): void {
  const { day } = run.world;
  day.queue.clear();
  for (const event of day.pending) day.queue.push(event);
  day.pending = [];
  day.queue.schedule(0, EVENT.shift, 0);
  if (day.trace) tellInside(run);
}

/** Moves the visits that go on to the first slots. Returns the new slot of each, −1 for those who have left. */
function keepVisits(visits: Visits): Int32Array {
  const slots = new Int32Array(visits.cursor).fill(-1);
  const { arrivals, freeRows, capacity } = visits;
  // Wants and baskets stay in their rows; what there is one of per visit moves.
  const columns = Object.values(visits).filter(
    (column) =>
      typeof column === 'object' && column.length === capacity && column !== arrivals && column !== freeRows,
  );
  let kept = 0;
  for (let v = 0; v < visits.cursor; v++) {
    if (visits.stage[v] === STAGE.gone) continue;
    for (const column of columns) column[kept] = column[v];
    visits.cells.copyWithin(kept * VISIT_ROW, v * VISIT_ROW, (v + 1) * VISIT_ROW);
    visits.joined[kept] = visits.joined[kept]! - MS_PER_DAY;
    visits.patience[kept] = visits.patience[kept]! - MS_PER_DAY;
    slots[v] = kept++;
  }
  visits.count = kept;
  visits.cursor = kept;
  return slots;
}

/** Keeps the events of visits, services and jobs; those of the calendar were for the day that is over. */
function eventsToCome(queue: EventQueue, slots: Int32Array): number[] {
  const kept: number[] = [];
  for (let event = queue.pop(); event !== Number.POSITIVE_INFINITY; event = queue.pop()) {
    const kind = keyKind(event);
    const ofVisit = kind === EVENT.stop || kind === EVENT.join || kind === EVENT.patience;
    if (!ofVisit && kind !== EVENT.served && kind !== EVENT.job) continue;
    const actor = ofVisit ? slots[keyActor(event)]! : keyActor(event);
    if (actor >= 0) kept.push(eventKey(keyTime(event) - MS_PER_DAY, kind, actor));
  }
  return kept;
}

/** People in line and at the tills are known by their new slots. */
function keepLines(checkout: CheckoutState, visits: Visits, slots: Int32Array): void {
  const renamed = (v: number) => (v >= 0 ? slots[v]! : v);
  for (const ends of [checkout.head, checkout.tail, checkout.serving]) {
    for (let i = 0; i < ends.length; i++) ends[i] = renamed(ends[i]!);
  }
  for (let v = 0; v < visits.count; v++)
    if (visits.stage[v] === STAGE.waiting) visits.next[v] = renamed(visits.next[v]!);
  for (let t = 0; t < checkout.servedAt.length; t++)
    checkout.servedAt[t] = checkout.servedAt[t]! - MS_PER_DAY;
  checkout.standingSince -= MS_PER_DAY;
}

/** Whoever reads the rows of the new day finds there those who are in the store already, and where they stand. */
function tellInside(run: Run): void {
  const { checkout, day } = run.world;
  const { visits } = day;
  for (let v = 0; v < visits.count; v++) {
    trace(
      run,
      0,
      ROW.enter,
      v,
      visits.cells[cellOf(v, VISIT.household)]!,
      visits.cells[cellOf(v, VISIT.wantCount)]! - visits.cells[cellOf(v, VISIT.wantNext)]!,
      0,
    );
    if (visits.stage[v] === STAGE.serving)
      trace(run, 0, ROW.serve, v, visits.line[v]!, checkout.servedAt[visits.line[v]!]!, 1);
    else if (visits.stage[v] === STAGE.shopping)
      trace(run, 0, ROW.walk, v, visits.cells[cellOf(v, VISIT.place)]!, 0, 0);
  }
  for (let line = 0; line < checkout.head.length; line++) {
    let ahead = 0;
    for (let v = checkout.head[line]!; v >= 0; v = visits.next[v]!)
      trace(run, 0, ROW.queue, v, line, ahead++, 0);
  }
}
