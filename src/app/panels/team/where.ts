/** The week and the day that the planning shows, and what may still change of them. */
import { weekday as dayOfWeek, MINUTES_PER_DAY } from '../../../kernel/index.ts';
import type { View } from '../../../store/view.ts';
import { isLeft } from '../../delegated.ts';
import { type Week, week, weekday } from './draft.ts';
import { type Sheet, type Span, spanOf } from './sheet.ts';

export interface Shown {
  readonly week: Week;
  readonly weekday: number;
  /** Day of the game; for the usual roster, its next such day. */
  readonly day: number;
  /** Has this day begun, or does the deputy decide? */
  readonly frozen: boolean;
}

/** First day that a roster may still change. */
export const firstFree = (view: View): number => view.now.day + (view.now.minute > 0 ? 1 : 0);

/** Last week of the game. */
export const lastWeek = (view: View): number => Math.ceil(view.model.days / 7) - 1;

/** Day of the game of a weekday in a week that begins on the game's first day of the week. */
export function dayIn(view: View, ofWeek: number, wd: number): number {
  return 7 * ofWeek + ((wd - dayOfWeek(view.model.firstDay) + 7) % 7);
}

/** What is on screen: what was chosen, else the first day that can still be planned. */
export function shownOf(view: View): Shown {
  const free = Math.min(firstFree(view), view.model.days - 1);
  const left = isLeft(view, 'team');
  const of = week.value ?? Math.floor(free / 7);
  const wd = weekday.value ?? view.weekday(free);
  if (of === 'template') {
    const next = dayIn(view, Math.floor(free / 7), wd);
    return { week: of, weekday: wd, day: next < free ? next + 7 : next, frozen: left };
  }
  const day = dayIn(view, of, wd);
  return { week: of, weekday: wd, day, frozen: left || day < firstFree(view) };
}

/** Hours of the axis: from the first arrival of the week to its last departure, doors included. */
export function axisOf(view: View, sheet: Sheet, day: number): Span {
  let from = MINUTES_PER_DAY;
  let to = 0;
  const first = day - (day % 7);
  for (let d = first; d < first + 7; d++) {
    const { openMinute, closeMinute } = view.sheet(d);
    if (closeMinute <= openMinute) continue;
    from = Math.min(from, openMinute);
    to = Math.max(to, closeMinute);
  }
  for (const one of sheet.flat()) {
    const span = spanOf(one);
    from = Math.min(from, span.from);
    to = Math.max(to, span.to);
  }
  if (to <= from) return { from: 480, to: 1200 };
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
}
