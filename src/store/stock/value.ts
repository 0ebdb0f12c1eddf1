/** Value of the recorded stock at weighted average cost (CUMP), recomputed after each entry (facts 2.3). */
import { mulDivRound } from '../../kernel/index.ts';
import type { StockState } from './state.ts';

/** Cents taken out of the books when `units` leave; when the books show none, the last cost paid stands in. */
function valueOut(stock: StockState, p: number, booked: number, units: number): number {
  const value = stock.valueCents[p]!;
  if (booked > 0 && units <= booked) return units === booked ? value : mulDivRound(value, units, booked);
  return value > 0 && booked > 0
    ? value + (units - booked) * stock.lastCostCents[p]!
    : units * stock.lastCostCents[p]!;
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
}

/** Books units out (waste, a count below the record) or back in (a count above it, `units` < 0); returns their value. */
export function bookOut(stock: StockState, p: number, units: number): number {
  valueSales(stock, p);
  const value = valueOut(stock, p, stock.recorded[p]!, units);
  stock.recorded[p] = stock.recorded[p]! - units;
  stock.valueCents[p] = stock.valueCents[p]! - value;
  return value;
}

/** Book value of all the stock, in cents. */
export function stockValueCents(stock: StockState): number {
  let total = 0;
  for (let p = 0; p < stock.valueCents.length; p++) total += stock.valueCents[p]!;
  return total;
}
