/** Lockers: one holds the goods of one order at one temperature. */
import type { Model } from '../compiled.ts';
import { COUNTER, ORDER_LINES } from './orders.ts';
import type { PickupState } from './state.ts';

function take(lockers: Int32Array, number: number): number {
  const free = lockers.indexOf(0);
  if (free < 0) return COUNTER;
  lockers[free] = number;
  return free;
}

/** Is something of this order still without a locker? */
export function waitsAtCounter(model: Model, { orders }: PickupState, o: number): boolean {
  const needs = temperatures(model, orders, o);
  return (needs.ambient && orders.ambient[o] === COUNTER) || (needs.cold && orders.cold[o] === COUNTER);
}

function temperatures(model: Model, orders: PickupState['orders'], o: number) {
  let ambient = false;
  let cold = false;
  for (let i = o * ORDER_LINES; i < o * ORDER_LINES + orders.lines[o]!; i++) {
    if (orders.got[i] === 0) continue;
    if (model.products[orders.given[i]!]!.storage === 'ambient') ambient = true;
    else cold = true;
  }
  return { ambient, cold };
}

/** Puts a prepared order in lockers. All or nothing: an order in two places would be fetched twice. */
export function fillLockers(model: Model, state: PickupState, o: number): void {
  const { orders } = state;
  const needs = temperatures(model, orders, o);
  if (needs.ambient) orders.ambient[o] = take(state.ambient, orders.number[o]!);
  if (needs.cold) orders.cold[o] = take(state.cold, orders.number[o]!);
  if (waitsAtCounter(model, state, o)) emptyLockers(state, o);
}

/** Frees the lockers of an order. */
export function emptyLockers(state: PickupState, o: number): void {
  const { orders } = state;
  if (orders.ambient[o]! >= 0) state.ambient[orders.ambient[o]!] = 0;
  if (orders.cold[o]! >= 0) state.cold[orders.cold[o]!] = 0;
  orders.ambient[o] = COUNTER;
  orders.cold[o] = COUNTER;
}
