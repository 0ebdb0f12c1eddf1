import { forecastOf } from '../expected.ts';
import type { Session } from '../session.ts';
import { texts } from '../texts/index.ts';
import { cameOf, ExpectedTable } from './expected.tsx';

/** What was expected of a day and what came, with the difference: money and shares as the manager gave them. */
export function ForecastResult({ session, day }: { session: Session; day: number }) {
  const t = texts.value.rhythm.result;
  const { view } = session;
  if (!session.trades(day)) return null;
  const said = forecastOf(view, day);
  if (!said) return <p class="soft">{t.none}</p>;
  return (
    <section class="forecast-result">
      <h3>{t.title}</h3>
      <ExpectedTable title={t.title} words={t} said={said} came={cameOf(view, { from: day, to: day })} />
    </section>
  );
}
