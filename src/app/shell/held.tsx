import type { ComponentChildren } from 'preact';
import { opensOn, type PanelName } from '../../scenario/index.ts';
import { describe } from '../decisions.ts';
import { isLeft, lastDone, opensToday, TRADE_OF } from '../delegated.ts';
import type { Session } from '../session.ts';
import { date, lower, texts } from '../texts/index.ts';
import { Held } from '../ui/held.ts';
import { Icon } from '../ui/icon.tsx';

/** Lines of what the deputy did that are said; the others are counted. */
const SAID = 4;

/** A panel of the rail: as it is, or read under a line that says who decides and what was done. */
export function HeldPanel({
  session,
  panel,
  children,
}: {
  session: Session;
  panel: PanelName;
  children: ComponentChildren;
}) {
  const trade = TRADE_OF[panel];
  const held = trade !== undefined && isLeft(session.view, trade);
  return (
    <>
      {held && trade && <Line session={session} trade={trade} />}
      <Held.Provider value={held}>{children}</Held.Provider>
    </>
  );
}

function Line({ session, trade }: { session: Session; trade: NonNullable<(typeof TRADE_OF)[PanelName]> }) {
  const t = texts.value.session;
  const { model } = session.view;
  const { scenario } = model;
  const done = lastDone(session, trade);
  const from = opensOn(scenario, trade);
  const said = done.slice(0, SAID).map(({ command }) => lower(describe(command, session)));
  const [first] = done;
  return (
    <p class="delegated" role="note">
      <Icon name="users" size={18} />
      <span>
        <strong>{t.left(t.deputies[scenario.session!.deputy])}</strong>{' '}
        {first
          ? t.did(date(model.firstDay + first.day), said.join(t.also), done.length - said.length)
          : t.nothingDone}{' '}
        {from !== undefined && t.yoursFrom(date(model.firstDay + from))}
      </span>
    </p>
  );
}

/** On the morning of a milestone: what opens, in the words of the scenario. */
export function NewToday({ session }: { session: Session }) {
  const label = session.phase.value === 'morning' ? opensToday(session.view) : undefined;
  if (label === undefined) return null;
  return (
    <article class="card go">
      <h3>{texts.value.session.newToday}</h3>
      <p>{label}</p>
    </article>
  );
}
