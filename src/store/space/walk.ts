/**
 * The walkable grid: shortest ways between the places of the store.
 * People stand on the cell in front of what they use. Distances are in tenths of a cell (a diagonal step is 14).
 */
import type { Scenario } from '../../scenario/index.ts';
import type { Model } from '../compiled.ts';

/** A cell of the floor; x grows to the east, y to the south. */
export interface Cell {
  readonly x: number;
  readonly y: number;
}

const STEPS = [
  [1, 0, 10],
  [-1, 0, 10],
  [0, 1, 10],
  [0, -1, 10],
  [1, 1, 14],
  [1, -1, 14],
  [-1, 1, 14],
  [-1, -1, 14],
] as const;

const FAR = 1 << 28;

/** Cell just outside the middle of a fixture's front: where its customers stand. */
export function frontCell(f: Scenario['floor']['fixtures'][number]): Cell {
  const midX = f.x + (f.width >> 1);
  const midY = f.y + (f.depth >> 1);
  if (f.front === 'north') return { x: midX, y: f.y - 1 };
  if (f.front === 'south') return { x: midX, y: f.y + f.depth };
  if (f.front === 'west') return { x: f.x - 1, y: midY };
  return { x: f.x + f.width, y: midY };
}

/** Which cells are taken by fixtures and tills. */
export function blockedCells(model: Model): Uint8Array {
  const { width, depth, fixtures } = model.scenario.floor;
  const blocked = new Uint8Array(width * depth);
  for (const f of fixtures) {
    for (let y = f.y; y < Math.min(depth, f.y + f.depth); y++) {
      for (let x = f.x; x < Math.min(width, f.x + f.width); x++) blocked[y * width + x] = 1;
    }
  }
  for (const t of model.tills) blocked[t.y * width + t.x] = 1;
  return blocked;
}

/** Distances from one cell to every cell, in tenths of a cell (Dial's algorithm over small integer steps). */
export function distancesFrom(from: Cell, blocked: Uint8Array, width: number, depth: number): Int32Array {
  const distance = new Int32Array(width * depth).fill(FAR);
  const rings: number[][] = [[from.y * width + from.x]];
  distance[from.y * width + from.x] = 0;
  const reach = (next: number, total: number): void => {
    if (total >= distance[next]!) return;
    distance[next] = total;
    const ring = rings[total];
    if (ring) ring.push(next);
    else rings[total] = [next];
  };
  for (let d = 0; d < rings.length; d++) {
    const ring = rings[d];
    if (!ring) continue;
    for (let i = 0; i < ring.length; i++) {
      const cell = ring[i]!;
      if (distance[cell] !== d) continue;
      const x = cell % width;
      const east = x + 1 < width && !blocked[cell + 1];
      const west = x > 0 && !blocked[cell - 1];
      const south = cell + width < blocked.length && !blocked[cell + width];
      const north = cell >= width && !blocked[cell - width];
      if (east) reach(cell + 1, d + 10);
      if (west) reach(cell - 1, d + 10);
      if (south) reach(cell + width, d + 10);
      if (north) reach(cell - width, d + 10);
      // Nobody squeezes diagonally between two corners.
      if (south && east && !blocked[cell + width + 1]) reach(cell + width + 1, d + 14);
      if (north && east && !blocked[cell - width + 1]) reach(cell - width + 1, d + 14);
      if (south && west && !blocked[cell + width - 1]) reach(cell + width - 1, d + 14);
      if (north && west && !blocked[cell - width - 1]) reach(cell - width - 1, d + 14);
    }
  }
  return distance;
}

/**
 * Shortest way between two cells, both included; a straight line when there is none.
 * Ties go to the first of a fixed order of steps, so the picture is the same everywhere.
 */
export function pathBetween(from: Cell, to: Cell, blocked: Uint8Array, width: number, depth: number): Cell[] {
  const distance = distancesFrom(to, blocked, width, depth);
  const path: Cell[] = [from];
  let at = from;
  while (at.x !== to.x || at.y !== to.y) {
    const here = distance[at.y * width + at.x]!;
    let best: Cell | undefined;
    for (const [dx, dy, cost] of STEPS) {
      const nx = at.x + dx;
      const ny = at.y + dy;
      if (nx < 0 || ny < 0 || nx >= width || ny >= depth) continue;
      if (dx !== 0 && dy !== 0 && (blocked[at.y * width + nx] || blocked[ny * width + at.x])) continue;
      if (distance[ny * width + nx]! + cost === here) {
        best = { x: nx, y: ny };
        break;
      }
    }
    if (!best || path.length > width * depth) return [from, to];
    path.push(best);
    at = best;
  }
  return path;
}

/** Where customers queue: the free cell nearest to a till, north, then west, east, south. */
function tillCell(t: Cell, blocked: Uint8Array, width: number, depth: number): Cell {
  for (const [dx, dy] of [
    [0, -1],
    [-1, 0],
    [1, 0],
    [0, 1],
  ] as const) {
    const x = t.x + dx;
    const y = t.y + dy;
    if (x >= 0 && y >= 0 && x < width && y < depth && !blocked[y * width + x]) return { x, y };
  }
  return t;
}

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
