/**
 * Lines and tills when time runs fast: as many people as there are, on average over half a second, who move up one by
 * one. A line that grows is seen to grow, and nobody flickers.
 */
import type { Excerpts } from './excerpts.ts';
import type { Frame, Show } from './frame.ts';
import { lookInLine, spotInLine } from './lines.ts';
import { faceOf } from './looks.ts';
import type { Places } from './places.ts';
import { LONG_WAIT_MS, type Shopper } from './shoppers.ts';
import type { Model } from './types.ts';

/** Real ms over which a length is averaged, between two changes of a line, of one service, of a bubble. */
const MEAN_MS = 450;
const STEP_MS = 170;
const SERVICE_MS = 1_500;
const BUBBLE_MS = 1_200;
/** Metres a real second in a line. */
const SHUFFLE_M = 2.6;
/** Further than this from the average, a line changes. */
const SLACK = 0.62;

interface Waiter {
  readonly shopper: Shopper;
  x: number;
  y: number;
  /** Until when the hourglass shows. */
  tired: number;
}

interface Line {
  mean: number;
  readonly people: Waiter[];
  changed: number;
}

interface Desk {
  mean: number;
  client: Waiter | undefined;
  /** Visit really served last, real time of the last change. */
  last: number;
  turned: number;
  /** Somebody else has been served since. */
  next: boolean;
}

/** Who really waits, by line and rank, and who is really served, by till. */
export interface Reality {
  readonly lines: readonly (readonly Shopper[])[];
  readonly served: readonly (Shopper | undefined)[];
}

export class TillLapse {
  readonly #places: Places;
  readonly #excerpts: Excerpts;
  readonly #single: boolean;
  readonly #metre: number;
  readonly #lines: Line[];
  readonly #desks: Desk[];

