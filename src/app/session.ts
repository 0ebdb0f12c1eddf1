/**
 * The clock that links the store, the floor and the panels. It owns the game of the page: every decision goes through
 * it, every screen reads the view behind it, and only it makes time pass.
 */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { MS_PER_MINUTE, type Refusal } from '../kernel/index.ts';
import type { Command, Game } from '../store/game.ts';
import { type View, viewOf } from '../store/view.ts';
import { urgentCards } from './cards.ts';
import type { Clock } from './clock.ts';
import { DayTime, LAST_MINUTE } from './dayTime.ts';
import { firstMinute, lastMinute, trades } from './hours.ts';
import type { Live } from './live.ts';
import type { Stop } from './stops.ts';
import { PagePlayer, type WeekPlayer } from './week/player.ts';

/** Game seconds per real second at ×1. */
const BASE = 15;
/** Speeds offered; the default is the slowest that plays a week and its stops in less than 8 min. */
export const SPEEDS = { slow: 4, play: 70, fast: 140, faster: 280 } as const;
/** Longest real time one frame may account for: a page that slept does not jump. */
const LONGEST_FRAME_MS = 250;
/** Real time between two refreshes of the figures while time passes. */
const REFRESH_MS = 200;
const READ_ONLY: Refusal = { code: 'read-only' };

/** Where the day stands: to be planned, being played, closed with its result on screen; or the game is over. */
export type Phase = 'morning' | 'open' | 'evening' | 'over';

/** What the page does around a game; all of it may be left out. */
export interface SessionOptions {
  /** After each accepted decision, undo or redo: time to save. */
  onDecision?: () => void;
  /** When time stops. */
  onPause?: () => void;
  /** After each closed day. */
  onDay?: () => void;
  /** Who plays several days at once; the page itself when left out. */
  weeks?: WeekPlayer;
  /** Speed at which time first passes. */
  speed?: number;
  /** Another page plays this game: here it is looked at, nothing is decided and time does not pass. */
  readOnly?: boolean;
}

/** One game on screen. Its signals are what screens draw; its methods, what buttons and keys do. */
export class Session {
  readonly game: Game;
  readonly phase = signal<Phase>('morning');
  /** Multiple of ×1 at which time passes; 0 = paused. */
  readonly speed = signal<number>(0);
  /** Why time has stopped by itself; undefined while it passes, and after a pause. */
  readonly stop = signal<Stop | undefined>(undefined);
  /** Is the screen showing a moment of the day that is already past? */
  readonly behind = signal(false);
  /** Raised whenever something a screen shows may have changed. */
  readonly version = signal(0);
  /** Minute of the day on the clock of the screen. */
  readonly minute = signal(0);
  /** Days played of a long skip, while it lasts. */
  readonly skipping = signal<{ done: number; of: number } | undefined>(undefined);
  /** Day on screen: the one in progress, or the one just closed. */
  readonly day: ReadonlySignal<number>;

  readonly #view: View;
  readonly #time: DayTime;
  readonly #clock: Clock;
  readonly #options: SessionOptions;
  readonly #weeks: WeekPlayer;
  readonly #listeners = new Set<(timeMs: number) => void>();
  #lastFrame = 0;
  #lastRefresh = 0;
  #cancelFrame: (() => void) | undefined;
  #chosen: number;

  constructor(game: Game, clock: Clock, options: SessionOptions = {}) {
    this.game = game;
    this.#view = viewOf(game);
    this.#time = new DayTime(game, this.#view);
    this.#clock = clock;
    this.#options = options;
    this.#weeks = options.weeks ?? new PagePlayer();
    this.#chosen = options.speed ?? SPEEDS.play;
    this.day = computed(() => {
      this.version.value;
      const evening =
        this.phase.value === 'evening' || (this.phase.value === 'over' && game.now.minute === 0);
      return evening ? game.now.day - 1 : game.now.day;
    });
    this.#settle();
  }

  /** What the manager knows. A component that reads it is drawn again whenever it may have changed. */
  get view(): View {
    this.version.value;
    return this.#view;
  }

  /** What can be watched on the floor up to the shown time; drawn again in the same way. */
  get live(): Live {
    this.version.value;
    return this.#time.live;
  }

  /** Simulated time of the day on screen, in ms. */
  get timeMs(): number {
    return this.#time.shownMs;
  }

