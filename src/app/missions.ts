/** What the scenario asks of the player today, counted for the rail. */
import type { Scenario } from '../scenario/index.ts';
import type { View } from '../store/view.ts';

/** Does this scenario ever ask for reasons or answers? */
export const asksAnything = ({ model: { scenario } }: View): boolean =>
  (scenario.assignments ?? []).length > 0 || (scenario.reasons ?? []).length > 0;

/** Reasons and assignments that are open and have had no answer yet. */
export function unanswered(view: View): number {
  const { assignments, reasons } = view.asked();
  return [...assignments, ...reasons].filter(({ given }) => given === undefined).length;
}

/** First day after this one on which something new is asked; the number of days of the game is after the last one. */
export function nextAsked({ assignments = [], reasons = [] }: Scenario, day: number): number | undefined {
  const days = [...assignments.map((one) => one.day), ...reasons.map(({ from }) => from)];
  const later = days.filter((one) => one > day);
  return later.length > 0 ? Math.min(...later) : undefined;
}
