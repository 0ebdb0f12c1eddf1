/** What four weeks of receipts say of the products, to whoever reads them as the course teaches. */
import type { View } from '../store/view.ts';

/** Weeks of receipts looked at. */
const WEEKS = 4;
const DAYS = 7 * WEEKS;
/** A product seen on fewer days than this has no habit yet. */
const KNOWN_DAYS = 7;

/**
 * Mean sales by weekday over the last weeks, shrunk towards the week of the store (a product alone has few sales a day).
 * Days when the shelf was seen empty say too little, and are left out.
 */
export class Habits {
  /** Share of each weekday in the sales of the store (mean 1 over the open days). */
  #shape: readonly number[] = [];
  /** Units by day and product, −1 where they say too little: days and products in their order. */
  readonly #seen: Int32Array;
  /** By product: units of a mean day, what it was divided by, deviation from its weekday's mean, days that spoke. */
  readonly #level: Float64Array;
  readonly #weight: Float64Array;
  readonly #deviation: Float64Array;
  readonly #days: Int32Array;

  /** @param products of the store, whose room is taken once for all mornings */
  constructor(products: number) {
    this.#seen = new Int32Array(DAYS * products);
    this.#level = new Float64Array(products);
    this.#weight = new Float64Array(products);
    this.#deviation = new Float64Array(products);
    this.#days = new Int32Array(products);
  }

  /** Reads the weeks before today, day by day and all products at once, as receipts are kept. Nothing is left of before. */
  read(view: View): void {
    const today = view.now.day;
    const P = this.#level.length;
    const seen = this.#seen;
    this.#shape = weekShape(view, today - DAYS, (day, i) => view.readReceipts(day, seen, i * P));
    this.#readLevels(view.weekday(today));
    this.#readDeviations(view.weekday(today));
  }

  /** @param weekday of the first day: whole weeks ago, it was the same day of the week */
  #readLevels(weekday: number): void {
    const seen = this.#seen;
    const level = this.#level.fill(0);
    const weight = this.#weight.fill(0);
    const days = this.#days.fill(0);
    const P = level.length;
    for (let i = 0; i < DAYS; i++) {
      const expected = this.#shape[(weekday + i) % 7]!;
      if (expected === 0) continue;
      for (let p = 0; p < P; p++) {
        const units = seen[i * P + p]!;
        if (units < 0) continue;
        level[p] = level[p]! + units;
        weight[p] = weight[p]! + expected;
        days[p] = days[p]! + 1;
      }
    }
    for (let p = 0; p < P; p++) level[p] = weight[p]! > 0 ? level[p]! / weight[p]! : 0;
  }

  #readDeviations(weekday: number): void {
    const seen = this.#seen;
    const squares = this.#deviation.fill(0);
    const level = this.#level;
    const P = level.length;
    for (let i = 0; i < DAYS; i++) {
      const share = this.#shape[(weekday + i) % 7]!;
      for (let p = 0; p < P; p++) {
        const units = seen[i * P + p]!;
        if (units < 0) continue;
        const gap = units - share * level[p]!;
        squares[p] = squares[p]! + gap * gap;
      }
    }
    for (let p = 0; p < P; p++) {
      const days = this.#days[p]!;
      squares[p] = days > 1 ? Math.sqrt(squares[p]! / (days - 1)) : 0;
    }
  }

  /** Have receipts said enough of a product? */
  known(p: number): boolean {
    return this.#days[p]! >= KNOWN_DAYS;
  }

  /** Mean units of a product on a day of the week. */
  mean(p: number, weekday: number): number {
    return this.#shape[weekday]! * this.#level[p]!;
  }

  /** Standard deviation of a day's units around the mean of its weekday. */
  deviation(p: number): number {
    return this.#deviation[p]!;
  }
}

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
