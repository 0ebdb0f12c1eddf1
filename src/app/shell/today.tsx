import { figures } from '../figures.ts';
import type { Session } from '../session.ts';
import { clock, money, number, texts } from '../texts/index.ts';

/** The figures of the day so far. */
export function Today({ session }: { session: Session }) {
  const t = texts.value.today;
  const { view } = session;
  const day = session.day.value;
  const now = figures(view, day);
  const sheet = view.sheet(day);
  const weather = view.weather(day);
  const rows: [string, string, boolean?][] = [
    [t.entered, number(now.entered)],
    [t.tickets, number(now.tickets)],
    [t.basket, now.basketCents === undefined ? '–' : money(now.basketCents)],
    [t.abandoned, number(now.abandoned), now.abandoned > 0],
    [t.waste, money(now.wasteCents), now.wasteCents > 0],
  ];
  return (
    <section class="today" aria-labelledby="today-title">
      <h2 id="today-title">{t.title}</h2>
      <p class="sheet">
        {session.trades(day) ? t.hours(clock(sheet.openMinute), clock(sheet.closeMinute)) : t.closed}
        {sheet.holiday && ` · ${t.holiday}`}
        {weather && ` · ${t.weather(number(weather.temperatureTenths / 10), weather.rain)}`}
      </p>
      <dl class="rows">
        {rows.map(([label, value, warn]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class={warn ? 'warn' : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
