import { isAided } from '../delegated.ts';
import { giveCopy } from '../playing.ts';
import type { Session } from '../session.ts';
import { texts } from '../texts/index.ts';
import { announce } from '../ui/announce.tsx';
import { Button } from '../ui/button.tsx';
import { Coach } from './coach.tsx';
import { debriefOf } from './state.ts';
import { Waiting } from './waiting.tsx';
import { isExam } from './when.ts';
import { Working } from './working.tsx';

/** Beside the debrief: what weighed most, and handing in. */
export function Side({ session }: { session: Session }) {
  const t = texts.value.debrief.handin;
  const debrief = debriefOf(session);
  const hand = async (): Promise<void> => {
    const text = await debrief.handIn(session);
    if (text === undefined) return;
    giveCopy(text);
    debrief.handedIn.value = true;
    announce(t.done);
  };
  return (
    <>
      {!isExam(session) && isAided(session.view, 'coach') && <Coach session={session} />}
      <section aria-labelledby="handin-title">
        <h2 id="handin-title">{t.title}</h2>
        <div class="card handin">
          <h3>{t.copy}</h3>
          <p>{t.help}</p>
          <Waiting session={session} />
          <div class="buttons">
            <Button
              kind={session.phase.value === 'over' ? 'main' : 'act'}
              icon="download"
              disabled={debrief.copy.step.value !== undefined}
              onClick={() => void hand()}
            >
              {t.export}
            </Button>
            <Button onClick={() => print()}>{t.print}</Button>
          </div>
          <Working answer={debrief.copy} say={() => t.working} />
          {debrief.copy.value.value !== undefined && <p class="noted">{t.done}</p>}
        </div>
      </section>
    </>
  );
}
