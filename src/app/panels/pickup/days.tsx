import { PICKUP } from '../../../indicators/index.ts';
import type { Session } from '../../session.ts';
import { figureText } from '../../texts/figure.ts';
import { date, texts } from '../../texts/index.ts';
import { Scroll } from '../../ui/scroll.tsx';
import { Term } from '../../ui/term.tsx';

const SHOWN = 7;

/** The last closed days of the service, every figure of it that the catalogue has. */
export function Days({ session }: { session: Session }) {
  const { view } = session;
  const t = texts.value.pickup.days;
  const last = view.daysClosed - 1;
  const first = Math.max(0, last - SHOWN + 1);
  const days = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  return (
    <section class="sheet-card" aria-labelledby="pickup-days-title">
      <h2 id="pickup-days-title">{t.title}</h2>
      {days.length === 0 ? (
        <p class="soft">{t.none}</p>
      ) : (
        <Scroll x label={t.title}>
          <table class="grid">
            <caption class="sr-only">{t.title}</caption>
            <thead>
              <tr>
                <th scope="col">{t.indicator}</th>
                {days.map((day) => (
                  <th key={day} scope="col">
                    {date(view.model.firstDay + day)}
                  </th>
                ))}
                {days.length > 1 && <th scope="col">{t.week}</th>}
              </tr>
            </thead>
            <tbody>
              {PICKUP.map((one) => (
                <tr key={one.id} data-indicator={one.id}>
                  {/* The catalogue is French in every language: it quotes the syllabus. */}
                  <th scope="row" lang="fr" title={one.help}>
                    {one.label}
                    <Term id={one.id} word={one.label} />
                  </th>
                  {days.map((day) => (
                    <td key={day}>{figureText(one.unit, one.of(view, { from: day, to: day }))}</td>
                  ))}
                  {days.length > 1 && (
                    <td>{figureText(one.unit, one.of(view, { from: first, to: last }))}</td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}
