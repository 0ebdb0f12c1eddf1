import { wait95 } from '../../indicators/index.ts';
import { CHECKS } from '../../store/game.ts';
import { figures } from '../figures.ts';
import type { Session } from '../session.ts';
import { clock, duration, money, number, percent, texts } from '../texts/index.ts';
import { PickupTiles } from './pickupTiles.tsx';
import { SalesTiles } from './salesTiles.tsx';
import { Tile } from './tiles.tsx';

/** The result of one closed day, beside the same day of the week before. */
export function DayResult({ session, day }: { session: Session; day: number }) {
  const t = texts.value.result;
  const { view } = session;
  if (!session.trades(day)) return <p>{t.closedDay}</p>;
  const now = figures(view, day);
  const before = day >= 7 ? figures(view, day - 7) : undefined;
  const checks = [
    { label: t.empty11, minute: CHECKS[0], empty: now.emptyAt11, bp: now.empty11Bp },
    { label: t.empty17, minute: CHECKS[1], empty: now.emptyAt17, bp: now.empty17Bp },
  ];
  const emptyAt = (check: number): string =>
    view.model.products
      .filter((_, p) => view.wasEmpty(p, day, check))
      .map((product) => product.label)
      .join(', ');
  const p95 = wait95.of(view, { from: day, to: day });
  return (
    <>
      <dl class="tiles" data-fingerprint={session.game.fingerprints[day]}>
        <SalesTiles pickup={view.plan.pickup !== undefined} now={now} before={before} span="day" />
        <Tile
          label={t.wait95}
          term="wait-95"
          value={p95 === undefined ? '–' : duration(p95)}
          note={t.wait95Help}
          help={now.meanWaitMs === undefined ? undefined : t.waitMean(duration(now.meanWaitMs))}
        />
        {checks.map(({ label, minute, empty, bp }) => {
          const looked = bp !== undefined;
          return (
            <Tile
              key={minute}
              term="shelf-empty"
              label={label}
              value={looked ? number(empty) : '–'}
              warn={empty > 0}
              note={looked ? t.ofListed(percent(bp), now.listed) : t.notLooked}
            />
          );
        })}
        <Tile label={t.abandoned} term="abandoned" value={number(now.abandoned)} warn={now.abandoned > 0} />
        <Tile label={t.waste} term="waste" value={money(now.wasteCents)} warn={now.wasteCents > 0} />
        <Tile label={t.cash} term="cash" value={money(view.cashCents())} testId="day-cash" />
      </dl>
      <PickupTiles view={view} from={day} />
      {checks.map(
        ({ minute, empty }, check) =>
          empty > 0 && (
            <p key={minute} class="empties">
              <strong>{t.emptyNames(clock(minute))}</strong>
              {texts.value.colon}
              {emptyAt(check)}.
            </p>
          ),
      )}
    </>
  );
}
