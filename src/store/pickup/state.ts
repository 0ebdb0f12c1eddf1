/** Click and collect: the orders, what is set aside for them, and what households know and think of the service. */

import type { Scenario } from '../../scenario/index.ts';
import type { Model } from '../compiled.ts';
import { CONTENT } from '../households/index.ts';
import { createOrders, ORDER_LINES, type Orders } from './orders.ts';

/** Full knowledge of the service. */
export const AWARE = 10_000;

/** Click and collect as it stands: orders, lockers, what the site shows. */
export class PickupState {
  readonly orders: Orders;
  /** Number of the last order placed. */
  lastNumber: number;
  /** Units of open orders, set aside or still to pick: the site does not show them to anybody else. */
  readonly promised: Int32Array;
  /** 1 when the site offers the product: its shelf label exists and no policy leaves it out. */
  readonly onSite: Uint8Array;
  /** Units the site shows, written for the sub-family that a household looks at. */
  readonly shown: Int32Array;
  /** Number of the order in each locker, 0 when free. */
  readonly ambient: Int32Array;
  readonly cold: Int32Array;
  /** Knowledge of the service in excess of what everybody has, on AWARE, when last used, and the day of that use. */
  readonly aware: Int16Array;
  readonly usedDay: Int32Array;
  /** Memory of the service, in thousandths, as satisfaction with the store is. */
  readonly liking: Int16Array;
  /** 1 while an order of this household is under way: its errand is being run. */
  readonly waiting: Uint8Array;
  /** What each employee does for an order: its row (−1 none), stage of the line in hand, place where they stand. */
  readonly orderOf: Int32Array;
  readonly stage: Uint8Array;
  readonly place: Int32Array;
  /** Sub-families that the household at the site looks for. */
  readonly wants: Int16Array;
  /** Today's draw of who orders instead of coming. */
  orderKey: number;
  /** Habit of ordering of each segment, on 1, and knowledge of the service without use, on AWARE. */
  readonly habit: Float64Array;
  readonly known: Float64Array;

  constructor(model: Model, section: NonNullable<Scenario['pickup']>) {
    const P = model.products.length;
    const H = model.householdKey.length;
    const E = model.employees.length;
    this.orders = createOrders(64);
    this.lastNumber = 0;
    this.promised = new Int32Array(P);
    this.onSite = new Uint8Array(P);
    this.shown = new Int32Array(P);
    this.ambient = new Int32Array(section.lockers.ambient);
    this.cold = new Int32Array(section.lockers.cold);
    this.aware = new Int16Array(H);
    this.usedDay = new Int32Array(H);
    this.liking = new Int16Array(H).fill(CONTENT);
    this.waiting = new Uint8Array(H);
    this.orderOf = new Int32Array(E).fill(-1);
    this.stage = new Uint8Array(E);
    this.place = new Int32Array(E);
    this.wants = new Int16Array(ORDER_LINES);
    this.orderKey = 0;
    this.habit = Float64Array.from(model.segments, ({ id }) => (section.habits[id]?.orderBp ?? 0) / 10_000);
    this.known = Float64Array.from(model.segments, ({ id }) => section.habits[id]?.awareBp ?? 0);
  }
}

/** The service on the first morning, or undefined when the scenario has none. */
export function createPickup(model: Model): PickupState | undefined {
  const section = model.scenario.pickup;
  if (!section) return undefined;
  return new PickupState(model, section);
}
