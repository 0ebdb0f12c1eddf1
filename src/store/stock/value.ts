/**
 * Value of the recorded stock (facts 2.3): at weighted average cost recomputed after each entry (CUMP), or first in,
 * first out (PEPS) when the stock keeps its cost layers.
 */
import { mulDivRound } from '../../kernel/index.ts';
import type { CostLayer, StockState } from './state.ts';

/** Cents taken out of the books when `units` leave; when the books show none, the last cost paid stands in. */
function valueOut(stock: StockState, p: number, booked: number, units: number): number {
  const layers = stock.layers?.[p];
  if (layers) return issue(layers, units, stock.lastCostCents[p]!);
  const value = stock.valueCents[p]!;
  if (booked > 0 && units <= booked) return units === booked ? value : mulDivRound(value, units, booked);
  return value > 0 && booked > 0
    ? value + (units - booked) * stock.lastCostCents[p]!
    : units * stock.lastCostCents[p]!;
}

/**
 * Takes units out of the oldest layers and gives their value; units found by a count (`units` < 0) come back as the
 * oldest, at the cost of the layer they would have left from.
 */
function issue(layers: CostLayer[], units: number, lastCostCents: number): number {
  if (units < 0) {
    const unitCents = layers[0]?.unitCents ?? lastCostCents;
    layers.unshift({ units: -units, unitCents });
    return units * unitCents;
  }
  let left = units;
  let cents = 0;
  while (left > 0 && layers.length > 0) {
    const oldest = layers[0]!;
    const taken = Math.min(left, oldest.units);
    cents += taken * oldest.unitCents;
    left -= taken;
    oldest.units -= taken;
    if (oldest.units === 0) layers.shift();
  }
  return cents + left * lastCostCents;
}

/** Takes the units scanned since the last valuation out of the stock value. */
export function valueSales(stock: StockState, p: number): void {
  const units = stock.unvalued[p]!;
  if (units === 0) return;
  const booked = stock.recorded[p]! + units;
  stock.valueCents[p] = stock.valueCents[p]! - valueOut(stock, p, booked, units);
  stock.unvalued[p] = 0;
}

/** Books units in at a unit cost in cents. */
export function bookIn(stock: StockState, p: number, units: number, unitCostCents: number): void {
  valueSales(stock, p);
  stock.recorded[p] = stock.recorded[p]! + units;
  stock.valueCents[p] = stock.valueCents[p]! + units * unitCostCents;
  stock.lastCostCents[p] = unitCostCents;
  // What was sold before it was booked in is issued already.
  const left = Math.min(units, stock.recorded[p]!);
  if (stock.layers && left > 0) stock.layers[p]!.push({ units: left, unitCents: unitCostCents });
}

/** Books units out (waste, a count below the record) or back in (a count above it, `units` < 0); returns their value. */
export function bookOut(stock: StockState, p: number, units: number): number {
  valueSales(stock, p);
  const value = valueOut(stock, p, stock.recorded[p]!, units);
  stock.recorded[p] = stock.recorded[p]! - units;
  stock.valueCents[p] = stock.valueCents[p]! - value;
  return value;
}

/** What `bookOut` would take once sales are valued, with nothing moved: a loss that nobody has counted yet. */
export function worthOf(stock: StockState, p: number, units: number): number {
  const layers = stock.layers?.[p];
  if (!layers) return valueOut(stock, p, stock.recorded[p]!, units);
  return issue(
    layers.map((layer) => ({ ...layer })),
    units,
    stock.lastCostCents[p]!,
  );
}

/** Takes an entry back: units returned to the supplier at the cost they were booked in at, the newest first. */
export function bookBack(stock: StockState, p: number, units: number, unitCostCents: number): void {
  valueSales(stock, p);
  stock.recorded[p] = stock.recorded[p]! - units;
  stock.valueCents[p] = stock.valueCents[p]! - units * unitCostCents;
  const layers = stock.layers?.[p];
  for (let left = units; layers && left > 0 && layers.length > 0; ) {
    const newest = layers.at(-1)!;
    const taken = Math.min(left, newest.units);
    newest.units -= taken;
    left -= taken;
    if (newest.units === 0) layers.pop();
  }
}

/** Book value of all the stock, in cents. */
export function stockValueCents(stock: StockState): number {
  let total = 0;
  for (let p = 0; p < stock.valueCents.length; p++) total += stock.valueCents[p]!;
  return total;
}
