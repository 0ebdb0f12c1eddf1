/** What a manager sees of click and collect: the list of orders, the lockers, the slots. What is to come stays hidden. */
import { MINUTES_PER_DAY } from '../../kernel/index.ts';
import type { Model } from '../compiled.ts';
import type { Moment, PickupPolicy, Plan } from '../plan-types.ts';
import { ended, ORDER, ORDER_LINES } from './orders.ts';
import { ordersBetween, serviceHours } from './slots.ts';
import type { PickupState } from './state.ts';

/** Words for the state of an order that is still open. */
const STATES = ['to-prepare', 'in-preparation', 'ready', 'handing-over'] as const;

/** One open order. */
export interface OrderLine {
  readonly number: number;
  readonly state: (typeof STATES)[number];
  readonly household: number;
  /** Promised slot: day of the game, minutes of that day. */
  readonly day: number;
  readonly from: number;
  readonly to: number;
  /** The slot has begun and the order is not ready. */
  readonly late: boolean;
  /** Lines, those gone through, units ordered, units set aside. */
  readonly lines: number;
  readonly linesDone: number;
  readonly units: number;
  readonly unitsAside: number;
  /** Cents TTC of what was ordered, fee included, and whether they are paid. */
  readonly cents: number;
  readonly prepaid: boolean;
  /** Employee who prepares or hands over, −1 nobody. */
  readonly picker: number;
  /** Lockers by temperature, −1 none; a ready order without any stands at the counter. */
  readonly ambientLocker: number;
  readonly coldLocker: number;
  /** The customer is here, since this ms of the day (−1: not here). */
  readonly hereMs: number;
  /** Put first by the manager. */
  readonly first: boolean;
}

/** A slot: its day of the game, its minutes, orders promised in it and orders it may hold. */
export interface SlotLine {
  readonly day: number;
  readonly from: number;
  readonly to: number;
  readonly taken: number;
  readonly room: number;
}

/** Click and collect as the software of orders shows it. */
export interface PickupSheet {
  readonly policy: PickupPolicy;
  /** Open orders, in the order of their promises. */
  readonly orders: readonly OrderLine[];
  /** Slots of today and of the days that may be asked for. */
  readonly slots: readonly SlotLine[];
  readonly todayClosed: boolean;
  /** Number of the order in each locker, 0 when free. */
  readonly ambientLockers: readonly number[];
  readonly coldLockers: readonly number[];
}

function lineOf({ orders }: PickupState, o: number, { live }: Plan, now: number): OrderLine {
  let units = 0;
  let unitsAside = 0;
  let cents = orders.feeCents[o]!;
  for (let i = o * ORDER_LINES; i < o * ORDER_LINES + orders.lines[o]!; i++) {
    units += orders.units[i]!;
    unitsAside += orders.got[i]!;
    cents += orders.units[i]! * orders.priceCents[i]!;
  }
  const day = Math.floor(orders.due[o]! / MINUTES_PER_DAY);
  return {
    number: orders.number[o]!,
    state: STATES[orders.state[o]!]!,
    household: orders.household[o]!,
    day,
    from: orders.due[o]! - day * MINUTES_PER_DAY,
    to: orders.until[o]! - day * MINUTES_PER_DAY,
    late: orders.state[o]! < ORDER.ready && orders.due[o]! <= now,
    lines: orders.lines[o]!,
    linesDone: orders.next[o]!,
    units,
    unitsAside,
    cents,
    prepaid: orders.prepaid[o] === 1,
    picker: orders.picker[o]!,
    ambientLocker: orders.ambient[o]!,
    coldLocker: orders.cold[o]!,
    hereMs: orders.hereMs[o]!,
    first: live.ordersFirst.includes(orders.number[o]!),
  };
}

/** Slots of a day under the policy of now, with what they hold. */
function slotsOf(model: Model, policy: PickupPolicy, { orders }: PickupState, day: number): SlotLine[] {
  const { from, to } = serviceHours(model, policy, day);
  const lines: SlotLine[] = [];
  for (let start = from; start + policy.slotMinutes <= to; start += policy.slotMinutes) {
    const at = day * MINUTES_PER_DAY + start;
    const taken = ordersBetween(orders, at, at + policy.slotMinutes);
    lines.push({
      day,
      from: start,
      to: start + policy.slotMinutes,
      taken,
      room: Math.max(0, policy.slotOrders - taken),
    });
  }
  return lines;
}

/** The sheet of the service at a moment. */
export function pickupSheet(model: Model, plan: Plan, state: PickupState, now: Moment): PickupSheet {
  const policy = plan.pickup!;
  const minute = now.day * MINUTES_PER_DAY + now.minute;
  const lines: OrderLine[] = [];
  for (let o = 0; o < state.orders.count; o++)
    if (!ended(state.orders.state[o]!)) lines.push(lineOf(state, o, plan, minute));
  lines.sort((a, b) => a.day - b.day || a.from - b.from || a.number - b.number);
  const days = model.scenario.pickup!.daysAhead + 1;
  return {
    policy,
    orders: lines,
    slots: Array.from({ length: days }, (_, k) => slotsOf(model, policy, state, now.day + k)).flat(),
    todayClosed: plan.live.slotsClosed,
    ambientLockers: Array.from(state.ambient),
    coldLockers: Array.from(state.cold),
  };
}
