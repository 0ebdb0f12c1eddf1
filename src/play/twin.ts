/**
 * Twin runs: the same store, the same luck, one thing decided otherwise. "What if I had not…" has an exact answer, since
 * a game is replayed from its log.
 */
import type { SeedSchedule } from '../kernel/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { type Command, type Game, isConsultation, type LogEntry, OUTCOME, OUTCOMES } from '../store/game.ts';
import { type View, viewOf } from '../store/view.ts';
import {
  ByHousehold,
  type Comings,
  comingsOf,
  type HouseholdDifference,
  householdsBetween,
} from './byHousehold.ts';
import { givenIn, startGame } from './deputies.ts';
import { LogPlayer } from './logPlayer.ts';
import type { Steps } from './steps.ts';

/** A game that was played, as its copy keeps it. */
export interface Played {
  readonly scenario: Scenario;
  readonly seeds: SeedSchedule;
  readonly log: readonly LogEntry[];
  /** Days closed. */
  readonly days: number;
}

/** One thing decided otherwise: an entry of the log left out, or another command in its place. */
export interface Change {
  /** Rank of the entry in the log. */
  readonly entry: number;
  readonly instead?: Command;
}

/** What a day of a run brought, in integers. */
export interface DayOutcome {
  readonly resultCents: number;
  /** Goods paid, at the tills and in orders handed over. */
  readonly salesTtcCents: number;
  readonly tickets: number;
  readonly wantsLost: number;
  /** Missing goods that counting wrote off, at cost: they had gone before, and the result says so only then. */
  readonly adjustCents: number;
}

/** A day of the game told against that of its twin: twin less game. */
export interface Difference {
  readonly days: readonly DayOutcome[];
  readonly total: DayOutcome;
  /** Decisions that the twin's store no longer accepts. */
  readonly dropped: readonly LogEntry[];
}

/** The same, told by household too. */
export interface FullDifference extends Difference {
  readonly households: readonly HouseholdDifference[];
  /** How often each of them came since the decision. */
  readonly comings: readonly Comings[];
}

/** The log of a twin. */
export function changedLog(log: readonly LogEntry[], { entry, instead }: Change): LogEntry[] {
  return log.flatMap((one, i) =>
    i !== entry ? [one] : instead === undefined ? [] : [{ ...one, command: instead }],
  );
}

/**
 * Replays a log and plays on to the end of its last day. Deputies decide again, from what they see now.
 * @param seen fills with what each household did, which costs the writing of every row
 */
export function playLog(played: Played, seen?: ByHousehold): Game {
  const game = startGame(played.scenario, { seeds: played.seeds, trace: seen !== undefined });
  const log = givenIn(played.log);
  const player = new LogPlayer(game, log, (entry, refusal) => game.skipped.push({ entry, refusal }));
  player.play({ day: played.days, minute: 0 }, undefined, () => seen?.add(game));
  // What was answered after the last of these days bears on them, and no time is to pass for it.
  for (let i = player.given; log[i]?.day === played.days; i++) {
    const { command, by } = log[i]!;
    if (isConsultation(command)) game.decide(command, by);
  }
  return game;
}

/** Wants of a day that came to nothing: every end past `postponed`. Hidden truth, as all that a twin tells. */
function lostOf(game: Game, day: number): number {
  const { outcomes } = game.world.facts;
  const G = game.model.subfamilies.length;
  let lost = 0;
  for (let o = OUTCOME.postponed + 1; o < OUTCOMES.length; o++)
    for (let g = 0; g < G; g++) lost += outcomes[(day * OUTCOMES.length + o) * G + g]!;
  return lost;
}

/** Income less charges of a day: classes 7 and 6 of the chart. */
export const resultOf = (view: View, from: number, to: number): number =>
  0 - view.movement('7', from, to) - view.movement('6', from, to);

/** What each closed day of a game brought. */
export function outcomesOf(game: Game): DayOutcome[] {
  const view = viewOf(game);
  return Array.from({ length: view.daysClosed }, (_, day) => ({
    resultCents: resultOf(view, day, day),
    salesTtcCents: view.figure(day, 'revenueCents') + view.figure(day, 'pickupRevenueCents'),
    tickets: view.figure(day, 'tickets'),
    wantsLost: lostOf(game, day),
    adjustCents: view.figure(day, 'adjustCents'),
  }));
}

const NOTHING: DayOutcome = { resultCents: 0, salesTtcCents: 0, tickets: 0, wantsLost: 0, adjustCents: 0 };

/** `a + sign × b`, column by column. */
const sum = (a: DayOutcome, b: DayOutcome, sign: 1 | -1): DayOutcome => ({
  resultCents: a.resultCents + sign * b.resultCents,
  salesTtcCents: a.salesTtcCents + sign * b.salesTtcCents,
  tickets: a.tickets + sign * b.tickets,
  wantsLost: a.wantsLost + sign * b.wantsLost,
  adjustCents: a.adjustCents + sign * b.adjustCents,
});

/** What a twin would have changed, day by day: twin less game. A store that failed earlier counts as closed after. */
export function differenceOf(game: Game, twin: Game): Difference {
  const own = outcomesOf(game);
  const other = outcomesOf(twin);
  const days = Array.from({ length: Math.max(own.length, other.length) }, (_, d) =>
    sum(other[d] ?? NOTHING, own[d] ?? NOTHING, -1),
  );
  return {
    days,
    total: days.reduce((total, day) => sum(total, day, 1), NOTHING),
    dropped: twin.skipped.map(({ entry }) => entry),
  };
}

/** The same game with one thing decided otherwise, against what was played. */
export const whatIf = (played: Played, change: Change, game: Game = playLog(played)): Difference =>
  differenceOf(game, playLog({ ...played, log: changedLog(played.log, change) }));

/** The same question, answered by day and by household; both runs are played. A step each. */
export function* whoElse(played: Played, change: Change): Steps<FullDifference> {
  const [own, other] = [new ByHousehold(), new ByHousehold()];
  const game = playLog(played, own);
  yield { done: 1, of: 2 };
  const twin = playLog({ ...played, log: changedLog(played.log, change) }, other);
  const households = householdsBetween(own, other);
  const comings = comingsOf(households, played.log[change.entry]!.day, own, other);
  return { ...differenceOf(game, twin), households, comings };
}

/**
 * The same change under other luck: what one draw teaches may be hindsight.
 * @param draws seeds that were never shown; a step each
 * @returns the total of each draw, in order
 */
export function* underOtherLuck(
  played: Played,
  change: Change,
  draws: readonly string[],
): Steps<DayOutcome[]> {
  const totals: DayOutcome[] = [];
  for (const base of draws) {
    const elsewhere = { ...played, seeds: { base, rounds: [] } };
    totals.push(whatIf(elsewhere, change).total);
    yield { done: totals.length, of: draws.length };
  }
  return totals;
}
