/**
 * Applies the course, no more: orders every day by the taught method on the last four weeks of receipts, keeps prices
 * and space, puts an unlawful roster right. Sees only the view.
 */
import { taughtRule } from '../store/view.ts';
import { automaticOrders, rosterKeeper } from './housekeeping.ts';
import type { Manager } from './manager.ts';
import { type Method, supply } from './supply.ts';

const taught: Method = (demand, { pack, shelfLifeDays }, facings) =>
  taughtRule(demand, pack, facings, shelfLifeDays);

export function prudent(): Manager {
  const roster = rosterKeeper();
  return {
    name: 'prudent',
    morning: (view) => [...automaticOrders(view), ...roster(view), ...supply(view, taught)],
  };
}
