/** What the jobs of staff do once they are done: goods move, break, are thrown away, counted. */
import { finalise } from '../../kernel/index.ts';
import { NEVER } from '../compiled.ts';
import { addLot, bookOut, moveUnits, removeExpired, takeUnits } from '../stock/index.ts';
import { JOB } from '../team/index.ts';
import { serveBackorders } from './demand.ts';
import { addFact, DAY } from './facts.ts';
import { bookReception } from './goods.ts';
import { picked } from './picking.ts';
import { handedOver } from './pickupWork.ts';
import { type Run, trace } from './run.ts';
import { ROW } from './trace.ts';

/** What one round of cleaning gives back to the upkeep. */
const CLEAN_POINTS = 60;

/** The effect of a job, for the units that were really handled. */
export function finish(run: Run, e: number, units: number, ms: number): void {
  const { world } = run;
  const { team } = world;
  const job = team.job[e]!;
  const p = team.jobProduct[e]!;
  team.job[e] = JOB.none;
  if (job === JOB.fill) fill(run, e, p, units, ms);
  else if (job === JOB.receive) receive(run, e, p, ms);
  else if (job === JOB.dates) {
    checkDates(run, ms);
    world.day.datesDone = 2;
  } else if (job === JOB.clean) world.upkeep = Math.min(1000, world.upkeep + CLEAN_POINTS);
  else if (job === JOB.count) count(run, e, p, ms);
  else if (job === JOB.pick) picked(run, e, ms);
  else if (job === JOB.handOver) handedOver(run, e, ms);
}

/** Units from the reserve to the shelf; a few break on the way, some of them seen. */
function fill(run: Run, e: number, p: number, units: number, ms: number): void {
  const { model, world } = run;
  const { stock, offer, day } = world;
  day.filling[p] = 0;
  const room = offer.capacity[p]! - stock.shelf.total[p]!;
  const moved = moveUnits(stock.reserve, stock.shelf, p, Math.min(units, room));
  trace(run, ms, ROW.filled, e, p, moved, 0);
  const rate = model.scenario.risk.breakageBp / 10_000;
  if (rate === 0 || moved === 0) return;
  // The n-th unit handled today breaks when n × rate + offset crosses a whole number: luck of the product and the day.
  const own = finalise(day.breakKey ^ model.productKey[p]!);
  const offset = (own >>> 0) / 4_294_967_296;
  const before = day.handled[p]!;
  day.handled[p] = before + moved;
  const broken = Math.floor((before + moved) * rate + offset) - Math.floor(before * rate + offset);
  if (broken <= 0) return;
  const gone = takeUnits(stock.shelf, p, broken);
  const seen = (finalise(own ^ before) >>> 0) / 4_294_967_296;
  if (seen * 10_000 < model.scenario.risk.breakageSeenBp) waste(run, p, gone, ms);
  else {
    const at = day.index * model.products.length + p;
    const cents = gone * model.products[p]!.costCents;
    world.facts.hidden[at] = world.facts.hidden[at]! + gone;
    addFact(world.facts, day.index, DAY.brokenCostCents, cents);
    trace(run, ms, ROW.broken, e, p, gone, cents);
  }
}

/** Goods of one delivery line enter the reserve and the books: as counted when deliveries are checked, else as billed. */
function receive(run: Run, e: number, p: number, ms: number): void {
  const { stock, team, day } = run.world;
  const units = team.jobUnits[e]!;
  stock.dock[p] = stock.dock[p]! - units;
  addLot(stock.reserve, p, units, team.jobExpiry[e]!);
  bookReception(run, e, p, units, run.plan.policies.checkDeliveries ? units : team.jobBilled[e]!, ms);
  // Goods that waited on the dock beyond their date never reach the shelf.
  waste(run, p, removeExpired(stock.reserve, p, day.sheet.date), ms);
  serveBackorders(run, p, stock.reserve, ms);
}

/** Takes off the shelf and out of the reserve everything whose last day of sale is over. */
function checkDates(run: Run, ms: number): void {
  const { model, world } = run;
  const today = world.day.sheet.date;
  for (const p of model.perishables) {
    waste(
      run,
      p,
      removeExpired(world.stock.shelf, p, today) + removeExpired(world.stock.reserve, p, today),
      ms,
    );
  }
}

/** Records units thrown away (démarque connue): out of the recorded stock at cost. */
export function waste(run: Run, p: number, units: number, ms: number): void {
  if (units <= 0) return;
  const { stock, facts, day } = run.world;
  const cents = bookOut(stock, p, units);
  const at = day.index * run.model.products.length + p;
  facts.wasted[at] = facts.wasted[at]! + units;
  addFact(facts, day.index, DAY.wasteCents, cents);
  trace(run, ms, ROW.waste, -1, p, units, cents);
}

/** Sets the record to what was counted (démarque inconnue found). */
function count(run: Run, e: number, p: number, ms: number): void {
  const { stock, facts, day } = run.world;
  const real = stock.shelf.total[p]! + stock.reserve.total[p]! + stock.aside[p]!;
  const gap = stock.recorded[p]! - real;
  if (gap === 0) return;
  const at = day.index * run.model.products.length + p;
  facts.adjusted[at] = facts.adjusted[at]! - gap;
  const cents = bookOut(stock, p, gap);
  addFact(facts, day.index, DAY.adjustCents, cents);
  trace(run, ms, ROW.counted, e, p, gap, cents);
}

/** Sell-by date of goods delivered on a date: the last day they may be sold, that day counting as the first. */
export function lastSaleDate(shelfLifeDays: number | null, delivered: number): number {
  return shelfLifeDays === null ? NEVER : delivered + shelfLifeDays - 1;
}
