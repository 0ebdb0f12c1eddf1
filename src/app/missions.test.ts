// Rule guarded here: a day on which nothing is asked says when something will be.
import { expect, test } from 'vitest';
import { grocery } from '../../tests/support/grocery.ts';
import { nextAsked } from './missions.ts';

test('the next day on which something new is asked, among assignments and reasons', () => {
  const asked = {
    ...grocery(),
    assignments: [
      {
        id: 'a',
        sub: 'G3.1',
        title: 'A',
        day: 5,
        questions: [{ kind: 'text', id: 't', text: '?' } as const],
      },
    ],
    reasons: [{ id: 'r', label: '?', sub: 'G1.4', about: ['prices'], from: 2, to: 4 }],
  };
  expect([0, 2, 4, 5].map((day) => nextAsked(asked, day))).toEqual([2, 5, 5, undefined]);
  expect(nextAsked(grocery(), 0)).toBeUndefined();
});
