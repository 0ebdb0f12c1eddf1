/** The days that analyses look at. */
import type { At } from '../../../indicators/index.ts';
import type { View } from '../../../store/view.ts';

/** The last closed day, a week of the game by number from 0, or everything since the beginning. */
export type Period = 'day' | 'game' | number;

/** Closed days of a period; undefined before the first closing. */
export function daysIn(view: View, period: Period): At | undefined {
  const last = view.daysClosed - 1;
  if (last < 0) return undefined;
  if (period === 'day') return { from: last, to: last };
  if (period === 'game') return { from: 0, to: last };
  const from = Math.min(7 * period, last);
  return { from, to: Math.min(7 * period + 6, last) };
}

/** As many days just before; undefined when the game had not begun. */
export function daysBefore({ from, to }: At): At | undefined {
  const length = to - from + 1;
  // A day is compared with the same day of the week before, which has the same customers.
  const by = length === 1 ? 7 : Math.max(7, Math.ceil(length / 7) * 7);
  return from - by >= 0 ? { from: from - by, to: to - by } : undefined;
}

/** Weeks that have a closed day, the latest first. */
export function weeksOf(view: View): { week: number; whole: boolean }[] {
  const closed = view.daysClosed;
  return Array.from({ length: Math.ceil(closed / 7) }, (_, week) => ({
    week,
    whole: closed >= 7 * week + 7,
  })).reverse();
}
