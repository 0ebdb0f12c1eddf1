import { expectedByHour, forecastOf } from '../expected.ts';
import type { Session } from '../session.ts';
import { clock, number, percent, texts } from '../texts/index.ts';

/** Why time has stopped, and what the manager reads at that moment. */
export function StopCard({ session }: { session: Session }) {
  const t = texts.value.rhythm.stop;
  const stop = session.stop.value;
  if (!stop) return null;
  const check = stop.kind === 'check';
  return (
    <section class="card go stop" aria-labelledby="stop-title" data-guide="stop">
      <h2 id="stop-title">{check ? t.check(clock(stop.minute)) : t.card(clock(stop.minute))}</h2>
      {check ? <Check session={session} minute={stop.minute} /> : <p>{t.cardHelp}</p>}
    </section>
  );
}

/** The check of the shelves and of the tills, beside what was expected. */
function Check({ session, minute }: { session: Session; minute: number }) {
  const t = texts.value.rhythm.stop;
  const { view } = session;
  const { day } = view.now;
  const said = forecastOf(view, day);
  const listed = view.figure(day, 'listed');
  const empty = view.figure(day, minute < 12 * 60 ? 'emptyAt11' : 'emptyAt17');
  const line = view.tills().reduce((most, { waiting }) => Math.max(most, waiting), 0);
  const rate = listed > 0 ? Math.round((empty * 10_000) / listed) : 0;
  const rows: [string, string, boolean?][] = [
    [t.empty, t.emptyOf(number(empty), number(listed), percent(rate, 0)), empty > 0],
    [t.line, t.people(line), line >= 4],
    [t.entries, number(view.figure(day, 'entered'))],
    [t.expected, number(expectedSoFar(session, minute))],
  ];
  if (said) rows.splice(1, 0, [t.yours, percent(said.emptyBp)]);
  return (
    <>
      <dl class="rows">
        {rows.map(([label, value, warn]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class={warn ? 'warn' : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{t.waiting}</p>
    </>
  );
}

/** Entries expected from the opening of the doors to a minute of the day. */
function expectedSoFar({ view }: Session, minute: number): number {
  const byHour = expectedByHour(view, view.now.day);
  const hour = Math.floor(minute / 60);
  const whole = byHour.subarray(0, hour).reduce((a, b) => a + b, 0);
  return Math.round(whole + (byHour[hour]! * (minute % 60)) / 60);
}
