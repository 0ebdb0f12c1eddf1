import { type Followed, followed } from '../../play/voices/follow.ts';
import type { AskedDilemma } from '../../store/view.ts';
import type { Session } from '../session.ts';
import { date, duration, minutesText, money, number, texts } from '../texts/index.ts';
import { Scroll } from '../ui/scroll.tsx';
import { lookedBackDays } from './when.ts';

/** Dilemmas that are over, the last first: what was chosen, what came of it, and what was to be watched. */
export function Dilemmas({ session }: { session: Session }) {
  const t = texts.value.voices.quoted;
  const { game, view } = session;
  const now = Math.ceil(lookedBackDays(session) / 7);
  // Each is quoted in its week, the next one, and the one in which its effect is measured.
  const quoted = view
    .dilemmas()
    .filter(({ answer }) => answer !== undefined)
    .filter(({ dilemma: { watchAfter, week } }) => game.over || [0, 1, watchAfter].includes(now - week))
    .reverse();
  if (quoted.length === 0) return null;
  return (
    <section class="dilemmas">
      <h3>{t.title}</h3>
      {quoted.map((asked) => (
        <One key={asked.dilemma.id} session={session} asked={asked} />
      ))}
    </section>
  );
}

function One({ session, asked }: { session: Session; asked: AskedDilemma }) {
  const t = texts.value.voices.quoted;
  const { view } = session;
  const { answer, day, dilemma } = asked;
  if (!answer) return null;
  const when = date(view.model.firstDay + day);
  // What came is told from the Sunday after the week of the dilemma on, and at the end of the game; never what the
  // game was too short for.
  const { over } = session.game;
  const effects = dilemma.options.flatMap((one) => one.effects.roster.map(({ inDays }) => day + inDays));
  const cameToPass = Math.max(day, ...effects) < view.daysClosed;
  const told = cameToPass && (over || view.daysClosed >= day - (day % 7) + 14);
  const rows = followed(view, asked);
  return (
    <article>
      <h4 lang="fr">{dilemma.title}</h4>
      <p>
        {(answer.given ? t.chose : t.silent)(
          when.charAt(0).toUpperCase() + when.slice(1),
          answer.option.label,
        )}{' '}
        {told ? <span lang="fr">{answer.option.outcome}</span> : over ? t.never : t.soon}
      </p>
      {rows.length > 0 && <Watched session={session} asked={asked} rows={rows} />}
    </article>
  );
}

interface WatchedProps {
  readonly session: Session;
  readonly asked: AskedDilemma;
  readonly rows: readonly Followed[];
}

/** The measures of a dilemma, its week and a later one side by side. */
function Watched({ session, asked, rows }: WatchedProps) {
  const t = texts.value.voices.quoted;
  const { measures } = texts.value.voices;
  const { families } = session.view.model;
  const { week, watchAfter } = asked.dilemma;
  const title = t.followed(week, week + watchAfter);
  const name = ({ family, measure }: Followed): string => {
    const label = families.find(({ id }) => id === family)?.label;
    return label === undefined ? measures[measure] : t.of(measures[measure], label);
  };
  return (
    <>
      <Scroll x label={title}>
        <table class="grid">
          <caption class="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.columns.what}</th>
              <th scope="col">{t.columns.before}</th>
              <th scope="col">{t.columns.after}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.measure}/${row.family}`}>
                <th scope="row">{name(row)}</th>
                <td>{written(row, row.before)}</td>
                <td>{written(row, row.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p class="soft">{t.notProof}</p>
    </>
  );
}

function written({ unit }: Followed, value: number): string {
  switch (unit) {
    case 'cents':
      return money(value);
    case 'seconds':
      return duration(value * 1_000);
    case 'minutes':
      return minutesText(value);
    case 'degrees':
      return `${number(value)}\u00a0°C`;
    case 'count':
      return number(value);
  }
}
