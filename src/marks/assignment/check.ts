/** Does an assignment hold together? What its shape cannot say: names that exist, answers among the options. */

import { INDICATORS } from '../../indicators/index.ts';
import { closest } from '../../kernel/index.ts';
import { SUBS } from '../referential.ts';
import { FORMULAS } from './key.ts';
import type { Assignment, Input, Question } from './question.ts';

export type FaultCode =
  | 'unknown-sub'
  | 'unknown-indicator'
  | 'unknown-formula'
  | 'unknown-input'
  | 'missing-input'
  | 'unknown-option'
  | 'unknown-answer'
  | 'not-a-ranking'
  | 'duplicate'
  | 'days';

/** What is wrong, where in the assignment, and the nearest name that exists, when one is near. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly code: FaultCode;
  readonly got: string;
  readonly near?: string;
}

type Report = (
  path: readonly (string | number)[],
  code: FaultCode,
  got: string,
  known?: Iterable<string>,
) => void;

function checkInput(
  input: Input,
  path: (string | number)[],
  earlier: ReadonlySet<string>,
  report: Report,
): void {
  if (typeof input === 'number') return;
  if ('answer' in input) {
    if (!earlier.has(input.answer)) report([...path, 'answer'], 'unknown-answer', input.answer, earlier);
    return;
  }
  if (!INDICATORS.has(input.indicator))
    report([...path, 'indicator'], 'unknown-indicator', input.indicator, INDICATORS.keys());
  if (input.to < input.from) report([...path, 'to'], 'days', `${input.from}–${input.to}`);
}

type Numeric = Extract<Question, { kind: 'number' }>;

function checkKey(
  { key }: Numeric,
  path: (string | number)[],
  earlier: ReadonlySet<string>,
  report: Report,
): void {
  if (typeof key === 'number' || 'indicator' in key) return checkInput(key, path, earlier, report);
  const named = FORMULAS.get(key.formula);
  if (!named) return report([...path, 'formula'], 'unknown-formula', key.formula, FORMULAS.keys());
  for (const name of named.inputs)
    if (key.inputs[name] === undefined) report([...path, 'inputs'], 'missing-input', name);
  for (const [name, input] of Object.entries(key.inputs)) {
    const at = [...path, 'inputs', name];
    if (named.inputs.includes(name)) checkInput(input, at, earlier, report);
    else report(at, 'unknown-input', name, named.inputs);
  }
}

function checkOptions(question: Question, path: (string | number)[], report: Report): void {
  if (question.kind !== 'choice' && question.kind !== 'ranking') return;
  const options = question.options.map(({ id }) => id);
  for (const [i, id] of options.entries())
    if (options.indexOf(id) < i) report([...path, 'options', i], 'duplicate', id);
  const [field, named] =
    question.kind === 'choice' ? (['right', question.right] as const) : (['order', question.order] as const);
  for (const [i, id] of named.entries()) {
    if (!options.includes(id)) report([...path, field, i], 'unknown-option', id, options);
    if (named.indexOf(id) < i) report([...path, field, i], 'duplicate', id);
  }
  if (question.kind === 'ranking' && named.length !== options.length)
    report([...path, 'order'], 'not-a-ranking', `${named.length} / ${options.length}`);
}

/** Everything that is wrong with an assignment; nothing when it can be asked. */
export function faultsOf(assignment: Assignment): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (path, code, got, known) => {
    const near = known && closest(got, known);
    faults.push({ path, code, got, ...(near !== undefined && { near }) });
  };
  if (!SUBS.includes(assignment.sub)) report(['sub'], 'unknown-sub', assignment.sub, SUBS);
  /** Numbers asked before: what a key may rest on. */
  const earlier = new Set<string>();
  const ids = new Set<string>();
  for (const [i, question] of assignment.questions.entries()) {
    const path = ['questions', i];
    if (ids.has(question.id)) report([...path, 'id'], 'duplicate', question.id);
    ids.add(question.id);
    checkOptions(question, path, report);
    if (question.kind !== 'number') continue;
    checkKey(question, [...path, 'key'], earlier, report);
    earlier.add(question.id);
  }
  return faults;
}
