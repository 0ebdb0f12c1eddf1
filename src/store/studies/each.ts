/** Assignments that each of a pair answers alone: closing questions. */
import type { Assignment, Scenario } from '../../scenario/index.ts';

/** The two of a pair. */
export const PAIR = ['A', 'B'] as const;
export type Who = (typeof PAIR)[number];

/** Does each of the two answer this assignment? */
export const asksEach = ({ session }: Pick<Scenario, 'session'>, { individual }: Assignment): boolean =>
  individual === true && session?.pairs === true;

/** Whose answers are asked: the pair's as one (undefined), or of each. */
export const whoAnswers = (
  scenario: Pick<Scenario, 'session'>,
  assignment: Assignment,
): readonly (Who | undefined)[] => (asksEach(scenario, assignment) ? PAIR : [undefined]);

/** Where answers are kept: no id holds a slash. */
export const answerKey = ({ assignment, who }: { assignment: string; who?: Who | undefined }): string =>
  who === undefined ? assignment : `${assignment}/${who}`;
