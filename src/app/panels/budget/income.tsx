import type { View } from '../../../store/view.ts';
import type { TermId } from '../../help/glossary.fr.ts';
import { money, texts } from '../../texts/index.ts';
import { Scroll } from '../../ui/scroll.tsx';
import { Term } from '../../ui/term.tsx';
import { INCOME, incomeOf, type LineId } from './income.ts';

/** Lines that are words of the trade. */
const TERMS: Partial<Record<LineId, TermId>> = {
  sales: 'sales-ht',
  margin: 'gross-margin',
  personnel: 'staff-cost',
  result: 'result',
};

/** Weeks side by side; more would not be read. */
const WEEKS = 4;

/** The income statement by week. */
export function Income({ view, onOpen }: { view: View; onOpen: (account: string) => void }) {
  const t = texts.value.budget;
  const last = view.daysClosed - 1;
  const latest = Math.floor(Math.max(0, last) / 7);
  const weeks = Array.from({ length: Math.min(WEEKS, latest + 1) }, (_, k) => latest - k).reverse();
  const columns = [
    ...weeks.map((week) => ({
      title: t.week(week + 1),
      lines: incomeOf(view, 7 * week, Math.min(7 * week + 6, last)),
    })),
    { title: t.total, lines: incomeOf(view, 0, last) },
  ];
  return (
    <div class="sheet-card">
      <Scroll x label={t.income}>
        <table class="grid income">
          <caption class="sr-only">{t.income}</caption>
          <thead>
            <tr>
              <td />
              {columns.map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {INCOME.map((line) => (
              <tr key={line.id} class={'total' in line ? 'sum' : ''}>
                <th scope="row">
                  {'total' in line ? (
                    t.lines[line.id]
                  ) : (
                    <button
                      type="button"
                      class="as-text"
                      title={t.open(t.lines[line.id])}
                      onClick={() => onOpen(line.accounts[0]!)}
                    >
                      {t.lines[line.id]}
                    </button>
                  )}
                  {TERMS[line.id] && <Term id={TERMS[line.id]!} word={t.lines[line.id]} />}
                </th>
                {columns.map(({ title, lines }) => (
                  <td key={title} data-line={line.id}>
                    {money(lines.get(line.id)!)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}
