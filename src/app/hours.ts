/** The hours of a day worth showing, from the doors and the roster. */
import { parseTime } from '../kernel/index.ts';
import type { View } from '../store/view.ts';

const LAST_MINUTE = 1439;

/** Shifts of the roster in force on a day. */
export function shiftsOf(view: View, day: number) {
  return view.roster(Math.floor(day / 7))[view.weekday(day)]!;
}

/** Do the doors open on this day? */
export function trades(view: View, day: number): boolean {
  const { openMinute, closeMinute } = view.sheet(day);
  return closeMinute > openMinute;
}

/** First minute worth showing of a day: somebody comes to work, or the doors open. */
export function firstMinute(view: View, day: number): number {
  const { openMinute } = view.sheet(day);
  if (!trades(view, day)) return openMinute;
  return shiftsOf(view, day).reduce((min, s) => Math.min(min, parseTime(s.from)!), openMinute);
}

/** Last minute worth showing: the doors are shut and the last shift is over. */
export function lastMinute(view: View, day: number): number {
  const { closeMinute } = view.sheet(day);
  const last = shiftsOf(view, day).reduce((max, s) => Math.max(max, parseTime(s.to)!), closeMinute);
  return Math.min(last, LAST_MINUTE);
}
