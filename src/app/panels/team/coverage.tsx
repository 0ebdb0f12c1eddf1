import { clock, minutesText, number, texts } from '../../texts/index.ts';
import { Scroll } from '../../ui/scroll.tsx';
import { type DayNeed, HALF_HOUR, SLOTS } from './need.ts';
import type { Span } from './sheet.ts';

/** Heights of the plot, in its own units. */
const HIGH = 92;

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
  const worst = (of: Float64Array): string => number(Math.max(0, ...open.map((slot) => of[slot]!)));
  return (
    <section class="sheet-card coverage">
      <header>
        <h2>{t.title}</h2>
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
          {t.tills(worst(need.tills), worst(need.cashiers))}
          {'. '}
          {t.shelf(minutesText(Math.round(need.shelfMinutes)), minutesText(need.shelfPlanned))}
        </p>
      )}
      <details>
        <summary>{t.summary}</summary>
        <Scroll x label={t.summary}>
          <table class="grid">
            <thead>
              <tr>
                {Object.entries(t.columns).map(
                  ([id, title]) =>
                    (told || id !== 'tills') && (
                      <th key={id} scope="col">
                        {title}
                      </th>
                    ),
                )}
              </tr>
            </thead>
            <tbody>
              {open.map((slot) => (
                <tr key={slot} class={told && need.cashiers[slot]! < need.tills[slot]! ? 'lacking' : ''}>
                  <th scope="row">{clock(slot * HALF_HOUR)}</th>
                  <td>{number(need.entries[slot]!)}</td>
                  {told && <td>{number(need.tills[slot]!)}</td>}
                  <td>{number(need.cashiers[slot]!, need.cashiers[slot]! % 1 === 0 ? 0 : 1)}</td>
                  <td>{number(need.present[slot]!, need.present[slot]! % 1 === 0 ? 0 : 1)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </details>
    </section>
  );
}
