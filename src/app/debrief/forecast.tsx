import { basket, emptyRate, visitors } from '../../indicators/index.ts';
import { forecastOf } from '../expected.ts';
import type { Session } from '../session.ts';
import { money, number, percent, texts } from '../texts/index.ts';

/** What was expected of a day and what came, with the difference: money and shares as the manager gave them. */
export function ForecastResult({ session, day }: { session: Session; day: number }) {
  const t = texts.value.rhythm.result;
  const { view } = session;
  if (!session.trades(day)) return null;
  const said = forecastOf(view, day);
  if (!said) return <p class="soft">{t.none}</p>;
  const at = { from: day, to: day };
  const came = {
    entries: visitors.of(view, at) ?? 0,
    basketCents: basket.of(view, at) ?? 0,
    emptyBp: emptyRate.of(view, at) ?? 0,
  };
  const rows = [
    { what: t.entries, said: said.entries, came: came.entries, write: (n: number) => number(n) },
    { what: t.basket, said: said.basketCents, came: came.basketCents, write: money },
    { what: t.empty, said: said.emptyBp, came: came.emptyBp, write: (bp: number) => percent(bp) },
  ];
  // A thin space after the plus, as the minus of `number` stands alone.
  const sign = (n: number): string => (n > 0 ? '+\u202f' : '');
  return (
    <section class="forecast-result">
      <h3>{t.title}</h3>
      <table class="grid">
        <caption class="sr-only">{t.title}</caption>
        <thead>
          <tr>
            {(['what', 'said', 'came', 'error'] as const).map((column) => (
              <th key={column} scope="col">
                {t.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.what}>
              <th scope="row">{row.what}</th>
              <td>{row.write(row.said)}</td>
              <td>{row.write(row.came)}</td>
              <td>
                {sign(row.came - row.said)}
                {row.write(row.came - row.said)}
                {row.what !== t.empty && row.said > 0 && (
                  <span class="soft">
                    {' '}
                    ({sign(row.came - row.said)}
                    {percent(Math.round(((row.came - row.said) * 10_000) / row.said), 0)})
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
