/** Names of accounts for people: those of the chart, else those the scenario gives. */
import { accountName, type View } from '../../../store/view.ts';
import { texts } from '../../texts/index.ts';

export function nameOfAccount(view: View, account: string): string {
  const { assets, charges, openingBalance } = view.model.scenario.finance;
  const given = [...charges, ...openingBalance, ...assets].filter((one) => one.account === account);
  // 2154 is written down in 28154.
  const written = assets.find((one) => `28${one.account.slice(1)}` === account);
  if (given.length === 0 && written)
    return accountName(account) ?? texts.value.budget.writtenDown(written.label);
  // Two charges of a scenario may share an account.
  return accountName(account) ?? given.map(({ label }) => label).join(', ');
}
