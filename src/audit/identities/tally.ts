/** Counts the equations of one identity and keeps the gaps. */

/** A place in the file, in up to three words: nothing is put together unless there is a gap. */
export type Where = string | number;

/** An equation that does not hold. */
export interface Gap {
  readonly where: string;
  readonly left: number;
  readonly right: number;
}

export class Tally {
  /** Equations looked at, and those that do not hold. */
  checked = 0;
  gaps = 0;
  /** Largest difference met, and the first equation that did not hold. */
  largest = 0;
  first: Gap | undefined;

  /** The two sides of one equation. Sums beyond 2⁵³ prove nothing: they count as a gap. */
  equal(left: number, right: number, a: Where, b: Where = '', c: Where = ''): void {
    this.checked++;
    if (left === right && Number.isSafeInteger(left)) return;
    this.gaps++;
    const gap = Math.abs(left - right);
    if (gap > this.largest) this.largest = gap;
    this.first ??= { where: [a, b, c].filter((word) => word !== '').join(', '), left, right };
  }
}
