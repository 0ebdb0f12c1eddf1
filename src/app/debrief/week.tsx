import { figures } from '../figures.ts';
import type { Session } from '../session.ts';
import { date, duration, money, number, percent, texts } from '../texts/index.ts';
import { Scroll } from '../ui/scroll.tsx';
import { LastWeek } from './lastWeek.tsx';
import { PickupTiles } from './pickupTiles.tsx';
import { Tile } from './tiles.tsx';

/** The result of the week that ends on a day: in one minute, then its figures and its days. */
export function WeekResult({ session, last }: { session: Session; last: number }) {
  const t = texts.value.result;
  const { view } = session;
  const first = last - (last % 7);
  const now = figures(view, first, last);
  const before = first >= 7 ? figures(view, first - 7, first - 1) : undefined;
  const vs = (value: string | undefined) => (value === undefined ? undefined : t.sameDay(value));
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const emptyBp = now.emptyBp ?? 0;
  const basket = (cents: number | undefined): string => (cents === undefined ? '–' : money(cents));
  return (
    <>
      <LastWeek session={session} />
      <dl class="tiles">
        <Tile
          label={t.revenueTtc}
          term="sales-ttc"
          value={money(now.revenueCents)}
          testId="week-revenue"
          note={vs(before && money(before.revenueCents))}
        />
        <Tile
          label={t.salesHt}
          term="sales-ht"
          value={money(now.salesHtCents)}
          note={vs(before && money(before.salesHtCents))}
        />
        <Tile
          label={t.margin}
          term="gross-margin"
          value={money(now.marginCents)}
          note={now.marginBp === undefined ? undefined : t.marginRate(percent(now.marginBp))}
        />
        <Tile
          label={t.tickets}
          term="tickets"
          value={number(now.tickets)}
          note={vs(before && number(before.tickets))}
        />
        <Tile
          label={t.basket}
          term="basket"
          value={basket(now.basketCents)}
          note={vs(before && basket(before.basketCents))}
        />
        <Tile
          label={t.wait}
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
      <Scroll x label={t.byDay}>
        <table class="grid">
          <caption class="sr-only">{t.byDay}</caption>
          <thead>
            <tr>
              <th scope="col">{t.columns.day}</th>
              <th scope="col">{t.columns.revenue}</th>
              <th scope="col">{t.columns.tickets}</th>
              <th scope="col">{t.columns.basket}</th>
              <th scope="col">{t.columns.margin}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => {
              const one = figures(view, day);
              return (
                <tr key={day}>
                  <th scope="row">{date(view.model.firstDay + day)}</th>
                  <td>{money(one.revenueCents)}</td>
                  <td>{number(one.tickets)}</td>
                  <td>{basket(one.basketCents)}</td>
                  <td>{money(one.marginCents)}</td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.total}</th>
              <td>{money(now.revenueCents)}</td>
              <td>{number(now.tickets)}</td>
              <td>{basket(now.basketCents)}</td>
              <td>{money(now.marginCents)}</td>
            </tr>
          </tfoot>
        </table>
      </Scroll>
    </>
  );
}
