import { useSignal } from '@preact/signals';
import { type Command, minutesOf } from '../../../store/game.ts';
import type { Sight } from '../../../store/view.ts';
import type { PickKind } from '../../floor/types.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { minutesText, texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';
import { CardFrame, type CardProps } from './cardFrame.tsx';

const SIGHT_OF: Partial<Record<PickKind, Sight>> = {
  fixture: 'fixture',
  till: 'till',
  employee: 'employee',
  dock: 'dock',
  pickup: 'locker',
};

/** The decision to go and see what was picked; undefined when its card opens by itself. */
export function lookAt({ view }: Session, kind: PickKind, id: string): Command | undefined {
  const what = SIGHT_OF[kind];
  if (!what) return undefined;
  const named = what === 'dock' || what === 'locker' ? {} : { id };
  return view.sees(what, named.id) ? undefined : { type: 'look', what, ...named };
}

/** From afar: what it is, and what it costs to go and see. */
export function LookCard({
  session,
  kind,
  id,
  look,
  ...frame
}: { session: Session; kind: PickKind; id: string; look: Command } & CardProps) {
  const t = texts.value.session.look;
  const why = useSignal<string | undefined>(undefined);
  const isPerson = kind === 'employee';
  const cost = minutesText(minutesOf(look, session.view.model));
  return (
    <CardFrame
      title={nameOf(session, kind, id)}
      {...frame}
      actions={
        <Button kind="main" icon="footprints" onClick={() => (why.value = decide(session, look))}>
          {(isPerson ? t.talk : t.see)(cost)}
        </Button>
      }
    >
      <p class="soft">{isPerson ? t.farPerson : t.far}</p>
      {why.value && (
        <p class="error" role="alert">
          {why.value}
        </p>
      )}
    </CardFrame>
  );
}

/** Where the manager stands, as the picture shows it; undefined before the first look of the day. */
export function whereNow(session: Session): string | undefined {
  const last = session.phase.value === 'open' ? session.view.looks().at(-1) : undefined;
  if (!last) return undefined;
  const kind = last.what === 'locker' ? 'pickup' : last.what;
  return texts.value.session.look.here(nameOf(session, kind, last.id ?? ''));
}

function nameOf({ view }: Session, kind: PickKind, id: string): string {
  const { model } = view;
  if (kind === 'fixture') return model.fixtures[model.fixtureIndex.get(id) ?? 0]!.label;
  if (kind === 'till') return model.tills[model.tillIndex.get(id) ?? 0]!.label;
  if (kind === 'employee') return model.employees[model.employeeIndex.get(id) ?? 0]!.name;
  return kind === 'dock' ? texts.value.floor.list.dock : texts.value.pickup.corner.on;
}
