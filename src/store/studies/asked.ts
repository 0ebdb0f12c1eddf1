/** What the scenario asks on a day: reasons and assignments that are open, and what was said so far. */
import type { Answers, Assignment, KeyDecision, Scenario } from '../../scenario/index.ts';
import type { Plan, Reason } from '../plan-types.ts';
import { answerKey, type Who, whoAnswers } from './each.ts';

export interface Asked {
  readonly reasons: readonly { readonly decision: KeyDecision; readonly given: Reason | undefined }[];
  /** One that each of a pair answers comes twice, with whose it is. */
  readonly assignments: readonly {
    readonly assignment: Assignment;
    readonly who: Who | undefined;
    readonly given: Answers | undefined;
  }[];
}

/** @param day of the game; the number of its days is after the last one */
export function askedOn(scenario: Scenario, plan: Plan, day: number): Asked {
  const { assignments = [], calendar, reasons = [] } = scenario;
  return {
    reasons: reasons
      .filter(({ from, to }) => day >= from && day <= to)
      .map((decision) => ({ decision, given: said(plan.reasons, decision.id) })),
    assignments: assignments
      .filter(({ day: from, until = calendar.days }) => day >= from && day <= until)
      .flatMap((assignment) =>
        whoAnswers(scenario, assignment).map((who) => ({
          assignment,
          who,
          given: said(plan.answers, answerKey({ assignment: assignment.id, who })),
        })),
      ),
  };
}

const said = <T>(all: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(all, id) ? all[id] : undefined;
