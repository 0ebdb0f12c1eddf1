/**
 * Pieces of visits at a speed the eye can follow: somebody is shown from a moment of the day on, walks and chooses for a
 * few seconds, and goes. Every one of them is a real visit, where it really was.
 */
import type { Frame, Show } from './frame.ts';
import { carriedBy, faceOf } from './looks.ts';
import type { Place } from './route.ts';
import { moodAt, type Shopper } from './shoppers.ts';
import { doing } from './timeline.ts';
import type { Model } from './types.ts';

/** Metres a real second, and simulated ms per real ms spent in front of a shelf. */
const WALK_M = 4.6;
const STANDING = 16;
/** Simulated time a mood shows: about two seconds here. */
const MOOD_MS = 40_000;

interface Excerpt {
  readonly shopper: Shopper;
  clock: number;
  /** Real time at which it ends. */
  end: number;
  /** Goes out by the door: shown to the end of the walk. */
  readonly leaving: boolean;
}

export class Excerpts {
  readonly #metre: number;
  readonly #all = new Map<number, Excerpt>();
  readonly #where: Place = { x: 0, y: 0, dx: 0, dy: 0 };

  constructor(model: Model) {
    this.#metre = 100 / model.scenario.floor.cellCm;
  }

  reset(): void {
    this.#all.clear();
  }

  has(visit: number): boolean {
    return this.#all.has(visit);
  }

  /** People in the aisles, those who are going out left aside. */
  get inside(): number {
    let n = 0;
    for (const one of this.#all.values()) if (!one.leaving) n++;
    return n;
  }

  get leaving(): number {
    return this.#all.size - this.inside;
  }

  /** Shows somebody from a time of the day on, until a real time. */
  begin(shopper: Shopper, clock: number, end: number, leaving = false): void {
    this.#all.set(shopper.visit, { shopper, clock, end, leaving });
  }

  /** Lets go of the one shown for longest. */
  dropOldest(): void {
    for (const [visit, one] of this.#all) {
      if (one.leaving) continue;
      this.#all.delete(visit);
      return;
    }
  }

  show(frame: Frame, show: Show): void {
    for (const [visit, one] of this.#all) {
      const { shopper } = one;
      one.clock = shopper.line.play(one.clock, frame.realMs, (WALK_M * this.#metre) / 1000, STANDING);
      const leg = shopper.line.legAt(one.clock)!;
      const now = doing(leg, one.clock);
      const over = !one.leaving && (frame.nowMs > one.end || now === 'queueing' || now === 'served');
      if (over || one.clock >= shopper.until) {
        this.#all.delete(visit);
        continue;
      }
      const moving = shopper.line.whereAt(one.clock, this.#where);
      const mood = moodAt(shopper, one.clock, MOOD_MS);
      show(visit, {
        ...this.#where,
        moving,
        look: faceOf(shopper),
        staff: false,
        carry: carriedBy(shopper, one.clock),
        mood: mood?.kind,
        product: mood?.product ?? -1,
      });
    }
  }
}
