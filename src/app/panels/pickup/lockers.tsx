import { whereabouts } from '../../pickup.ts';
import type { Session } from '../../session.ts';
import { texts } from '../../texts/index.ts';
import { Icon } from '../../ui/icon.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import { promises } from './promised.ts';

/** The wall of lockers, door by door: ambient ones marked A, cold ones marked F and a flake. */
export function Lockers({ session }: { session: Session }) {
  const t = texts.value.pickup.lockers;
  const { ambientLockers, coldLockers, orders } = session.view.pickup()!;
  const atCounter = orders.filter(
    (one) => (one.state === 'ready' || one.state === 'handing-over') && whereabouts(one) === 'counter',
  ).length;
  const here = new Set(orders.filter(({ hereMs }) => hereMs >= 0).map(({ number }) => number));
  return (
    <section class="sheet-card" aria-labelledby="lockers-title">
      <h2 id="lockers-title">{t.title}</h2>
      <Wall title={t.ambient} doors={ambientLockers} name={t.ambientDoor} here={here} />
      <Wall title={t.cold} doors={coldLockers} name={t.coldDoor} here={here} cold />
      {atCounter > 0 && <p>{t.counter(atCounter)}</p>}
      {ambientLockers.length + coldLockers.length === 0 ? (
        <p class="soft">{t.none}</p>
      ) : (
        <details>
          <summary>{t.list}</summary>
          <Doors session={session} here={here} />
        </details>
      )}
    </section>
  );
}

interface Door {
  readonly name: string;
  readonly cold: boolean;
  /** Number of the order inside; 0 when the locker is free. */
  readonly order: number;
}

/** The same doors as a list that sorts, is filtered and exported. */
function Doors({ session, here }: { session: Session; here: ReadonlySet<number> }) {
  const t = texts.value.pickup.lockers;
  const { ambientLockers, coldLockers, orders } = session.view.pickup()!;
  const rows = [
    ...ambientLockers.map((order, i): Door => ({ name: t.ambientDoor(i + 1), cold: false, order })),
    ...coldLockers.map((order, i): Door => ({ name: t.coldDoor(i + 1), cold: true, order })),
  ];
  const columns: Column<Door>[] = [
    { title: t.door, value: ({ name }) => name, by: (door) => rows.indexOf(door) },
    { title: t.zone, folds: 1, choices: true, value: ({ cold }) => (cold ? t.cold : t.ambient) },
    { title: t.state, choices: true, value: ({ order }) => (order === 0 ? t.free : t.taken) },
    { title: t.order, value: ({ order }) => (order === 0 ? undefined : order) },
    promises(session, t.promised, ({ order }) => orders.find(({ number }) => number === order)),
    {
      title: t.customer,
      folds: 2,
      class: 'text',
      value: ({ order }) => (here.has(order) ? t.here : undefined),
    },
  ];
  return (
    <Table
      short
      caption={t.list}
      file="casiers-retrait"
      rows={rows}
      keyOf={({ name }) => name}
      columns={columns}
    />
  );
}

function Wall({
  title,
  doors,
  name,
  here,
  cold,
}: {
  title: string;
  doors: readonly number[];
  name: (n: number) => string;
  here: ReadonlySet<number>;
  cold?: boolean;
}) {
  const t = texts.value.pickup.lockers;
  if (doors.length === 0) return null;
  const used = doors.filter((order) => order !== 0).length;
  return (
    <div>
      <h3>
        {cold && <Icon name="snowflake" size={16} />} {title}{' '}
        <span class="soft">{t.fill(used, doors.length)}</span>
      </h3>
      <ol class={`doors ${cold ? 'cold' : ''}`}>
        {doors.map((order, i) => (
          <li key={name(i + 1)} class={order === 0 ? undefined : here.has(order) ? 'filled here' : 'filled'}>
            <span>{name(i + 1)}</span>
            <span class="sr-only">{texts.value.colon}</span>
            <b>
              {order === 0 ? <span class="sr-only">{t.free}</span> : <OrderNumber order={order} />}
              {here.has(order) && <span class="sr-only">, {t.here}</span>}
            </b>
          </li>
        ))}
      </ol>
    </div>
  );
}

function OrderNumber({ order }: { order: number }) {
  return (
    <>
      <span aria-hidden="true">{order}</span>
      <span class="sr-only">{texts.value.pickup.lockers.holds(order)}</span>
    </>
  );
}
