/**
 * People when time runs so fast that a visit takes less than a second: a time-lapse that stays calm. There are as many
 * people in the aisles and in the lines as in the store at that time; who they are, where they go and what they miss is
 * theirs, but each is shown for a few seconds at a speed the eye can follow.
 */
import { Chase } from './chase.ts';
import { luck } from './draw/colours.ts';
import { Excerpts } from './excerpts.ts';
import type { Frame, Show } from './frame.ts';
import { PickupLapse } from './pickupLapse.ts';
import type { Places } from './places.ts';
import type { Playback } from './playback.ts';
import type { Shopper } from './shoppers.ts';
import { TillLapse } from './tillLapse.ts';
import { doing } from './timeline.ts';
import type { Model } from './types.ts';

/** Real ms: a stay in the picture, at least and at most; between two people at the door. */
const STAY_MS = [2_400, 4_200] as const;
const DOOR_MS = 800;
/** People who walk out angry at one time. */
const MOST_ANGRY = 4;
/** Real ms over which the number of people is averaged. */
const MEAN_MS = 500;

export class Lapse {
  readonly #playback: Playback;
  readonly #excerpts: Excerpts;
  readonly #tills: TillLapse;
  readonly #pickup: PickupLapse;
  readonly #chase: Chase;
  readonly #present: Shopper[] = [];
  readonly #lines: Shopper[][];
  readonly #served: (Shopper | undefined)[];
  readonly #inside: Shopper[] = [];
  #mean = -1;
  #beforeMs = Number.NaN;
  #door = 0;
  #turn = 0;

  constructor(model: Model, playback: Playback, places: Places) {
    this.#playback = playback;
    this.#excerpts = new Excerpts(model);
    this.#tills = new TillLapse(model, places, this.#excerpts);
    this.#pickup = new PickupLapse(model, playback, places);
    this.#chase = new Chase(model, playback.crew.all, places);
    this.#lines = Array.from({ length: places.tills.length + 1 }, () => []);
    this.#served = places.tills.map(() => undefined);
  }

  reset(): void {
    this.#excerpts.reset();
    this.#tills.reset();
    this.#pickup.reset();
    this.#chase.reset();
    this.#mean = -1;
    this.#beforeMs = Number.NaN;
  }

  /** Shows a frame; a lapse is never late. */
  show(frame: Frame, show: Show): boolean {
    if (frame.ms < this.#beforeMs) this.reset();
    this.#look(frame.ms);
    this.#goOut(frame);
    this.#comeIn(frame);
    this.#beforeMs = frame.ms;
    this.#excerpts.show(frame, show);
    this.#tills.show(frame, { lines: this.#lines, served: this.#served }, show);
    this.#pickup.show(frame, show);
    this.#chase.show(frame, show);
    return false;
  }

  /** Who is where at this time. */
  #look(ms: number): void {
    for (const line of this.#lines) line.length = 0;
    this.#served.fill(undefined);
    this.#inside.length = 0;
    for (const shopper of this.#playback.present(ms, this.#present)) {
      if (shopper.collects) continue;
      const leg = shopper.line.legAt(ms)!;
      const now = doing(leg, ms);
      if (now === 'queueing') this.#lines[leg.till]?.push(shopper);
      else if (now === 'served') this.#served[leg.till] = shopper;
      else if (now !== 'leaving' && now !== 'away') this.#inside.push(shopper);
    }
    const rank = (shopper: Shopper): number => shopper.line.legAt(ms)!.rank;
    for (const line of this.#lines) line.sort((a, b) => rank(a) - rank(b));
  }

  /** Those who gave up since the last frame are seen to. */
  #goOut(frame: Frame): void {
    const { exits } = this.#playback.shoppers;
    for (let i = exits.length - 1; i >= 0 && exits[i]!.at > this.#beforeMs; i--) {
      const { at, shopper, angry } = exits[i]!;
      if (at > frame.ms || !angry || shopper.collects) continue;
      this.#tills.drop(shopper.visit);
      if (this.#excerpts.leaving < MOST_ANGRY)
        this.#excerpts.begin(shopper, at, Number.POSITIVE_INFINITY, true);
    }
  }

  /** As many people in the aisles as there are, some of them just come in. */
  #comeIn(frame: Frame): void {
    const count = this.#inside.length;
    this.#mean =
      this.#mean < 0 ? count : this.#mean + (count - this.#mean) * Math.min(1, frame.realMs / MEAN_MS);
    const wanted = Math.round(this.#mean);
    if (frame.nowMs - this.#door > DOOR_MS && this.#excerpts.inside <= wanted) this.#open(frame);
    while (this.#excerpts.inside < wanted) {
      const shopper = this.#choose();
      if (!shopper) return;
      this.#excerpts.begin(shopper, frame.ms, frame.nowMs + this.#stay(shopper));
    }
    if (this.#excerpts.inside > wanted + 2) this.#excerpts.dropOldest();
  }

  /** The last to come in since the last frame comes in by the door. */
  #open(frame: Frame): void {
    const { all } = this.#playback.shoppers;
    for (let i = all.length - 1; i >= 0 && all[i]!.from > this.#beforeMs; i--) {
      const shopper = all[i]!;
      if (shopper.from > frame.ms || shopper.collects) continue;
      this.#excerpts.begin(shopper, shopper.from, frame.nowMs + this.#stay(shopper));
      this.#door = frame.nowMs;
      return;
    }
  }

  /** Somebody in the aisles who is not shown yet, each in turn. */
  #choose(): Shopper | undefined {
    const n = this.#inside.length;
    for (let k = 0; k < n; k++) {
      const shopper = this.#inside[this.#turn++ % n]!;
      if (!this.#excerpts.has(shopper.visit) && !this.#tills.has(shopper.visit)) return shopper;
    }
    return undefined;
  }

  #stay(shopper: Shopper): number {
    return STAY_MS[0] + luck(shopper.visit, 5) * (STAY_MS[1] - STAY_MS[0]);
  }
}
