/**
 * The income statement of the course, in cascade (soldes intermédiaires de gestion), line by line from account groups
 * (PCG). Amounts in cents; charges negative.
 */
import type { View } from '../../../store/view.ts';

/** A line: groups of accounts, less those told elsewhere, or a total of the lines before it. */
export type IncomeLine =
  | { readonly id: LineId; readonly accounts: readonly string[]; readonly but?: readonly string[] }
  | { readonly id: LineId; readonly total: true };

export type LineId =
  | 'sales'
  | 'purchases'
  | 'change'
  | 'margin'
  | 'fees'
  | 'carriage'
  | 'external'
  | 'value-added'
  | 'taxes'
  | 'personnel'
  | 'ebitda'
  | 'depreciation'
  | 'other'
  | 'operating'
  | 'interest'
  | 'current'
  | 'exceptional'
  | 'result';

/**
 * In the order of the statement; a total holds everything above it. Totals are those of the indicators of the same
 * names: services sold and carriage come after the margin on goods.
 */
export const INCOME: readonly IncomeLine[] = [
  { id: 'sales', accounts: ['707'] },
  { id: 'purchases', accounts: ['607'] },
  { id: 'change', accounts: ['6037'] },
  { id: 'margin', total: true },
  { id: 'fees', accounts: ['70'], but: ['707'] },
  { id: 'carriage', accounts: ['624'] },
  { id: 'external', accounts: ['60', '61', '62'], but: ['607', '6037', '624'] },
  { id: 'value-added', total: true },
  { id: 'taxes', accounts: ['63'] },
  { id: 'personnel', accounts: ['64'] },
  { id: 'ebitda', total: true },
  { id: 'depreciation', accounts: ['68'] },
  { id: 'other', accounts: ['65', '71', '72', '74', '75', '78', '79'] },
  { id: 'operating', total: true },
  { id: 'interest', accounts: ['66', '76'] },
  { id: 'current', total: true },
  { id: 'exceptional', accounts: ['67', '69', '77'] },
  { id: 'result', total: true },
];

/** Whether a line holds an account; a total holds none of its own. */
export const holds = (line: IncomeLine, account: string): boolean =>
  'accounts' in line &&
  line.accounts.some((group) => account.startsWith(group)) &&
  !line.but?.some((group) => account.startsWith(group));

/** Every line over closed days, income positive and charges negative, so that totals are sums. */
export function incomeOf(view: View, from: number, to: number): Map<LineId, number> {
  const found = new Map<LineId, number>();
  const credit = (groups: readonly string[]): number =>
    // The books say credit negative: a sale there is below zero.
    groups.reduce((all, group) => all - view.movement(group, from, to), 0);
  let sum = 0;
  for (const line of INCOME) {
    if ('accounts' in line) {
      const cents = credit(line.accounts) - credit(line.but ?? []);
      found.set(line.id, cents);
      sum += cents;
    } else found.set(line.id, sum);
  }
  return found;
}
