/** What the scenario asks of the player today, for the panel and for the rail. */
import type { KeyDecision, Scenario } from '../scenario/index.ts';
import { DEPUTY } from '../store/game.ts';
import type { View } from '../store/view.ts';
import type { Session } from './session.ts';

const WEEK = 7;

/** Does this scenario ever ask for reasons or answers? */
export const asksAnything = ({ model: { scenario } }: View): boolean =>
  (scenario.assignments ?? []).length > 0 || (scenario.reasons ?? []).length > 0;

/**
 * Has the player taken a decision that this one asks about, since the Monday of the week in which it is first asked?
 * Before, a reason may be prepared; nothing is asked.
 */
function isTaken({ game, view }: Session, { about, from }: KeyDecision): boolean {
  const since = from - (from % WEEK);
  return game.log.some(
    ({ by, day, command }) =>
      by !== DEPUTY && day >= since && day <= view.now.day && about.includes(command.type),
  );
}

/** Assignments that are open, and reasons that are asked or can be prepared for a decision that was not taken. */
export function askedOf(session: Session) {
  const { assignments, reasons } = session.view.asked();
  const isAsked = (one: (typeof reasons)[number]): boolean =>
    one.given !== undefined || isTaken(session, one.decision);
  return {
    assignments,
    reasons: reasons.filter(isAsked),
    ahead: reasons.filter((one) => !isAsked(one)),
  };
}

/** Reasons and assignments that are asked and have had no answer yet. */
export function unanswered(session: Session): number {
  const { assignments, reasons } = askedOf(session);
  return [...assignments, ...reasons].filter(({ given }) => given === undefined).length;
}

/** Something that will be asked after today. */
export interface ToCome {
  readonly kind: 'assignment' | 'reason';
  readonly id: string;
  readonly title: string;
  /** First day; the number of days of the game is after the last one. */
  readonly day: number;
  /** Last day to answer, if there is one. */
  readonly until: number | undefined;
}

/** What the scenario asks after a day, the soonest first. */
export function toCome({ assignments = [], reasons = [] }: Scenario, day: number): ToCome[] {
  const all: ToCome[] = [
    ...assignments.map((one) => ({ ...one, kind: 'assignment' as const, until: one.until })),
    ...reasons.map(({ from, id, label, to }) => ({
      kind: 'reason' as const,
      id,
      title: label,
      day: from,
      until: to,
    })),
  ];
  return all.filter((one) => one.day > day).sort((a, b) => a.day - b.day);
}

/** First day after this one on which something new is asked; the number of days of the game is after the last one. */
export const nextAsked = (scenario: Scenario, day: number): number | undefined =>
  toCome(scenario, day)[0]?.day;
