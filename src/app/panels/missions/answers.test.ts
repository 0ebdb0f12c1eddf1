// Rule guarded here: what was handed in is shown again as it was written, and what is blank or no number is not handed in.
import { expect, test } from 'vitest';
import type { Assignment, Question } from '../../../scenario/index.ts';
import { readAnswers, writtenOf } from './answers.ts';

const options = ['a', 'b', 'c'].map((id) => ({ id, text: id.toUpperCase() }));
const assignment: Assignment = {
  id: 'panier',
  sub: 'G3.1',
  title: 'Le panier',
  day: 0,
  questions: [
    { kind: 'number', id: 'n', text: '?', points: 1, unit: 'cents', key: 1, tolerance: { units: 0, bp: 0 } },
    { kind: 'choice', id: 'c', text: '?', points: 1, options, right: ['a', 'b'] },
    { kind: 'ranking', id: 'r', text: '?', points: 1, options, order: ['a', 'b', 'c'] },
    { kind: 'text', id: 't', text: '?' },
  ],
};
const reading = (written: Record<string, string>) =>
  readAnswers(assignment, ({ id }: Question) => written[id] ?? '');

test('numbers in the unit, ids in order, text trimmed; blank ones left out', () => {
  expect(reading({ n: '13,74 €', c: 'a c', r: 'c a b', t: '  Oui.  ' })).toEqual({
    answers: { n: 1_374, c: ['a', 'c'], r: ['c', 'a', 'b'], t: 'Oui.' },
    wrong: [],
  });
  expect(reading({ n: '  ', t: 'Oui.' })).toEqual({ answers: { t: 'Oui.' }, wrong: [] });
});

test('what is no number is told, and not handed in', () => {
  expect(reading({ n: 'treize', t: 'Oui.' })).toEqual({ answers: { t: 'Oui.' }, wrong: ['n'] });
});

test('there and back', () => {
  const { answers } = reading({ n: '1 234,5', c: 'b', r: 'a c b', t: 'Deux\nlignes' });
  const again = readAnswers(assignment, (question) => writtenOf(question, answers[question.id]));
  expect(again).toEqual({ answers, wrong: [] });
});
