/** The walkable floor: which points are free, and natural ways between them along the cells the engine walks. */
import { type Cell, pathBetween } from '../../store/space/index.ts';
import { type Route, routeOf } from './route.ts';

/** Half the width of somebody walking, in cells: how close a corner may be cut. */
const ELBOW = 0.26;

export class Ground {
  readonly width: number;
  readonly depth: number;
  readonly #blocked: Uint8Array;
  readonly #ways = new Map<number, readonly number[]>();

  constructor(width: number, depth: number, blocked: Uint8Array) {
    this.width = width;
    this.depth = depth;
    this.#blocked = blocked;
  }

  /** Is the cell of this point inside and free? */
  free(x: number, y: number): boolean {
    const cx = Math.floor(x);
    const cy = Math.floor(y);
    return cx >= 0 && cy >= 0 && cx < this.width && cy < this.depth && !this.#blocked[cy * this.width + cx];
  }

  /** Free for a body, not only for its centre. */
  #roomy(x: number, y: number): boolean {
    return (
      this.free(x - ELBOW, y - ELBOW) &&
      this.free(x + ELBOW, y - ELBOW) &&
      this.free(x - ELBOW, y + ELBOW) &&
      this.free(x + ELBOW, y + ELBOW)
    );
  }

  #clear(x0: number, y0: number, x1: number, y1: number): boolean {
    const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 0.15);
    for (let i = 1; i < steps; i++) {
      if (!this.#roomy(x0 + ((x1 - x0) * i) / steps, y0 + ((y1 - y0) * i) / steps)) return false;
    }
    return true;
  }

  #cell(x: number, y: number): Cell {
    return {
      x: Math.min(this.width - 1, Math.max(0, Math.floor(x))),
      y: Math.min(this.depth - 1, Math.max(0, Math.floor(y))),
    };
  }

  /** The engine's way; it starts from free cells only, so one that leaves a till is read backwards. */
  #cells(from: Cell, to: Cell): Cell[] {
    const shut = this.#blocked[from.y * this.width + from.x] === 1;
    const path = (a: Cell, b: Cell): Cell[] => pathBetween(a, b, this.#blocked, this.width, this.depth);
    return shut ? path(to, from).reverse() : path(from, to);
  }

  /** Corners of the engine's way between two cells, pulled tight: people do not walk like chess kings. */
  #corners(from: Cell, to: Cell): readonly number[] {
    const key = (from.y * this.width + from.x) * 65_536 + to.y * this.width + to.x;
    const known = this.#ways.get(key);
    if (known) return known;
    const cells = this.#cells(from, to);
    const points: number[] = [];
    for (let i = 0; i < cells.length - 1; ) {
      let far = i + 1;
      const a = cells[i]!;
      for (let j = cells.length - 1; j > i + 1; j--) {
        const b = cells[j]!;
        if (!this.#clear(a.x + 0.5, a.y + 0.5, b.x + 0.5, b.y + 0.5)) continue;
        far = j;
        break;
      }
      if (far < cells.length - 1) points.push(cells[far]!.x + 0.5, cells[far]!.y + 0.5);
      i = far;
    }
    this.#ways.set(key, points);
    return points;
  }

  /**
   * A way between two points.
   * @param lane −1 … 1, the side somebody keeps to, so that two people on one way are not one on the other
   */
  way(x0: number, y0: number, x1: number, y1: number, lane = 0): Route {
    if (this.#clear(x0, y0, x1, y1)) return routeOf([x0, y0, x1, y1]);
    const points = [x0, y0];
    const corners = this.#corners(this.#cell(x0, y0), this.#cell(x1, y1));
    for (let i = 0; i < corners.length; i += 2) {
      const x = corners[i]! + lane * 0.18;
      const y = corners[i + 1]! - lane * 0.18;
      points.push(x, y);
    }
    points.push(x1, y1);
    return routeOf(points);
  }
}
