/**
 * Applies the course, no more: orders every day by the taught method on the last four weeks of receipts, keeps prices
 * and space, puts an unlawful roster right, and gives the tasks of whoever is away to those who come; where orders are not
 * theirs, keeps the shelves, and counts what two checks found empty against the record. Sees only the view.
 */
import { taughtRule } from '../store/view.ts';
import { coverAbsences, type FloorKeeper, foundEmpty, keepShelves } from './floor/index.ts';
import { automaticOrders, rosterKeeper } from './housekeeping.ts';
import type { Manager } from './manager.ts';
import { type Method, orderKeeper } from './supply.ts';

const taught: Method = (demand, { pack, shelfLifeDays }, facings) =>
  taughtRule(demand, pack, facings, shelfLifeDays);

/** Tills for the customers of the hour, when hands are short: one for 49 keeps the mean wait under three minutes. */
const cover = (): FloorKeeper => keepShelves(coverAbsences({ perTill: 49 }), foundEmpty);

const applied = (name: string, floor: FloorKeeper | undefined): Manager => {
  const roster = rosterKeeper(floor);
  const orders = orderKeeper(taught);
  return {
    name,
    morning: (view) => [...automaticOrders(view), ...roster(view), ...orders(view)],
  };
};

export const prudent = (): Manager => applied('prudent', cover());

/** Whoever held the store last year: the same without a look at who is away. The past of a scenario is theirs. */
export const predecessor = (): Manager => applied('prudent', undefined);
