// Slots: no promise sooner than the lead time, none beyond the room, the hours of the doors or what a household bears.
import { describe, expect, test } from 'vitest';
import { everyDay } from '../../../tests/support/grocery.ts';
import { pickupGrocery } from '../../../tests/support/pickup.ts';
import type { PickupPolicy } from '../../scenario/index.ts';
import { compile } from '../compiled.ts';
import { createOrders, earliestSlot, ORDER, serviceHours } from './index.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** The store opens from 9:00 to 19:00, Monday to Saturday; the first day is a Monday. */
const model = compile(
  pickupGrocery((store) => {
    store.calendar.hours = { ...everyDay<[string, string] | null>(['09:00', '19:00']), sunday: null };
  }),
);
const policy = (more: Partial<PickupPolicy> = {}): PickupPolicy => ({
  ...model.scenario.pickup!.policy,
  hours: everyDay(['09:00', '19:00']),
  slotMinutes: 60,
  slotOrders: 2,
  leadMinutes: 120,
  cutoff: '24:00',
  ...more,
});
/** Orders of one slot in these states. */
function ordersAt(due: number, ...states: number[]) {
  const orders = createOrders(8);
  for (const [o, state] of states.entries()) {
    orders.due[o] = due;
    orders.state[o] = state;
  }
  orders.count = states.length;
  return orders;
}
const NONE = createOrders(1);
const wish = { now: 0, daysAhead: 2, around: 14 * HOUR, flex: DAY, todayClosed: false };

describe('the earliest slot', () => {
  const at = (now: number, more: Partial<PickupPolicy> = {}, orders = NONE) =>
    earliestSlot(model, policy(more), orders, { ...wish, now });

  test('leaves the time promised to prepare, and not a minute more', () => {
    expect(at(8 * HOUR)).toBe(10 * HOUR);
    expect(at(8 * HOUR + 1)).toBe(11 * HOUR);
    expect(at(16 * HOUR)).toBe(18 * HOUR);
    // The last slot of the day begins at 18:00.
    expect(at(16 * HOUR + 1)).toBe(DAY + 9 * HOUR);
  });

  test('is of another day from the hour limit on; with a limit at midnight, never of the day itself', () => {
    expect(at(11 * HOUR + 59, { cutoff: '12:00' })).toBe(14 * HOUR);
    expect(at(12 * HOUR, { cutoff: '12:00' })).toBe(DAY + 9 * HOUR);
    expect(at(0, { cutoff: '00:00', leadMinutes: 0 })).toBe(DAY + 9 * HOUR);
  });

  test('is of another day when the manager has closed those of today', () => {
    expect(earliestSlot(model, policy(), NONE, { ...wish, todayClosed: true })).toBe(DAY + 9 * HOUR);
  });

  test('is full with as many orders as it takes, whether they are still to come or gone with their customers', () => {
    const { cancelled, handedOver, placed, ready, refunded } = ORDER;
    const now = 8 * HOUR;
    expect(at(now, {}, ordersAt(10 * HOUR, placed))).toBe(10 * HOUR);
    expect(at(now, {}, ordersAt(10 * HOUR, placed, ready))).toBe(11 * HOUR);
    expect(at(now, {}, ordersAt(10 * HOUR, placed, handedOver))).toBe(11 * HOUR);
    // What came to nothing leaves its place to another.
    expect(at(now, {}, ordersAt(10 * HOUR, placed, cancelled, refunded))).toBe(10 * HOUR);
  });

  test('stays within what the household bears around its hour, both ends included', () => {
    const around = (flex: number, daysAhead = 0) =>
      earliestSlot(model, policy({ leadMinutes: 0 }), NONE, { ...wish, flex, daysAhead });
    expect(around(2 * HOUR)).toBe(12 * HOUR);
    expect(around(2 * HOUR - 1)).toBe(13 * HOUR);
    const full = ordersAt(14 * HOUR, ORDER.placed, ORDER.placed);
    const beside = (flex: number) =>
      earliestSlot(model, policy(), full, { ...wish, now: 12 * HOUR, flex, daysAhead: 0 });
    expect(beside(HOUR)).toBe(15 * HOUR);
    expect(beside(HOUR - 1)).toBe(-1);
  });

  test('is none when no day that may be asked for has one', () => {
    const saturday = 5 * DAY + 18 * HOUR;
    const from = (daysAhead: number) =>
      earliestSlot(model, policy(), NONE, { ...wish, now: saturday, daysAhead });
    expect(from(1)).toBe(-1);
    expect(from(2)).toBe(7 * DAY + 9 * HOUR);
  });
});

describe('the hours of the service', () => {
  const hours = (from: string, to: string) => serviceHours(model, policy({ hours: everyDay([from, to]) }), 0);

  test('are its own, within those of the doors', () => {
    expect(hours('10:00', '18:00')).toEqual({ from: 600, to: 1_080 });
    expect(hours('07:00', '21:00')).toEqual({ from: 540, to: 1_140 });
  });

  test('hold no slot on a day when the doors stay shut, or without service', () => {
    const shut = serviceHours(model, policy(), 6);
    expect(shut.to).toBeLessThanOrEqual(shut.from);
    const off = serviceHours(model, policy({ hours: everyDay(null) }), 0);
    expect(off.to).toBeLessThanOrEqual(off.from);
  });
});
