/** What floats over the picture: how many people are in, and that a moment is past. */
import { toPrepare } from '../../pickup.ts';
import type { Session } from '../../session.ts';
import { clock, texts } from '../../texts/index.ts';
import { Icon } from '../../ui/icon.tsx';
import { whereNow } from './lookCard.tsx';

/** The picture shows a moment that is past: that must never be taken for the present. */
export function Behind({ session }: { session: Session }) {
  if (!session.behind.value) return null;
  return (
    <p class="pill behind" role="status">
      <Icon name="clock" size={18} />
      {texts.value.rhythm.time.behind(clock(session.minute.value))}
    </p>
  );
}

/** How many people are in, above the picture. */
export function InStore({ session }: { session: Session }) {
  const t = texts.value.store;
  const dock = session.view.onDock();
  const todo = toPrepare(session.view).length;
  const here = whereNow(session);
  return (
    <p class="pill in-store">
      <Icon name="users" size={18} />
      {t.inStore(session.phase.value === 'open' ? session.live.inStore : 0)}
      {dock > 0 && (
        <>
          {' · '}
          <Icon name="truck" size={18} />
          {t.dock(dock)}
        </>
      )}
      {todo > 0 && (
        <>
          {' · '}
          <Icon name="package-check" size={18} />
          {texts.value.pickup.corner.pill(todo)}
        </>
      )}
      {here && (
        <>
          {' · '}
          <Icon name="footprints" size={18} />
          {here}
        </>
      )}
    </p>
  );
}
