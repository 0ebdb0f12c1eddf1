/** Sales of a product over the last days, as words: the past is not always known. */
import { weekday } from '../kernel/index.ts';
import type { View } from '../store/view.ts';
import { trades } from './hours.ts';
import type { Session } from './session.ts';
import { number, texts } from './texts/index.ts';

/**
 * The last closed day on which the store sold, and its name beside the day on screen: today once it is closed, yesterday,
 * or a day of the week where the store has stayed shut since.
 */
export function lastSold({ day: shown, view }: Pick<Session, 'day' | 'view'>): { day: number; name: string } {
  const { days, today, yesterday } = texts.value.calendar;
  const last = view.now.day - 1;
  let day = last;
  while (!trades(view, day) && day > last - 7) day--;
  const name =
    day === shown.value
      ? today
      : day === shown.value - 1
        ? yesterday
        : days[weekday(view.model.firstDay + day)]!;
  return { day, name };
}

/** Units sold over `days` days up to `last`; undefined when none of them is known. */
export function unitsSold(view: View, p: number, last: number, days: number): number | undefined {
  let total: number | undefined;
  for (let day = last; day > last - days; day--) {
    const units = view.sold(p, day);
    if (units !== undefined) total = (total ?? 0) + units;
  }
  return total;
}

/** The same in words; a dash when none of the days is known. */
export function soldOver(view: View, p: number, last: number, days: number): string {
  const units = unitsSold(view, p, last, days);
  return units === undefined ? '–' : number(units);
}
