import { figures } from '../figures.ts';
import type { TermId } from '../help/glossary.fr.ts';
import type { Session } from '../session.ts';
import { clock, money, number, texts } from '../texts/index.ts';
import { TermLabel } from '../ui/term.tsx';

/** The figures of the day so far. */
export function Today({ session }: { session: Session }) {
  const t = texts.value.today;
  const { view } = session;
  const day = session.day.value;
  const now = figures(view, day);
  const sheet = view.sheet(day);
  const weather = view.weather(day);
  const rows: [label: string, value: string, term: TermId, warn?: boolean][] = [
    [t.entered, number(now.entered), 'visitors'],
    [t.tickets, number(now.tickets), 'tickets'],
    [t.basket, now.basketCents === undefined ? '–' : money(now.basketCents), 'basket'],
    [t.abandoned, number(now.abandoned), 'abandoned', now.abandoned > 0],
    [t.waste, money(now.wasteCents), 'waste', now.wasteCents > 0],
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
        {rows.map(([label, value, term, warn]) => (
          <div key={label}>
            <dt>
              <TermLabel id={term} word={label} />
            </dt>
            <dd class={warn ? 'warn' : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
