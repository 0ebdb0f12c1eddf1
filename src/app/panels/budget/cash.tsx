import type { View } from '../../../store/view.ts';
import { date, money, texts } from '../../texts/index.ts';
import { Bars } from '../../ui/bars.tsx';
import { amounts, days as dayColumn } from '../../ui/table/figures.ts';
import { type Column, Table } from '../../ui/table/table.tsx';
import { Term } from '../../ui/term.tsx';

/** Days drawn: the last four weeks. */
const DAYS = 28;

/** Money in hand each evening, and what is to be paid. */
export function Cash({ view }: { view: View }) {
  const t = texts.value.budget;
  const { firstDay } = view.model;
  const last = view.daysClosed - 1;
  const first = Math.max(0, last - DAYS + 1);
  const moved = (day: number): number => view.movement('512', day, day) + view.movement('531', day, day);
  const days: { day: number; name: string; cents: number }[] = [];
  // From now backwards: the balance of today less what moved since.
  let cents = view.cashCents();
  for (let day = last; day >= first; day--) {
    days.unshift({ day, name: date(firstDay + day), cents });
    cents -= moved(day);
  }
  const due = view.dues().map((one, i) => ({ ...one, i }));
  const dueColumns: Column<(typeof due)[number]>[] = [
    dayColumn(t.dueColumns.day, firstDay, (one) => one.date - firstDay),
    { title: t.dueColumns.kind, choices: true, value: ({ kind }) => t.dueKinds[kind] },
    {
      title: t.dueColumns.who,
      value: ({ kind, running, who = t.dueWho[kind] }) => (running ? t.soFar(who) : who),
    },
    amounts(t.dueColumns.amount, (one) => one.cents),
  ];
  const dayColumns: Column<(typeof days)[number]>[] = [
    dayColumn(t.cashColumns.day, firstDay, ({ day }) => day),
    amounts(t.cashColumns.amount, (one) => one.cents),
  ];
  return (
    <>
      <section class="sheet-card">
        <p>
          <span class="soft">
            {t.cashNow} <Term id="cash" word={t.cashNow} />
          </span>{' '}
          <strong class="big">{money(view.cashCents())}</strong>{' '}
          <span class="soft">
            {t.overdraft(money(view.model.scenario.finance.overdraftCents))}{' '}
            <Term id="overdraft" word={t.overdraftWord} />
          </span>
        </p>
        {days.length > 1 && (
          <Bars values={days.map((one) => one.cents)} labels={days.map(({ name }) => name)} format={money} />
        )}
      </section>
      <section class="sheet-card">
        <h2>
          {t.due} <Term id="due" word={t.due} />
        </h2>
        {due.length === 0 ? (
          <p class="soft">{t.dueNone}</p>
        ) : (
          <Table
            caption={t.due}
            file="echeances"
            rows={due}
            keyOf={({ i }) => String(i)}
            columns={dueColumns}
          />
        )}
      </section>
      {/* A row more every evening: what is to be paid stays above it. */}
      {days.length > 0 && (
        <section class="sheet-card">
          <h2>{t.cashByDay}</h2>
          <Table
            caption={t.cashByDay}
            file="tresorerie"
            rows={days}
            keyOf={({ day }) => String(day)}
            columns={dayColumns}
          />
        </section>
      )}
    </>
  );
}
