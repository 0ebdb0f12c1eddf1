import type { View } from '../../../store/view.ts';
import type { TermId } from '../../help/glossary.fr.ts';
import { money, texts } from '../../texts/index.ts';
import { amounts } from '../../ui/table/figures.ts';
import { type Column, Table } from '../../ui/table/table.tsx';
import { Term } from '../../ui/term.tsx';
import { INCOME, incomeOf, type LineId } from './income.ts';

/** Lines that are words of the trade. */
const TERMS: Partial<Record<LineId, TermId>> = {
  sales: 'sales-ht',
  margin: 'gross-margin',
  'value-added': 'value-added',
  personnel: 'staff-cost',
  ebitda: 'ebitda',
  result: 'result',
};

type Line = (typeof INCOME)[number];

/** Weeks side by side; more would not be read. */
const WEEKS = 4;

/** The income statement by week. */
export function Income({ view, onOpen }: { view: View; onOpen: (line: LineId) => void }) {
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
  // Lines of another kind of store stay out, once there is something to show.
  const told = INCOME.filter(
    (line) => last < 0 || 'total' in line || columns.some(({ lines }) => lines.get(line.id) !== 0),
  );
  return (
    <div class="sheet-card">
      <Table
        fixed
        caption={t.income}
        file="compte-de-resultat"
        rows={told}
        keyOf={({ id }) => id}
        marksOf={(line) => ('total' in line ? { class: 'sum' } : {})}
        columns={[
          {
            title: t.line,
            value: ({ id }) => t.lines[id],
            text: (line) => <Name line={line} onOpen={onOpen} />,
          },
          ...columns.map(
            ({ title, lines }): Column<Line> =>
              amounts(
                title,
                ({ id }) => lines.get(id),
                (cents, { id }) => <span data-line={id}>{money(cents)}</span>,
              ),
          ),
        ]}
      />
    </div>
  );
}

/** A line leads to its entries; a sum leads nowhere. */
function Name({ line, onOpen }: { line: Line; onOpen: (line: LineId) => void }) {
  const t = texts.value.budget;
  const name = t.lines[line.id];
  const term = TERMS[line.id];
  return (
    <>
      {'total' in line ? (
        name
      ) : (
        <button type="button" class="as-text" title={t.open(name)} onClick={() => onOpen(line.id)}>
          {name}
        </button>
      )}
      {term && <Term id={term} word={name} />}
    </>
  );
}
