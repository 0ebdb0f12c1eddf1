import { texts } from '../texts/index.ts';
import { Button } from '../ui/button.tsx';
import type { Answer } from './state.ts';

interface Props<T> {
  readonly answer: Answer<T>;
  readonly say: (done: number, of: number) => string;
}

/** While something is worked out: how far, and a way to stop. */
export function Working<T>({ answer, say }: Props<T>) {
  const t = texts.value.debrief;
  const step = answer.step.value;
  if (!step) return null;
  return (
    <div class="working">
      <p role="status">{say(step.done, step.of)}</p>
      <progress value={step.done} max={step.of} aria-label={t.working} />
      <Button onClick={() => answer.cancel()}>{t.stop}</Button>
    </div>
  );
}
