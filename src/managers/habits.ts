/** What four weeks of receipts say of a product, to whoever reads them as the course teaches. */
import type { View } from '../store/view.ts';

/** Weeks of receipts looked at. */
const WEEKS = 4;
const DAYS = 7 * WEEKS;

export interface Habit {
  /** Mean units by weekday, and the standard deviation around them. */
  readonly mean: Float64Array;
  readonly deviation: number;
  readonly known: boolean;
}

/**
 * Mean sales by weekday over the last weeks, shrunk towards the week's own shape (a product alone has few sales a day).
 * Days when the shelf was seen empty say too little, and are left out.
 */
export function habitOf(view: View, p: number, today: number, shape: Float64Array): Habit {
  const first = today - DAYS;
  // Whole weeks ago, it was the same day of the week.
  const weekday = view.weekday(today);
  // Units of each day, −1 where they say too little.
  const seen = new Array<number>(DAYS).fill(-1);
  let sum = 0;
  let weight = 0;
  let days = 0;
  for (let i = 0; i < DAYS; i++) {
    const units = view.soldWhileThere(p, first + i);
    if (units === undefined) continue;
    seen[i] = units;
    const expected = shape[(weekday + i) % 7]!;
    if (expected === 0) continue;
    sum += units;
    weight += expected;
    days++;
  }
  const level = weight > 0 ? sum / weight : 0;
  const mean = new Float64Array(7);
  for (let wd = 0; wd < 7; wd++) mean[wd] = shape[wd]! * level;
  let squares = 0;
  for (let i = 0; i < DAYS; i++) {
    const units = seen[i]!;
    if (units < 0) continue;
    const gap = units - mean[(weekday + i) % 7]!;
    squares += gap * gap;
  }
  return { mean, deviation: days > 1 ? Math.sqrt(squares / (days - 1)) : 0, known: days >= 7 };
}

/** Share of each weekday in the sales of the store over the last weeks (mean 1 over the open days). */
export function weekShape(view: View, today: number): Float64Array {
  const shape = new Float64Array(7);
  const counted = new Float64Array(7);
  for (let d = today - DAYS; d < today; d++) {
    const units = view.soldInAll(d);
    if (units === undefined) continue;
    const wd = view.weekday(d);
    shape[wd] = shape[wd]! + units;
    counted[wd] = counted[wd]! + 1;
  }
  let total = 0;
  for (let wd = 0; wd < 7; wd++) {
    shape[wd] = counted[wd]! > 0 ? shape[wd]! / counted[wd]! : 0;
    total += shape[wd]!;
  }
  return total > 0 ? shape.map((s) => (s * 7) / total) : shape.fill(1);
}
