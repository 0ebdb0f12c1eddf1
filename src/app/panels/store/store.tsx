import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Session } from '../../session.ts';
import { texts } from '../../texts/index.ts';
import { Icon } from '../../ui/icon.tsx';
import { CustomerCard } from './customerCard.tsx';
import { Directory } from './directory.tsx';
import { DockCard } from './dockCard.tsx';
import { FixtureCard } from './fixtureCard.tsx';
import { FloorView, type Picked } from './floorView.tsx';
import { LookCard, lookAt } from './lookCard.tsx';
import { PickupCard } from './pickupCard.tsx';
import { StaffCard } from './staffCard.tsx';
import { TillCard } from './tillCard.tsx';
import { Twin } from './twin.tsx';

/** The store itself: the picture, and the words that say the same. Stays mounted, so that the picture is kept. */
export function Store({ session, hidden }: { session: Session; hidden: boolean }) {
  const t = texts.value.store;
  const open = useSignal(true);
  const picked = useSignal<Picked | undefined>(undefined);
  const listed = useSignal(false);
  const twin = useRef<HTMLElement>(null);
  const bottom = useSignal(0);
  useEffect(() => {
    const watch = new ResizeObserver(() => {
      // On small screens the words stand under the picture instead of floating over it.
      const floats = twin.current && getComputedStyle(twin.current).position === 'absolute';
      bottom.value = floats ? twin.current!.offsetHeight : 0;
    });
    if (twin.current) watch.observe(twin.current);
    return () => watch.disconnect();
  }, []);
  const one = picked.value;
  return (
    <div class="store" hidden={hidden}>
      <h1 class="sr-only">{t.title}</h1>
      <FloorView session={session} hidden={hidden} picked={picked} listed={listed} bottom={bottom.value} />
      {listed.value && (
        <Directory
          session={session}
          side="right"
          onClose={() => (listed.value = false)}
          onPick={(kind, id) => (picked.value = { kind, id, side: 'left' })}
        />
      )}
      {one && <PickedCard session={session} picked={one} onClose={() => (picked.value = undefined)} />}
      <section class="twin" aria-labelledby="twin-title" ref={twin}>
        <h2 id="twin-title">
          <button type="button" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
            {t.twin}
            <Icon name={open.value ? 'chevron-down' : 'chevron-up'} />
          </button>
        </h2>
        <Twin session={session} hidden={!open.value} onPick={(kind, id) => (picked.value = { kind, id })} />
      </section>
    </div>
  );
}

/** The card of what was clicked, tapped or chosen on a list. */
function PickedCard({
  session,
  picked: { kind, id, side = 'left' },
  onClose,
}: {
  session: Session;
  picked: Picked;
  onClose: () => void;
}) {
  const frame = { session, side, onClose };
  const look = lookAt(session, kind, id);
  if (look) return <LookCard key={`far-${id}`} kind={kind} id={id} look={look} {...frame} />;
  switch (kind) {
    case 'fixture':
      return <FixtureCard key={id} fixtureId={id} {...frame} />;
    case 'till':
      return <TillCard key={id} id={id} {...frame} />;
    case 'employee':
      return <StaffCard key={id} id={id} {...frame} />;
    case 'shopper':
      return <CustomerCard key={id} id={id} {...frame} />;
    case 'dock':
      return <DockCard key={id} {...frame} />;
    case 'pickup':
      return <PickupCard key={id} {...frame} />;
    default:
      return null;
  }
}
