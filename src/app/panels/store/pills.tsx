/** What floats over the picture: how many people are in, and that a moment is past. */
import { toPrepare } from '../../pickup.ts';
import type { Session } from '../../session.ts';
import { clock, texts } from '../../texts/index.ts';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icons.ts';
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

/** How many people are in, what waits on the dock and at the pick-up point, where the manager is: above the picture. */
export function InStore({ session }: { session: Session }) {
  const t = texts.value.store;
  const dock = session.view.onDock();
  const todo = toPrepare(session.view).length;
  const here = whereNow(session);
  const said: [IconName, string | undefined | false][] = [
    ['users', t.inStore(session.phase.value === 'open' ? session.live.inStore : 0)],
    ['truck', dock > 0 && t.dock(dock)],
    ['package-check', todo > 0 && texts.value.pickup.corner.pill(todo)],
    ['footprints', here],
  ];
  return (
    <p class="in-store">
      {said.map(
        ([icon, words]) =>
          words && (
            <span key={icon} class="pill">
              <Icon name={icon} size={18} /> {words}
            </span>
          ),
      )}
    </p>
  );
}
