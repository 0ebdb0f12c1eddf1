/** The end of a visit: with a ticket, with nothing, or with the basket left behind; what the household keeps of it. */
import { MINUTES_PER_DAY, MS_PER_MINUTE } from '../../kernel/index.ts';
import { addLot } from '../stock/index.ts';
import { addFact, DAY, OUTCOME } from './facts.ts';
import { type Run, trace } from './run.ts';
import { LINE, STAGE, VISIT, VISIT_ROW } from './state.ts';
import { LEAVE, ROW } from './trace.ts';
import { outcome, remember } from './unmet.ts';

/** Puts the basket of somebody who gave up back on the shelves; what the shelf has no room for goes to the reserve. */
export function abandon(run: Run, v: number, ms: number): void {
  const { model, world } = run;
  const { visits } = world.day;
  const { cells } = visits;
  const own = v * VISIT_ROW;
  const first = cells[own + VISIT.row]!;
  for (let i = first; i < first + cells[own + VISIT.lines]!; i++) {
    const p = visits.basket[i * LINE]!;
    const { shelf, reserve } = world.stock;
    const units = visits.basket[i * LINE + 1]!;
    const room = world.offer.capacity[p]! - shelf.total[p]!;
    const back = room < units ? (room > 0 ? room : 0) : units;
    addLot(shelf, p, back, visits.basket[i * LINE + 2]!);
    addLot(reserve, p, units - back, visits.basket[i * LINE + 2]!);
    outcome(run, model.subOf[p]!, OUTCOME.queue);
    remember(run, v, model.subOf[p]!, OUTCOME.queue, p);
    trace(run, ms, ROW.gaveUp, v, p, units, 0);
  }
  cells[own + VISIT.lost] = cells[own + VISIT.lost]! + cells[own + VISIT.lines]!;
  cells[own + VISIT.lines] = 0;
  addFact(world.facts, world.day.index, DAY.leftQueue, 1);
  leave(run, v, ms, LEAVE.queue, 0);
}

/**
 * Goes out. The visit's score (found, substituted, waited, prices, tidy) moves an eighth of the way into the household's
 * memory, which weighs on its next visits; what was bought fills the cupboards.
 */
export function leave(run: Run, v: number, ms: number, reason: number, waitMs: number): void {
  const { model, world } = run;
  const { visits, index } = world.day;
  const { cells } = visits;
  const own = v * VISIT_ROW;
  const { households, facts } = world;
  const h = cells[own + VISIT.household]!;
  visits.stage[v] = STAGE.gone;
  if (reason === LEAVE.nothing) addFact(facts, index, DAY.leftEmptyHanded, 1);
  const lines = cells[own + VISIT.lines]!;
  const lost = cells[own + VISIT.lost]!;
  const wants = lines + lost;
  const minutes = waitMs / MS_PER_MINUTE;
  const wait = minutes > 3 ? 20 * (minutes - 3) : 0;
  const missing = wants > 0 ? (500 * lost + 120 * cells[own + VISIT.substituted]!) / wants : 0;
  const queue = reason === LEAVE.queue ? 300 : 0;
  const tidy = (world.upkeep - 700) / 10;
  const { priceFelt } = world.tables;
  let price = 0;
  const first = cells[own + VISIT.row]!;
  visits.freeRows[visits.freeCount++] = first;
  for (let i = first; i < first + lines; i++) price += priceFelt[visits.basket[i * LINE]!]!;
  if (lines > 0) price /= lines;
  const raw =
    800 -
    missing -
    (wait < 300 ? wait : 300) -
    queue +
    tidy -
    (price > 400 ? 400 : price < -100 ? -100 : price);
  const score = raw < 0 ? 0 : raw > 1000 ? 1000 : raw;
  const { memory } = model.scenario.catchment;
  if (memory) {
    const kept = households.satisfaction[h]!;
    households.satisfaction[h] = kept + Math.floor((score - kept) / 8);
  }
  addFact(facts, index, DAY.satisfactionSum, Math.floor(score));
  addFact(facts, index, DAY.satisfactionCount, 1);
  if (lines > 0 && memory) {
    const now = index * MINUTES_PER_DAY + ((ms / MS_PER_MINUTE) | 0);
    const expected = world.day.expectedLines[cells[own + VISIT.segment]!]!;
    const share = lines < expected * 1.5 ? lines / expected : 1.5;
    const from = households.pantry[h]! > now ? households.pantry[h]! : now;
    households.pantry[h] = from + Math.floor((MINUTES_PER_DAY * share) / model.householdRate[h]!);
  }
  world.day.fingerprint.add3(1, h, households.satisfaction[h]!, ms, lines);
  trace(run, ms, ROW.leave, v, reason, lines, 0);
}
