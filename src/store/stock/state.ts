/**
 * Goods: what is really on the shelf, in the reserve and on the dock, lot by lot, and what the computer believes.
 * Real and recorded quantities drift apart by theft, unseen breakage and errors; only a count closes the gap.
 */
import { NEVER } from '../compiled.ts';

/** Lots kept apart per product and place; beyond, a new lot joins the one with the nearest earlier date. */
export const LOTS = 12;

/** Cells of a product: how many lots, then units and date of each. Two lines of a processor's memory hold them. */
const ROW = 32;
const FIRST = 1;

/** Lots of one place (shelf or reserve), oldest date first in each product's row. */
export class LotShelf {
  /** `p * ROW`: number of lots, then [units, last day of sale] of each. One table, since a sale needs all of it. */
  readonly cells: Int32Array;
  readonly total: Int32Array;
  /** One bit per product (`p & 31` of word `p >> 5`) whose total has moved; whoever looks at it clears it. */
  readonly moved: Int32Array;

  constructor(products: number) {
    this.cells = new Int32Array(products * ROW);
    this.total = new Int32Array(products);
    this.moved = new Int32Array((products + 31) >> 5);
  }
}

/** Number of lots of a product in a place. */
export const lotCount = (place: LotShelf, p: number): number => place.cells[p * ROW]!;

/** Lots of a product in a place, oldest date first: for whoever looks, not for the hot path. */
export const lotsOf = (place: LotShelf, p: number): { units: number; expiry: number }[] =>
  Array.from({ length: lotCount(place, p) }, (_, i) => {
    const at = p * ROW + FIRST + 2 * i;
    return { units: place.cells[at]!, expiry: place.cells[at + 1]! };
  });

/** Units entered at one cost. */
export interface CostLayer {
  units: number;
  readonly unitCents: number;
}

/** Goods where they stand, and what the books and the computer believe. Per product, in units unless said. */
export class StockState {
  readonly shelf: LotShelf;
  readonly reserve: LotShelf;
  /** Units set aside for orders of the site: off the shelf, not yet sold. */
  readonly aside: Int32Array;
  /** Units waiting on the dock, already delivered and not yet received. */
  readonly dock: Int32Array;
  /** What the computer believes the store holds (shelf, reserve and set aside). */
  readonly recorded: Int32Array;
  /** Units scanned at the tills since the last valuation, still to be taken out at the average cost. */
  readonly unvalued: Int32Array;
  /** Book value of the recorded stock, in cents: at weighted average cost (CUMP), or first in, first out. */
  readonly valueCents: Float64Array;
  /** Last unit cost paid, for goods sold while the books show none. */
  readonly lastCostCents: Float64Array;
  /** Entries not yet issued, per product, oldest first: only when issues are valued first in, first out (PEPS). */
  readonly layers: CostLayer[][] | undefined;
  /** Day number of the last count of each product. */
  readonly countedDay: Int32Array;

  /** @param fifo are issues valued first in, first out? */
  constructor(products: number, fifo = false) {
    this.shelf = new LotShelf(products);
    this.reserve = new LotShelf(products);
    this.aside = new Int32Array(products);
    this.dock = new Int32Array(products);
    this.recorded = new Int32Array(products);
    this.unvalued = new Int32Array(products);
    this.valueCents = new Float64Array(products);
    this.lastCostCents = new Float64Array(products);
    this.layers = fifo ? Array.from({ length: products }, () => []) : undefined;
    this.countedDay = new Int32Array(products).fill(-1);
  }
}

/** Puts units of one date in a place. Lots stay sorted by date; a full row merges into the nearest earlier date. */
export const addLot = (place: LotShelf, p: number, units: number, expiry: number): void => {
  if (units <= 0) return;
  const { cells } = place;
  const row = p * ROW;
  const n = cells[row]!;
  place.total[p] = place.total[p]! + units;
  place.moved[p >> 5] = place.moved[p >> 5]! | (1 << p);
  const first = row + FIRST;
  const end = first + 2 * n;
  let at = end;
  while (at > first && cells[at - 1]! > expiry) at -= 2;
  if (at > first && (cells[at - 1] === expiry || n === LOTS)) {
    cells[at - 2] = cells[at - 2]! + units;
    return;
  }
  if (n === LOTS) {
    // Older than every lot and no room: it ages the first lot, never the other way round (safe for the customer).
    cells[first] = cells[first]! + units;
    cells[first + 1] = expiry;
    return;
  }
  for (let k = end - 1; k >= at; k--) cells[k + 2] = cells[k]!;
  cells[at] = units;
  cells[at + 1] = expiry;
  cells[row] = n + 1;
};

/**
 * Takes one lot's worth: up to `wanted` units from the oldest (or the freshest) lot of a product.
 * @returns units taken; read their date first with `lotExpiry`.
 */
export const takeLot = (place: LotShelf, p: number, wanted: number, freshest: boolean): number => {
  const { cells } = place;
  const row = p * ROW;
  const n = cells[row]!;
  if (n === 0) return 0;
  const at = row + FIRST + (freshest ? 2 * n - 2 : 0);
  const held = cells[at]!;
  const taken = wanted < held ? wanted : held;
  place.total[p] = place.total[p]! - taken;
  place.moved[p >> 5] = place.moved[p >> 5]! | (1 << p);
  if (taken < held) {
    cells[at] = held - taken;
    return taken;
  }
  cells[row] = n - 1;
  if (!freshest) for (let k = at; k < at + 2 * n - 2; k++) cells[k] = cells[k + 2]!;
  return taken;
};

/** Date of the lot `takeLot` would take from. */
export const lotExpiry = (place: LotShelf, p: number, freshest: boolean): number => {
  const row = p * ROW;
  const n = place.cells[row]!;
  return n === 0 ? NEVER : place.cells[row + FIRST + (freshest ? 2 * n - 1 : 1)]!;
};

/** Takes `wanted` units whatever their lots, oldest first; returns how many there were. */
export function takeUnits(place: LotShelf, p: number, wanted: number): number {
  let left = wanted;
  while (left > 0 && lotCount(place, p) > 0) left -= takeLot(place, p, left, false);
  return wanted - left;
}

/** Moves units from one place to another, oldest dates first (FEFO). Returns the units moved. */
export function moveUnits(from: LotShelf, to: LotShelf, p: number, wanted: number): number {
  let left = wanted;
  while (left > 0 && lotCount(from, p) > 0) {
    const expiry = lotExpiry(from, p, false);
    const taken = takeLot(from, p, left, false);
    addLot(to, p, taken, expiry);
    left -= taken;
  }
  return wanted - left;
}

/** Removes every lot whose date is before `day`; returns the units removed. */
export function removeExpired(place: LotShelf, p: number, day: number): number {
  const first = p * ROW + FIRST;
  let removed = 0;
  while (lotCount(place, p) > 0 && place.cells[first + 1]! < day)
    removed += takeLot(place, p, place.cells[first]!, false);
  return removed;
}
