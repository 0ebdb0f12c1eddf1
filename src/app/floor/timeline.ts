/**
 * What one person does in the day, as legs: a walk, then standing still until the next one. Legs are only added or cut
 * at the end, so any moment of the day can be shown again without playing the rows twice.
 */
import { endX, endY, follow, type Place, type Route } from './route.ts';

export interface Leg {
  /** Leaves and arrives, in ms of the day. */
  readonly start: number;
  readonly end: number;
  readonly route: Route;
  /** What the person does on arrival, and while walking there. */
  readonly stage: Stage;
  readonly moving: Stage;
  /** Where the person looks once arrived, as a step on the grid. */
  readonly lookX: number;
  readonly lookY: number;
  /** Line stood in or till served at, and place in the line, 0 first; −1 elsewhere. */
  readonly till: number;
  readonly rank: number;
}

/** What somebody on this leg is doing at a time. */
export const doing = (leg: Leg, ms: number): Stage => (ms < leg.end ? leg.moving : leg.stage);

export type Stage =
  | 'walking'
  | 'choosing'
  | 'queueing'
  | 'served'
  | 'leaving'
  | 'working'
  | 'filling'
  | 'receiving'
  | 'checking'
  | 'cleaning'
  | 'cashing'
  | 'picking'
  | 'packing'
  | 'handing'
  | 'waiting'
  | 'away';

export class Timeline {
  readonly legs: Leg[] = [];
  #cursor = 0;

  /** Adds a leg; whatever was planned at its start or later is dropped. */
  push(leg: Leg): void {
    this.cut(leg.start);
    this.legs.push(leg);
  }

  /** Drops legs that begin at `ms` or later. */
  cut(ms: number): void {
    while (this.legs.length > 0 && this.legs[this.legs.length - 1]!.start >= ms) this.legs.pop();
  }

  get last(): Leg | undefined {
    return this.legs[this.legs.length - 1];
  }

  /** The leg under way at `ms`: the last to begin at or before it, or the first. */
  legAt(ms: number): Leg | undefined {
    return this.legs[this.#index(ms)];
  }

  // Time mostly moves forward by a little: start from where the last question ended.
  #index(ms: number): number {
    const { legs } = this;
    let i = Math.min(this.#cursor, legs.length - 1);
    if (i < 0) return 0;
    while (i > 0 && legs[i]!.start > ms) i--;
    while (i + 1 < legs.length && legs[i + 1]!.start <= ms) i++;
    this.#cursor = i;
    return i;
  }

  /** Writes the position at `ms`; true while walking. */
  whereAt(ms: number, out: Place): boolean {
    const leg = this.legAt(ms);
    if (!leg) return false;
    if (ms < leg.end && leg.route.length > 0) {
      follow(leg.route, leg.route.length * Math.max(0, (ms - leg.start) / (leg.end - leg.start)), out);
      return true;
    }
    out.x = endX(leg.route);
    out.y = endY(leg.route);
    out.dx = leg.lookX;
    out.dy = leg.lookY;
    return false;
  }

  /**
   * Moves a late clock towards `now` without walking further than `cells`: time spent standing is skipped for nothing,
   * so a picture that plays fast lets people walk at a speed the eye follows and shortens their stops instead.
   */
  catchUp(from: number, now: number, cells: number): number {
    let at = from;
    let left = cells;
    for (let i = this.#index(from); at < now; i++) {
      const leg = this.legs[i];
      if (!leg) return now;
      const next = this.legs[i + 1];
      const until = Math.min(now, next ? next.start : now);
      const walkEnd = Math.min(leg.end, until);
      if (at < walkEnd && leg.route.length > 0) {
        const speed = leg.route.length / (leg.end - leg.start);
        const far = (walkEnd - at) * speed;
        if (far > left) return at + left / speed;
        left -= far;
      }
      at = Math.max(at, until);
    }
    return now;
  }

  /**
   * Lets a clock of its own run for some real time: walking at a speed in cells per real ms, standing at `standing`
   * simulated ms per real ms. Returns where the clock is then.
   */
  play(from: number, realMs: number, speed: number, standing: number): number {
    let at = from;
    let left = realMs;
    for (let i = this.#index(from); ; i++) {
      const leg = this.legs[i];
      if (!leg) return at;
      const until = this.legs[i + 1]?.start ?? Number.POSITIVE_INFINITY;
      const walkEnd = Math.min(leg.end, until);
      if (at < walkEnd && leg.route.length > 0) {
        const rate = (speed * (leg.end - leg.start)) / leg.route.length;
        if (walkEnd - at > left * rate) return at + left * rate;
        left -= (walkEnd - at) / rate;
        at = walkEnd;
      }
      if (until - at > left * standing) return at + left * standing;
      left -= (until - at) / standing;
      at = until;
    }
  }
}
