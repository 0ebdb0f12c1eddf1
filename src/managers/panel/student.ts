/**
 * A student as a handful of habits: how they order and on which mornings, what they do of prices, shelves and the floor,
 * and from when to when they care. Closed-loop like any manager: same view, same commands.
 */
import type { Command } from '../../store/game.ts';
import { taughtRule, type View } from '../../store/view.ts';
import {
  contradicts,
  coverAbsences,
  type FloorKeeper,
  fitToFlow,
  foundEmpty,
  keepShelves,
  PER_TILL,
} from '../floor/index.ts';
import { automaticOrders, rosterKeeper } from '../housekeeping.ts';
import type { Manager } from '../manager.ts';
import { type Position, priceOnce } from '../prices.ts';
import { spaceKeeper } from '../space.ts';
import { type Method, orderKeeper } from '../supply.ts';

/** What a student does, and when; what is left out is not looked after. */
export interface Habits {
  /** How orders are reckoned; left to the rules found on the first morning when absent. */
  readonly orders?: Method;
  /** Weekdays, Monday = 0, on which orders are looked at; every day when absent. */
  readonly orderDays?: readonly number[];
  readonly floor?: FloorKeeper;
  readonly position?: Position;
  readonly ending?: (cents: number) => number;
  /** Days between two looks at the shelves. */
  readonly shelvesEvery?: number;
  /** Days of the game on which they decide; all of them when absent. */
  readonly from?: number;
  readonly until?: number;
}

/** The method of the course, with a hand heavier or lighter than it asks. */
export const taughtTimes =
  (factor: number): Method =>
  (demand, { pack, shelfLifeDays }, facings) => {
    const { point, target } = taughtRule(demand, pack, facings, shelfLifeDays);
    return { point: Math.round(point * factor), target: Math.round(target * factor) };
  };

/** Whoever counts every day doubts at first sight too, where orders are not theirs. */
export const fits = (counting?: readonly [number, number]): FloorKeeper =>
  keepShelves(
    fitToFlow({ perTill: PER_TILL, ...(counting && { counting }) }),
    counting ? contradicts : foundEmpty,
  );
/** Fills what is empty, and never counts. */
export const believes = (): FloorKeeper => keepShelves(coverAbsences({ perTill: PER_TILL }));

/** A manager with such habits. */
export function student(name: string, habits: Habits): Manager {
  const roster = rosterKeeper(habits.floor);
  const nothing = (): Command[] => [];
  const prices = habits.position ? priceOnce(habits.position, habits.ending) : nothing;
  const space = habits.shelvesEvery ? spaceKeeper({ every: habits.shelvesEvery, least: 0.05 }) : nothing;
  const { orderDays } = habits;
  const order = habits.orders ? orderKeeper(habits.orders) : nothing;
  const orders = (view: View): Command[] =>
    !orderDays || orderDays.includes(view.weekday(view.now.day)) ? order(view) : [];
  return {
    name,
    morning: (view) => {
      const { day } = view.now;
      if (day < (habits.from ?? 0) || day >= (habits.until ?? Number.POSITIVE_INFINITY)) return [];
      return [...automaticOrders(view), ...roster(view), ...space(view), ...prices(view), ...orders(view)];
    },
  };
}
