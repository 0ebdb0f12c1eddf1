import { unanswered } from '../missions.ts';
import type { Session } from '../session.ts';
import { texts } from '../texts/index.ts';

/** A copy given now would leave these missions without an answer. */
export function Waiting({ session }: { session: Session }) {
  const waiting = unanswered(session);
  if (waiting === 0) return null;
  return (
    <p class="waiting">
      <strong>{texts.value.debrief.handin.waiting(waiting)}</strong>
    </p>
  );
}
