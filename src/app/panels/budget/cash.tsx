import type { View } from '../../../store/view.ts';
import { date, dateCell, money, texts } from '../../texts/index.ts';
import { Bars } from '../../ui/bars.tsx';
import { Table } from '../../ui/table/table.tsx';
import { Term } from '../../ui/term.tsx';

/** Days drawn: the last four weeks. */
const DAYS = 28;

/** Money in hand each evening, and what is to be paid. */
export function Cash({ view }: { view: View }) {
  const t = texts.value.budget;
  const last = view.daysClosed - 1;
  const first = Math.max(0, last - DAYS + 1);
  const moved = (day: number): number => view.movement('512', day, day) + view.movement('531', day, day);
  const days: { day: number; name: string; cents: number }[] = [];
  // From now backwards: the balance of today less what moved since.
  let cents = view.cashCents();
  for (let day = last; day >= first; day--) {
    days.unshift({ day, name: date(view.model.firstDay + day), cents });
    cents -= moved(day);
  }
  const due = view.payables().map((one, i) => ({ ...one, i }));
  return (
    <>
      <section class="sheet-card">
        <p>
          <span class="soft">
            {t.cashNow}
            <Term id="cash" word={t.cashNow} />
          </span>{' '}
          <strong class="big">{money(view.cashCents())}</strong>{' '}
          <span class="soft">
            {t.overdraft(money(view.model.scenario.finance.overdraftCents))}
            <Term id="overdraft" word={t.overdraftWord} />
          </span>
        </p>
        {days.length > 1 && (
          <Bars values={days.map((one) => one.cents)} labels={days.map(({ name }) => name)} format={money} />
        )}
        {days.length > 0 && (
          <Table
            caption={t.cashByDay}
            file="tresorerie"
            rows={days}
            keyOf={({ day }) => String(day)}
            columns={[
              {
                title: t.cashColumns.day,
                value: ({ day }) => dateCell(view.model.firstDay + day),
                by: ({ day }) => day,
                text: ({ name }) => name,
              },
              {
                title: t.cashColumns.amount,
                unit: '€',
                value: (one) => one.cents / 100,
                text: (one) => money(one.cents),
              },
            ]}
          />
        )}
      </section>
      <section class="sheet-card">
        <h2>
          {t.due}
          <Term id="due" word={t.due} />
        </h2>
        {due.length === 0 ? (
          <p class="soft">{t.dueNone}</p>
        ) : (
          <Table
            caption={t.due}
            file="echeances"
            rows={due}
            keyOf={({ i }) => String(i)}
            columns={[
              {
                title: t.dueColumns.day,
                value: ({ day }) => dateCell(view.model.firstDay + day),
                by: ({ day }) => day,
                text: ({ day }) => date(view.model.firstDay + day),
              },
              {
                title: t.dueColumns.who,
                choices: true,
                value: ({ supplier }) =>
                  supplier === undefined ? t.openingDebts : view.model.suppliers[supplier]?.label,
              },
              {
                title: t.dueColumns.amount,
                unit: '€',
                value: (one) => one.cents / 100,
                text: (one) => money(one.cents),
              },
            ]}
          />
        )}
      </section>
    </>
  );
}
