/** What four weeks of receipts say of the products, to whoever reads them as the course teaches. */
import type { View } from '../store/view.ts';

/** Weeks of receipts looked at. */
const WEEKS = 4;
const DAYS = 7 * WEEKS;
/** A product seen on fewer days than this has no habit yet. */
const KNOWN_DAYS = 7;

/** What is usual of a product. */
export interface Habit {
  /** Share of each weekday in the sales of the store (mean 1 over the open days). */
  readonly shape: readonly number[];
  /** Units of a mean day. */
  readonly level: number;
  /** Standard deviation of a day's units around the mean of its weekday. */
  readonly deviation: number;
  /** Have receipts said enough? */
  readonly known: boolean;
}

/**
 * Mean sales by weekday over the last weeks, shrunk towards the week of the store (a product alone has few sales a day).
 * Days when the shelf was seen empty say too little, and are left out.
 */
export class Receipts {
  #shape: readonly number[] = [];
  /** The shape, day by day. */
  readonly #expected = new Float64Array(DAYS);
  /** Units by day and product in their orders, −1 where they say too little. */
  readonly #seen: Int32Array;
  readonly #products: number;

  /** @param products of the store, whose room is taken once for all mornings */
  constructor(products: number) {
    this.#products = products;
    this.#seen = new Int32Array(DAYS * products);
  }

  /** Reads the weeks before today, as receipts are kept: day by day, all products at once. Nothing is left of before. */
  read(view: View): void {
    const first = view.now.day - DAYS;
    this.#shape = weekShape(view, first, (day, i) => view.readReceipts(day, this.#seen, i * this.#products));
    for (let i = 0; i < DAYS; i++) this.#expected[i] = this.#shape[view.weekday(first + i)]!;
  }

  habitOf(p: number): Habit {
    const seen = this.#seen;
    const expected = this.#expected;
    const P = this.#products;
    let sum = 0;
    let weight = 0;
    let days = 0;
    for (let i = 0, at = p; i < DAYS; i++, at += P) {
      const units = seen[at]!;
      const share = expected[i]!;
      if (units < 0 || share === 0) continue;
      sum += units;
      weight += share;
      days++;
    }
    const level = weight > 0 ? sum / weight : 0;
    let squares = 0;
    for (let i = 0, at = p; i < DAYS; i++, at += P) {
      const units = seen[at]!;
      if (units < 0) continue;
      const gap = units - expected[i]! * level;
      squares += gap * gap;
    }
    const deviation = days > 1 ? Math.sqrt(squares / (days - 1)) : 0;
    return { shape: this.#shape, level, deviation, known: days >= KNOWN_DAYS };
  }
}

/** Mean units of a weekday. */
export const meanOn = ({ level, shape }: Habit, weekday: number): number => shape[weekday]! * level;

/** Mean units of each weekday in the whole store, on 1; `read` reads a day and gives its units, undefined when not kept. */
function weekShape(
  view: View,
  first: number,
  read: (day: number, i: number) => number | undefined,
): number[] {
  const shape = new Array<number>(7).fill(0);
  const counted = new Array<number>(7).fill(0);
  for (let i = 0; i < DAYS; i++) {
    const units = read(first + i, i);
    if (units === undefined) continue;
    const wd = view.weekday(first + i);
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
