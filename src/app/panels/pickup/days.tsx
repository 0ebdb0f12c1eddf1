import { PICKUP } from '../../../indicators/index.ts';
import type { Session } from '../../session.ts';
import { figureNumber, figureText, unitSign } from '../../texts/figure.ts';
import { date, dateCell, texts } from '../../texts/index.ts';
import { type Column, Table } from '../../ui/table/table.tsx';
import { Term } from '../../ui/term.tsx';

const SHOWN = 7;

type Row = (typeof PICKUP)[number];

/** The last closed days of the service, every figure of it that the catalogue has. */
export function Days({ session }: { session: Session }) {
  const { view } = session;
  const t = texts.value.pickup.days;
  const last = view.daysClosed - 1;
  const first = Math.max(0, last - SHOWN + 1);
  const days = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  const over = (title: string, exported: string, from: number, to: number): Column<Row> => ({
    title,
    exported,
    value: (one) => figureNumber(one.unit, one.of(view, { from, to })),
    text: (one) => figureText(one.unit, one.of(view, { from, to })),
  });
  return (
    <section class="sheet-card" aria-labelledby="pickup-days-title">
      <h2 id="pickup-days-title">{t.title}</h2>
      {days.length === 0 ? (
        <p class="soft">{t.none}</p>
      ) : (
        <Table
          caption={t.title}
          file="retrait-jours"
          rows={PICKUP}
          keyOf={({ id }) => id}
          marksOf={({ id }) => ({ 'data-indicator': id })}
          columns={[
            {
              title: t.indicator,
              value: ({ label }) => label,
              // The catalogue is French in every language: it quotes the syllabus.
              text: ({ help, id, label }) => (
                <span lang="fr" title={help}>
                  {label} <Term id={id} word={label} />
                </span>
              ),
            },
            // The oldest days give way first.
            ...days.map((day, folds) => ({
              ...over(date(view.model.firstDay + day), dateCell(view.model.firstDay + day), day, day),
              folds,
            })),
            ...(days.length > 1 ? [over(t.week, t.week, first, last)] : []),
            { title: t.unit, fileOnly: true, value: ({ unit }) => unitSign(unit) },
          ]}
        />
      )}
    </section>
  );
}
