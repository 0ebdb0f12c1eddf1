/** What the accountant keeps beside the ledger: who is owed what and when, and the money counted as it moves. */

import type { Model } from '../compiled.ts';
import type { AssetState } from './assets.ts';
import { openingChargeLines, openingCharges } from './charges.ts';
import { createLedger, type Ledger, PICKUP_ACCOUNTS, post } from './ledger.ts';
import type { LoanState } from './loans.ts';
import { longTermAccounts, openingLines, standingAssets, standingLoans } from './longTerm.ts';

/** The books, and what is owed and awaited: all in cents. */
export interface FinanceState {
  readonly ledger: Ledger;
  /** Supplier debts in order of posting; those of the opening balance sheet name no supplier. */
  readonly payables: [dueDate: number, supplier: number | undefined, cents: number][];
  /** Card receipts on their way: [date of credit, cents]. */
  readonly cards: [number, number][];
  /** Money counted from flows alone, apart from the ledger: the two must always agree. */
  bankCents: number;
  tillCents: number;
  /** Gross wages and employer's contributions owed; what was withheld from pay; VAT to pay in the month. */
  wagesOwed: number;
  socialOwed: number;
  socialDue: number;
  withheld: number;
  vatDue: number;
  /** Recurring charges run and not paid yet, by charge; below zero, paid and not run yet. */
  readonly chargesOwed: Float64Array;
  /** Loans and fixed assets, in the order of their ids. */
  readonly loans: readonly LoanState[];
  readonly assets: readonly AssetState[];
  insolvent: boolean;
}

/**
 * Opens the books: the scenario's balance sheet, loans, assets, stock and running charges as computed, capital as what
 * balances them.
 */
export function createFinance(model: Model, stockCents: number): FinanceState {
  const f = model.scenario.finance;
  const ledger = createLedger([
    ...f.openingBalance.map((b) => b.account),
    ...f.charges.map((c) => c.account),
    ...(model.scenario.pickup ? Object.keys(PICKUP_ACCOUNTS) : []),
    ...longTermAccounts(f),
  ]);
  const lines: [string, number][] = f.openingBalance.map((b) => [b.account, b.cents]);
  const loans = standingLoans(f, model.firstDay);
  const assets = standingAssets(f, model.firstDay);
  const chargesOwed = openingCharges(model);
  lines.push(...openingLines(loans, assets, model.firstDay), ...openingChargeLines(chargesOwed));
  lines.push(['37', stockCents]);
  lines.push(['101', -lines.reduce((sum, [, cents]) => sum + cents, 0)]);
  post(ledger, 0, 'opening', lines);
  const of = (account: string): number =>
    lines.reduce((sum, [a, cents]) => sum + (a === account ? cents : 0), 0);
  return {
    ledger,
    payables: [],
    cards: [],
    bankCents: of('512'),
    tillCents: of('531'),
    wagesOwed: -of('428'),
    socialOwed: 0,
    socialDue: -of('438'),
    withheld: -of('431'),
    vatDue: -of('44551'),
    chargesOwed,
    loans,
    assets,
    insolvent: false,
  };
}
