/** Slots: when orders may be collected, how many are taken already, and the one a household is given. */
import { MINUTES_PER_DAY, parseTime } from '../../kernel/index.ts';
import { type PickupPolicy, WEEKDAYS } from '../../scenario/index.ts';
import { daySheet } from '../calendar/index.ts';
import type { Model } from '../compiled.ts';
import { ORDER, type Orders } from './orders.ts';

/** Hours of the service on a day of the game, in minutes from midnight: its own, within the store's. */
export function serviceHours(model: Model, policy: PickupPolicy, day: number): { from: number; to: number } {
  const sheet = daySheet(model, day);
  const hours = policy.hours[WEEKDAYS[sheet.weekday]!];
  if (!hours) return { from: 0, to: 0 };
  return {
    from: Math.max(parseTime(hours[0])!, sheet.openMinute),
    to: Math.min(parseTime(hours[1])!, sheet.closeMinute),
  };
}

/** Orders that hold a place between two minutes of the game: all but those that came to nothing. */
export function ordersBetween(orders: Orders, from: number, to: number): number {
  let count = 0;
  for (let o = 0; o < orders.count; o++) {
    if (orders.due[o]! < from || orders.due[o]! >= to) continue;
    if (orders.state[o]! <= ORDER.handedOver) count++;
  }
  return count;
}

/** What decides whether a slot suits. */
export interface SlotWish {
  /** Minute of the game now, and days ahead that may be asked for. */
  readonly now: number;
  readonly daysAhead: number;
  /** Minute of the day that would suit best, and how far from it is bearable. */
  readonly around: number;
  readonly flex: number;
  /** Today's slots are closed by the manager. */
  readonly todayClosed: boolean;
}

/**
 * The earliest slot that suits and has room.
 * @returns its first minute of the game, or −1
 */
export function earliestSlot(model: Model, policy: PickupPolicy, orders: Orders, wish: SlotWish): number {
  const { slotMinutes, leadMinutes, slotOrders } = policy;
  const today = Math.floor(wish.now / MINUTES_PER_DAY);
  const late = wish.todayClosed || wish.now - today * MINUTES_PER_DAY >= parseTime(policy.cutoff)!;
  for (let day = late ? today + 1 : today; day <= today + wish.daysAhead; day++) {
    const { from, to } = serviceHours(model, policy, day);
    // Somebody who would come at eight takes the first slot of the day, and after hours the last.
    const around = Math.max(from, Math.min(wish.around, to - slotMinutes));
    for (let start = from; start + slotMinutes <= to; start += slotMinutes) {
      const at = day * MINUTES_PER_DAY + start;
      if (at < wish.now + leadMinutes || start < around - wish.flex || start > around + wish.flex) continue;
      if (ordersBetween(orders, at, at + slotMinutes) < slotOrders) return at;
    }
  }
  return -1;
}
