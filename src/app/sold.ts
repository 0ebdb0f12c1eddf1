/** Sales of a product over the last days, as words: the past is not always known. */
import type { View } from '../store/view.ts';
import { number } from './texts/index.ts';

/** Units sold over `days` days up to `last`; a dash when none of them is known. */
export function soldOver(view: View, p: number, last: number, days: number): string {
  let total: number | undefined;
  for (let day = last; day > last - days; day--) {
    const units = view.sold(p, day);
    if (units !== undefined) total = (total ?? 0) + units;
  }
  return total === undefined ? '–' : number(total);
}
