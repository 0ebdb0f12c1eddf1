// Rules guarded here: a day on which nothing is asked says when something will be; no reason is asked for nothing.
import { expect, test } from 'vitest';
import { grocery } from '../../tests/support/grocery.ts';
import { HandClock } from '../../tests/support/handClock.ts';
import { start } from '../store/game.ts';
import { askedOf, nextAsked, toCome, unanswered } from './missions.ts';
import { Session } from './session.ts';

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
  // All that is to come, the soonest first, each with its last day.
  expect(toCome(asked, 0).map(({ id, kind, day, until }) => [id, kind, day, until])).toEqual([
    ['r', 'reason', 2, 4],
    ['a', 'assignment', 5, undefined],
  ]);
  expect(toCome(asked, 2).map(({ id }) => id)).toEqual(['a']);
});

test('a reason is asked once its decision is taken, and can be prepared before', () => {
  const scenario = grocery((one) => {
    one.reasons = [{ id: 'r', label: '?', sub: 'G1.4', about: ['prices'], from: 0, to: 4 }];
  });
  const session = new Session(start(scenario), new HandClock());
  const counts = () => {
    const { reasons, ahead } = askedOf(session);
    return [reasons.length, ahead.length, unanswered(session)];
  };
  expect(counts()).toEqual([0, 1, 0]);
  expect(session.decide({ type: 'prices', prices: { 'lait-demi-1l': 119 } })).toBeUndefined();
  expect(counts()).toEqual([1, 0, 1]);
});
