/**
 * The clock that links the store, the floor and the panels. It owns the game of the page: every decision goes through
 * it, every screen reads the view behind it, and only it makes time pass.
 */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { parseTime, type Refusal, weekday } from '../kernel/index.ts';
import type { Command, Game } from '../store/game.ts';
import { type View, viewOf } from '../store/view.ts';
import type { Clock } from './clock.ts';
import { Live } from './live.ts';

/** Game seconds per real second at ×1. */
const BASE = 15;
/** Speeds offered; the default is the slowest that plays a long trading day in less than 90 s. */
export const SPEEDS = { slow: 4, play: 40, fast: 80, faster: 160 } as const;
/** Longest real time one frame may account for: a page that slept does not jump. */
const LONGEST_FRAME_MS = 250;
/** Real time between two refreshes of the figures while time passes. */
const REFRESH_MS = 200;
const MINUTE = 60_000;
const LAST_MINUTE = 1439;

/** Where the day stands: to be planned, being played, closed with its result on screen; or the game is over. */
export type Phase = 'morning' | 'open' | 'evening' | 'over';

export interface SessionEvents {
  /** After each accepted decision, undo or redo: time to save. */
  onDecision?: () => void;
  /** When time stops. */
  onPause?: () => void;
  /** After each closed day. */
  onDay?: () => void;
}

export class Session {
  readonly game: Game;
  readonly phase = signal<Phase>('morning');
  /** Multiple of ×1 at which time passes; 0 = paused. */
  readonly speed = signal<number>(0);
  /** Raised whenever something a screen shows may have changed. */
  readonly version = signal(0);
  /** Minute of the day on the clock of the screen. */
  readonly minute = signal(0);
  /** Days played of a long skip, while it lasts. */
  readonly skipping = signal<{ done: number; of: number } | undefined>(undefined);
  /** Day on screen: the one in progress, or the one just closed. */
  readonly day: ReadonlySignal<number>;

  readonly #view: View;
  readonly #live: Live;
  readonly #clock: Clock;
  readonly #events: SessionEvents;
  readonly #listeners = new Set<(timeMs: number) => void>();
  #timeMs = 0;
  #lastFrame = 0;
  #lastRefresh = 0;
  #cancelFrame: (() => void) | undefined;
  #chosen: number = SPEEDS.play;

  constructor(game: Game, clock: Clock, events: SessionEvents = {}) {
    this.game = game;
    this.#view = viewOf(game);
    this.#live = new Live(game);
    this.#clock = clock;
    this.#events = events;
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
    return this.#live;
  }

  /** Simulated time of the day on screen, in ms. */
  get timeMs(): number {
    return this.#timeMs;
  }

  /** Takes up the game where it stands: on a new game, after a save has been replayed. */
  #settle(): void {
    const { now, over } = this.game;
    this.#timeMs = now.minute * MINUTE;
    this.#live.reset();
    this.#live.watch(this.#timeMs);
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

  /** Would this be accepted now? */
  check(command: Command): Refusal | undefined {
    return this.game.check(command);
  }

  /** Decides, or says why not. */
  decide(command: Command): Refusal | undefined {
    const refusal = this.game.decide(command);
    if (!refusal) this.#decided();
    return refusal;
  }

  undo(): void {
    if (this.game.undo()) this.#decided();
  }

  redo(): void {
    if (this.game.redo()) this.#decided();
  }