  /** Latest minute of the day on screen that can be looked at. */
  get frontierMinute(): number {
    return Math.floor(this.#time.frontierMs / MS_PER_MINUTE);
  }

  /** Takes up the game where it stands: on a new game, after a save has been replayed. */
  #settle(): void {
    const { now, over } = this.game;
    this.#time.clear();
    this.#time.settle(now.minute * MS_PER_MINUTE);
    batch(() => {
      this.phase.value = over ? 'over' : now.minute > 0 ? 'open' : 'morning';
      this.minute.value = now.minute || this.firstMinute(now.day);
      this.version.value++;
    });
  }

  /** Subscribes to frames: the floor draws at this time of the day. Returns how to stop. */
  onFrame(listener: (timeMs: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The bank has stopped the store: the game is over before its last day. */
  get insolvent(): boolean {
    return this.game.over && this.game.now.day < this.#view.model.days;
  }

  // ── Decisions ──

  /** Another page plays this game. */
  get readOnly(): boolean {
    return this.#options.readOnly ?? false;
  }

  /** Would this be accepted now? */
  check(command: Command): Refusal | undefined {
    if (this.readOnly) return READ_ONLY;
    return this.game.check(command, this.game.turn);
  }

  /** Decides, or says why not. */
  decide(command: Command): Refusal | undefined {
    // Who takes over, and who answers alone, signs.
    const own = command.type === 'turn' || command.type === 'answer' ? command.who : undefined;
    const by = own ?? this.game.turn;
    const refusal = this.readOnly ? READ_ONLY : this.game.decide(command, by);
    if (!refusal) this.#decided();
    return refusal;
  }

  /** Takes back the last decision, as long as time has not moved since. */
  undo(): void {
    if (!this.readOnly && this.game.undo()) this.#decided();
  }

  /** Gives again the last decision taken back. */
  redo(): void {
    if (!this.readOnly && this.game.redo()) this.#decided();
  }

  #decided(): void {
    this.version.value++;
    this.#options.onDecision?.();
  }

  // ── Hours ──

  /** First minute worth showing of a day: somebody comes to work, or the doors open. */
  firstMinute(day: number): number {
    return firstMinute(this.#view, day);
  }

  /** Last minute worth showing of a day. */
  lastMinute(day: number): number {
    return lastMinute(this.#view, day);
  }

  /** Do the doors open on this day? */
  trades(day: number): boolean {
    return trades(this.#view, day);
  }

  // ── Time ──

  /** Starts the day: people come to work, then the doors open. */
  openStore(): void {
    if (!this.#begin()) return;
    this.#shown();
    this.setSpeed(this.#chosen);
  }

  /** The first minute of the day is there. Answers false when there is no day to begin. */
  #begin(): boolean {
    if (this.phase.value !== 'morning' || this.readOnly) return false;
    const { day } = this.game.now;
    if (!this.trades(day)) {
      this.finishDay();
      return false;
    }
    this.#time.begin();
    this.phase.value = 'open';
    return true;
  }

  /** Changes speed; 0 pauses. */
  setSpeed(speed: number): void {
    if (speed > 0) this.#chosen = speed;
    const canMove = this.behind.value || (this.phase.value === 'open' && !this.readOnly);
    if (speed > 0 && !canMove) return;
    this.speed.value = speed;
    if (speed > 0) {
      this.stop.value = undefined;
      if (this.#cancelFrame) return;
      this.#lastFrame = this.#clock.now();
      this.#cancelFrame = this.#clock.frame(this.#frame);
    } else {
      this.#stopFrames();
      this.version.value++;
      this.#options.onPause?.();
    }
  }

  /** Pause, or play again at the last speed; in the morning, the day begins. */
  togglePause(): void {
    if (this.phase.value === 'morning') return this.openStore();
    this.setSpeed(this.speed.value > 0 ? 0 : this.#chosen);
  }

  #stopFrames(): void {
    this.#cancelFrame?.();
    this.#cancelFrame = undefined;
  }

  #frame = (): void => {
    this.#cancelFrame = undefined;
    const now = this.#clock.now();
    const elapsed = Math.min(now - this.#lastFrame, LONGEST_FRAME_MS);
    this.#lastFrame = now;
    const target = this.timeMs + elapsed * this.speed.value * BASE;
    const past = this.#time.isBehind;
    const stop = past ? undefined : this.#time.playTo(target, this.#urgent);
    if (past && this.#time.watchAgain(target)) this.behind.value = false;
    if (!past && this.#time.isOver) return this.finishDay();
    for (const listener of this.#listeners) listener(this.timeMs);
    this.minute.value = Math.floor(this.timeMs / MS_PER_MINUTE);
    if (now - this.#lastRefresh >= REFRESH_MS) {
      this.#lastRefresh = now;
      this.version.value++;
    }
    // A closed day that has been looked at to its end has nothing more to show.
    if (stop || (!this.behind.value && this.phase.value !== 'open')) this.#halt(stop);
    else this.#cancelFrame = this.#clock.frame(this.#frame);
  };

  #urgent = () => urgentCards(this);

  /** Time has stopped by itself. */
  #halt(stop: Stop | undefined): void {
    batch(() => {
      this.stop.value = stop;
      this.setSpeed(0);
    });
  }

  /** Plays at once to the next stop, or to the end of the day when there is none. */
  skipToStop(): void {
    if (this.phase.value === 'morning' && !this.#begin()) return;
    if (this.phase.value !== 'open' || this.readOnly) return;
    this.stop.value = undefined;
    this.behind.value = false;
    this.#time.scrub(LAST_MINUTE, this.game.now.day);
    const stop = this.#time.playTo(LAST_MINUTE * MS_PER_MINUTE, this.#urgent);
    if (!stop) return this.finishDay();
    this.#shown();
    this.#halt(stop);
  }

  /** Shows an earlier moment of the day, or comes back to the latest; time pauses. */
  scrub(minute: number): void {
    if (this.phase.value === 'morning') return;
    if (this.speed.value > 0) this.setSpeed(0);
    this.#time.scrub(minute, this.day.value);
    this.behind.value = this.#time.isBehind;
    this.#shown();
  }

  /** Tells everyone the time on screen has jumped. */
  #shown(): void {
    batch(() => {
      this.minute.value = Math.floor(this.timeMs / MS_PER_MINUTE);
      this.version.value++;
    });
    for (const listener of this.#listeners) listener(this.timeMs);
  }

  /** Plays the day in progress to its end, at once, and shows its result. */
  finishDay(): void {
    if (this.phase.value === 'evening' || this.game.over || this.readOnly) return;
    this.#stopFrames();
    this.game.finishDay();
    this.#showResult();
  }

  /** The last closed day is on screen. */
  #showResult(): void {
    this.#time.settle(this.lastMinute(this.game.now.day - 1) * MS_PER_MINUTE);
    batch(() => {
      this.speed.value = 0;
      this.stop.value = undefined;
      this.behind.value = false;
      this.phase.value = this.game.over ? 'over' : 'evening';
    });
    this.#shown();
    this.#options.onDay?.();
  }

  /** Plays to the Sunday evening of the week, away from the page when it can; `cancelSkip` stops at a day's end. */
  async finishWeek(): Promise<void> {
    if (this.phase.value === 'evening' || this.game.over || this.skipping.value || this.readOnly) return;
    this.#stopFrames();
    this.speed.value = 0;
    const first = this.game.now.day;
    const next = Math.min(first - (first % 7) + 7, this.#view.model.days);
    const of = next - first;
    this.skipping.value = { done: 0, of };
    // A day under way cannot be carried elsewhere: the page finishes it.
    if (this.game.now.minute > 0) this.game.finishDay();
    const done = this.game.now.day - first;
    if (this.game.now.day < next && !this.game.over)
      await this.#weeks.play(this.game, next, (days) => {
        this.skipping.value = { done: done + days, of };
      });
    this.skipping.value = undefined;
    this.#showResult();
  }

  /** Stops a long skip at the end of the day under way. */
  cancelSkip(): void {
    this.#weeks.cancel();
  }

  /** Leaves the result of the day: the next one is to be planned. */
  nextDay(): void {
    if (this.phase.value !== 'evening' || this.readOnly) return;
    this.#stopFrames();
    this.#time.clear();
    batch(() => {
      this.speed.value = 0;
      this.behind.value = false;
      this.phase.value = this.game.over ? 'over' : 'morning';
      this.minute.value = this.firstMinute(this.game.now.day);
      this.version.value++;
    });
    for (const listener of this.#listeners) listener(0);
  }

  /** Stops the frames: the page is leaving this game. */
  leave(): void {
    this.#stopFrames();
    this.#weeks.close();
    this.speed.value = 0;
    this.#listeners.clear();
  }
}
