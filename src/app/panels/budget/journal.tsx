import { useSignal } from '@preact/signals';
import type { View } from '../../../store/view.ts';
import { texts } from '../../texts/index.ts';
import { amounts, days } from '../../ui/table/figures.ts';
import { type Column, Table } from '../../ui/table/table.tsx';
import { holds, INCOME } from './income.ts';
import { nameOfAccount } from './names.ts';

interface Props {
  readonly view: View;
  /** Account, or line of the income statement; '' for all. */
  readonly account: string;
  readonly onAccount: (account: string) => void;
}

/** Entries of a week, or of one account in it; an entry is always shown whole. */
export function Journal({ view, account, onAccount }: Props) {
  const t = texts.value.budget;
  const { firstDay } = view.model;
  const last = view.daysClosed - 1;
  const week = useSignal(Math.floor(Math.max(0, last) / 7));
  const from = week.value < 0 ? -1 : 7 * week.value;
  const to = week.value < 0 ? -1 : Math.min(7 * week.value + 6, last);
  const part = INCOME.find(({ id }) => id === account);
  const all = view.bookLines(from, to, part ? '' : account);
  const entries = part && new Set(all.filter((one) => holds(part, one.account)).map(({ entry }) => entry));
  const lines = all.filter(({ entry }) => !entries || entries.has(entry)).map((line, i) => ({ ...line, i }));
  const known = [...new Set(view.bookLines(-1, last).map((line) => line.account))].sort();
  const weeks = Array.from({ length: Math.floor(Math.max(0, last) / 7) + 1 }, (_, k) => k).reverse();
  const columns: Column<(typeof lines)[number]>[] = [
    { title: t.journalColumns.entry, value: ({ entry }) => entry + 1 },
    {
      ...days(t.journalColumns.day, firstDay, ({ day }) => (day < 0 ? undefined : day), t.opening),
      by: ({ day }) => day,
    },
    { title: t.journalColumns.label, choices: true, value: ({ label }) => t.labels[label] ?? label },
    {
      title: t.journalColumns.account,
      value: (line) => `${line.account} ${nameOfAccount(view, line.account)}`,
    },
    amounts(t.journalColumns.debit, ({ cents }) => (cents > 0 ? cents : undefined)),
    amounts(t.journalColumns.credit, ({ cents }) => (cents < 0 ? -cents : undefined)),
  ];
  return (
    <section class="sheet-card">
      <div class="filters">
        <label class="pick">
          {t.lastWeek}{' '}
          <select
            value={String(week.value)}
            onChange={(event) => (week.value = Number(event.currentTarget.value))}
          >
            {weeks.map((one) => (
              <option key={one} value={String(one)}>
                {t.week(one + 1)}
              </option>
            ))}
            <option value="-1">{t.opening}</option>
          </select>
        </label>
        <label class="pick">
          {t.filter}{' '}
          <select value={account} onChange={(event) => onAccount(event.currentTarget.value)}>
            <option value="">{t.everything}</option>
            {part && <option value={part.id}>{t.lines[part.id]}</option>}
            {known.map((one) => (
              <option key={one} value={one}>
                {one} {nameOfAccount(view, one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Table caption={t.journal} file="journal" rows={lines} keyOf={({ i }) => String(i)} columns={columns} />
    </section>
  );
}
