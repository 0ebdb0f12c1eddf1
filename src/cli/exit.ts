/** How a command ends: the exit codes of the project, and the two ways to stop on the spot. */
import type { ProblemCode } from '../kernel/index.ts';
import type { ScenarioProblem } from '../scenario/index.ts';

/**
 * What ended badly was done all the same: a store stopped by its bank, an audit whose figures do not tie, a copy
 * that is not what it says.
 */
export const EXIT = {
  done: 0,
  insolvent: 1,
  untied: 1,
  untrue: 1,
  badInput: 2,
  cannotWrite: 3,
  fault: 4,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Bad input: every problem, in one answer. Nothing has been written or changed. */
export class BadInput extends Error {
  readonly problems: readonly ScenarioProblem[];
  /** Problems that are not in the list. */
  readonly more: number;

  constructor(problems: readonly ScenarioProblem[], more = 0) {
    super(problems[0]?.message);
    this.problems = problems;
    this.more = more;
  }
}

/** A file or a stream that cannot be written. */
export class CannotWrite extends Error {}

/** What is known of a problem that is not inside a document: an option, a whole file. */
interface Words {
  readonly file?: string;
  readonly code: ProblemCode;
  readonly message: string;
  readonly got?: string;
  readonly expected?: string;
  readonly hint?: string;
}

/** Refuses a game whose amounts outgrow what is counted to the cent: only playing it tells. */
export function tooMuchMoney(): BadInput {
  return badInput({
    code: 'limit',
    message: 'Les montants de cette partie sont trop grands pour être comptés au centime.',
    expected: 'des sommes d’au plus 9 007 199 254 740 991 centimes',
    hint: 'Vérifiez les prix, les coûts, les salaires et les soldes du scénario : ils s’écrivent en centimes.',
  });
}

/** Refuses an option or a whole file. */
export function badInput({ file = '', code, message, got = '', expected = '', hint = '' }: Words): BadInput {
  return new BadInput([
    { code, severity: 'error', file, path: '', line: 1, column: 1, message, got, expected, hint },
  ]);
}
