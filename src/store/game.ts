/**
 * The front door of the store: start · decide · advance · replay.
 * A game is a scenario, a seed and a log of accepted decisions; replaying the log is its definition.
 */
import { MINUTES_PER_DAY, type Refusal, refuse, type SeedSchedule, type Trace } from '../kernel/index.ts';
import { isDelegated, opensOn, type Scenario } from '../scenario/index.ts';
import { compile, type Model } from './compiled.ts';
import { compilePart } from './day/compile.ts';
import { createWorld } from './day/create.ts';
import { finishDay, playUntil } from './day/engine.ts';
import { type Midnight, putMidnight, takeMidnight } from './day/midnight.ts';
import type { Run } from './day/run.ts';
import { newTrace } from './day/state.ts';
import { DEPUTY, isAgain, type LogEntry, lasts, minutesSpent, PEOPLE, strike } from './log.ts';
import {
  applyCommand,
  COMMANDS,
  type Command,
  checkCommand,
  type Edit,
  isConsultation,
  minutesOf,
} from './plan.ts';
import type { CommandContext, Moment, Plan, PlanPart } from './plan-types.ts';
import { turnOf } from './presence/index.ts';

/** How a game is started; only the seeds change what the same decisions give. */
export interface GameOptions {
  /** The luck; that of the scenario when left out. */
  readonly seeds?: SeedSchedule;
  /** Keep the rows of the day in progress (the floor, the journal); changes no result. */
  readonly trace?: boolean;
  /** Called each morning before anyone decides, the first one included: who decides what is delegated (play/deputies). */
  readonly morning?: (game: Game) => void;
}

interface Undoable {
  readonly entry: LogEntry;
  readonly edit: Edit;
}

/** What a command is checked against: the plan it would change, and whether it replaces the last entry. */
interface Before {
  readonly plan: Plan;
  readonly replaces: boolean;
}

/** Order in which the families of the plan are recompiled when time moves. */
const PARTS: readonly PlanPart[] = [
  'planogram',
  'prices',
  'orderRules',
  'orders',
  'roster',
  'policies',
  'pickup',
  'live',
  'forecasts',
  'dilemmas',
  'reasons',
  'answers',
];

/** A game being played. Time moves by `advance` alone, and never back. */
export class Game {
  readonly model: Model;
  readonly log: LogEntry[] = [];
  /** Commands of a replayed log that were refused, in order. */
  readonly skipped: { entry: LogEntry; refusal: Refusal }[] = [];
  readonly #run: Run;
  readonly #morning: GameOptions['morning'];
  readonly #dirty = new Set<PlanPart>();
  #now: Moment = { day: 0, minute: 0 };
  #undo: Undoable[] = [];
  #redo: Undoable[] = [];

  constructor(scenario: Scenario, options: GameOptions = {}) {
    this.model = compile(scenario, options.seeds);
    this.#run = createWorld(this.model, options.trace ? newTrace() : undefined);
    this.#morning = options.morning;
    this.#morning?.(this);
  }

  /** Where the game stands: the next event to come is at this minute or later. */
  get now(): Moment {
    return this.#now;
  }

  /** What has been decided, as it stands now; it takes effect when time moves. */
  get plan(): Plan {
    return this.#run.plan;
  }

  /** For `view.ts` and the tests of invariants; screens and managers read the view. */
  get world(): Run['world'] {
    return this.#run.world;
  }

  /** Rows of the day in progress or just closed; undefined when the game keeps none. */
  get trace(): Trace | undefined {
    return this.#run.world.day.trace;
  }

  /** The last day has been closed, or the bank has stopped the store. */
  get over(): boolean {
    return this.#now.day >= this.model.days || this.world.finance.insolvent;
  }

  /** Is there a decision of this minute to take back? What a deputy decided stays. */
  get canUndo(): boolean {
    const last = this.#undo.at(-1);
    return last !== undefined && last.entry.by !== DEPUTY;
  }

  /** Is there a decision taken back to give again? */
  get canRedo(): boolean {
    return this.#redo.length > 0;
  }

  #context(plan: Plan = this.#run.plan): CommandContext {
    return { model: this.model, world: this.world, plan, now: this.#now };
  }

  /** Would this be accepted now? Pure. */
  check(command: Command, by = 'player'): Refusal | undefined {
    return this.#refusal(command, by, this.#beforeCoalescing(command, by));
  }

