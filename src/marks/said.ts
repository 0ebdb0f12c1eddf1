/**
 * What a game says beside what it does: reasons for the key decisions and answers to the assignments, from its log
 * alone, judged on what the catalogue showed when they were given or asked.
 */
import { type At, type Figure, INDICATORS } from '../indicators/index.ts';
import type { Refusal } from '../kernel/index.ts';
import { LogPlayer } from '../play/logPlayer.ts';
import type { Answers, Assignment, FigureRef, KeyDecision, Question } from '../scenario/index.ts';
import {
  type Game,
  type LogEntry,
  type Moment,
  type Reason,
  start,
  type Who,
  whoAnswers,
} from '../store/game.ts';
import { viewOf } from '../store/view.ts';
import { answeredOf, type Graded, grade } from './assignment/grade.ts';
import type { Evidence } from './evidence.ts';
import type { Answered } from './observe.ts';
import { readFigure } from './readFigure.ts';
import { checkReason } from './reasons.ts';

/** A reason as it was given. */
export interface Told extends Moment {
  /** Rank in the log. */
  readonly seq: number;
  readonly decision: KeyDecision;
  readonly reason: Reason;
  /** Why it is no evidence; undefined when it is. */
  readonly refusal: Refusal | undefined;
}

/** An assignment that was asked, and its answers as they are graded. */
export interface GradedAssignment {
  readonly assignment: Assignment;
  /** Whose answers, when each of a pair answers for themselves. */
  readonly who: Who | undefined;
  /** Undefined when nothing was handed in. */
  readonly given: Answers | undefined;
  readonly answers: readonly Graded[];
}

/** What was said beside what was decided: reasons and answers, judged. */
export interface Said {
  readonly told: readonly Told[];
  readonly graded: readonly GradedAssignment[];
  /** By sub-competence, as the marks read them. */
  readonly answered: ReadonlyMap<string, Answered>;
  readonly reasons: Evidence['reasons'];
}

/** Nothing asked, nothing said. */
export const NOTHING_SAID: Said = { told: [], graded: [], answered: new Map(), reasons: new Map() };

/** A figure to read as it was at some rank of the log, on the morning of a day or at the minute of the entry. */
interface Wanted {
  readonly ref: FigureRef;
  readonly now: Moment;
  readonly seq: number;
}

const keyOf = ({ ref, now, seq }: Wanted): string => JSON.stringify([ref, now, seq]);

/** Reads figures as they were. Most never change once their days are over; for the others the game is played again. */
function readAll(game: Game, wanted: readonly Wanted[]): (one: Wanted) => Figure {
  const moving = wanted.filter(({ ref }) => INDICATORS.get(ref.indicator)?.present);
  const values = new Map<string, Figure>();
  if (moving.length > 0) {
    const twin = start(game.model.scenario, { seeds: game.model.seeds });
    const view = viewOf(twin);
    // Ranks are those of the whole log: deputies are in it, and do not decide again.
    const player = new LogPlayer(twin, game.log);
    for (const one of [...moving].sort((a, b) => a.seq - b.seq || a.now.day - b.now.day)) {
      player.give(({ seq }) => seq < one.seq);
      twin.advance(one.now);
      values.set(keyOf(one), readFigure(view, one.ref));
    }
  }
  const view = viewOf(game);
  return (one) => {
    const key = keyOf(one);
    return values.has(key) ? values.get(key) : readFigure(view, one.ref);
  };
}

/** Entries of one kind, up to the morning after the days that are marked. */
const entries = <T extends LogEntry['command']['type']>(game: Game, { to }: At, type: T) =>
  game.log.flatMap((entry, seq) =>
    entry.command.type === type && entry.day <= to + 1
      ? [{ ...entry, seq, command: entry.command as Extract<LogEntry['command'], { type: T }> }]
      : [],
  );

/**
 * Was it asked in the days that are marked, and is its time over? What can still be answered is not missing yet.
 * @param last last day on which it could be answered
 */
