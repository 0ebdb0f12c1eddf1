/**
 * Second-class work at the tills: preparations that a cashier does when nobody waits, first asked first done, each
 * finished once begun (a non-preemptive priority, A. Cobham 1954).
 *
 * The scenario asks for them as a plain Poisson stream, drawn in the morning.
 */
import { type DurationLaw, durationOf } from '../../kernel/index.ts';

/** What the counter prepares, in the order it was asked. */
export interface Preparations {
  /** Asked at this moment (ms), and the work in ms at the normal pace. Waiting: `first ≤ j < asked`; to come: `asked ≤ j < count`. */
  since: Int32Array;
  work: Int32Array;
  first: number;
  asked: number;
  count: number;
}

/** Nothing asked yet. */
export const createPreparations = (): Preparations => ({
  since: new Int32Array(16),
  work: new Int32Array(16),
  first: 0,
  asked: 0,
  count: 0,
});

/** A new day: what was left waiting goes on waiting, counted from the new midnight. */
export function openPreparations(p: Preparations, dayMs: number): void {
  const waiting = p.asked - p.first;
  for (let j = 0; j < waiting; j++) {
    p.since[j] = p.since[p.first + j]! - dayMs;
    p.work[j] = p.work[p.first + j]!;
  }
  p.first = 0;
  p.asked = waiting;
  p.count = waiting;
}

function grow(row: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(row.length * 2);
  larger.set(row);
  return larger;
}

/** Adds one to the stream of the day; they are drawn in order of time. */
export function drawPreparation(
  p: Preparations,
  { law, mean, cv }: DurationLaw,
  ms: number,
  key: number,
): void {
  if (p.count === p.since.length) {
    p.since = grow(p.since);
    p.work = grow(p.work);
  }
  p.since[p.count] = ms;
  p.work[p.count] = Math.max(1, Math.floor(durationOf({ law, mean, cv }, key)));
  p.count += 1;
}

/** When the next of the stream is asked for, −1 when none is to come. */
export const nextPreparationMs = (p: Preparations): number => (p.asked < p.count ? p.since[p.asked]! : -1);

/** The next of the stream is asked for: it waits from now on. */
export function askNext(p: Preparations): void {
  p.asked += 1;
}
