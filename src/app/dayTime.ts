/**
 * The time of the day on screen: how far the store has been played, and which moment of it is shown. It moves the engine
 * forward, never back; what is past can be shown again.
 */
import { MS_PER_MINUTE } from '../kernel/index.ts';
import type { Game } from '../store/game.ts';
import type { View } from '../store/view.ts';
import type { Card } from './cards.ts';
import { firstMinute, lastMinute } from './hours.ts';
import { Live } from './live.ts';
import { type Stop, Stops } from './stops.ts';

/** Last minute that belongs to a day. */
export const LAST_MINUTE = 1439;

export class DayTime {
  readonly live: Live;
  readonly #game: Game;
  readonly #view: View;
  readonly #stops = new Stops();
  #shownMs = 0;
  #frontierMs = 0;

  constructor(game: Game, view: View) {
    this.#game = game;
    this.#view = view;
    this.live = new Live(game);
  }

  /** The moment on screen, in ms of the day. */
  get shownMs(): number {
    return this.#shownMs;
  }

  /** Latest moment that can be shown: what comes later has not happened yet. */
  get frontierMs(): number {
    return this.#frontierMs;
  }

  get isBehind(): boolean {
    return this.#shownMs < this.#frontierMs;
  }

  /** Shows a moment up to which the engine has played: a game taken up again, the evening of a closed day. */
  settle(ms: number): void {
    this.#shownMs = ms;
    this.#frontierMs = ms;
    this.live.watch(ms);
  }

  /** Forgets the day that was shown: another one is to be planned. */
  clear(): void {
    this.#shownMs = 0;
    this.#frontierMs = 0;
    this.live.reset();
  }

  /** People come to work: the first minute of the day is there. */
  begin(): void {
    const { day } = this.#game.now;
    const first = firstMinute(this.#view, day);
    this.#game.advance({ day, minute: Math.max(1, first) });
    this.live.reset();
    this.#stops.reset();
    this.settle(first * MS_PER_MINUTE);
  }

  /**
   * Plays the store up to a time of the day, or to the stop that comes before it. The engine stays just ahead of the
   * picture, so that the floor always knows where everybody is going.
   * @param urgent cards that need an answer, as things stand at the minute that has just been played
   */
  playTo(targetMs: number, urgent: () => readonly Card[]): Stop | undefined {
    const target = Math.min(targetMs, LAST_MINUTE * MS_PER_MINUTE);
    const { day } = this.#game.now;
    const { openMinute: from, closeMinute: to } = this.#view.sheet(day);
    let stop: Stop | undefined;
    while (!stop && this.#game.now.minute <= Math.floor(target / MS_PER_MINUTE)) {
      const { minute } = this.#game.now;
      this.#game.advance({ day, minute: minute + 1 });
      stop = this.#stops.after(minute, { from, to }, urgent);
    }
    this.settle(Math.max(this.#shownMs, stop ? stop.minute * MS_PER_MINUTE : target));
    return stop;
  }

  /** Shows the past again, on its way to the present; true once there. */
  watchAgain(targetMs: number): boolean {
    this.#shownMs = Math.min(targetMs, this.#frontierMs);
    this.live.watch(this.#shownMs);
    return !this.isBehind;
  }

  /**
   * Shows an earlier moment, or the present.
   * @param minute of the day; the minute of the present stands for it, whatever its seconds
   * @param day the day on screen
   */
  scrub(minute: number, day: number): void {
    const isPresent = minute >= Math.floor(this.#frontierMs / MS_PER_MINUTE);
    const first = firstMinute(this.#view, day) * MS_PER_MINUTE;
    this.#shownMs = isPresent
      ? this.#frontierMs
      : Math.min(Math.max(minute * MS_PER_MINUTE, first), this.#frontierMs);
    this.live.reset();
    this.live.watch(this.#shownMs);
  }

  /** Everybody has gone home, customers and staff. */
  get isOver(): boolean {
    if (this.#shownMs < lastMinute(this.#view, this.#game.now.day) * MS_PER_MINUTE) return false;
    return this.live.inStore === 0 || this.#shownMs >= LAST_MINUTE * MS_PER_MINUTE;
  }
}
