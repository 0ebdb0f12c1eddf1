/** What the scenario asks on a day: reasons and assignments that are open, and what was said so far. */
import type { Answers, Assignment, KeyDecision, Scenario } from '../../scenario/index.ts';
import type { Plan, Reason } from '../plan-types.ts';

export interface Asked {
  readonly reasons: readonly { readonly decision: KeyDecision; readonly given: Reason | undefined }[];
  readonly assignments: readonly { readonly assignment: Assignment; readonly given: Answers | undefined }[];
}

/** @param day of the game; the number of its days is after the last one */
export function askedOn(
  { assignments = [], calendar, reasons = [] }: Scenario,
  plan: Plan,
  day: number,
): Asked {
  return {
    reasons: reasons
      .filter(({ from, to }) => day >= from && day <= to)
      .map((decision) => ({ decision, given: said(plan.reasons, decision.id) })),
    assignments: assignments
      .filter(({ day: from, until = calendar.days }) => day >= from && day <= until)
      .map((assignment) => ({ assignment, given: said(plan.answers, assignment.id) })),
  };
}

const said = <T>(all: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(all, id) ? all[id] : undefined;
