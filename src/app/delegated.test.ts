// An aid that a scenario withholds: the student works figures out first, and compares once the time to decide is over.
import { expect, test } from 'vitest';
import { grocery } from '../../tests/support/grocery.ts';
import { HandClock } from '../../tests/support/handClock.ts';
import { withSession } from '../../tests/support/session.ts';
import { startGame } from '../play/deputies.ts';
import { isAidedNow, isCompared } from './delegated.ts';
import { Session } from './session.ts';

const sessionOf = (mode: 'training' | 'exam', indices: boolean): Session =>
  new Session(startGame(withSession(grocery(), { mode, aids: { indices } })), new HandClock());

/** Plays to the evening of a day. */
function eveningOf(session: Session, day: number): void {
  while (session.day.value < day) {
    session.finishDay();
    session.nextDay();
  }
  session.finishDay();
}

test('is there on the last evening of a week in training, and gone on Monday', () => {
  const session = sessionOf('training', false);
  expect([isAidedNow(session, 'indices'), isCompared(session, 'indices')]).toEqual([false, false]);
  eveningOf(session, 2);
  expect(isAidedNow(session, 'indices')).toBe(false);
  eveningOf(session, 6);
  expect([isAidedNow(session, 'indices'), isCompared(session, 'indices')]).toEqual([true, true]);
  session.nextDay();
  expect(isAidedNow(session, 'indices')).toBe(false);
});

test('in an assessment, not before the end', () => {
  const session = sessionOf('exam', false);
  eveningOf(session, 6);
  expect(isAidedNow(session, 'indices')).toBe(false);
});

test('what is given is never said to be for comparison', () => {
  const session = sessionOf('training', true);
  eveningOf(session, 6);
  expect([isAidedNow(session, 'indices'), isCompared(session, 'indices')]).toEqual([true, false]);
});
