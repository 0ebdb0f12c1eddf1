/** Who stands in which line, and where: the same lists as the tills keep, rebuilt from the rows. */
import type { Point } from './iso.ts';
import type { Places } from './places.ts';

/** People step forward one after the other, not as one. */
const REACTION_MS = 350;

export class Lines {
  readonly #places: Places;
  readonly #lines: number[][];
  readonly #lineOf = new Map<number, number>();
  readonly #stepUp: (visit: number, spot: Point, ms: number, rank: number) => void;

  /** @param stepUp told when somebody moves one place up: where to, from when, and the new rank */
  constructor(places: Places, stepUp: (visit: number, spot: Point, ms: number, rank: number) => void) {
    this.#places = places;
    this.#stepUp = stepUp;
    // The last line is for people who wait although no till is open.
    this.#lines = Array.from({ length: places.tills.length + 1 }, () => []);
  }

  reset(): void {
    this.#lineOf.clear();
    for (const line of this.#lines) line.length = 0;
  }

  /** Line of a visit, −1 when in none. */
  lineOf(visit: number): number {
    return this.#lineOf.get(visit) ?? -1;
  }

  of(line: number): readonly number[] {
    return this.#lines[line] ?? [];
  }

  /** Stands at the end of a line, leaving the one it was in. */
  join(visit: number, line: number, ms: number): { spot: Point; rank: number; look: Point } {
    this.leave(visit, ms);
    const list = this.#lines[line] ?? this.#lines[this.#lines.length - 1]!;
    list.push(visit);
    this.#lineOf.set(visit, line);
    const rank = list.length - 1;
    const look = lookInLine(this.#places, line, rank);
    return { spot: spotInLine(this.#places, line, rank), rank, look };
  }

  /** Leaves its line, if in one; those behind move up. */
  leave(visit: number, ms: number): void {
    const line = this.#lineOf.get(visit);
    if (line === undefined) return;
    this.#lineOf.delete(visit);
    const list = this.#lines[line] ?? this.#lines[this.#lines.length - 1]!;
    const rank = list.indexOf(visit);
    if (rank < 0) return;
    list.splice(rank, 1);
    for (let i = rank; i < list.length; i++) {
      this.#stepUp(list[i]!, spotInLine(this.#places, line, i), ms + (i - rank + 1) * REACTION_MS, i);
    }
  }
}

const queueOf = (places: Places, line: number): readonly Point[] =>
  (places.tills[line] ?? places.tills[0]!).queue;

/** Place of a rank in a line; beyond the laid-out line people gather around its end. */
export function spotInLine(places: Places, line: number, rank: number): Point {
  const queue = queueOf(places, line);
  const spot = queue[Math.min(rank, queue.length - 1)]!;
  const beyond = rank - queue.length + 1;
  if (beyond <= 0) return spot;
  return { x: spot.x + 0.3 * ((beyond % 3) - 1), y: spot.y + 0.16 * (beyond % 5) };
}

/** People in a line look at the back of the one ahead. */
export function lookInLine(places: Places, line: number, rank: number): Point {
  const queue = queueOf(places, line);
  const till = places.tills[line] ?? places.tills[0]!;
  if (rank === 0 || queue.length < 2) return { x: -till.dx, y: -till.dy };
  const at = Math.min(rank, queue.length - 1);
  return { x: queue[at - 1]!.x - queue[at]!.x, y: queue[at - 1]!.y - queue[at]!.y };
}
