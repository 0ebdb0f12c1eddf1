import { useSignal } from '@preact/signals';
import { type Comings, type HouseholdOutcome, NO_HOUSEHOLD, reachOf } from '../../play/byHousehold.ts';
import type { FullDifference } from '../../play/twin.ts';
import type { Session } from '../session.ts';
import { date, number, signed, texts } from '../texts/index.ts';
import { Choice } from '../ui/choice.tsx';
import { amounts, counts } from '../ui/table/figures.ts';
import { type Column, Table } from '../ui/table/table.tsx';
import { signedCents } from './signed.ts';

/** A row of the table: a household, or a segment. */
interface Reached extends HouseholdOutcome {
  readonly key: string;
  readonly name: string;
  readonly segment: string;
  /** Households of a segment that the change reaches. */
  readonly households: number;
  readonly coming: string;
}

/** Whom a decision reached: who buys, finds and comes otherwise without it. */
export function Who({ session, difference }: { session: Session; difference: FullDifference }) {
  const t = texts.value.debrief.twin.who;
  const { model } = session.view;
  const day = useSignal(-1);
  const by = useSignal<'household' | 'segment'>('household');
  const { households, comings } = difference;
  const days = [...new Set(households.map((one) => one.day))];
  const chosen = days.includes(day.value) ? day.value : undefined;
  const comingOf = new Map(comings.map((one) => [one.household, one]));
  // What a household found, and whether it left without, is hidden as long as the game goes on.
  const over = session.phase.value === 'over';
  const nameOf = (h: number): string =>
    h === NO_HOUSEHOLD ? t.direct : (model.regulars[h]?.name ?? t.household(h - model.regulars.length + 1));
  const segmentOf = (h: number): string =>
    h === NO_HOUSEHOLD ? '' : model.segments[model.householdSegment[h]!]!.label;
  const rows = reachOf(households, chosen).map((one) => ({
    ...one,
    key: String(one.household),
    name: nameOf(one.household),
    segment: segmentOf(one.household),
    households: 1,
    coming: t.coming[comingWord(comingOf.get(one.household))],
  }));
  const shown = by.value === 'household' ? rows : segmentsOf(rows);
  const more = rows.filter(({ salesTtcCents }) => salesTtcCents > 0);
  const less = rows.filter(({ salesTtcCents }) => salesTtcCents < 0);
  const cents = (of: readonly HouseholdOutcome[]): number =>
    of.reduce((sum, one) => sum + one.salesTtcCents, 0);
  const gone = comings.filter(({ game, twin }) => game > 0 && twin === 0).length;
  const back = comings.filter(({ game, twin }) => game === 0 && twin > 0).length;
  return (
    <div class="who">
      <h4>{t.title}</h4>
      {households.length === 0 ? (
        <p>{t.nobody}</p>
      ) : (
        <>
          <p data-testid="twin-who">
            {t.summary(number(rows.length), number(model.householdKey.length))}{' '}
            {t.spend(more.length, signedCents(cents(more)), less.length, signedCents(cents(less)))}{' '}
            {t.total(signedCents(cents(rows)))}
          </p>
          {back + gone > 0 && <p>{t.leftOrBack(back, gone)}</p>}
          <div class="who-tools">
            <label>
              {t.when}{' '}
              <select
                value={String(chosen ?? -1)}
                onChange={(event) => (day.value = Number(event.currentTarget.value))}
              >
                <option value="-1">{t.whole}</option>
                {days.map((one) => (
                  <option key={one} value={String(one)}>
                    {date(model.firstDay + one)}
                  </option>
                ))}
              </select>
            </label>
            <Choice
              label={t.by}
              value={by.value}
              options={[
                ['household', t.byHousehold],
                ['segment', t.bySegment],
              ]}
              onChange={(one) => (by.value = one)}
            />
          </div>
          <Table
            key={by.value}
            caption={t.title}
            columns={columnsOf(by.value, over, chosen === undefined)}
            rows={shown}
            keyOf={(row) => row.key}
            file="et-si-foyers"
          />
        </>
      )}
    </div>
  );
}

/** How often a household comes without the decision, against with it. */
function comingWord(of: Comings | undefined): 'onlyWithout' | 'onlyWith' | 'more' | 'less' | 'same' {
  const { game, twin } = of ?? { game: 0, twin: 0 };
  if (game === twin) return 'same';
  if (game === 0) return 'onlyWithout';
  if (twin === 0) return 'onlyWith';
  return twin > game ? 'more' : 'less';
}

function columnsOf(by: 'household' | 'segment', over: boolean, whole: boolean): Column<Reached>[] {
  const t = texts.value.debrief.twin.who;
  const count = (title: string, of: (row: Reached) => number): Column<Reached> => counts(title, of, signed);
  return [
    by === 'household'
      ? { title: t.columns.household, value: ({ name }) => name }
      : { title: t.columns.segment, value: ({ segment }) => segment },
    by === 'household'
      ? { title: t.columns.segment, value: ({ segment }) => segment }
      : { title: t.columns.households, value: ({ households }) => households },
    amounts(t.columns.sales, ({ salesTtcCents }) => salesTtcCents, signedCents),
    count(t.columns.visits, ({ visits }) => visits),
    ...(over
      ? [count(t.columns.found, ({ found }) => found), count(t.columns.lost, ({ lost }) => lost)]
      : []),
    // Said since the decision, so of no single day.
    ...(by === 'household' && whole
      ? [{ title: t.columns.coming, value: ({ coming }: Reached) => coming }]
      : []),
  ];
}

/** Households by segment, the largest differences first. */
function segmentsOf(rows: readonly Reached[]): Reached[] {
  const found = new Map<string, Reached>();
  for (const row of rows) {
    const { found: lines, households, lost, salesTtcCents, segment, visits } = row;
    const sum = found.get(segment);
    found.set(segment, {
      ...row,
      key: segment,
      segment: segment || row.name,
      households: households + (sum?.households ?? 0),
      salesTtcCents: salesTtcCents + (sum?.salesTtcCents ?? 0),
      visits: visits + (sum?.visits ?? 0),
      found: lines + (sum?.found ?? 0),
      lost: lost + (sum?.lost ?? 0),
    });
  }
  return [...found.values()].sort((a, b) => Math.abs(b.salesTtcCents) - Math.abs(a.salesTtcCents));
}
