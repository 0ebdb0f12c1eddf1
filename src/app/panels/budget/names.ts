/** Names of accounts for people: those of the chart, else those the scenario gives. */
import { accountName, type View } from '../../../store/view.ts';

export function nameOfAccount(view: View, account: string): string {
  const { charges, openingBalance } = view.model.scenario.finance;
  return (
    accountName(account) ??
    charges.find((one) => one.account === account)?.label ??
    openingBalance.find((one) => one.account === account)?.label ??
    ''
  );
}
