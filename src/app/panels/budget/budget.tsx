import { useSignal } from '@preact/signals';
import type { Session } from '../../session.ts';
import { texts } from '../../texts/index.ts';
import { Accounts } from './accounts.tsx';
import { Cash } from './cash.tsx';
import { Income } from './income.tsx';
import { Journal } from './journal.tsx';

const TABS = ['income', 'cash', 'accounts', 'journal'] as const;
type Tab = (typeof TABS)[number];

/** Budget: result, cash, and the books down to the entry. */
export function Budget({ session }: { session: Session }) {
  const t = texts.value.budget;
  const { view } = session;
  const tab = useSignal<Tab>('income');
  const account = useSignal('');
  const openEntries = (prefix: string): void => {
    account.value = prefix;
    tab.value = 'journal';
  };
  return (
    <div class="panel budget">
      <header class="panel-head">
        <div>
          <h1>{t.title}</h1>
          <p class="soft">{view.daysClosed === 0 ? t.none : t.intro}</p>
        </div>
        <fieldset class="tabs">
          <legend class="sr-only">{t.views}</legend>
          {TABS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={tab.value === one}
              onClick={() => (tab.value = one)}
            >
              {t[one]}
            </button>
          ))}
        </fieldset>
      </header>
      {tab.value === 'income' && <Income view={view} onOpen={openEntries} />}
      {tab.value === 'cash' && <Cash view={view} />}
      {tab.value === 'accounts' && <Accounts view={view} onOpen={openEntries} />}
      {tab.value === 'journal' && (
        <Journal view={view} account={account.value} onAccount={(one) => (account.value = one)} />
      )}
    </div>
  );
}
