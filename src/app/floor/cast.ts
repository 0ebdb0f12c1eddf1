/**
 * People on the stage. Up to a brisk pace of time everybody is followed in person; faster, when a whole visit takes less
 * than a second, the lapse shows people as a time-lapse film would (see lapse.ts).
 */
import type { View } from '../../store/view.ts';
import { Actor, type Kit } from './actor.ts';
import { Exact } from './exact.ts';
import type { Show } from './frame.ts';
import { Lapse } from './lapse.ts';
import { Manager } from './manager.ts';
import type { Places } from './places.ts';
import type { Playback } from './playback.ts';
import type { Picture } from './stage.ts';
import type { Model } from './types.ts';

/** Simulated seconds a second beyond which people are shown in lapse, and under which they are followed again. */
const LAPSE_ABOVE = 130;
const EXACT_BELOW = 110;

export class Cast {
  readonly kit: Kit;
  reducedMotion = false;
  readonly #exact: Exact;
  readonly #lapse: Lapse;
  readonly #manager: Manager;
  /** What the manager went to see today. */
  readonly #looks: () => ReturnType<View['looks']>;
  readonly #actors = new Map<number, Actor>();
  readonly #spare: { image: Picture; bubble: Picture | undefined }[] = [];
  #fast = false;
  #busy = false;
  #nowMs = 0;

  constructor(
    model: Model,
    playback: Playback,
    places: Places,
    kit: Kit,
    looks: () => ReturnType<View['looks']>,
  ) {
    this.kit = kit;
    this.#exact = new Exact(model, playback);
    this.#lapse = new Lapse(model, playback, places);
    this.#looks = looks;
    this.#manager = new Manager(model, places, (employee) => this.#actors.get(-1 - employee));
  }

  /** People shown now. */
  get people(): number {
    return this.#actors.size;
  }

  /** Somebody is still fading or on the way to where they should be: another frame is needed. */
  get busy(): boolean {
    return this.#busy;
  }

  /**
   * Shows everybody at a time.
   * @param realMs real time since the last frame
   * @param speed simulated ms per real ms, 0 when time stands still
   */
  show(ms: number, realMs: number, speed: number): void {
    this.#nowMs += realMs;
    const fast = !this.reducedMotion && speed > (this.#fast ? EXACT_BELOW : LAPSE_ABOVE);
    if (fast !== this.#fast) {
      this.#fast = fast;
      this.#exact.reset();
      this.#lapse.reset();
    }
    for (const actor of this.#actors.values()) actor.wanted = false;
    const frame = { ms, realMs, nowMs: this.#nowMs, speed, reducedMotion: this.reducedMotion };
    const show: Show = (key, pose) => this.#call(key).pose(pose, this.kit);
    this.#busy = fast ? this.#lapse.show(frame, show) : this.#exact.show(frame, show);
    if (this.#manager.show(this.#looks(), frame, show)) this.#busy = true;
    for (const actor of this.#actors.values()) {
      if (!actor.fade(this.reducedMotion ? Number.POSITIVE_INFINITY : realMs)) this.#dismiss(actor);
      else if (actor.fading) this.#busy = true;
    }
    this.kit.wardrobe.flush();
  }

  #call(key: number): Actor {
    const known = this.#actors.get(key);
    if (known) return known;
    const spare = this.#spare.pop();
    const image = spare?.image ?? this.kit.stage.picture('__DEFAULT', 0).setVisible(false);
    const actor = new Actor(key, image, spare?.bubble);
    this.#actors.set(key, actor);
    return actor;
  }

  #dismiss(actor: Actor): void {
    this.#actors.delete(actor.key);
    this.#spare.push({ image: actor.image, bubble: actor.bubble });
  }

  /** Where somebody shown stands. */
  find(key: number): Actor | undefined {
    return this.#actors.get(key);
  }

  /** Everybody shown, for picking. */
  all(): IterableIterator<Actor> {
    return this.#actors.values();
  }
}
