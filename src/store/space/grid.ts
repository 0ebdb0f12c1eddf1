/**
 * The walkable grid: which cells are free, and the shortest ways between them. People stand on the cell in front of what
 * they use. Distances are in tenths of a cell (a diagonal step is 14).
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

/** Farther than any way: no way at all. */
export const FAR = 1 << 28;

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
export function tillCell(t: Cell, blocked: Uint8Array, width: number, depth: number): Cell {
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