  constructor(model: Model, places: Places, excerpts: Excerpts) {
    this.#places = places;
    this.#excerpts = excerpts;
    this.#single = model.scenario.checkout.line === 'single';
    this.#metre = 100 / model.scenario.floor.cellCm;
    this.#lines = Array.from({ length: places.tills.length + 1 }, () => ({
      mean: 0,
      people: [],
      changed: 0,
    }));
    this.#desks = places.tills.map(() => ({ mean: 0, client: undefined, last: -1, turned: 0, next: false }));
  }

  reset(): void {
    for (const line of this.#lines) {
      line.mean = -1;
      line.people.length = 0;
      line.changed = 0;
    }
    for (const desk of this.#desks)
      Object.assign(desk, { mean: -1, client: undefined, last: -1, turned: 0, next: false });
  }

  /** Is this visit shown in a line or at a till? */
  has(visit: number): boolean {
    return (
      this.#lines.some((line) => line.people.some((p) => p.shopper.visit === visit)) ||
      this.#desks.some((desk) => desk.client?.shopper.visit === visit)
    );
  }

  /** Takes somebody out of the lines (they give up). */
  drop(visit: number): void {
    for (const line of this.#lines) {
      const at = line.people.findIndex((p) => p.shopper.visit === visit);
      if (at >= 0) line.people.splice(at, 1);
    }
  }

  show(frame: Frame, reality: Reality, show: Show): void {
    for (const [l, line] of this.#lines.entries()) this.#grow(l, line, reality.lines[l] ?? [], frame);
    for (const [t, desk] of this.#desks.entries()) this.#serve(t, desk, reality.served[t], frame);
    for (const [l, line] of this.#lines.entries()) this.#stand(l, line, reality.lines[l] ?? [], frame, show);
    for (const [t, desk] of this.#desks.entries()) this.#atDesk(t, desk, frame, show);
  }

  /** The length of a line follows its average. */
  #grow(l: number, line: Line, real: readonly Shopper[], frame: Frame): void {
    const first = line.mean < 0;
    line.mean = first ? real.length : towards(line.mean, real.length, frame.realMs);
    if (!first && frame.nowMs - line.changed < STEP_MS) return;
    do {
      const shown = line.people.length;
      if (line.mean - shown > SLACK) {
        const shopper = real.find((s) => !this.has(s.visit) && !this.#excerpts.has(s.visit));
        if (!shopper) return;
        line.people.push({ shopper, ...spotInLine(this.#places, l, shown), tired: 0 });
      } else if (shown - line.mean > SLACK) line.people.pop();
      else return;
      line.changed = frame.nowMs;
    } while (first);
  }

  /** The client of a till leaves, and the first of the line takes the place. */
  #serve(t: number, desk: Desk, real: Shopper | undefined, frame: Frame): void {
    desk.mean = desk.mean < 0 ? (real ? 1 : 0) : towards(desk.mean, real ? 1 : 0, frame.realMs);
    if (real && real.visit !== desk.last) {
      desk.last = real.visit;
      desk.next = true;
    }
    if (frame.nowMs - desk.turned < SERVICE_MS) return;
    const busy = desk.client ? desk.mean > 0.25 : desk.mean > 0.45;
    if (busy ? desk.client !== undefined && !desk.next : desk.client === undefined) return;
    if (desk.client) this.#letGo(desk.client, frame);
    desk.client = busy ? this.#callNext(t, real) : undefined;
    desk.turned = frame.nowMs;
    desk.next = false;
  }

  #callNext(t: number, real: Shopper | undefined): Waiter | undefined {
    const line = this.#lines[this.#single ? 0 : t]!;
    const first = line.people.shift();
    if (first) return first;
    if (!real || this.has(real.visit) || this.#excerpts.has(real.visit)) return undefined;
    return { shopper: real, ...this.#places.tills[t]!.served, tired: 0 };
  }

  /** Goes out with a bag, if the day has come to that. */
  #letGo({ shopper }: Waiter, frame: Frame): void {
    if (shopper.until > frame.ms || shopper.paidAt > frame.ms) return;
    this.#excerpts.begin(shopper, shopper.paidAt, Number.POSITIVE_INFINITY, true);
  }

  #stand(l: number, line: Line, real: readonly Shopper[], frame: Frame, show: Show): void {
    for (const [rank, waiter] of line.people.entries()) {
      const waits = real[rank];
      if (waits && frame.ms - waits.waitFrom > LONG_WAIT_MS) waiter.tired = frame.nowMs + BUBBLE_MS;
      const look = lookInLine(this.#places, l, rank);
      this.#place(waiter, spotInLine(this.#places, l, rank), look, frame, show);
    }
  }

  #atDesk(t: number, desk: Desk, frame: Frame, show: Show): void {
    if (!desk.client) return;
    const { served, cashier } = this.#places.tills[t]!;
    this.#place(desk.client, served, { x: cashier.x - served.x, y: cashier.y - served.y }, frame, show);
  }

  #place(
    w: Waiter,
    to: { x: number; y: number },
    look: { x: number; y: number },
    frame: Frame,
    show: Show,
  ): void {
    const dx = to.x - w.x;
    const dy = to.y - w.y;
    const far = Math.hypot(dx, dy);
    const step = Math.min(far, (SHUFFLE_M * this.#metre * frame.realMs) / 1000);
    if (far > 0) {
      w.x += (dx / far) * step;
      w.y += (dy / far) * step;
    }
    const moving = far > 0.02;
    show(w.shopper.visit, {
      x: w.x,
      y: w.y,
      dx: moving ? dx : look.x,
      dy: moving ? dy : look.y,
      moving,
      look: faceOf(w.shopper),
      staff: false,
      carry: 'full',
      mood: frame.nowMs < w.tired ? 'waiting' : undefined,
      product: -1,
    });
  }
}

/** One step of a running average. */
function towards(mean: number, value: number, realMs: number): number {
  return mean + (value - mean) * (1 - Math.exp(-realMs / MEAN_MS));
}
