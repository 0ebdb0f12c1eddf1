import { useSignal } from '@preact/signals';
import type { Command } from '../../../store/game.ts';
import { toPrepare, waitingCustomers } from '../../pickup.ts';
import { lateCards } from '../../pickupCards.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { goTo } from '../../shell/where.ts';
import { clock, duration, number, texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';
import { CardFrame, type CardProps, Rows } from './cardFrame.tsx';

/** The pick-up point: what is still to prepare, who is at it, who waits, and the one thing that presses. */
export function PickupCard({ session, ...frame }: { session: Session } & CardProps) {
  const t = texts.value.pickup.corner;
  const why = useSignal<string | undefined>(undefined);
  const { view } = session;
  const sheet = view.pickup();
  if (!sheet)
    return (
      <CardFrame title={t.on} {...frame}>
        <p class="soft">{texts.value.pickup.closed}</p>
      </CardFrame>
    );
  const todo = toPrepare(view);
  const next = todo[0];
  const used = (lockers: readonly number[]): string =>
    texts.value.pickup.slots.taken(lockers.filter((order) => order !== 0).length, lockers.length);
  const rows: [string, string, boolean?][] = [
    [t.todo, number(todo.length)],
    [t.ready, number(sheet.orders.filter(({ state }) => state === 'ready').length)],
  ];
  if (next) rows.splice(1, 0, [t.next, clock(next.from), next.late]);
  if (sheet.ambientLockers.length > 0) rows.push([t.lockers, used(sheet.ambientLockers)]);
  if (sheet.coldLockers.length > 0) rows.push([t.cold, used(sheet.coldLockers)]);
  return (
    <CardFrame
      title={t.on}
      {...frame}
      actions={
        <>
          <Press session={session} onDecide={(command) => (why.value = decide(session, command))} />
          <Button onClick={() => goTo('pickup')}>{t.see}</Button>
        </>
      }
    >
      <Rows rows={rows} />
      <Corner session={session} />
      {why.value && (
        <p class="error" role="alert">
          {why.value}
        </p>
      )}
    </CardFrame>
  );
}

/** The answer to an order about to be late, when there is one. */
function Press({ session, onDecide }: { session: Session; onDecide: (command: Command) => void }) {
  const t = texts.value.pickup.cards.late;
  const [card] = lateCards(session);
  if (card?.kind !== 'late' || !card.command) return null;
  const { command, who } = card;
  return (
    <Button kind="act" onClick={() => onDecide(command)}>
      {command.type === 'move' ? t.sendAction(who ?? '') : t.first}
    </Button>
  );
}

/** Who prepares what and who waits, in words: the picture says the same. */
export function Corner({ session }: { session: Session }) {
  const t = texts.value.pickup.corner;
  const { view } = session;
  const { orders } = view.pickup()!;
  const name = (e: number): string => view.model.employees[e]!.name;
  const busy = orders.filter(({ state }) => state === 'in-preparation' || state === 'handing-over');
  const waiting = waitingCustomers(view).filter(({ state }) => state !== 'handing-over');
  const since = (ms: number): string => duration(Math.max(0, session.timeMs - ms));
  return (
    <ul class="lines corner">
      {busy.map((one) => (
        <li key={`at-${one.number}`}>
          <span>
            {one.state === 'in-preparation'
              ? t.preparingOf(name(one.picker), one.number, one.linesDone, one.lines)
              : one.picker < 0
                ? t.byLocker(one.number)
                : t.handing(name(one.picker), one.number)}
          </span>
        </li>
      ))}
      {busy.length === 0 && <li class="off">{t.nobody}</li>}
      {waiting.map((one) => (
        <li key={`wait-${one.number}`} class="warn">
          {t.waits(one.number, since(one.hereMs))}
        </li>
      ))}
      {waiting.length === 0 && <li class="off">{t.noOne}</li>}
    </ul>
  );
}
