import type { ComponentChildren } from 'preact';
import { OFF } from '../../../store/game.ts';
import type { PickKind } from '../../floor/types.ts';
import type { Session } from '../../session.ts';
import { taskName } from '../../tasks.ts';
import { texts } from '../../texts/index.ts';
import { present } from '../../watching.ts';
import { CardFrame, type CardProps } from './cardFrame.tsx';

interface Props extends CardProps {
  readonly session: Session;
  readonly onPick: (kind: PickKind, id: string) => void;
}

/** Everything that can be clicked on the picture, as a list: the same cards for keyboards and screen readers. */
export function Directory({ session, onPick, ...frame }: Props) {
  const t = texts.value.floor.list;
  const { view, game } = session;
  const { model } = view;
  const staff = view.staff();
  const people = session.phase.value === 'open' ? present(game, session.timeMs) : [];
  const one = (kind: PickKind, id: string, label: string, note?: string) => (
    <li key={id}>
      <button type="button" class="link" onClick={() => onPick(kind, id)}>
        {label}
      </button>
      {note && <span class="soft">{note}</span>}
    </li>
  );
  return (
    <CardFrame title={t.title} {...frame}>
      <Part title={t.fixtures}>{model.fixtures.map(({ id, label }) => one('fixture', id, label))}</Part>
      <Part title={t.tills}>{model.tills.map(({ id, label }) => one('till', id, label))}</Part>
      <Part title={t.others}>
        {one('dock', 'dock', t.dock)}
        {view.plan.pickup && one('pickup', 'pickup', texts.value.pickup.corner.on)}
      </Part>
      <Part title={t.team}>
        {model.employees.flatMap(({ id, name }, e) =>
          staff[e]!.task === OFF
            ? []
            : [one('employee', id, name, texts.value.tasks[taskName(staff[e]!.task)])],
        )}
      </Part>
      <Part title={t.customers}>
        {people.map(({ visit, name }) => one('shopper', String(visit), name ?? t.customer(visit)))}
      </Part>
    </CardFrame>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  const empty = Array.isArray(children) && children.length === 0;
  return (
    <section class="directory">
      <h3>{title}</h3>
      {empty ? <p class="soft">{texts.value.floor.list.nobody}</p> : <ul>{children}</ul>}
    </section>
  );
}
