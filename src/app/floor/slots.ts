/** Places in front of fixtures, one person each: people choose theirs by who they are and take the next when it is taken. */
import type { Point } from './iso.ts';

const NOBODY = -1 << 30;

export class Slots {
  readonly #fronts: readonly (readonly Point[])[];
  readonly #taken: Int32Array[];
  readonly #held = new Map<number, { fixture: number; slot: number }>();

  constructor(fronts: readonly (readonly Point[])[]) {
    this.#fronts = fronts;
    this.#taken = fronts.map((points) => new Int32Array(points.length).fill(NOBODY));
  }

  reset(): void {
    this.#held.clear();
    for (const row of this.#taken) row.fill(NOBODY);
  }

  /** Takes a place in front of a fixture, leaving the one held before. */
  take(who: number, fixture: number): Point {
    this.release(who);
    const points = this.#fronts[fixture]!;
    const taken = this.#taken[fixture]!;
    const n = points.length;
    // The first row is the first half of the list: it fills before the second.
    const rows = n > 1 ? [0, n >> 1, n] : [0, n];
    const luck = Math.imul(who ^ 0x5bd1e995, 0x9e3779b1) >>> 8;
    for (let r = 0; r + 1 < rows.length; r++) {
      const from = rows[r]!;
      const size = rows[r + 1]! - from;
      for (let k = 0; k < size; k++) {
        const slot = from + ((luck + k) % size);
        if (taken[slot] !== NOBODY) continue;
        taken[slot] = who;
        this.#held.set(who, { fixture, slot });
        return points[slot]!;
      }
    }
    return points[luck % n]!;
  }

  release(who: number): void {
    const held = this.#held.get(who);
    if (!held) return;
    this.#taken[held.fixture]![held.slot] = NOBODY;
    this.#held.delete(who);
  }
}