  #refusal(command: Command, by: string, { plan, replaces }: Before): Refusal | undefined {
    if (this.over && !isConsultation(command)) return { code: 'game-over' };
    return (
      this.#checkTrade(command, by) ??
      checkCommand(command, this.#context(plan)) ??
      this.#checkTime(command, by, replaces)
    );
  }

  /**
   * Accepts a decision or says why not. It takes effect when time moves, before the events of its minute.
   * Successive edits of one field in one minute are one entry of the log.
   */
  decide(command: Command, by = 'player'): Refusal | undefined {
    const before = this.#beforeCoalescing(command, by);
    const refusal = this.#refusal(command, by, before);
    if (refusal) return refusal;
    const { plan, replaces } = before;
    if (lasts(command)) {
      if (!replaces) this.log.push({ ...this.#now, seq: this.log.length, by, command });
      return undefined;
    }
    if (replaces) strike(this.log, this.#undo.pop()!.entry);
    const edit = applyCommand(command, this.#context(plan));
    const { day, minute } = this.#now;
    const entry = { day, minute, seq: this.log.length, by, command };
    this.log.push(entry);
    this.#undo.push({ entry, edit });
    this.#redo = [];
    this.#setPlan(edit.plan);
    return undefined;
  }

  /** Who of a pair decides now, as the log last says it; undefined before anyone of a pair has. */
  get turn(): 'A' | 'B' | undefined {
    return turnOf(this.log);
  }

  /** Is this decision left to the deputy today? */
  delegates(command: Command): boolean {
    return isDelegated(this.model.scenario, COMMANDS.get(command.type)!.trade, this.#now.day);
  }

  /** The deputy decides what is delegated and nothing else; everybody else the rest. */
  #checkTrade(command: Command, by: string): Refusal | undefined {
    const isDeputy = by === DEPUTY;
    if (this.delegates(command) === isDeputy) return undefined;
    const { trade } = COMMANDS.get(command.type)!;
    if (isDeputy) return refuse('trade-not-delegated', undefined, { trade });
    const { scenario } = this.model;
    const from = opensOn(scenario, trade);
    return refuse('trade-delegated', from === undefined ? undefined : { from: from + 1 }, {
      trade,
      deputy: scenario.session!.deputy,
    });
  }

  /** Minutes of the manager's time that the decisions of a day have cost. */
  spentMinutes(day: number): number {
    return minutesSpent(this.log, day, this.model);
  }

  /** Is there time left today to decide this? What it would replace gives its minutes back. */
  #checkTime(command: Command, by: string, replaces: boolean): Refusal | undefined {
    const { minutesPerDay } = this.model.scenario.manager;
    const minutes = minutesOf(command, this.model);
    if (minutesPerDay === null || minutes === 0 || replaces || !PEOPLE.has(by)) return undefined;
    const left = minutesPerDay - this.spentMinutes(this.#now.day);
    return left < minutes ? refuse('no-time-left', { minutes, left: Math.max(0, left) }) : undefined;
  }

  /** The plan as it was before the last entry, when this command would replace it. */
  #beforeCoalescing(command: Command, by: string): Before {
    const { day, minute } = this.#now;
    if (lasts(command)) {
      const now = this.log.filter((one) => one.day === day && one.minute === minute);
      return { plan: this.#run.plan, replaces: now.some((one) => isAgain(one, command, by)) };
    }
    const last = this.#undo.at(-1);
    const replaces = last !== undefined && isAgain(last.entry, command, by);
    return { plan: replaces ? last.edit.before : this.#run.plan, replaces };
  }

  /** Parts that are shared with the plan before have not changed: the others are to be recompiled. */
  #setPlan(plan: Plan): void {
    for (const part of PARTS) if (plan[part] !== this.#run.plan[part]) this.#dirty.add(part);
    this.#run.plan = plan;
  }

  /** Takes back the last decision, as long as time has not moved since. Returns it, or undefined. */
  undo(): LogEntry | undefined {
    const last = this.canUndo ? this.#undo.pop() : undefined;
    if (!last) return undefined;
    strike(this.log, last.entry);
    this.#setPlan(last.edit.before);
    this.#redo.push(last);
    return last.entry;
  }

  /** Gives again the last decision taken back. */
  redo(): LogEntry | undefined {
    const next = this.#redo.pop();
    if (!next) return undefined;
    const seq = this.log.length;
    const entry = next.entry.seq === seq ? next.entry : { ...next.entry, seq };
    this.log.push(entry);
    this.#undo.push({ ...next, entry });
    this.#setPlan(next.edit.plan);
    return entry;
  }

  /** Time is about to move: the plan feeds the arrays, and what was decided is decided. */
  #commit(): void {
    for (const part of PARTS) if (this.#dirty.has(part)) compilePart(this.#run, part);
    this.#dirty.clear();
    this.#undo = [];
    this.#redo = [];
  }

  /**
   * The only way forward: plays up to a moment (not included), closing the days on the way. A moment that is past does
   * nothing; after the last day the game is over.
   * @param onDay called after each closed day with its index
   */
  advance(until: Moment, onDay?: (day: number) => void): void {
    const { day: today, minute } = this.#now;
    // Midnight and the 1 440th minute of the eve are two moments: the day is closed between them.
    if (this.over || until.day < today || (until.day === today && until.minute <= minute)) return;
    while (!this.over && this.#now.day < until.day) {
      const day = this.#now.day;
      this.#commit();
      finishDay(this.#run, day);
      this.#now = { day: day + 1, minute: 0 };
      onDay?.(day);
      if (!this.over) this.#morning?.(this);
    }
    if (this.over || this.#now.day > until.day || until.minute <= this.#now.minute) return;
    this.#commit();
    const to = Math.min(until.minute, MINUTES_PER_DAY);
    playUntil(this.#run, this.#now.day, to);
    this.#now = { day: this.#now.day, minute: to };
  }

  /** Plays to the end of the day in progress. */
  finishDay(): void {
    this.advance({ day: this.#now.day + 1, minute: 0 });
  }

  /** The game between two days, to go on with elsewhere (a worker); undefined once a day has begun. */
  atMidnight(): Midnight | undefined {
    if (this.#now.minute > 0) return undefined;
    this.#commit();
    return takeMidnight(this.#run);
  }

  /**
   * Goes on from where another game of the same scenario and seed has arrived, both with the same log.
   * @param day day about to begin
   * @param midnight a copy of its own, which the game keeps
   * @param decided what was decided on the way
   */
  adopt(day: number, midnight: Midnight, decided: readonly LogEntry[] = []): void {
    putMidnight(this.#run, midnight);
    this.#now = { day, minute: 0 };
    for (const entry of decided) this.log.push({ ...entry, seq: this.log.length });
    this.#dirty.clear();
    this.#undo = [];
    this.#redo = [];
  }

  /** Fingerprint of each closed day. */
  get fingerprints(): readonly string[] {
    return this.world.facts.fingerprints;
  }
}

/** Starts a game on a resolved scenario. */
export function start(scenario: Scenario, options?: GameOptions): Game {
  return new Game(scenario, options);
}

/**
 * Plays a log again: the definition of a game. Entries refused now (another draw, an edited log) are skipped, kept in
 * `skipped`, and shown by whoever asked.
 * @param until where to stop; the end of the last entry's minute when left out
 */
export function replay(
  scenario: Scenario,
  log: readonly LogEntry[],
  until?: Moment,
  options?: GameOptions,
): Game {
  const game = start(scenario, options);
  for (const entry of log) {
    // Deputies who are there decide again.
    if (options?.morning && entry.by === DEPUTY) continue;
    game.advance({ day: entry.day, minute: entry.minute });
    const refusal = game.decide(entry.command, entry.by);
    if (refusal) game.skipped.push({ entry, refusal });
  }
  if (until) game.advance(until);
  return game;
}

export { DAY_COLUMNS, type DayColumn, OUTCOME, OUTCOMES, type Outcome, WAIT_BIN_MS } from './day/facts.ts';
export type { Midnight } from './day/midnight.ts';
export { opensSomeNight, wantsInside } from './day/night.ts';
export { CHECKS } from './day/open.ts';
export { LEAVE, ROW, TENDER } from './day/trace.ts';
export { DEPUTY, type LogEntry, PEOPLE } from './log.ts';
export { COMMANDS, type Command, isConsultation, minutesOf, parseCommand } from './plan.ts';
export type { Citation, Moment, Plan, Reason } from './plan-types.ts';
export {
  asksEach,
  LONGEST_ANSWER,
  LONGEST_REASON,
  MOST_CITED,
  PAIR,
  SHORTEST_REASON,
  type Who,
  whoAnswers,
} from './studies/index.ts';
export { JOB, OFF, TASK } from './team/index.ts';
