/** What the store sold before the game: a year by family and week, then the last weeks by product and day. */
import { weekday } from '../../../kernel/index.ts';
import type { View } from '../../../store/view.ts';
import { moneyRound, number, percent, texts } from '../../texts/index.ts';
import { Bars } from '../../ui/bars.tsx';
import { amounts } from '../../ui/table/figures.ts';
import { type Column, Table } from '../../ui/table/table.tsx';
import { type FamilyYear, familyYears, meanByWeekday, weekTotals } from './past.ts';

/** Weeks that are told beside the year. */
const LATE = 4;

/** The history that the store came with; its own figures come after the first closing. */
export function Before({ view }: { view: View }) {
  const t = texts.value.analyses.before;
  const years = familyYears(view);
  const totals = weekTotals(years);
  if (totals.length === 0) return <p class="sheet-card">{t.none}</p>;
  return (
    <>
      <section class="sheet-card" aria-labelledby="year-title">
        <h2 id="year-title">{t.year(totals.length)}</h2>
        <Bars
          values={totals.map((cents) => cents / 100)}
          labels={totals.map((_, i) => t.weekAgo(totals.length - i))}
          format={(euros) => moneyRound(100 * euros)}
        />
        <Table
          caption={t.year(totals.length)}
          file="historique-familles"
          rows={years}
          keyOf={({ id }) => id}
          columns={familyColumns(totals)}
          sorted={[1, true]}
        />
      </section>
      <Products view={view} />
    </>
  );
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function familyColumns(totals: readonly number[]): Column<FamilyYear>[] {
  const t = texts.value.analyses.before;
  const all = sum(totals);
  const late = Math.min(LATE, totals.length);
  const meanOf = (cents: readonly number[]): number => Math.round(sum(cents) / Math.max(1, cents.length));
  return [
    { title: texts.value.analyses.names.family, value: ({ label }) => label },
    amounts(t.columns.year(totals.length), ({ cents }) => sum(cents), moneyRound),
    {
      title: t.columns.share,
      unit: '%',
      value: ({ cents }) => (all > 0 ? Math.round((1_000 * sum(cents)) / all) / 10 : undefined),
      text: ({ cents }) => (all > 0 ? percent(Math.round((10_000 * sum(cents)) / all)) : '–'),
    },
    amounts(t.columns.mean, ({ cents }) => meanOf(cents), moneyRound),
    amounts(t.columns.late(late), ({ cents }) => meanOf(cents.slice(-late)), moneyRound),
    amounts(t.columns.last, ({ cents }) => cents.at(-1), moneyRound),
  ];
}

function Products({ view }: { view: View }) {
  const t = texts.value.analyses.before;
  const { families, familyOf, products } = view.model;
  const { weeks, means } = meanByWeekday(view);
  if (weeks === 0) return null;
  const rows = families.flatMap((_, f) => products.flatMap((_, p) => (familyOf[p] === f ? [p] : [])));
  // From the day of the week on which the game begins: a Monday, as a rule.
  const days = Array.from({ length: 7 }, (_, i) => weekday(view.model.firstDay + i));
  return (
    <section class="sheet-card" aria-labelledby="days-title">
      <h2 id="days-title">{t.typical(weeks)}</h2>
      <p class="soft">{t.typicalHelp}</p>
      <Table
        class="dense"
        caption={t.typical(weeks)}
        file="historique-jours"
        rows={rows}
        keyOf={(p) => products[p]!.id}
        group={{ title: texts.value.analyses.names.family, of: (p) => families[familyOf[p]!]!.label }}
        columns={[
          { title: texts.value.analyses.names.product, value: (p) => products[p]!.label },
          ...days.map(
            (name, i): Column<number> => ({
              title: texts.value.calendar.days[name]!,
              unit: 'UVC',
              value: (p) => means[p]?.[i],
              text: (p) => (means[p] ? number(means[p][i]!, 1) : '–'),
            }),
          ),
        ]}
      />
    </section>
  );
}