  #decided(): void {
    this.version.value++;
    this.#events.onDecision?.();
  }

  // ── Time ──

  /** First minute worth showing of a day: somebody comes to work, or the doors open. */
  firstMinute(day: number): number {
    const { openMinute, closeMinute } = this.#view.sheet(day);
    const first = this.#shifts(day).reduce((min, s) => Math.min(min, parseTime(s.from)!), openMinute);
    return closeMinute > openMinute ? first : openMinute;
  }

  /** Last minute worth showing: the doors are shut and the last shift is over. */
  lastMinute(day: number): number {
    const { closeMinute } = this.#view.sheet(day);
    const last = this.#shifts(day).reduce((max, s) => Math.max(max, parseTime(s.to)!), closeMinute);
    return Math.min(last, LAST_MINUTE);
  }

  #shifts(day: number) {
    const { roster } = this.#view.plan;
    const week = roster.weeks[String(Math.floor(day / 7))] ?? roster.template;
    return week[weekday(this.#view.model.firstDay + day)]!;
  }

  /** Do the doors open on this day? */
  trades(day: number): boolean {
    const { openMinute, closeMinute } = this.#view.sheet(day);
    return closeMinute > openMinute;
  }

  /** Starts the day: people come to work, then the doors open. */
  openStore(): void {
    if (this.phase.value !== 'morning') return;
    const { day } = this.game.now;
    if (!this.trades(day)) return this.finishDay();
    const first = this.firstMinute(day);
    this.game.advance({ day, minute: Math.max(1, first) });
    this.#timeMs = first * MINUTE;
    this.#live.reset();
    this.phase.value = 'open';
    this.#shown();
    this.setSpeed(this.#chosen);
  }

  /** Changes speed; 0 pauses. */
  setSpeed(speed: number): void {
    if (speed > 0) this.#chosen = speed;
    if (this.phase.value !== 'open') return;
    this.speed.value = speed;
    if (speed > 0 && !this.#cancelFrame) {
      this.#lastFrame = this.#clock.now();
      this.#cancelFrame = this.#clock.frame(this.#frame);
    }
    if (speed === 0) {
      this.#stopFrames();
      this.version.value++;
      this.#events.onPause?.();
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
    const now = this.#clock.now();
    const elapsed = Math.min(now - this.#lastFrame, LONGEST_FRAME_MS);
    this.#lastFrame = now;
    const { day } = this.game.now;
    this.#timeMs = Math.min(this.#timeMs + elapsed * this.speed.value * BASE, LAST_MINUTE * MINUTE);
    // The engine stays just ahead of the picture, so that the floor always knows where everybody is going.
    const minute = Math.floor(this.#timeMs / MINUTE) + 1;
    this.game.advance({ day, minute });
    this.#live.watch(this.#timeMs);
    const over =
      this.#timeMs >= this.lastMinute(day) * MINUTE &&
      (this.#live.inStore === 0 || this.#timeMs >= LAST_MINUTE * MINUTE);
    if (over) return this.finishDay();
    for (const listener of this.#listeners) listener(this.#timeMs);
    this.minute.value = minute - 1;
    if (now - this.#lastRefresh >= REFRESH_MS) {
      this.#lastRefresh = now;
      this.version.value++;
    }
    this.#cancelFrame = this.#clock.frame(this.#frame);
  };

  /** Tells everyone the time on screen has jumped. */
  #shown(): void {
    this.#live.watch(this.#timeMs);
    batch(() => {
      this.minute.value = Math.floor(this.#timeMs / MINUTE);
      this.version.value++;
    });
    for (const listener of this.#listeners) listener(this.#timeMs);
  }

  /** Plays the day in progress to its end, at once, and shows its result. */
  finishDay(): void {
    if (this.phase.value === 'evening' || this.game.over) return;
    this.#stopFrames();
    this.game.finishDay();
    this.#showResult();
  }

  /** The last closed day is on screen. */
  #showResult(): void {
    this.#timeMs = this.lastMinute(this.game.now.day - 1) * MINUTE;
    batch(() => {
      this.speed.value = 0;
      this.phase.value = this.game.over ? 'over' : 'evening';
    });
    this.#shown();
    this.#events.onDay?.();
  }

  /** Plays to the Sunday evening of the week, a day at a time so that the page can show where it is. */
  async finishWeek(): Promise<void> {
    if (this.phase.value === 'evening' || this.game.over || this.skipping.value) return;
    this.#stopFrames();
    this.speed.value = 0;
    const first = this.game.now.day;
    const next = Math.min(first - (first % 7) + 7, this.#view.model.days);
    for (let day = first; day < next && !this.game.over; day++) {
      this.skipping.value = { done: day - first, of: next - first };
      await new Promise((resolve) => setTimeout(resolve));
      if (day === next - 1) break;
      this.game.finishDay();
    }
    this.skipping.value = undefined;
    // The bank may have stopped the store on the way.
    if (this.game.over) this.#showResult();
    else this.finishDay();
  }

  /** Leaves the result of the day: the next one is to be planned. */
  nextDay(): void {
    if (this.phase.value !== 'evening') return;
    this.#timeMs = 0;
    this.#live.reset();
    batch(() => {
      this.phase.value = this.game.over ? 'over' : 'morning';
      this.minute.value = this.firstMinute(this.game.now.day);
      this.version.value++;
    });
    for (const listener of this.#listeners) listener(0);
  }

  /** Stops the frames: the page is leaving this game. */
  leave(): void {
    this.#stopFrames();
    this.speed.value = 0;
    this.#listeners.clear();
  }
}
