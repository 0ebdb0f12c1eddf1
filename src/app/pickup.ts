/** Click and collect as the page tells it: what is still to prepare, when it will be ready, who can do it. */
import { pickPace } from '../indicators/index.ts';
import { MINUTES_PER_DAY, parseTime } from '../kernel/index.ts';
import { type Command, OFF, TASK } from '../store/game.ts';
import type { OrderLine, SlotLine, View } from '../store/view.ts';
import type { Session } from './session.ts';

/** Units an hour, in thousandths, until the store has a pace of its own: facts 4.10 gives 80 to 120 in an open store. */
const USUAL_PACE = 90_000;
/** Minutes of comfort: an order that would be ready later than this before its slot is about to be late. */
const MARGIN = 10;
const WEEK = 7;

/** Orders of today, or left from before, that are not in their bags yet. */
export function toPrepare(view: View): readonly OrderLine[] {
  const { day } = view.now;
  return (view.pickup()?.orders ?? []).filter(
    (one) => one.day <= day && (one.state === 'to-prepare' || one.state === 'in-preparation'),
  );
}

/** Customers at the pick-up point, by order, the longest wait first. */
export function waitingCustomers(view: View): readonly OrderLine[] {
  return (view.pickup()?.orders ?? [])
    .filter(({ hereMs }) => hereMs >= 0)
    .sort((a, b) => a.hereMs - b.hereMs);
}

/** Where the goods of an order are. */
export function whereabouts(order: OrderLine): 'shelf' | 'trolley' | 'locker' | 'counter' {
  if (order.state === 'to-prepare') return order.unitsAside > 0 ? 'trolley' : 'shelf';
  if (order.state === 'in-preparation') return 'trolley';
  return order.ambientLocker < 0 && order.coldLocker < 0 ? 'counter' : 'locker';
}

/** Minutes of work that an order still asks for, at the pace of the last seven days. */
export function workLeft(view: View, order: OrderLine): number {
  const { day } = view.now;
  const pace = pickPace.of(view, { from: Math.max(0, day - WEEK + 1), to: day }) || USUAL_PACE;
  return Math.ceil(((order.units - order.unitsAside) * 60_000) / pace);
}

/** Orders of today that nobody prepares and that would not be ready for their slot if they were begun much later. */
export function aboutToBeLate(view: View): readonly OrderLine[] {
  const { day, minute } = view.now;
  return toPrepare(view).filter(
    (one) =>
      one.state === 'to-prepare' &&
      !one.first &&
      (one.day < day || minute + workLeft(view, one) + MARGIN > one.from),
  );
}

/** Does this person prepare orders now, at the task of the moment? */
export function prepares(view: View, e: number): boolean {
  const { task } = view.staff()[e]!;
  if ((view.model.employees[e]!.skills.picking ?? 0) === 0) return false;
  if (task === TASK.picking) return true;
  return (task === TASK.shelf || task === TASK.reception) && view.plan.pickup?.versatile === true;
}

/** Names of those who prepare orders now, or leave the shelves for one that presses. */
export const hands = (view: View): string[] =>
  view.model.employees.flatMap(({ name }, e) => (prepares(view, e) ? [name] : []));

/** Somebody at work who could be sent to prepare: whoever is at no till first. */
export function helper(session: Session): { command: Command; name: string; task: number } | undefined {
  const { view } = session;
  const able = view.staff().flatMap((one, e) => {
    const { id, name } = view.model.employees[e]!;
    const command: Command = { type: 'move', employee: id, task: 'picking' };
    if (one.task === OFF || one.task === TASK.break || prepares(view, e) || session.check(command)) return [];
    return [{ command, name, task: one.task, rank: one.till < 0 ? 0 : 1 }];
  });
  return able.sort((a, b) => a.rank - b.rank)[0];
}

/** Puts orders before those that were put first already. */
export function firstCommand(view: View, numbers: readonly number[]): Command {
  const before = view.plan.live.ordersFirst.filter(
    (one) => !numbers.includes(one) && view.pickup()!.orders.some(({ number }) => number === one),
  );
  return { type: 'orders-first', orders: [...numbers, ...before].slice(0, 50) };
}

/** Takes an order out of those put first. */
export const notFirstCommand = (view: View, number: number): Command => ({
  type: 'orders-first',
  orders: view.plan.live.ordersFirst.filter((one) => one !== number),
});

/** Can this slot still be asked for on the site? */
export function stillOffered(view: View, slot: SlotLine): boolean {
  const { day, minute } = view.now;
  const sheet = view.pickup()!;
  const { cutoff, leadMinutes } = sheet.policy;
  if (slot.day === day && (sheet.todayClosed || minute >= parseTime(cutoff)!)) return false;
  return slot.day * MINUTES_PER_DAY + slot.from >= day * MINUTES_PER_DAY + minute + leadMinutes;
}

/** Hours of the service on the day that is under way or comes, as the slots say; undefined when there is none. */
export function serviceToday(view: View): { from: number; to: number } | undefined {
  const today = view.pickup()!.slots.filter(({ day }) => day === view.now.day);
  return today.length > 0 ? { from: today[0]!.from, to: today.at(-1)!.to } : undefined;
}
