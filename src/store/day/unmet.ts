/** What becomes of a want that the shelf does not meet at once: another product, or its cause. */
import { bestChoiceAmong, bestOf, outsideUtility, SHEET } from '../households/index.ts';
import { OUTCOME, OUTCOMES } from './facts.ts';
import { type Run, trace } from './run.ts';
import { BLAME, cellOf, VISIT, VISIT_ROW } from './state.ts';
import { ROW } from './trace.ts';

/** Counts how a want ended. */
export function outcome(run: Run, g: number, which: number): void {
  const facts = run.world.facts;
  const at = (run.world.day.index * OUTCOMES.length + which) * run.model.subfamilies.length + g;
  facts.outcomes[at] = facts.outcomes[at]! + 1;
}

/** A regular's diary, for the debrief. */
export function remember(run: Run, v: number, g: number, which: number, p: number): void {
  const h = run.world.day.visits.cells[cellOf(v, VISIT.household)]!;
  if (h < run.model.regulars.length) run.world.households.diary.push(run.world.day.index, h, g, which, p);
}

/** A want that leaves without anything, with its cause. */
export function lose(run: Run, v: number, g: number, which: number, p: number, ms: number): void {
  outcome(run, g, which);
  remember(run, v, g, which, p);
  if (which === OUTCOME.postponed) return;
  const visits = run.world.day.visits;
  const { cells } = visits;
  const own = v * VISIT_ROW;
  cells[own + VISIT.lost] = cells[own + VISIT.lost]! + 1;
  trace(run, ms, ROW.miss, v, p >= 0 ? p : -1 - g, which, 0);
}

/**
 * The first choice is not on the shelf: takes note, and looks for the next best that is.
 * @returns the product; −1 when nothing else tempts, and the want is lost
 */
export function substitute(
  run: Run,
  v: number,
  g: number,
  n: number,
  missing: number,
  noise: number,
  ms: number,
): number {
  const { model, world } = run;
  const { day, tables, stock, facts } = world;
  const at = day.index * model.products.length + missing;
  facts.missed[at] = facts.missed[at]! + 1;
  const outside = outsideUtility(tables, n * model.subfamilies.length + g, model.subKey[g]!, noise);
  const p = model.scenario.choice.substitution
    ? bestChoiceAmong(model, tables.offered, n, g, noise, outside, stock.shelf.total)
    : -1;
  if (p < 0) {
    const inBack = stock.reserve.total[missing]! > 0 || stock.dock[missing]! > 0;
    lose(run, v, g, inBack ? OUTCOME['shelf-empty'] : OUTCOME['out-of-stock'], missing, ms);
    return -1;
  }
  const own = cellOf(v, VISIT.substituted);
  day.visits.cells[own] = day.visits.cells[own]! + 1;
  trace(run, ms, ROW.miss, v, missing, OUTCOME.substituted, 0);
  return p;
}

/** Why a household took nothing although the shelf had goods: an unlisted favourite, a price, or no temptation. */
export function whyNothing(run: Run, g: number, n: number, noise: number): number {
  const { model, world } = run;
  const { tables, day } = world;
  const blame = day.blame[g]!;
  if (blame === 0) return OUTCOME.postponed;
  if ((blame & BLAME.dear) !== 0) {
    const p = bestOf(model, tables, SHEET.advised, n, g, noise);
    if (p >= 0) return OUTCOME['too-dear'];
  }
  if ((blame & BLAME.gap) !== 0 && bestOf(model, tables, SHEET.listed, n, g, noise) >= 0) {
    return OUTCOME['no-facing'];
  }
  return OUTCOME.postponed;
}
