/** The income statement of the course, line by line, from account groups (PCG). Amounts in cents; charges negative. */
import type { View } from '../../../store/view.ts';

/** A line: accounts, or a total of the lines before it. */
export type IncomeLine =
  | { readonly id: LineId; readonly accounts: readonly string[] }
  | { readonly id: LineId; readonly total: true };

export type LineId =
  | 'sales'
  | 'fees'
  | 'purchases'
  | 'change'
  | 'carriage'
  | 'margin'
  | 'external'
  | 'taxes'
  | 'personnel'
  | 'depreciation'
  | 'other'
  | 'operating'
  | 'interest'
  | 'exceptional'
  | 'result';

/** In the order of the statement; a total holds everything above it. */
export const INCOME: readonly IncomeLine[] = [
  { id: 'sales', accounts: ['707'] },
  { id: 'fees', accounts: ['706', '708'] },
  { id: 'purchases', accounts: ['607'] },
  { id: 'change', accounts: ['6037'] },
  { id: 'carriage', accounts: ['624'] },
  { id: 'margin', total: true },
  {
    id: 'external',
    accounts: ['601', '602', '604', '605', '606', '61', '621', '622', '623', '625', '626', '627', '628'],
  },
  { id: 'taxes', accounts: ['63'] },
  { id: 'personnel', accounts: ['64'] },
  { id: 'depreciation', accounts: ['68'] },
  { id: 'other', accounts: ['65', '75', '78', '79'] },
  { id: 'operating', total: true },
  { id: 'interest', accounts: ['66', '76'] },
  { id: 'exceptional', accounts: ['67', '77'] },
  { id: 'result', total: true },
];

/** Every line over closed days, income positive and charges negative, so that totals are sums. */
export function incomeOf(view: View, from: number, to: number): Map<LineId, number> {
  const found = new Map<LineId, number>();
  let sum = 0;
  for (const line of INCOME) {
    if ('total' in line) {
      found.set(line.id, sum);
      continue;
    }
    // The books say credit negative: a sale there is below zero.
    const cents = line.accounts.reduce((all, account) => all - view.movement(account, from, to), 0) + 0;
    found.set(line.id, cents);
    sum += cents;
  }
  return found;
}
