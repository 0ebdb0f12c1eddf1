// Rules guarded here: the debrief of a closed week can be opened again until the next one, never while a day is played,
// never in an assessment, and what it opens early stays closed.
import { expect, test } from 'vitest';
import { grocery } from '../../../tests/support/grocery.ts';
import { HandClock } from '../../../tests/support/handClock.ts';
import { start } from '../../store/game.ts';
import { Session } from '../session.ts';
import { canLookBack, canOpenDebrief, lookedBackDays } from './when.ts';

/** A session on the evening of a day of the game, everything before played without a decision. */
function eveningOf(day: number, exam = false): Session {
  const scenario = grocery((one) => {
    one.calendar.days = 21;
    if (exam) one.team.law.mode = 'exam';
  });
  const session = new Session(start(scenario), new HandClock());
  for (let d = 0; d <= day; d++) {
    session.finishDay();
    if (d < day) session.nextDay();
  }
  expect(session.phase.value).toBe('evening');
  return session;
}

const state = (session: Session) => [canLookBack(session), canOpenDebrief(session), lookedBackDays(session)];

test('before the first week is closed there is nothing to open', () => {
  const session = eveningOf(5);
  expect(state(session)).toEqual([false, false, 0]);
});

test('a closed week opens on its evening, then again on mornings and evenings, as it was', () => {
  const session = eveningOf(6);
  expect(state(session)).toEqual([true, true, 7]);
  session.nextDay();
  expect(session.phase.value).toBe('morning');
  expect(state(session)).toEqual([false, true, 7]);
  session.openStore();
  expect(state(session)).toEqual([false, false, 7]);
  session.finishDay();
  // Monday is closed too: the debrief is still that of the week.
  expect(state(session)).toEqual([false, true, 7]);
});

test('in an assessment it opens at the end alone', () => {
  const session = eveningOf(6, true);
  expect(canOpenDebrief(session)).toBe(false);
  session.nextDay();
  expect(canOpenDebrief(session)).toBe(false);
});
