import type { View } from '../../../store/view.ts';
import { money, texts } from '../../texts/index.ts';
import { Table } from '../../ui/table/table.tsx';
import { nameOfAccount } from './names.ts';

/** The trial balance: every account that holds something. */
export function Accounts({ view, onOpen }: { view: View; onOpen: (account: string) => void }) {
  const t = texts.value.budget;
  const accounts = [...new Set(view.bookLines(-1, view.daysClosed - 1).map(({ account }) => account))]
    .sort()
    .map((account) => ({ account, cents: view.balance(account) }));
  return (
    <section class="sheet-card">
      <Table
        caption={t.accounts}
        file="balance"
        rows={accounts}
        keyOf={({ account }) => account}
        columns={[
          {
            title: t.accountColumns.account,
            value: ({ account }) => `${account} ${nameOfAccount(view, account)}`,
            text: ({ account }) => (
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
          {
            title: t.accountColumns.debit,
            unit: '€',
            value: ({ cents }) => (cents > 0 ? cents / 100 : undefined),
            text: ({ cents }) => (cents > 0 ? money(cents) : ''),
          },
          {
            title: t.accountColumns.credit,
            unit: '€',
            value: ({ cents }) => (cents < 0 ? -cents / 100 : undefined),
            text: ({ cents }) => (cents < 0 ? money(-cents) : ''),
          },
        ]}
      />
    </section>
  );
}
