/** Tills and their lines. A line is a linked list of today's visits, so joining and leaving cost nothing. */
import { type DurationLaw, durationOf, exponentialOf } from '../../kernel/index.ts';
import type { Model } from '../compiled.ts';
import { durationLaw } from '../households/index.ts';
import { createPreparations, type Preparations } from './preparation.ts';

export * from './preparation.ts';

/** Stands in `serving` for a visit when the cashier is busy with a preparation. */
export const PREPARING = -2;

/** The tills and their lines as they stand. Visits are rows of the day (`Visits`), times are ms of the day. */
export class CheckoutState {
  /** Employee at each till, −1 when closed. */
  readonly cashier: Int16Array;
  /** Visit being served at each till, PREPARING, −1 when idle, and when that ends (ms). */
  readonly serving: Int32Array;
  readonly servedAt: Int32Array;
  /** First and last visit waiting in each line. Line T (the last) is where people stand when no till is open. */
  readonly head: Int32Array;
  readonly tail: Int32Array;
  readonly waiting: Int32Array;
  /** People in all the lines since this moment (ms): what the area under the line is made of. */
  standing: number;
  standingSince: number;
  /** Words of the scenario as flags: comparing texts at every service takes longer than drawing it. */
  readonly singleLine: boolean;
  readonly randomLine: boolean;
  readonly patient: boolean;
  readonly weibull: boolean;
  /** Law of the service, when the scenario names one. */
  readonly service: DurationLaw | undefined;
  readonly preparations: Preparations;

  constructor(model: Model) {
    const T = model.tills.length;
    const { line, patience, service } = model.scenario.checkout;
    this.singleLine = line === 'single';
    this.randomLine = line === 'random';
    this.patient = patience === 'infinite';
    this.weibull = patience === 'weibull';
    this.cashier = new Int16Array(T).fill(-1);
    this.serving = new Int32Array(T).fill(-1);
    this.servedAt = new Int32Array(T);
    this.head = new Int32Array(T + 1).fill(-1);
    this.tail = new Int32Array(T + 1).fill(-1);
    this.waiting = new Int32Array(T + 1);
    this.standing = 0;
    this.standingSince = 0;
    this.service = service && durationLaw(service);
    this.preparations = createPreparations();
  }
}

/** Time at the till in ms under a law of the scenario, at a pace; the key is the customer's own. */
export function lawServiceMs(law: DurationLaw, pacePercent: number, key: number): number {
  return Math.max(1, Math.floor((durationOf(law, key) * 100) / pacePercent));
}

/** How long an impatient customer bears a line, in ms, under an exponential law. */
export function exponentialPatienceMs(meanMs: number, draw: number): number {
  return Math.floor(meanMs * exponentialOf(draw));
}

/**
 * Time at the till in ms: (fixed + per line × lines) ÷ pace, spread by a symmetric triangular draw.
 * @param u a uniform draw in [0, 2) (sum of two uniforms)
 */
export function serviceMs(model: Model, lines: number, pacePercent: number, u: number): number {
  const c = model.scenario.checkout;
  const mean = (c.fixedSeconds + c.perLineSeconds * lines) * 100_000;
  // Sum of two uniforms minus one has a standard deviation of 1/√6 ≈ 0.408; 2.449 brings the spread to `spreadBp`.
  const noise = 1 + (c.spreadBp / 10_000) * 2.449489742783178 * (u - 1);
  return Math.max(1_000, Math.floor((mean * (noise > 0.1 ? noise : 0.1)) / pacePercent));
}

/** Puts a visit at the end of a line. `next` holds, per visit, who is behind. */
export function joinLine(c: CheckoutState, line: number, visit: number, next: Int32Array): void {
  next[visit] = -1;
  if (c.tail[line]! < 0) c.head[line] = visit;
  else next[c.tail[line]!] = visit;
  c.tail[line] = visit;
  c.waiting[line] = c.waiting[line]! + 1;
}

/** Takes the first of a line, −1 when empty. */
export function callNext(c: CheckoutState, line: number, next: Int32Array): number {
  const visit = c.head[line]!;
  if (visit < 0) return -1;
  c.head[line] = next[visit]!;
  if (next[visit]! < 0) c.tail[line] = -1;
  c.waiting[line] = c.waiting[line]! - 1;
  return visit;
}

/** Takes one visit out of a line, wherever it stands. */
export function leaveLine(c: CheckoutState, line: number, visit: number, next: Int32Array): void {
  let before = -1;
  for (let v = c.head[line]!; v >= 0; before = v, v = next[v]!) {
    if (v !== visit) continue;
    if (before < 0) c.head[line] = next[v]!;
    else next[before] = next[v]!;
    if (c.tail[line] === v) c.tail[line] = before;
    c.waiting[line] = c.waiting[line]! - 1;
    return;
  }
}
