/**
 * Endless stock: the supplier lends goods so that no shelf can run out, and takes back in the evening what was not
 * needed. Only what was needed is bought, so the books say what a store that never runs out would say.
 */
import { addLot, bookBack, moveUnits, takeUnits } from '../stock/index.ts';
import { bookReception } from './goods.ts';
import { lastSaleDate } from './jobs.ts';
import { type Run, trace } from './run.ts';
import { ROW } from './trace.ts';

/** Most units that one line takes, and that one visit steals. */
const MOST_PER_LINE = 3;
const MOST_STOLEN = 1;

/** Before opening: every shelf receives as much as all the visits of today, and an order of everybody, could take. */
export function lendForTheDay(run: Run): void {
  const { model, world } = run;
  const { visits } = world.day;
  // A visit wants a sub-family once, unless the number of its lines is drawn; an order to collect wants it once.
  const lines = world.tables.basket === undefined ? 1 : visits.room;
  const ordered = MOST_PER_LINE * model.householdKey.length;
  const most = (lines * MOST_PER_LINE + MOST_STOLEN) * visits.count + ordered;
  for (let p = 0; p < model.products.length; p++) if (world.offer.facings[p]! > 0) lend(run, p, most, 0);
}

/** The supplier puts units on a shelf at once. */
export function lend(run: Run, p: number, units: number, ms: number): void {
  if (units === 0) return;
  const { model, world } = run;
  const { day, stock } = world;
  addLot(stock.shelf, p, units, lastSaleDate(model.products[p]!.shelfLifeDays, day.sheet.date));
  day.lent![p] = day.lent![p]! + units;
  bookReception(run, -1, p, units, units, ms);
}

/** In the evening: what was lent and not needed goes back, the oldest dates first, so that fresh goods remain. */
export function takeBackSurplus(run: Run, ms: number): void {
  const { model, world } = run;
  const { day, stock, facts, offer } = world;
  const lent = day.lent!;
  for (let p = 0; p < model.products.length; p++) {
    const over = stock.shelf.total[p]! - offer.capacity[p]!;
    const surplus = Math.min(lent[p]!, over);
    lent[p] = 0;
    if (over <= 0) continue;
    takeUnits(stock.shelf, p, surplus);
    // Facings taken away during the day: what the store owns goes to the reserve.
    moveUnits(stock.shelf, stock.reserve, p, over - surplus);
    const { costCents } = model.products[p]!;
    const at = day.index * model.products.length + p;
    bookBack(stock, p, surplus, costCents);
    facts.received[at] = facts.received[at]! - surplus;
    day.receivedCents[p] = day.receivedCents[p]! - surplus * costCents;
    trace(run, ms, ROW.received, -1, p, -surplus, 0);
  }
}
