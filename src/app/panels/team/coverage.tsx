import { formatTime } from '../../../kernel/index.ts';
import type { TermId } from '../../help/glossary.fr.ts';
import { clock, minutesText, number, texts } from '../../texts/index.ts';
import { type Column, Table } from '../../ui/table/table.tsx';
import { Term } from '../../ui/term.tsx';
import { type DayNeed, HALF_HOUR, SLOTS } from './need.ts';
import type { Span } from './sheet.ts';

/** Heights of the plot, in its own units. */
const HIGH = 92;

/** Figures of the half hours, by their number in the day: people, whole or in part. */
const column = (title: string, of: Float64Array, term?: TermId): Column<number> => ({
  title,
  ...(term && { term }),
  value: (slot) => of[slot]!,
  text: (slot) => number(of[slot]!, of[slot]! % 1 === 0 ? 0 : 1),
});

/** Who is there against who is needed, half hour by half hour: a picture, and the same in figures. */
/** @param props.told is the need told, or left to the student to work out? */
export function Coverage({ need, axis, told }: { need: DayNeed; axis: Span; told: boolean }) {
  const t = texts.value.team.coverage;
  const slots = Array.from({ length: SLOTS }, (_, slot) => slot).filter(
    (slot) => slot * HALF_HOUR >= axis.from && slot * HALF_HOUR < axis.to,
  );
  const top = Math.max(
    3,
    ...slots.map((slot) => Math.max(need.present[slot]!, told ? need.needed[slot]! : 0)),
  );
  const y = (people: number): number => HIGH - (people / top) * (HIGH - 4);
  const open = slots.filter((slot) => need.tills[slot]! > 0);
  const line = slots
    .map((slot, i) => `${i === 0 ? 'M' : 'L'}${i} ${y(need.needed[slot]!)}L${i + 1} ${y(need.needed[slot]!)}`)
    .join('');
  const most = (of: Float64Array): number => Math.round(Math.max(0, ...open.map((slot) => of[slot]!)));
  return (
    <section class="sheet-card coverage">
      <header>
        <h2>
          {t.title} <Term id="need-cover" word={t.title} />
        </h2>
        <p class="keys" aria-hidden="true">
          <span class="key present">{t.present}</span>
          {told && (
            <>
              <span class="key need">{t.need}</span>
              <span class="key lack">{t.lack}</span>
            </>
          )}
        </p>
      </header>
      {open.length === 0 && <p class="soft">{t.closed}</p>}
      <div class="coverage-plot" aria-hidden="true">
        <span />
        <svg aria-hidden="true" viewBox={`0 0 ${slots.length} ${HIGH}`} preserveAspectRatio="none">
          {slots.map((slot, i) => {
            const present = need.present[slot]!;
            const lack = need.needed[slot]! - present;
            return (
              <g key={slot}>
                <rect class="present" x={i + 0.04} width={0.92} y={y(present)} height={HIGH - y(present)} />
                {told && lack > 0.15 && (
                  <rect
                    class="lack"
                    x={i + 0.04}
                    width={0.92}
                    y={y(present + lack)}
                    height={y(present) - y(present + lack)}
                  />
                )}
              </g>
            );
          })}
          {told && <path class="need" d={line} />}
        </svg>
        <span />
      </div>
      {told && (
        <p>
          {t.tills(most(need.tills), most(need.cashiers))}
          {'. '}
          {t.shelf(minutesText(Math.round(need.shelfMinutes)), minutesText(need.shelfPlanned))}
        </p>
      )}
      <details>
        <summary>{t.summary}</summary>
        <Table
          short
          caption={t.summary}
          file="couverture-du-besoin"
          rows={open}
          keyOf={String}
          marksOf={(slot) => (told && need.cashiers[slot]! < need.tills[slot]! ? { class: 'lacking' } : {})}
          columns={[
            {
              title: t.columns.from,
              value: (slot) => formatTime(slot * HALF_HOUR),
              text: (slot) => clock(slot * HALF_HOUR),
            },
            column(t.columns.entries, need.entries, 'visitors'),
            ...(told ? [column(t.columns.tills, need.tills, 'tills-needed')] : []),
            column(t.columns.cashiers, need.cashiers),
            column(t.columns.present, need.present),
          ]}
        />
      </details>
    </section>
  );
}
