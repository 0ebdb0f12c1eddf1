import { type Figure, formulas } from '../../../indicators/index.ts';
import { mulDivRound, SATURDAY } from '../../../kernel/index.ts';
import type { Breach, View } from '../../../store/view.ts';
import { breachRefusal } from '../../../store/view.ts';
import { isAided } from '../../delegated.ts';
import { forecastOf, usual } from '../../expected.ts';
import type { TermId } from '../../help/glossary.fr.ts';
import { refusalSentence } from '../../refusals.ts';
import type { Session } from '../../session.ts';
import { clock, minutesText, moneyRound, number, percent, texts } from '../../texts/index.ts';
import { announce } from '../../ui/announce.tsx';
import { Button } from '../../ui/button.tsx';
import { TermLabel } from '../../ui/term.tsx';
import { Absences } from './away.tsx';
import { change, picked, sheetOf, weekday as weekdayAt } from './draft.ts';
import { needOf, tillGaps } from './need.ts';
import { proposalFor } from './propose.ts';
import { type Sheet, shiftsOf, spanOf, weekMinutes } from './sheet.ts';
import { dayIn, type Shown, shownOf } from './where.ts';

/** Breaches said in full; the others are counted. */
const SHOWN = 4;
const WEEKS_BACK = 3;

/** What the law, the need, the costs and fairness say of the sheet on screen. */
export function Control({ session }: { session: Session }) {
  const t = texts.value.team;
  const { view } = session;
  const shown = shownOf(view);
  const sheet = sheetOf(view, shown.week);
  const breaches = breachesOf(view, shown, sheet);
  const exam = view.model.scenario.team.law.mode === 'exam';
  return (
    <section class="control" aria-label={t.control.title} data-guide="law">
      <h2>{t.control.title}</h2>
      <Absences view={view} />
      {breaches.length === 0 ? (
        <p class="soft">{t.control.lawful}</p>
      ) : (
        <p class="soft">
          {t.control.breaches(breaches.length)}. {exam ? t.control.noted : t.control.refused}
        </p>
      )}
      {breaches.slice(0, SHOWN).map((one) => (
        <BreachCard key={`${one.day}/${one.employee}/${one.rule}`} view={view} breach={one} />
      ))}
      {breaches.length > SHOWN && <p class="soft">{t.control.more(breaches.length - SHOWN)}</p>}
      {isAided(view, 'needCurve') && <Gaps view={view} shown={shown} sheet={sheet} />}
      <Cost view={view} shown={shown} sheet={sheet} />
      <Fairness view={view} shown={shown} sheet={sheet} />
    </section>
  );
}

/** What the law has against the sheet, in the week it is shown for. */
export function breachesOf(view: View, shown: Shown, sheet: Sheet): Breach[] {
  const all = view.rosterBreaches({ type: 'roster', week: shown.week, days: sheet.map((day) => [...day]) });
  const first = Math.floor(shown.day / 7) * 7;
  return shown.week === 'template' ? all.filter(({ day }) => day >= first && day < first + 7) : all;
}

function BreachCard({ view, breach }: { view: View; breach: Breach }) {
  const t = texts.value.team;
  const sentence = refusalSentence(breachRefusal(view.model, breach), view);
  const wd = view.weekday(breach.day);
  return (
    <article class="card urgent">
      <p>{sentence}</p>
      <Button
        kind="act"
        onClick={() => {
          weekdayAt.value = wd;
          picked.value = undefined;
        }}
      >
        {t.control.see(texts.value.calendar.days[wd]!)}
      </Button>
    </article>
  );
}

function Gaps({ view, shown, sheet }: { view: View; shown: Shown; sheet: Sheet }) {
  const t = texts.value.team.control;
  const gaps = tillGaps(needOf(view, sheet, shown.weekday, shown.day));
  return (
    <>
      {gaps.slice(0, 3).map((gap) => (
        <article class="card warn" key={gap.from}>
          <h3>{t.gap(clock(gap.from), clock(gap.to))}</h3>
          <p>{t.gapWhy(number(gap.entries), gap.rostered, gap.needed)}</p>
          {!shown.frozen && isAided(view, 'proposals') && (
            <Button
              kind="act"
              onClick={() => {
                const found = proposalFor(view, shown.week, sheet, shown.weekday, gap, shown.day);
                if (!found) return announce(t.nobody);
                change(view, shown.week, found.sheet);
                const { employee, from, to } = found.shift;
                picked.value = { employee, from };
                const { name } = view.model.employees.find(({ id }) => id === employee)!;
                announce(t.proposed(name, from, to));
              }}
            >
              {t.propose}
            </Button>
          )}
        </article>
      ))}
    </>
  );
}

