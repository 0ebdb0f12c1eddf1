import type { View } from '../../../store/view.ts';
import { texts } from '../../texts/index.ts';
import { amounts } from '../../ui/table/figures.ts';
import { type Column, Table } from '../../ui/table/table.tsx';
import { nameOfAccount } from './names.ts';

/** A balance in its column; undefined in the other. */
const sides = (cents: number): { debit?: number; credit?: number } =>
  cents > 0 ? { debit: cents } : cents < 0 ? { credit: -cents } : {};

/** The trial balance: every account that was posted to, and its two sums, which are equal. */
export function Accounts({ view, onOpen }: { view: View; onOpen: (account: string) => void }) {
  const t = texts.value.budget;
  const accounts = [...new Set(view.bookLines(-1, view.daysClosed - 1).map(({ account }) => account))]
    .sort()
    .map((account) => ({ account, ...sides(view.balance(account)) }));
  const sum = (side: 'debit' | 'credit') => accounts.reduce((all, one) => all + (one[side] ?? 0), 0);
  const columns: Column<(typeof accounts)[number]>[] = [
    {
      title: t.accountColumns.account,
      value: ({ account }) => (account === '' ? t.sum : `${account} ${nameOfAccount(view, account)}`),
      text: ({ account }) =>
        account === '' ? (
          t.sum
        ) : (
          <button
            type="button"
            class="as-text"
            title={t.open(`${account} ${nameOfAccount(view, account)}`)}
            onClick={() => onOpen(account)}
          >
            {account} {nameOfAccount(view, account)}
          </button>
        ),
    },
    amounts(t.accountColumns.debit, ({ debit }) => debit),
    amounts(t.accountColumns.credit, ({ credit }) => credit),
  ];
  return (
    <section class="sheet-card">
      <Table
        caption={t.accounts}
        file="balance"
        rows={accounts}
        keyOf={({ account }) => account}
        total={{ account: '', debit: sum('debit'), credit: sum('credit') }}
        columns={columns}
      />
    </section>
  );
}
