/** How far the places of the store are from one another, and the order in which one meets them. */
import type { Model } from '../compiled.ts';
import { blockedCells, type Cell, distancesFrom, FAR, frontCell, tillCell } from './grid.ts';

/**
 * A round trip through all fixtures: nearest neighbour, then 2-opt until no swap shortens it. Shoppers follow the
 * shortest way between the stops of their list in this order, as people do who know the store.
 */
function tourOf(cm: Int32Array, places: number, fixtures: number, end: number): Int32Array {
  const order: number[] = [];
  const left = new Set(Array.from({ length: fixtures }, (_, i) => i + 1));
  let at = 0;
  while (left.size > 0) {
    let best = -1;
    for (const next of left) if (best < 0 || cm[at * places + next]! < cm[at * places + best]!) best = next;
    order.push(best);
    left.delete(best);
    at = best;
  }
  const d = (a: number, b: number): number => cm[a * places + b]!;
  let improved = fixtures <= 120;
  while (improved) {
    improved = false;
    for (let i = 0; i < order.length - 1; i++) {
      for (let j = i + 1; j < order.length; j++) {
        const before = i === 0 ? 0 : order[i - 1]!;
        const after = j === order.length - 1 ? end : order[j + 1]!;
        if (d(before, order[j]!) + d(order[i]!, after) < d(before, order[i]!) + d(order[j]!, after)) {
          order.splice(i, j - i + 1, ...order.slice(i, j + 1).reverse());
          improved = true;
        }
      }
    }
  }
  const rank = new Int32Array(fixtures);
  for (const [i, place] of order.entries()) rank[place - 1] = i;
  return rank;
}

/** Places people walk between: entrance, every fixture's front, every till, in one table of distances. */
export class Walks {
  readonly blocked: Uint8Array;
  /** Cells of the places: 0 entrance, 1 … X fixtures, X + 1 … X + T tills, then exit, reserve door, dock and, if any, pick-up. */
  readonly cells: readonly Cell[];
  /** Distance in centimetres between two places, `from * places + to`. */
  readonly cm: Int32Array;
  /** Time of the same walk in ms at the pace of a segment: `(segment * places + from) * places + to`. */
  readonly ms: Int32Array;
  /** Time in front of each sub-family: at least, and up to how much more (ms). */
  readonly dwellMs: number;
  readonly dwellSpreadMs: number;
  readonly places: number;
  readonly firstTill: number;
  readonly exit: number;
  readonly reserve: number;
  readonly dock: number;
  /** Where orders are prepared and handed over: the door of the reserve when the floor has no pick-up point. */
  readonly pickup: number;
  /** Fixtures in the order a shopper meets them walking the whole store; rank by fixture. */
  readonly tour: Int32Array;

  constructor(model: Model) {
    const { width, depth, cellCm, entrance, exit, reserve, dock, pickup } = model.scenario.floor;
    const blocked = blockedCells(model);
    const X = model.fixtures.length;
    const T = model.tills.length;
    const cells: Cell[] = [entrance, ...model.fixtures.map(frontCell)];
    for (const t of model.tills) cells.push(tillCell(t, blocked, width, depth));
    cells.push(exit, reserve, dock);
    if (pickup) cells.push({ x: pickup.x + (pickup.width >> 1), y: pickup.y + (pickup.depth >> 1) });
    const places = cells.length;
    const cm = new Int32Array(places * places);
    for (let a = 0; a < places; a++) {
      const distance = distancesFrom(cells[a]!, blocked, width, depth);
      for (let b = 0; b < places; b++) {
        const to = cells[b]!;
        const tenths = distance[to.y * width + to.x]!;
        // Validation has shown every place reachable; a scenario built by hand in a test falls back on a straight line.
        const reach =
          tenths < FAR ? tenths : 10 * (Math.abs(to.x - cells[a]!.x) + Math.abs(to.y - cells[a]!.y));
        cm[a * places + b] = Math.floor((reach * cellCm) / 10);
      }
    }
    const ms = new Int32Array(model.segments.length * cm.length);
    // Where the scenario draws the time in the aisles, it holds the walk.
    const { browsing } = model.scenario.catchment;
    for (const [n, { paceCmPerSecond }] of browsing ? [] : model.segments.entries()) {
      for (const [i, far] of cm.entries())
        ms[n * cm.length + i] = Math.floor((far * 1_000) / paceCmPerSecond);
    }
    const tour = tourOf(cm, places, X, 1 + X);
    this.blocked = blocked;
    this.cells = cells;
    this.cm = cm;
    this.ms = ms;
    this.dwellMs = browsing ? 0 : 8_000;
    this.dwellSpreadMs = browsing ? 0 : 24_000;
    this.places = places;
    this.firstTill = 1 + X;
    this.exit = 1 + X + T;
    this.reserve = 2 + X + T;
    this.dock = 3 + X + T;
    this.pickup = pickup ? 4 + X + T : 2 + X + T;
    this.tour = tour;
  }
}
