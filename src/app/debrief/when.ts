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
