/** Sales of a product over the last days, as words: the past is not always known. */
import type { View } from '../store/view.ts';
import { number } from './texts/index.ts';

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
