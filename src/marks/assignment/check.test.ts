import { expect, test } from 'vitest';
import { faultsOf } from './check.ts';
import { assignmentSchema } from './question.ts';

const number = (id: string, key: unknown) => ({ kind: 'number', id, text: '?', points: 1, key });
const options = ['a', 'b', 'c'].map((id) => ({ id, text: id }));
const faults = (questions: unknown[], sub = 'G1.4') =>
  faultsOf(assignmentSchema.parse({ id: 'd', sub, title: 'D', day: 0, questions })).map(
    ({ path, code, near }) => [path.join('.'), code, near],
  );

test('an assignment that holds together has no fault', () => {
  expect(
    faults([
      number('ht', { indicator: 'sales-ht', from: 0, to: 6 }),
      number('taux', { formula: 'margin-rate', inputs: { priceHtCents: { answer: 'ht' }, costCents: 200 } }),
      { kind: 'choice', id: 'c', text: '?', points: 2, options, right: ['a', 'c'] },
      { kind: 'ranking', id: 'r', text: '?', points: 2, options, order: ['c', 'a', 'b'] },
    ]),
  ).toEqual([]);
});

test.each([
  [
    'a figure that does not exist',
    [number('q', { indicator: 'baskett', from: 0, to: 6 })],
    ['questions.0.key.indicator', 'unknown-indicator', 'basket'],
  ],
  [
    'days upside down',
    [number('q', { indicator: 'basket', from: 6, to: 0 })],
    ['questions.0.key.to', 'days', undefined],
  ],
  [
    'a formula that does not exist',
    [number('q', { formula: 'margin-rat', inputs: {} })],
    ['questions.0.key.formula', 'unknown-formula', 'margin-rate'],
  ],
  [
    'an input that lacks',
    [number('q', { formula: 'margin-rate', inputs: { priceHtCents: 3 } })],
    ['questions.0.key.inputs', 'missing-input', undefined],
  ],
  [
    'an answer to come',
    [
      number('q', { formula: 'margin-rate', inputs: { priceHtCents: { answer: 'q2' }, costCents: 1 } }),
      number('q2', 3),
    ],
    ['questions.0.key.inputs.priceHtCents.answer', 'unknown-answer', undefined],
  ],
  ['two questions of one name', [number('q', 1), number('q', 2)], ['questions.1.id', 'duplicate', undefined]],
  [
    'a right answer that is no option',
    [{ kind: 'choice', id: 'q', text: '?', points: 1, options, right: ['z'] }],
    ['questions.0.right.0', 'unknown-option', undefined],
  ],
  [
    'a ranking that leaves one out',
    [{ kind: 'ranking', id: 'q', text: '?', points: 1, options, order: ['a', 'b'] }],
    ['questions.0.order', 'not-a-ranking', undefined],
  ],
])('%s is told where it stands', (_, questions, fault) => {
  expect(faults(questions)).toContainEqual(fault);
});

test('a sub-competence that does not exist is told', () => {
  expect(faults([number('q', 1)], 'G4.1')).toEqual([['sub', 'unknown-sub', expect.anything()]]);
});
