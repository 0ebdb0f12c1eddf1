import { useSignal } from '@preact/signals';
import type { Command } from '../../../store/game.ts';
import type { OrderLine } from '../../../store/view.ts';
import { dayName, firstCommand, notFirstCommand, whereabouts } from '../../pickup.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { clock, duration, money, texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';
import { Scroll } from '../../ui/scroll.tsx';

/** Open orders, the first promise first: where each stands, where its goods are, who is at it, and a way to press it. */
export function Orders({ session }: { session: Session }) {
  const t = texts.value.pickup.orders;
  const why = useSignal<string | undefined>(undefined);
  const { orders } = session.view.pickup()!;
  const { columns: c } = t;
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
        <Scroll x label={t.title}>
          <table class="grid orders">
            <caption class="sr-only">{t.title}</caption>
            <thead>
              <tr>
                <th scope="col">{c.number}</th>
                <th scope="col" class="text">
                  {c.promised}
                </th>
                <th scope="col" class="text">
                  {c.state}
                </th>
                <th scope="col">{c.lines}</th>
                <th scope="col">{c.units}</th>
                <th scope="col">{c.amount}</th>
                <th scope="col" class="text">
                  {c.where}
                </th>
                <th scope="col" class="text">
                  {c.who}
                </th>
                <th scope="col">
                  <span class="sr-only">{c.action}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {orders.map((order) => (
                <OrderRow
                  key={order.number}
                  session={session}
                  order={order}
                  onDecide={(command) => (why.value = decide(session, command))}
                />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}

/** Lockers that hold an order, by name. */
export function lockersOf({ ambientLocker, coldLocker }: OrderLine): string {
  const t = texts.value.pickup.lockers;
  return [
    ...(ambientLocker < 0 ? [] : [t.ambientDoor(ambientLocker + 1)]),
    ...(coldLocker < 0 ? [] : [t.coldDoor(coldLocker + 1)]),
  ].join(', ');
}

function OrderRow({
  session,
  order,
  onDecide,
}: {
  session: Session;
  order: OrderLine;
  onDecide: (command: Command) => void;
}) {
  const t = texts.value.pickup.orders;
  const { view } = session;
  const { number: n, first, here, late, place } = { ...order, ...stateOf(session, order) };
  const command = first ? notFirstCommand(view, n) : firstCommand(view, [n]);
  const waits = order.state === 'to-prepare' || order.state === 'in-preparation';
  return (
    <tr data-order={n} data-state={order.state}>
      <th scope="row">{t.name(n)}</th>
      <td class="text">
        {dayName(view, order.day)}, {clock(order.from)}
      </td>
      <td class="text">
        {t.states[order.state]}
        {late && <strong class="warn"> · {t.late}</strong>}
        {first && waits && <strong> · {t.first}</strong>}
        {here && <span class="warn"> · {here}</span>}
      </td>
      <td>{t.done(order.linesDone, order.lines)}</td>
      <td>{t.done(order.unitsAside, order.units)}</td>
      <td>
        {money(order.cents)} <span class="soft">{order.prepaid ? t.paid : t.unpaid}</span>
      </td>
      <td class="text">{place}</td>
      <td class="text">
        {order.picker < 0 ? <span class="soft">{t.nobody}</span> : view.model.employees[order.picker]!.name}
      </td>
      <td>
        {order.state === 'to-prepare' && (
          <Button
            class="small"
            kind={late && !first ? 'act' : 'plain'}
            label={first ? t.laterOf(n) : t.prepareOf(n)}
            disabled={session.check(command) !== undefined}
            onClick={() => onDecide(command)}
          >
            {first ? t.later : t.prepare}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** What an order shows beside its columns. */
function stateOf(session: Session, order: OrderLine) {
  const t = texts.value.pickup.orders;
  const where = whereabouts(order);
  return {
    here: order.hereMs < 0 ? undefined : t.here(duration(Math.max(0, session.timeMs - order.hereMs))),
    place: where === 'locker' ? lockersOf(order) : t.where[where],
  };
}
