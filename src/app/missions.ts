/** What the scenario asks of the player today, counted for the rail. */
import type { View } from '../store/view.ts';

/** Does this scenario ever ask for reasons or answers? */
export const asksAnything = ({ model: { scenario } }: View): boolean =>
  (scenario.assignments ?? []).length > 0 || (scenario.reasons ?? []).length > 0;

/** Reasons and assignments that are open and have had no answer yet. */
export function unanswered(view: View): number {
  const { assignments, reasons } = view.asked();
  return [...assignments, ...reasons].filter(({ given }) => given === undefined).length;
}
