/** What the hour changes in the set: tills open or closed, goods on the dock, doors, light. */
import { MS_PER_MINUTE } from '../../kernel/index.ts';
import type { Game } from '../../store/game.ts';
import type { View } from '../../store/view.ts';
import { isOpen, lightAt } from './light.ts';
import { type LockersNow, lockersNow, NO_LOCKERS } from './lockers.ts';
import type { Playback } from './playback.ts';
import type { SetState } from './set.ts';
import type { Model } from './types.ts';

/** A till that opens and closes within this real time does not blink. */
const HOLD_MS = 500;

export class Hour {
  readonly #model: Model;
  readonly #game: Game;
  readonly #view: View;
  readonly #playback: Playback;
  readonly #open: boolean[];
  readonly #changed: number[];
  #lockers: LockersNow = NO_LOCKERS;
  #rows = -1;

  constructor(model: Model, game: Game, view: View, playback: Playback) {
    this.#model = model;
    this.#game = game;
    this.#view = view;
    this.#playback = playback;
    this.#open = model.tills.map(() => false);
    this.#changed = model.tills.map(() => Number.NEGATIVE_INFINITY);
  }

  /** @param timeMs time of the day in progress; @param now real ms */
  at(timeMs: number, now: number): SetState {
    for (const t of this.#model.tills.keys()) {
      const open = this.#playback.cashierAt(t, timeMs) >= 0;
      if (open === this.#open[t] || now - this.#changed[t]! < HOLD_MS) continue;
      this.#open[t] = open;
      this.#changed[t] = now;
    }
    const minute = timeMs / MS_PER_MINUTE;
    const sheet = this.#view.sheet(Math.min(this.#game.now.day, this.#model.days - 1));
    const light = lightAt(minute, sheet.month, sheet.openMinute, sheet.closeMinute);
    // The sheet of orders is long to read for each frame: it only changes with a row.
    if (this.#rows !== this.#playback.rows) {
      this.#rows = this.#playback.rows;
      this.#lockers = lockersNow(this.#view);
    }
    return {
      open: this.#open,
      dockUnits: this.#playback.dockAt(timeMs, this.#view.onDock()),
      lockers: this.#playback.collect.lockersAt(timeMs, this.#lockers),
      storeOpen: isOpen(minute, sheet.openMinute, sheet.closeMinute),
      lightStep: light.step,
      dim: light.dim,
    };
  }
}
