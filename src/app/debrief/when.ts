/** When one may look back: light on purpose, since the frame of the game asks it all the time. */
import type { Session } from '../session.ts';

/** In an assessment nothing of the debrief shows before the copy has left. */
export const isExam = ({ view }: Session): boolean => {
  const { session, team } = view.model.scenario;
  return (session?.mode ?? team.law.mode) === 'exam';
};

/** Is it time to look back? At the end of the game, and of each week in training; never while a day is played. */
export function canLookBack(session: Session): boolean {
  const phase = session.phase.value;
  if (session.view.daysClosed === 0) return false;
  if (phase === 'over') return true;
  return phase === 'evening' && session.day.value % 7 === 6 && !isExam(session);
}

/** Days of the game that one looks back on: its closed weeks, or all of it once it is over. */
export const lookedBackDays = ({ game, view }: Session): number =>
  game.over ? view.daysClosed : view.daysClosed - (view.daysClosed % 7);

/**
 * May the debrief be opened? When it is time to look back, and again before any day begins or once it is closed, on the
 * weeks closed until then: what was read on Sunday evening can be read again.
 */
export const canOpenDebrief = (session: Session): boolean =>
  canLookBack(session) || (session.phase.value !== 'open' && !isExam(session) && lookedBackDays(session) > 0);
