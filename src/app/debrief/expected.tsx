import { basket, emptyRate, visitors } from '../../indicators/index.ts';
import type { Forecast } from '../../store/plan-types.ts';
import type { View } from '../../store/view.ts';
import { money, number, percent, points, signed } from '../texts/index.ts';

/** What came, in the measures of a forecast. */
export function cameOf(view: View, days: { readonly from: number; readonly to: number }): Forecast {
  return {
    entries: visitors.of(view, days) ?? 0,
    basketCents: basket.of(view, days) ?? 0,
    emptyBp: emptyRate.of(view, days) ?? 0,
  };
}

interface Props {
  readonly title: string;
  readonly words: {
    readonly columns: Readonly<Record<'what' | 'said' | 'came' | 'error', string>>;
    readonly entries: string;
    readonly basket: string;
    readonly empty: string;
  };
  readonly said: Forecast;
  readonly came: Forecast;
}

/** What was expected and what came: gaps in the unit of the measure and in per cent of it, those of a rate in points. */
export function ExpectedTable({ title, words, said, came }: Props) {
  const rows = [
    { what: words.entries, said: said.entries, came: came.entries, write: (n: number) => number(n) },
    { what: words.basket, said: said.basketCents, came: came.basketCents, write: money },
    { what: words.empty, said: said.emptyBp, came: came.emptyBp, write: (bp: number) => percent(bp), points },
  ];
  return (
    <table class="grid">
      <caption class="sr-only">{title}</caption>
      <thead>
        <tr>
          {(['what', 'said', 'came', 'error'] as const).map((column) => (
            <th key={column} scope="col">
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const gap = row.came - row.said;
          return (
            <tr key={row.what}>
              <th scope="row">{row.what}</th>
              <td>{row.write(row.said)}</td>
              <td>{row.write(row.came)}</td>
              <td>
                {signed(gap, row.points ?? row.write)}
                {!row.points && row.said > 0 && (
                  <span class="soft">
                    {' '}
                    ({signed(Math.round((gap * 10_000) / row.said), (bp) => percent(bp, 0))})
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
