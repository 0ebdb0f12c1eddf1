import { useSignal } from '@preact/signals';
import type { DayOutcome, FullDifference } from '../../play/twin.ts';
import { COMMANDS } from '../../store/game.ts';
import { describe, SAID } from '../decisions.ts';
import type { Session } from '../session.ts';
import { date, signed, texts } from '../texts/index.ts';
import { Bars } from '../ui/bars.tsx';
import { Button } from '../ui/button.tsx';
import { amounts, counts, days } from '../ui/table/figures.ts';
import { type Column, Table } from '../ui/table/table.tsx';
import { signedMoney } from './signed.ts';
import { type Debrief, debriefOf } from './state.ts';
import { Who } from './who.tsx';
import { Working } from './working.tsx';

/** Ranks in the log of what the player decided and may wonder about. */
const OWN = new Set(['player', 'A', 'B']);
const ownDecisions = ({ played }: Debrief): number[] =>
  played.log.flatMap(({ by, command }, i) =>
    OWN.has(by) && !SAID.has(COMMANDS.get(command.type)!.trade) ? [i] : [],
  );

/** A decision of the game, with its day. */
export function entryText(session: Session, entry: number): string {
  const { played } = debriefOf(session);
  const { day, command } = played.log[entry]!;
  return texts.value.debrief.twin.entry(date(session.view.model.firstDay + day), describe(command, session));
}

/** One of one's own decisions left out: what it changes with this luck, and over other draws. */
export function Twin({ session }: { session: Session }) {
  const t = texts.value.debrief.twin;
  const debrief = debriefOf(session);
  const own = ownDecisions(debrief);
  const picked = useSignal<number | undefined>(undefined);
  const chosen = picked.value ?? debrief.change.value?.entry ?? own[0];
  const change = debrief.change.value;
  const difference = debrief.twin.value.value;
  return (
    <section class="sheet-card twin-run" aria-labelledby="what-if-title">
      <h2 id="what-if-title">{t.title}</h2>
      <p class="soft">{chosen === undefined ? t.none : t.intro}</p>
      {chosen !== undefined && (
        <div class="twin-pick">
          <label>
            {t.pick}{' '}
            <select
              value={String(chosen)}
              onChange={(event) => (picked.value = Number(event.currentTarget.value))}
            >
              {own.map((entry) => (
                <option key={entry} value={String(entry)}>
                  {entryText(session, entry)}
                </option>
              ))}
            </select>
          </label>
          <Button kind="act" icon="undo-2" onClick={() => debrief.without(chosen)}>
            {t.run}
          </Button>
        </div>
      )}
      {change && (
        <div class="twin-result">
          <h3>{t.without(entryText(session, change.entry))}</h3>
          <Working answer={debrief.twin} say={() => t.replaying} />
          {difference && <Here session={session} difference={difference} />}
          {!debrief.twin.step.value && <Working answer={debrief.luck} say={t.progress} />}
          {debrief.luck.value.value && <Elsewhere totals={debrief.luck.value.value} />}
        </div>
      )}
    </section>
  );
}

/** What the twin changes with this very luck, in total and day by day. */
function Here({ session, difference }: { session: Session; difference: FullDifference }) {
  const t = texts.value.debrief.twin;
  const { days, total, dropped } = difference;
  const firstDay = session.view.model.firstDay;
  const labels = days.map((_, day) => date(firstDay + day));
  // How many wants were lost is hidden as long as the game goes on.
  const lost = session.phase.value === 'over';
  const changed = days
    .map((one, day): Row => ({ one, day }))
    .filter(({ one }) => Object.values(one).some((n) => n !== 0));
  return (
    <>
      {changed.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <>
          <h4>{t.byDay}</h4>
          <Bars values={days.map(({ resultCents }) => resultCents)} labels={labels} format={signedMoney} />
          <Table
            short
            caption={t.byDay}
            file="jumelle"
            rows={changed}
            total={{ one: total, day: undefined }}
            keyOf={({ day }) => String(day)}
            columns={columnsOf(firstDay, lost)}
          />
          {total.adjustCents !== 0 && <p>{t.counted(signedMoney(-total.adjustCents))}</p>}
          <Who session={session} difference={difference} />
        </>
      )}
      {dropped.length > 0 && (
        <>
          <p>{t.dropped(dropped.length)}</p>
          <ul class="dropped">
            {dropped.map((entry) => (
              <li key={entry.seq}>{t.entry(date(firstDay + entry.day), describe(entry.command, session))}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What changes on a day; without a day, over the whole game. */
interface Row {
  readonly one: DayOutcome;
  readonly day: number | undefined;
}

/** @param lost are the wants lost told? */
function columnsOf(firstDay: number, lost: boolean): Column<Row>[] {
  const t = texts.value.debrief.twin;
  const all = `${t.total}. ${t.here}`;
  const euros = (title: string, centsOf: (one: DayOutcome) => number, testId?: string): Column<Row> =>
    amounts(
      title,
      ({ one }) => centsOf(one),
      (cents, { day }) => (
        <span data-testid={day === undefined ? testId : undefined}>{signedMoney(cents)}</span>
      ),
    );
  const count = (title: string, of: (one: DayOutcome) => number): Column<Row> =>
    counts(title, ({ one }) => of(one), signed);
  return [
    days(t.columns.day, firstDay, ({ day }) => day, all),
    euros(t.columns.result, (one) => one.resultCents, 'twin-total'),
    euros(t.columns.sales, (one) => one.salesTtcCents),
    count(t.columns.tickets, (one) => one.tickets),
    ...(lost ? [count(t.columns.lost, (one) => one.wantsLost)] : []),
  ];
}

/** The same change over other draws, as a range: one draw teaches hindsight. */
function Elsewhere({ totals }: { totals: readonly DayOutcome[] }) {
  const t = texts.value.debrief.twin;
  const results = totals.map(({ resultCents }) => resultCents);
  if (results.length === 0) return null;
  const mean = results.reduce((a, b) => a + b, 0) / results.length;
  const same = results.filter((one) => Math.sign(one) === Math.sign(mean)).length;
  return (
    <div class="elsewhere">
      <h4>{t.elsewhere(results.length)}</h4>
      <p data-testid="twin-range">
        {t.range(signedMoney(Math.min(...results)), signedMoney(Math.max(...results)), signedMoney(mean))}
      </p>
      <p class="soft">
        {t.sameSign(same, results.length)} {t.hindsight}
      </p>
    </div>
  );
}
