import type { Session } from '../session.ts';
import { texts } from '../texts/index.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** While days go by without the manager: how far, and a way to stop. Nothing can be decided meanwhile. */
export function Skipping({ session }: { session: Session }) {
  const t = texts.value.rhythm.time;
  const skipping = session.skipping.value;
  if (!skipping) return null;
  const { done, of } = skipping;
  const cancel = (): void => session.cancelSkip();
  return (
    <Dialog title={t.skippingTitle} onClose={cancel} actions={<Button onClick={cancel}>{t.cancel}</Button>}>
      <p role="status">{t.skippingDay(done, of)}</p>
      <progress value={done} max={of} aria-label={t.skippingTitle} />
    </Dialog>
  );
}
