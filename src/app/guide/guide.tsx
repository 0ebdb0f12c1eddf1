import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Session } from '../session.ts';
import { panel } from '../shell/where.ts';
import { texts } from '../texts/index.ts';
import { announce } from '../ui/announce.tsx';
import { Button } from '../ui/button.tsx';
import { followTarget } from './pointer.ts';
import { goToStep, guideNow, guideOpen, noteOpened, restartGuide, targetOf } from './state.ts';

/** The step of the moment, beside the work and never over it. */
export function Guide({ session }: { session: Session }) {
  useEffect(restartGuide, [session]);
  useSignalEffect(() => noteOpened(panel.value));
  const now = guideNow(session);
  if (!now) return null;
  const t = texts.value.guide;
  if (!guideOpen.value) {
    return (
      <div class="guide closed">
        <Button icon="compass" onClick={() => (guideOpen.value = true)}>
          {t.reopen}
        </Button>
      </div>
    );
  }
  const { step, rank, of } = now;
  return (
    <section class="guide" aria-labelledby="guide-title">
      <div class="guide-head">
        <p class="soft">{step ? t.step(rank, of) : t.over}</p>
        <Button kind="quiet" icon="x" label={t.close} onClick={() => (guideOpen.value = false)} />
      </div>
      <h2 id="guide-title" lang={step && 'fr'}>
        {step?.title ?? t.done}
      </h2>
      <p lang={step && 'fr'}>{step?.text ?? t.doneText}</p>
      {step && (
        <>
          <Button kind="act" iconAfter="arrow-right" onClick={() => goToStep(session, step)}>
            {t.go}
          </Button>
          <Pointer key={step.id} name={targetOf(session, step)} say={`${step.title}. ${step.text}`} />
        </>
      )}
    </section>
  );
}

/** The arrow, and the step said aloud once. */
function Pointer({ name, say }: { name: string; say: string }) {
  const arrow = useRef<HTMLSpanElement>(null);
  useEffect(() => announce(say), [say]);
  useEffect(() => followTarget(name, arrow.current!), [name]);
  return <span ref={arrow} class="guide-arrow" aria-hidden="true" hidden />;
}
