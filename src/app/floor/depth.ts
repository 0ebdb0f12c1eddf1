/**
 * Who hides whom. Long fixtures cannot be sorted by one point, so they are ordered once, pair by pair; a person then
 * stands just after the last fixture it hides, which a table gives for every quarter of a cell.
 */
import { type Box, Iso, isBehind, type Rect, screenRect } from './iso.ts';

/** Quarters: table cells per cell of the grid, each way. */
const FINE = 4;
/** Room in the order between two fixtures, for the people who stand between them. */
const STEP = 1_000;

/** Height of a person with its bubble, in metres, and half its width in cells. */
const PERSON_Z = 1.9;
const PERSON_HALF = 0.3;

const touches = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Order of boxes from back to front: a box comes after all those it may hide. Boxes whose pictures do not touch do not
 * constrain each other; a cycle (interlocked footprints) is cut at the box that is furthest back.
 */
export function backToFront(boxes: readonly Box[]): number[] {
  const iso = new Iso(16, 100);
  const rects = boxes.map((b) => screenRect(iso, b));
  const waiting = new Set(boxes.keys());
  const order: number[] = [];
  const key = (i: number): number => boxes[i]!.x0 + boxes[i]!.y0 + boxes[i]!.x1 + boxes[i]!.y1;
  while (waiting.size > 0) {
    let best = -1;
    let fallback = -1;
    for (const i of waiting) {
      if (fallback < 0 || key(i) < key(fallback)) fallback = i;
      let free = true;
      for (const j of waiting) {
        if (i === j || !touches(rects[i]!, rects[j]!)) continue;
        if (isBehind(boxes[j]!, boxes[i]!) && !isBehind(boxes[i]!, boxes[j]!)) {
          free = false;
          break;
        }
      }
      if (free && (best < 0 || key(i) < key(best))) best = i;
    }
    const next = best < 0 ? fallback : best;
    waiting.delete(next);
    order.push(next);
  }
  return order;
}

/** Depths of a floor: fixed ones for boxes, a table for people. */
export class DepthTable {
  /** Depth of each box, in the order given. */
  readonly boxes: Float64Array;
  readonly #base: Int32Array;
  readonly #width: number;
  readonly #height: number;

  constructor(boxes: readonly Box[], width: number, depth: number) {
    const order = backToFront(boxes);
    this.boxes = new Float64Array(boxes.length);
    for (const [rank, i] of order.entries()) this.boxes[i] = (rank + 1) * STEP;
    // A margin of two cells all around, for people on the door step.
    this.#width = (width + 4) * FINE;
    this.#height = (depth + 4) * FINE;
    this.#base = new Int32Array(this.#width * this.#height);
    const iso = new Iso(16, 100);
    const rects = boxes.map((b) => screenRect(iso, b));
    for (let fy = 0; fy < this.#height; fy++) {
      for (let fx = 0; fx < this.#width; fx++) {
        const x = (fx + 0.5) / FINE - 2;
        const y = (fy + 0.5) / FINE - 2;
        const box: Box = { x0: x, y0: y, x1: x, y1: y, z1: PERSON_Z };
        const at = iso.x(x, y);
        const rect: Rect = {
          left: at - PERSON_HALF * 2 * iso.hw,
          right: at + PERSON_HALF * 2 * iso.hw,
          top: iso.y(x, y, PERSON_Z),
          bottom: iso.y(x, y) + iso.hh * PERSON_HALF,
        };
        let base = 0;
        for (let i = 0; i < boxes.length; i++) {
          if (!touches(rect, rects[i]!) || !isBehind(boxes[i]!, box)) continue;
          if (this.boxes[i]! > base) base = this.boxes[i]!;
        }
        this.#base[fy * this.#width + fx] = base;
      }
    }
  }

  /** Depth of a person whose feet are here. */
  person(x: number, y: number): number {
    const fx = Math.min(this.#width - 1, Math.max(0, Math.floor((x + 2) * FINE)));
    const fy = Math.min(this.#height - 1, Math.max(0, Math.floor((y + 2) * FINE)));
    return this.#base[fy * this.#width + fx]! + 100 + x + y;
  }
}
