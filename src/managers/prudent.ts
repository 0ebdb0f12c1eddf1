/**
 * Applies the course, no more: orders every day by the taught method on the last four weeks of receipts, keeps prices
 * and space, puts an unlawful roster right, and gives the tasks of whoever is away to those who come; where orders are not
 * theirs, keeps the shelves, and counts what two checks found empty against the record. Sees only the view.
 */
import { taughtRule } from '../store/view.ts';
import { courseFloor, type FloorKeeper } from './floor/index.ts';
import { automaticOrders, rosterKeeper } from './housekeeping.ts';
import type { Manager } from './manager.ts';
import { type Method, orderKeeper } from './supply.ts';

const taught: Method = (demand, { pack, shelfLifeDays }, facings) =>
  taughtRule(demand, pack, facings, shelfLifeDays);

const applied = (name: string, floor: FloorKeeper | undefined): Manager => {
  const roster = rosterKeeper(floor);
  const orders = orderKeeper(taught);
  return {
    name,
    morning: (view) => [...automaticOrders(view), ...roster(view), ...orders(view)],
  };
};

/** The manager of the course, who gives the middle of the scales. */
export const prudent = (): Manager => applied('prudent', courseFloor());

/** Whoever held the store last year: the same without a look at who is away. The past of a scenario is theirs. */
export const predecessor = (): Manager => applied('prudent', undefined);