const isDue = (first: number, last: number, { from, to }: At, days: number): boolean =>
  last >= from && first <= to + 1 && (last <= to || to + 1 >= days);

/** Figures in the key of a question. */
function figuresIn(question: Question): FigureRef[] {
  if (question.kind !== 'number' || typeof question.key !== 'object') return [];
  if ('indicator' in question.key) return [question.key];
  return Object.values(question.key.inputs).filter((one) => typeof one === 'object' && 'indicator' in one);
}

function assignmentsOf(game: Game, at: At, own: Who | undefined): Omit<GradedAssignment, 'answers'>[] {
  const said = entries(game, at, 'answer');
  return (game.model.scenario.assignments ?? []).flatMap((assignment) => {
    const { id, day, until = day } = assignment;
    return whoAnswers(game.model.scenario, assignment).flatMap((who) => {
      if (own !== undefined && who !== undefined && who !== own) return [];
      const given = said.findLast(({ command }) => command.assignment === id && command.who === who)?.command
        .answers;
      return given || isDue(day, until, at, game.model.days) ? [{ assignment, who, given }] : [];
    });
  });
}

/** The morning on which an assignment is given, before anything is decided. */
function askedAt(game: Game, { day }: Assignment): Pick<Wanted, 'now' | 'seq'> {
  const rank = game.log.findIndex((entry) => entry.day >= day);
  return { now: { day, minute: 0 }, seq: rank < 0 ? game.log.length : rank };
}

/** How many reasons were asked and given, by sub-competence; a decision explained twice counts once. */
function countReasons(asked: readonly KeyDecision[], told: readonly Told[]): Evidence['reasons'] {
  const explained = new Set(told.filter(({ refusal }) => !refusal).map(({ decision }) => decision.id));
  const counts = new Map<string, { asked: number; given: number }>();
  for (const { id, sub } of asked) {
    const before = counts.get(sub) ?? { asked: 0, given: 0 };
    counts.set(sub, { asked: before.asked + 1, given: before.given + (explained.has(id) ? 1 : 0) });
  }
  return counts;
}

/**
 * The only way from a log to its reasons and answers.
 * @param at the closed days that are marked
 * @param own whose individual answers count, in a pair; those of both when left out
 */
export function evidenceOf(game: Game, at: At, own?: Who): Said {
  const { assignments, reasons = [] } = game.model.scenario;
  if (!assignments?.length && reasons.length === 0) return NOTHING_SAID;
  const said = entries(game, at, 'reason').flatMap(({ day, minute, seq, command }) => {
    const decision = reasons.find(({ id }) => id === command.decision);
    return decision ? [{ day, minute, seq, decision, reason: command }] : [];
  });
  const asked = assignmentsOf(game, at, own);
  const citesOf = ({ reason, day, minute, seq }: (typeof said)[number]) =>
    reason.cites.map(({ value: _, ...ref }): Wanted => ({ ref, now: { day, minute }, seq }));
  const keysOf = (assignment: Assignment) =>
    assignment.questions.flatMap(figuresIn).map((ref): Wanted => ({ ref, ...askedAt(game, assignment) }));
  const read = readAll(game, [
    ...said.flatMap(citesOf),
    ...asked.flatMap(({ assignment }) => keysOf(assignment)),
  ]);
  const told = said.map((one): Told => {
    const { day, minute, seq, decision, reason } = one;
    const refusal = checkReason(reason, (ref) => read({ ref, now: { day, minute }, seq }));
    return { day, minute, seq, decision, reason: { cites: reason.cites, text: reason.text }, refusal };
  });
  const graded = asked.map((one) => {
    const when = askedAt(game, one.assignment);
    return { ...one, answers: grade(one.assignment, one.given, (ref) => read({ ref, ...when })) };
  });
  const explained = new Set(told.map(({ decision }) => decision.id));
  const due = reasons.filter(({ id, from, to }) => explained.has(id) || isDue(from, to, at, game.model.days));
  return { told, graded, answered: answeredOf(graded), reasons: countReasons(due, told) };
}
