/**
 * Goods: what is really on the shelf, in the reserve and on the dock, lot by lot, and what the computer believes.
 * Real and recorded quantities drift apart by theft, unseen breakage and errors; only a count closes the gap.
 */
import { NEVER } from '../compiled.ts';

/** Lots kept apart per product and place; beyond, a new lot joins the one with the nearest earlier date. */
export const LOTS = 12;

/** Lots of one place (shelf or reserve), oldest date first in each product's slice. */
export class LotShelf {
  readonly units: Int32Array;
  readonly expiry: Int32Array;
  readonly count: Uint8Array;
  readonly total: Int32Array;
  /** One bit per product (`p & 31` of word `p >> 5`) whose total has moved; whoever looks at it clears it. */
  readonly moved: Int32Array;

  constructor(products: number) {
    this.units = new Int32Array(products * LOTS);
    this.expiry = new Int32Array(products * LOTS);
    this.count = new Uint8Array(products);
    this.total = new Int32Array(products);
    this.moved = new Int32Array((products + 31) >> 5);
  }
}

/** Units entered at one cost. */
export interface CostLayer {
  units: number;
  readonly unitCents: number;
}

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

/** Puts units of one date in a place. Lots stay sorted by date; a full slice merges into the nearest earlier date. */
export const addLot = (place: LotShelf, p: number, units: number, expiry: number): void => {
  if (units <= 0) return;
  const base = p * LOTS;
  const n = place.count[p]!;
  place.total[p] = place.total[p]! + units;
  place.moved[p >> 5] = place.moved[p >> 5]! | (1 << p);
  let i = n;
  while (i > 0 && place.expiry[base + i - 1]! > expiry) i--;
  if (i > 0 && (place.expiry[base + i - 1] === expiry || n === LOTS)) {
    place.units[base + i - 1] = place.units[base + i - 1]! + units;
    return;
  }
  if (n === LOTS) {
    // Older than every lot and no room: it ages the first lot, never the other way round (safe for the customer).
    place.units[base] = place.units[base]! + units;
    place.expiry[base] = expiry;
    return;
  }
  for (let k = n; k > i; k--) {
    place.units[base + k] = place.units[base + k - 1]!;
    place.expiry[base + k] = place.expiry[base + k - 1]!;
  }
  place.units[base + i] = units;
  place.expiry[base + i] = expiry;
  place.count[p] = n + 1;
};

/**
 * Takes one lot's worth: up to `wanted` units from the oldest (or the freshest) lot of a product.
 * @returns units taken; read their date first with `lotExpiry`.
 */
export const takeLot = (place: LotShelf, p: number, wanted: number, freshest: boolean): number => {
  const n = place.count[p]!;
  if (n === 0) return 0;
  const base = p * LOTS;
  const at = base + (freshest ? n - 1 : 0);
  const held = place.units[at]!;
  const taken = wanted < held ? wanted : held;
  place.total[p] = place.total[p]! - taken;
  place.moved[p >> 5] = place.moved[p >> 5]! | (1 << p);
  if (taken < held) {
    place.units[at] = held - taken;
    return taken;
  }
  if (!freshest) {
    for (let k = base; k < base + n - 1; k++) {
      place.units[k] = place.units[k + 1]!;
      place.expiry[k] = place.expiry[k + 1]!;
    }
  }
  place.count[p] = n - 1;
  return taken;
};

/** Date of the lot `takeLot` would take from. */
export const lotExpiry = (place: LotShelf, p: number, freshest: boolean): number => {
  const n = place.count[p]!;
  return n === 0 ? NEVER : place.expiry[p * LOTS + (freshest ? n - 1 : 0)]!;
};

/** Takes `wanted` units whatever their lots, oldest first; returns how many there were. */
export function takeUnits(place: LotShelf, p: number, wanted: number): number {
  let left = wanted;
  while (left > 0 && place.count[p]! > 0) left -= takeLot(place, p, left, false);
  return wanted - left;
}

/** Moves units from one place to another, oldest dates first (FEFO). Returns the units moved. */
export function moveUnits(from: LotShelf, to: LotShelf, p: number, wanted: number): number {
  let left = wanted;
  while (left > 0 && from.count[p]! > 0) {
    const expiry = lotExpiry(from, p, false);
    const taken = takeLot(from, p, left, false);
    addLot(to, p, taken, expiry);
    left -= taken;
  }
  return wanted - left;
}

/** Removes every lot whose date is before `day`; returns the units removed. */
export function removeExpired(place: LotShelf, p: number, day: number): number {
  let removed = 0;
  while (place.count[p]! > 0 && place.expiry[p * LOTS]! < day) {
    removed += takeLot(place, p, place.units[p * LOTS]!, false);
  }
  return removed;
}
