/** What the debrief of a game knows so far: asked of the desk once, kept while the player looks around. */
import { signal } from '@preact/signals';
import type { Advice } from '../../play/coach.ts';
import type { Step } from '../../play/steps.ts';
import type { Waterfall } from '../../play/swap.ts';
import type { Change, DayOutcome, FullDifference, Played } from '../../play/twin.ts';
import type { Session } from '../session.ts';
import { Desk, type Work } from './desk/desk.ts';
import type { Marked, Task } from './desk/tasks.ts';
import { lookedBackDays } from './when.ts';

/** Draws over which a twin is told as a range. */
const DRAWS = 8;

/** Something asked of the desk, on its way to the screen. */
export class Answer<T> {
  readonly value = signal<T | undefined>(undefined);
  /** How far it is; undefined when nothing is under way. */
  readonly step = signal<Step | undefined>(undefined);
  #work: Work<T> | undefined;

  /** Waits for work; an earlier one is left. */
  async of(start: (onStep: (step: Step) => void) => Work<T>): Promise<T | undefined> {
    this.cancel();
    this.value.value = undefined;
    this.step.value = { done: 0, of: 1 };
    const work = start((step) => {
      this.step.value = step;
    });
    this.#work = work;
    const found = await work.answer;
    if (this.#work !== work) return undefined;
    this.step.value = undefined;
    this.value.value = found;
    return found;
  }

  cancel(): void {
    this.#work?.cancel();
    this.#work = undefined;
    this.step.value = undefined;
  }
}

export class Debrief {
  readonly marked = new Answer<Marked>();
  readonly why = new Answer<Waterfall>();
  readonly coach = new Answer<Advice[]>();
  /** The twin on screen: what it leaves out, what it changes here, and under other luck. */
  readonly change = signal<Change | undefined>(undefined);
  readonly twin = new Answer<FullDifference>();
  readonly luck = new Answer<DayOutcome[]>();
  readonly copy = new Answer<string>();
  /** Has the copy been exported since the game ended? */
  readonly handedIn = signal(false);
  readonly played: Played;
  readonly #desk = new Desk();

  constructor(session: Session) {
    const { game } = session;
    const { scenario, seeds } = game.model;
    const days = lookedBackDays(session);
    this.played = { scenario, seeds, days, log: game.log.filter(({ day }) => day < days) };
  }

  /** Marks first, then why. */
  open(): void {
    const { played } = this;
    void this.marked.of((onStep) => this.#desk.ask<'marks'>({ kind: 'marks', played }, onStep));
    void this.why.of((onStep) => this.#desk.ask<'why'>({ kind: 'why', played }, onStep));
  }

  advise(): void {
    void this.coach.of((onStep) => this.#desk.ask<'coach'>({ kind: 'coach', played: this.played }, onStep));
  }

  /** Plays the game again without an entry of its log, here and then under other luck. */
  without(entry: number): void {
    const { played } = this;
    const change = { entry };
    this.change.value = change;
    const draws = Array.from({ length: DRAWS }, (_, i) => `${played.seeds.base} · ${i + 1}`);
    const ask = <K extends 'twin' | 'luck'>(task: Extract<Task, { kind: K }>) => task;
    void this.twin.of((onStep) => this.#desk.ask<'twin'>(ask({ kind: 'twin', played, change }), onStep));
    void this.luck.of((onStep) =>
      this.#desk.ask<'luck'>(ask({ kind: 'luck', played, change, draws }), onStep),
    );
  }

  /** Makes the copy, with every decision so far; undefined when it was stopped. */
  handIn({ game }: Session): Promise<string | undefined> {
    const played = { ...this.played, log: [...game.log] };
    const { now } = game;
    return this.copy.of((onStep) => this.#desk.ask<'copy'>({ kind: 'copy', played, now }, onStep));
  }

  close(): void {
    this.#desk.close();
  }
}

/** The debrief on screen, and what it is about. */
let current: { readonly session: Session; readonly debrief: Debrief } | undefined;

/** The debrief of a session as it stands; asked again after another week, it starts anew. */
export function debriefOf(session: Session): Debrief {
  const days = lookedBackDays(session);
  if (current?.session === session && current.debrief.played.days === days) return current.debrief;
  current?.debrief.close();
  current = { session, debrief: new Debrief(session) };
  return current.debrief;
}
