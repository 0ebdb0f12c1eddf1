import { absenceRate, offences, waste } from '../../indicators/index.ts';
import { french } from '../../kernel/index.ts';
import type { Forecast } from '../../store/plan-types.ts';
import type { View } from '../../store/view.ts';
import { forecastOf, usual } from '../expected.ts';
import { figures } from '../figures.ts';
import type { Session } from '../session.ts';
import { minutesText, money, texts } from '../texts/index.ts';
import { Scroll } from '../ui/scroll.tsx';
import { ahead } from './ahead.ts';
import { Dilemmas } from './dilemmas.tsx';
import { cameOf, ExpectedTable } from './expected.tsx';
import { lookedBackDays } from './when.ts';

/** A week of the game that has been closed, or the part of it that was played. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The last week in one minute: what was expected, what came, why, and what comes next. */
export function LastWeek({ session }: { session: Session }) {
  const t = texts.value.debrief.week;
  const { view } = session;
  const to = lookedBackDays(session) - 1;
  const span = { from: to - (to % 7), to };
  const next = session.game.over ? [] : ahead(view);
  const causes = causesOf(view, span);
  return (
    <section class="sheet-card last-week" aria-labelledby="week-title">
      <h2 id="week-title">{t.title(Math.floor(to / 7) + 1, to - span.from + 1)}</h2>
      <Expected session={session} span={span} />
      <div class="halves">
        <div>
          <h3>{t.why}</h3>
          <ul>
            {causes.map((cause) => (
              <li key={cause}>{cause}</li>
            ))}
            {causes.length === 0 && <li>{t.causes.nothing}</li>}
          </ul>
        </div>
        <div>
          <h3>{t.ahead(next.length)}</h3>
          <ul>
            {next.map(({ said, sure }) => (
              <li key={said}>
                {said} <span class="soft">({sure ? t.sure : t.unsure})</span>
              </li>
            ))}
            {next.length === 0 && <li>{t.last}</li>}
          </ul>
        </div>
      </div>
      <Dilemmas session={session} />
    </section>
  );
}

/** What the days of a week were expected to bring together: what the player said, else the habit of each day. */
function expectedOf(view: View, days: readonly number[]): Forecast {
  const each = days.map((day) => forecastOf(view, day) ?? usual(view, day));
  const entries = each.reduce((sum, one) => sum + one.entries, 0);
  // A basket weighs as many customers as it is expected of; a share of shelves weighs a day.
  const baskets = each.reduce((sum, one) => sum + one.entries * one.basketCents, 0);
  const empty = each.reduce((sum, one) => sum + one.emptyBp, 0);
  return {
    entries,
    basketCents: entries > 0 ? Math.round(baskets / entries) : 0,
    emptyBp: Math.round(empty / Math.max(1, each.length)),
  };
}

function Expected({ session, span }: { session: Session; span: Span }) {
  const t = texts.value.debrief.week;
  const { view } = session;
  const days = Array.from({ length: span.to - span.from + 1 }, (_, i) => span.from + i).filter((day) =>
    session.trades(day),
  );
  const forecasts = days.filter((day) => forecastOf(view, day)).length;
  return (
    <>
      <Scroll x label={t.expected}>
        <ExpectedTable title={t.expected} words={t} said={expectedOf(view, days)} came={cameOf(view, span)} />
      </Scroll>
      <p class="soft">{t.saidHelp(forecasts)}</p>
    </>
  );
}

/** Checks of a week at which the emptiest reference must have been empty to be told. */
const TOLD_FROM = 3;

/** Causes that a manager could see, those of the shelves first: nothing here is hidden truth. */
function causesOf(view: View, span: Span): string[] {
  const t = texts.value.debrief.week.causes;
  const week = figures(view, span.from, span.to);
  const said: string[] = [];
  const [product, times] = emptiest(view, span);
  if (times >= TOLD_FROM) said.push(t.empty(french(product), times));
  if (week.abandoned > 0) said.push(t.queue(week.abandoned));
  const wasted = waste.of(view, span) ?? 0;
  if (wasted > 0) said.push(t.waste(money(wasted)));
  const absent = absenceRate.inputsOf(view, span).absent ?? 0;
  if (absent > 0) said.push(t.absent(minutesText(absent)));
  const broken = offences.of(view, span) ?? 0;
  if (broken > 0) said.push(t.offences(broken));
  let rain = 0;
  for (let day = span.from; day <= span.to; day++) if (view.weather(day)?.rain) rain++;
  if (rain > 0) said.push(t.rain(rain));
  return said;
}

/** The reference most often found empty at the checks of the week. */
function emptiest(view: View, { from, to }: Span): [label: string, times: number] {
  let [label, most] = ['', 0];
  for (const [p, product] of view.model.products.entries()) {
    let times = 0;
    for (let day = from; day <= to; day++)
      times += Number(view.wasEmpty(p, day, 0)) + Number(view.wasEmpty(p, day, 1));
    if (times > most) [label, most] = [product.label, times];
  }
  return [label, most];
}
