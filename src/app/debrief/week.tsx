import type { View } from '../../store/view.ts';
import { figures } from '../figures.ts';
import type { Session } from '../session.ts';
import { duration, money, number, percent, texts } from '../texts/index.ts';
import { amounts, counts, days } from '../ui/table/figures.ts';
import { type Column, Table } from '../ui/table/table.tsx';
import { LastWeek } from './lastWeek.tsx';
import { PickupTiles } from './pickupTiles.tsx';
import { SalesTiles } from './salesTiles.tsx';
import { Tile } from './tiles.tsx';

/** The result of the week that ends on a day: in one minute, then its figures and its days. */
export function WeekResult({ session, last }: { session: Session; last: number }) {
  const t = texts.value.result;
  const { view } = session;
  const first = last - (last % 7);
  const now = figures(view, first, last);
  const before = first >= 7 ? figures(view, first - 7, first - 1) : undefined;
  const emptyBp = now.emptyBp ?? 0;
  return (
    <>
      <LastWeek session={session} />
      <dl class="tiles">
        <SalesTiles pickup={view.plan.pickup !== undefined} now={now} before={before} span="week" />
        <Tile
          label={t.meanWait}
          term="mean-wait"
          value={now.meanWaitMs === undefined ? '–' : duration(now.meanWaitMs)}
          note={t.meanOfDays}
        />
        <Tile
          label={t.emptyRate}
          term="empty-rate"
          value={percent(emptyBp)}
          warn={emptyBp > 700}
          note={t.emptyRateHelp}
        />
        <Tile label={t.abandoned} term="abandoned" value={number(now.abandoned)} warn={now.abandoned > 0} />
        <Tile label={t.waste} term="waste" value={money(now.wasteCents)} />
        <Tile label={t.cash} term="cash" value={money(view.cashCents())} testId="week-cash" />
      </dl>
      <PickupTiles view={view} from={first} to={last} />
      <h3>{t.byDay}</h3>
      <Days view={view} first={first} last={last} />
    </>
  );
}

/** A day of the week, or the whole of it. */
interface Row extends ReturnType<typeof figures> {
  readonly day: number | undefined;
}

/** The days of the week side by side, and what they make together. */
function Days({ view, first, last }: { view: View; first: number; last: number }) {
  const t = texts.value.result;
  const { columns: c } = t;
  const { firstDay } = view.model;
  const rows = Array.from(
    { length: last - first + 1 },
    (_, i): Row => ({ ...figures(view, first + i), day: first + i }),
  );
  const euros = (title: string, cents: (row: Row) => number | undefined): Column<Row> =>
    amounts(title, cents, money, '–');
  const columns: Column<Row>[] = [
    days(c.day, firstDay, ({ day }) => day, t.total),
    euros(c.revenue, ({ revenueCents }) => revenueCents),
    counts(c.tickets, ({ tickets }) => tickets),
    {
      ...euros(c.basket, ({ basketCents }) => basketCents),
      ...(view.plan.pickup && { help: t.tillsAlone }),
    },
    euros(c.margin, ({ marginCents }) => marginCents),
  ];
  return (
    <Table
      caption={t.byDay}
      file={`semaine-${Math.floor(first / 7) + 1}`}
      rows={rows}
      total={{ ...figures(view, first, last), day: undefined }}
      keyOf={({ day }) => String(day)}
      columns={columns}
    />
  );
}
