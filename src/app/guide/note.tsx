import type { Session } from '../session.ts';
import { guideNow, guideOpen } from './state.ts';

/** The step of the moment inside a dialog, which hides the rest of the page. */
export function GuideNote({ session }: { session: Session }) {
  const step = guideOpen.value ? guideNow(session)?.step : undefined;
  if (!step) return null;
  return (
    <div class="guide note">
      <h3 lang="fr">{step.title}</h3>
      <p lang="fr">{step.text}</p>
    </div>
  );
}
