/** Journal, balances, money and debts of each day, read from the ledger and from what is counted apart from it. */
import { accountName, capitalCents, LABELS, type LoanState } from '../../store/finance/index.ts';
import type { Game } from '../../store/game.ts';
import type { AuditFile } from '../format/index.ts';
import { openOrders } from './pickup.ts';
import { add, newFlow, newLevel } from './series.ts';

const sum = (rows: readonly number[]): number => rows.reduce((total, cents) => total + cents, 0);

/** What the accountant counts apart from the books, and the account that must say the same. */
const MONEY = [
  { id: 'bank', account: '512', count: ({ world }: Game) => world.finance.bankCents },
  { id: 'tills', account: '531', count: ({ world }: Game) => world.finance.tillCents },
  {
    id: 'cards',
    account: '511',
    count: ({ world }: Game) => sum(world.finance.cards.map(([, cents]) => cents)),
  },
] as const;

const DEBTS = [
  {
    id: 'suppliers',
    account: '401',
    count: ({ world }: Game) => sum(world.finance.payables.map(([, , cents]) => cents)),
  },
  { id: 'wages', account: '428', count: ({ world }: Game) => world.finance.wagesOwed },
  {
    id: 'social',
    account: '438',
    count: ({ world }: Game) => world.finance.socialOwed + world.finance.socialDue,
  },
  { id: 'withheld', account: '431', count: ({ world }: Game) => world.finance.withheld },
  { id: 'vat', account: '44551', count: ({ world }: Game) => world.finance.vatDue },
] as const;

/** What customers have paid for orders that are not in their hands. */
const ADVANCES = {
  id: 'customers',
  account: '4191',
  count: ({ world }: Game) => openOrders(world).paidCents,
};

const debtsOf = (game: Game) => (game.world.pickup ? [...DEBTS, ADVANCES] : DEBTS);

type Books = Pick<AuditFile, 'accounts' | 'journal' | 'cash' | 'debts' | 'loans' | 'assets'>;

export class BooksRecord {
  readonly part: Books;
  readonly #game: Game;
  #rows: number;

  /** Opens on the first morning: the opening balance sheet is no movement of a day. */
  constructor(game: Game) {
    this.#game = game;
    const { finance } = game.world;
    const { ledger } = finance;
    const { firstDay } = game.model;
    const { openingBalance, charges } = game.model.scenario.finance;
    const own = new Map([...charges, ...openingBalance].map(({ account, label }) => [account, label]));
    this.#rows = ledger.rows;
    this.part = {
      accounts: ledger.accounts.map((account, a) => ({
        account,
        label: accountName(account) ?? own.get(account) ?? '',
        balanceCents: newLevel(ledger.balance[a]!),
        debitCents: newFlow(),
        creditCents: newFlow(),
      })),
      journal: [],
      cash: MONEY.map(({ id, account, count }) => ({
        id,
        account,
        balanceCents: newLevel(count(game)),
        moves: [],
      })),
      debts: debtsOf(game).map(({ id, account, count }) => ({
        id,
        account,
        owedCents: newLevel(count(game)),
      })),
      loans: finance.loans.map((state) => ({
        id: state.loan.id,
        capitalCents: newLevel(owed(state, firstDay - 1)),
        interestCents: newLevel(state.accruedCents),
      })),
      assets: finance.assets.map((state) => ({
        id: state.asset.id,
        account: state.asset.account,
        depreciationAccount: state.depreciationAccount,
        costCents: newLevel(state.from < firstDay ? state.asset.costCents : 0),
        depreciatedCents: newLevel(state.depreciatedCents),
      })),
    };
  }

  #addLongTerm(day: number): void {
    const { finance } = this.#game.world;
    const date = this.#game.model.firstDay + day;
    for (const [i, state] of finance.loans.entries()) {
      const row = this.part.loans[i]!;
      row.capitalCents.perDay.push(owed(state, date));
      row.interestCents.perDay.push(state.accruedCents);
    }
    for (const [i, { asset, from, depreciatedCents }] of finance.assets.entries()) {
      const row = this.part.assets[i]!;
      row.costCents.perDay.push(date >= from ? asset.costCents : 0);
      row.depreciatedCents.perDay.push(depreciatedCents);
    }
  }

  /** Adds a day that has just closed. */
  add(day: number): void {
    const { ledger } = this.#game.world.finance;
    const { accounts, journal, cash, debts } = this.part;
    const debit = new Float64Array(accounts.length);
    const credit = new Float64Array(accounts.length);
    const entries: Books['journal'][number] = [];
    let last = -1;
    for (; this.#rows < ledger.rows; this.#rows++) {
      const row = this.#rows;
      const a = ledger.account[row]!;
      const cents = ledger.cents[row]!;
      if (ledger.entry[row] !== last) entries.push({ label: LABELS[ledger.label[row]!]!, lines: [] });
      last = ledger.entry[row]!;
      entries.at(-1)!.lines.push([ledger.accounts[a]!, cents]);
      if (cents > 0) debit[a] = debit[a]! + cents;
      else credit[a] = credit[a]! - cents;
    }
    journal.push(entries);
    for (const [a, one] of accounts.entries()) {
      one.balanceCents.perDay.push(ledger.balance[a]!);
      add(one.debitCents, debit[a]!);
      add(one.creditCents, credit[a]!);
    }
    for (const [i, one] of cash.entries()) {
      one.balanceCents.perDay.push(MONEY[i]!.count(this.#game));
      addMoves(one, entries, day);
    }
    for (const [i, { count }] of debtsOf(this.#game).entries())
      debts[i]!.owedCents.perDay.push(count(this.#game));
    this.#addLongTerm(day);
  }
}

/** Movements of one account by nature; a nature met for the first time gets zeros for the days before. */
function addMoves(one: Books['cash'][number], entries: Books['journal'][number], day: number): void {
  const today = new Map<string, number>();
  for (const { label, lines } of entries)
    for (const [account, cents] of lines)
      if (account === one.account) today.set(label, (today.get(label) ?? 0) + cents);
  for (const label of today.keys()) {
    if (one.moves.some((move) => move.label === label)) continue;
    one.moves.push({ label, cents: { perDay: new Array<number>(day).fill(0), total: 0 } });
  }
  for (const { label, cents } of one.moves) add(cents, today.get(label) ?? 0);
}

/** Capital owed on the evening of a date; nothing before the loan is granted. */
const owed = (state: LoanState, date: number): number => (date >= state.from ? capitalCents(state) : 0);
