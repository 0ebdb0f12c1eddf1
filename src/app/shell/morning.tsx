import { useRef } from 'preact/hooks';
import { decisionsOfMorning, describe, minutesOfAll } from '../decisions.ts';
import { forecastOf, usual } from '../expected.ts';
import { Absences } from '../panels/team/away.tsx';
import type { Session } from '../session.ts';
import { minutesText, number, readCents, readNumber, texts } from '../texts/index.ts';
import { Button } from '../ui/button.tsx';
import { Slider } from '../ui/slider.tsx';
import { decide } from './decide.ts';

/** Before opening: what the manager expects of the day, and what has been changed since yesterday. */
export function Morning({ session }: { session: Session }) {
  const t = texts.value.rhythm.morning;
  const { view } = session;
  const { day } = view.now;
  if (session.phase.value !== 'morning' || !session.trades(day)) return null;
  return (
    <section class="morning" aria-labelledby="morning-title">
      <h2 id="morning-title">{t.title}</h2>
      <Absences view={view} />
      <Sliders session={session} />
      <Changes session={session} />
    </section>
  );
}

const upTo = (value: number, step: number): number => Math.max(step, Math.ceil(value / step) * step);

/** The forecast in three numbers: entries, basket, risk of stock-out. */
function Sliders({ session }: { session: Session }) {
  const t = texts.value.rhythm.morning;
  const { fields, calendar } = texts.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const { view } = session;
  const { day } = view.now;
  const habit = usual(view, day);
  const said = forecastOf(view, day);
  const value = said ?? habit;
  const say = (change: Partial<typeof value>): string | undefined =>
    decide(session, { type: 'forecast', ...value, ...change });
  return (
    <div class="card forecast" data-guide="forecast">
      <h3 ref={heading} tabIndex={-1}>
        {t.forecast}
      </h3>
      <p>
        {habit.entries > 0 ? t.usual(calendar.days[view.weekday(day)]!) : t.usualNone} {t.why}
      </p>
      <Slider
        label={t.entries}
        value={value.entries}
        min={0}
        max={upTo(Math.max(100, habit.entries * 2, value.entries), 50)}
        step={5}
        unit={t.entriesUnit}
        format={(n) => number(n)}
        read={readNumber}
        notUnderstood={fields.notNumber}
        onCommit={(entries) => (Number.isInteger(entries) ? say({ entries }) : fields.notWhole)}
      />
      <Slider
        label={t.basket}
        value={value.basketCents}
        min={0}
        max={upTo(Math.max(1_000, habit.basketCents * 2, value.basketCents), 500)}
        step={10}
        unit="€"
        format={(cents) => number(cents / 100, 2)}
        read={readCents}
        notUnderstood={fields.notMoney}
        onCommit={(basketCents) => say({ basketCents })}
      />
      <Slider
        label={t.empty}
        value={value.emptyBp}
        min={0}
        max={upTo(Math.max(2_000, value.emptyBp), 500)}
        step={50}
        unit="%"
        format={(bp) => number(bp / 100, 1)}
        read={(typed) => {
          const rate = readNumber(typed);
          return rate === undefined ? undefined : Math.round(rate * 100);
        }}
        notUnderstood={fields.notNumber}
        onCommit={(emptyBp) => say({ emptyBp })}
        hint={t.emptyHelp}
      />
      {said ? (
        <p class="noted">✓ {t.kept}</p>
      ) : (
        <div class="card-actions">
          <Button
            onClick={() => {
              say({});
              heading.current?.focus(); // the button goes: the focus stays on its card
            }}
          >
            {t.keep}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What will be different today: the last look before the doors open, while undo still works. */
function Changes({ session }: { session: Session }) {
  const t = texts.value.rhythm.morning;
  const entries = decisionsOfMorning(session);
  return (
    <div class="card changes">
      <h3>{t.changes}</h3>
      {entries.length === 0 ? (
        <p>{t.noChange}</p>
      ) : (
        <>
          <ul>
            {entries.map(({ seq, command }) => (
              <li key={seq}>{describe(command, session)}</li>
            ))}
          </ul>
          <p class="cost">{t.total(entries.length, minutesText(minutesOfAll(session, entries)))}</p>
        </>
      )}
    </div>
  );
}