/**
 * Takings expected of the seven days, HT cents: forecasts of the player, else the habit. A game that ends before Sunday
 * has its whole week all the same, as the roster has: the cost of seven days is no share of the sales of one.
 */
function expectedHt(view: View, first: number): number {
  let ttc = 0;
  for (let day = first; day < first + 7; day++) {
    const { openMinute, closeMinute } = view.sheet(day);
    if (closeMinute <= openMinute) continue;
    const { entries, basketCents } = forecastOf(view, day) ?? usual(view, day);
    ttc += entries * basketCents;
  }
  return mulDivRound(ttc, 10_000, 10_000 + meanVatBp(view));
}

/** VAT of the mean euro sold: from the books once the store has sold, else that of the catalogue. */
function meanVatBp(view: View): number {
  const ht = -view.movement('707', 0, view.now.day);
  // Credits alone: the month's declaration clears the account on the other side.
  const vat = -view.movement('44571', 0, view.now.day, 'credit');
  if (ht > 0 && vat > 0) return mulDivRound(vat, 10_000, ht);
  const { products } = view.model;
  return Math.round(products.reduce((sum, { vatBp }) => sum + vatBp, 0) / products.length);
}

/** A figure as it is written, or a dash when there is nothing to measure. */
const orDash = (value: Figure, write: (value: number) => string): string =>
  value === undefined ? '–' : write(value);

function Cost({ view, shown, sheet }: { view: View; shown: Shown; sheet: Sheet }) {
  const t = texts.value.team.cost;
  const cost = view.rosterCost(sheet, shown.day);
  const personnel = cost.grossCents + cost.contributionsCents;
  const sales = expectedHt(view, shown.day - (shown.day % 7));
  const lines: [label: string, value: string, term?: TermId][] = [
    [t.planned, minutesText(cost.plannedMinutes)],
    [t.overtime, minutesText(cost.overtimeMinutes), 'overtime'],
    [t.complementary, minutesText(cost.complementaryMinutes), 'complementary-hours'],
    [t.personnel, moneyRound(personnel), 'staff-cost'],
    [
      t.share,
      orDash(formulas.staffCostRate({ staffCents: personnel, salesCents: sales }), percent),
      'staff-cost-rate',
    ],
    [
      t.perHour,
      orDash(formulas.perHour({ cents: sales, minutes: cost.plannedMinutes }), moneyRound),
      'sales-per-hour',
    ],
  ];
  return (
    <article class="card">
      <h3>{t.title}</h3>
      <dl class="rows">
        {lines.map(([label, value, term]) => (
          <div key={label}>
            <dt>{term ? <TermLabel id={term} word={label} /> : label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{t.note}</p>
    </article>
  );
}

function Fairness({ view, shown, sheet }: { view: View; shown: Shown; sheet: Sheet }) {
  const t = texts.value.team.fairness;
  const ofWeek = Math.floor(shown.day / 7);
  const before = Array.from({ length: WEEKS_BACK }, (_, k) => ofWeek - 1 - k).filter((w) => w >= 0);
  const saturdays = view.model.employees.map(({ id, name }, e) => {
    const worked = before.filter((w) => {
      const day = dayIn(view, w, SATURDAY);
      return day < view.daysClosed && view.workMinutes(e, day) > 0;
    }).length;
    return { name, count: worked + (shiftsOf(sheet, SATURDAY, id).length > 0 ? 1 : 0) };
  });
  const closings = view.model.employees.map(({ id, name }) => {
    let count = 0;
    for (let wd = 0; wd < 7; wd++) {
      const { closeMinute, openMinute } = view.sheet(dayIn(view, ofWeek, wd));
      const last = shiftsOf(sheet, wd, id).at(-1);
      if (closeMinute > openMinute && last && spanOf(last).to >= closeMinute) count++;
    }
    return { name, count };
  });
  const says = (list: { name: string; count: number }[]): string =>
    list
      .filter(({ name }) => name !== '')
      .sort((a, b) => b.count - a.count)
      .map(({ name, count }) => `${name} ${count}`)
      .join(', ');
  const works = view.model.employees.some(
    ({ id }) => weekMinutes(sheet, id, view.model.scenario.team.paidBreaks) > 0,
  );
  if (!works) return null;
  return (
    <article class="card">
      <h3>{t.title}</h3>
      <p>
        {t.saturdays(before.length + 1)}
        {texts.value.colon}
        {says(saturdays)}.
      </p>
      <p>
        {t.evenings}
        {texts.value.colon}
        {says(closings)}.
      </p>
    </article>
  );
}
