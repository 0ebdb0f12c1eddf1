import { useSignal } from '@preact/signals';
import type { Command } from '../../../store/game.ts';
import type { OrderLine } from '../../../store/view.ts';
import { firstCommand, notFirstCommand, whereabouts } from '../../pickup.ts';
import { refusalSentence } from '../../refusals.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { duration, money, texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';
import { amounts } from '../../ui/table/figures.ts';
import { type Column, Table } from '../../ui/table/table.tsx';
import { promises } from './promised.ts';

/** Open orders, the first promise first: where each stands, where its goods are, who is at it, and a way to press it. */
export function Orders({ session }: { session: Session }) {
  const t = texts.value.pickup.orders;
  const why = useSignal<string | undefined>(undefined);
  const { orders } = session.view.pickup()!;
  return (
    <section class="sheet-card" aria-labelledby="orders-title">
      <h2 id="orders-title">{t.title}</h2>
      {why.value && (
        <p class="error" role="alert">
          {why.value}
        </p>
      )}
      {orders.length === 0 ? (
        <p class="soft">{t.none}</p>
      ) : (
        <Table
          caption={t.title}
          file="commandes-retrait"
          rows={orders}
          keyOf={({ number }) => String(number)}
          marksOf={({ number, state }) => ({ 'data-order': number, 'data-state': state })}
          columns={orderColumns(session, (command) => {
            why.value = decide(session, command);
          })}
        />
      )}
    </section>
  );
}

function orderColumns(session: Session, onDecide: (command: Command) => void): Column<OrderLine>[] {
  const t = texts.value.pickup.orders;
  const { columns: c } = t;
  const { view } = session;
  const stateOf = ({ first, late, state }: OrderLine): string => {
    const waits = state === 'to-prepare' || state === 'in-preparation';
    return [t.states[state], ...(late ? [t.late] : []), ...(first && waits ? [t.first] : [])].join(' · ');
  };
  return [
    { title: c.number, value: ({ number }) => number, text: ({ number }) => t.name(number) },
    promises(session, c.promised, (order) => order),
    {
      title: c.state,
      choices: true,
      class: 'text',
      value: stateOf,
      text: (order) => <State session={session} order={order} />,
    },
    { ...done(c.lines, ({ linesDone, lines }) => [linesDone, lines]), folds: 3 },
    { ...done(c.units, ({ unitsAside, units }) => [unitsAside, units]), folds: 1 },
    {
      ...amounts(
        c.amount,
        ({ cents }) => cents,
        (cents, { prepaid }) => (
          <>
            {money(cents)} <span class="soft">{prepaid ? t.paid : t.unpaid}</span>
          </>
        ),
      ),
      folds: 2,
    },
    { title: c.where, folds: 4, value: placeOf },
    {
      title: c.who,
      folds: 5,
      choices: true,
      value: ({ picker }) => (picker < 0 ? t.nobody : view.model.employees[picker]!.name),
    },
    { title: '', value: () => undefined, text: (order) => press(session, order, onDecide) },
  ];
}

/** “4 sur 7”, exported as what is left. */
function done(title: string, of: (order: OrderLine) => [done: number, all: number]): Column<OrderLine> {
  const t = texts.value.pickup.orders;
  return {
    title,
    exported: t.leftOf(title),
    value: (order) => {
      const [ready, all] = of(order);
      return all - ready;
    },
    text: (order) => t.done(...of(order)),
  };
}

/** Lockers that hold an order, by name. */
function lockersOf({ ambientLocker, coldLocker }: OrderLine): string {
  const t = texts.value.pickup.lockers;
  return [
    ...(ambientLocker < 0 ? [] : [t.ambientDoor(ambientLocker + 1)]),
    ...(coldLocker < 0 ? [] : [t.coldDoor(coldLocker + 1)]),
  ].join(', ');
}

function placeOf(order: OrderLine): string {
  const where = whereabouts(order);
  return where === 'locker' ? lockersOf(order) : texts.value.pickup.orders.where[where];
}

function State({ session, order }: { session: Session; order: OrderLine }) {
  const t = texts.value.pickup.orders;
  const waits = order.state === 'to-prepare' || order.state === 'in-preparation';
  return (
    <>
      {t.states[order.state]}
      {order.late && <strong class="warn"> · {t.late}</strong>}
      {order.first && waits && <strong> · {t.first}</strong>}
      {order.hereMs >= 0 && (
        <span class="warn"> · {t.here(duration(Math.max(0, session.timeMs - order.hereMs)))}</span>
      )}
    </>
  );
}

/** The button that puts an order before the others, or back among them. */
function press(session: Session, order: OrderLine, onDecide: (command: Command) => void) {
  const t = texts.value.pickup.orders;
  if (order.state !== 'to-prepare') return null;
  const { first, late, number: n } = order;
  const command = first ? notFirstCommand(session.view, n) : firstCommand(session.view, [n]);
  const refusal = session.check(command);
  return (
    <Button
      class="small"
      kind={late && !first ? 'act' : 'plain'}
      label={first ? t.laterOf(n) : t.prepareOf(n)}
      disabled={refusal !== undefined}
      {...(refusal && { help: refusalSentence(refusal, session.view) })}
      onClick={() => onDecide(command)}
    >
      {first ? t.later : t.prepare}
    </Button>
  );
}
