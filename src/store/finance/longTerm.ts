/** What loans and fixed assets bring to the books: on the first morning, and every evening. */
import { applyBp, byId, parseDate } from '../../kernel/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { type AssetState, depreciatedBy } from './assets.ts';
import { post } from './ledger.ts';
import { capitalCents, interestRun, type LoanState, standingLoan } from './loans.ts';
import type { FinanceState } from './state.ts';

type Finance = Scenario['finance'];

/** Loans of a scenario as they stand on the eve of the first day. */
export const standingLoans = (finance: Finance, firstDay: number): LoanState[] =>
  [...finance.loans].sort(byId).map((loan) => standingLoan(loan, parseDate(loan.from)!, firstDay));

/** Assets of a scenario as they stand on the eve of the first day. */
export const standingAssets = (finance: Finance, firstDay: number): AssetState[] =>
  [...finance.assets].sort(byId).map((asset) => {
    const from = parseDate(asset.from)!;
    return {
      asset,
      from,
      depreciationAccount: `28${asset.account.slice(1)}`,
      depreciatedCents: depreciatedBy(asset, from, firstDay - 1),
    };
  });

/** Accounts that loans and assets post to, so that a store without them keeps a shorter chart. */
export function longTermAccounts({ loans, assets }: Finance): string[] {
  return [
    ...(loans.length > 0 ? ['164', '1688', '6611'] : []),
    ...(assets.length > 0 ? ['404', '44562', '6811'] : []),
    ...assets.flatMap(({ account }) => [account, `28${account.slice(1)}`]),
  ];
}

/** Lines of the opening balance sheet: capital still owed, interest run, assets and their depreciation. */
export function openingLines(
  loans: readonly LoanState[],
  assets: readonly AssetState[],
  firstDay: number,
): [string, number][] {
  const lines: [string, number][] = [];
  for (const state of loans) {
    if (state.from < firstDay) lines.push(['164', -capitalCents(state)], ['1688', -state.accruedCents]);
  }
  for (const { asset, from, depreciatedCents, depreciationAccount } of assets) {
    if (from < firstDay)
      lines.push([asset.account, asset.costCents], [depreciationAccount, -depreciatedCents]);
  }
  return lines;
}

/** The evening of a date: loans granted and paid, interest run, assets bought and depreciated. */
export function postLongTerm(f: FinanceState, day: number, date: number): void {
  for (const state of f.loans) postLoan(f, state, day, date);
  for (const state of f.assets) postAsset(f, state, day, date);
}

function postLoan(f: FinanceState, state: LoanState, day: number, date: number): void {
  const { loan, from, table } = state;
  if (date === from) {
    post(f.ledger, day, 'loan-granted', [
      ['512', loan.principalCents],
      ['164', -loan.principalCents],
    ]);
    f.bankCents += loan.principalCents;
  }
  const line = table[state.next];
  if (date <= from || !line) return;
  const run = interestRun(state, date) - state.accruedCents;
  state.accruedCents += run;
  post(f.ledger, day, 'interest-accrued', [
    ['6611', run],
    ['1688', -run],
  ]);
  if (date !== line.due) return;
  post(f.ledger, day, 'loan-paid', [
    ['164', line.principalCents],
    ['1688', line.interestCents],
    ['512', -line.principalCents - line.interestCents],
  ]);
  f.bankCents -= line.principalCents + line.interestCents;
  state.next++;
  state.accruedCents = 0;
}

function postAsset(f: FinanceState, state: AssetState, day: number, date: number): void {
  const { asset, from } = state;
  if (date === from) {
    const vat = applyBp(asset.costCents, asset.vatBp);
    const ttc = asset.costCents + vat;
    // Invoice and payment on the day of purchase; the tax is deductible at once (CGI, art. 271).
    post(f.ledger, day, 'asset-bought', [
      [asset.account, asset.costCents],
      ['44562', vat],
      ['404', -ttc],
    ]);
    post(f.ledger, day, 'asset-paid', [
      ['404', ttc],
      ['512', -ttc],
    ]);
    f.bankCents -= ttc;
  }
  const by = depreciatedBy(asset, from, date);
  post(f.ledger, day, 'depreciation', [
    ['6811', by - state.depreciatedCents],
    [state.depreciationAccount, state.depreciatedCents - by],
  ]);
  state.depreciatedCents = by;
}
