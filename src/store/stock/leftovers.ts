/** Stock of one product as a scenario can keep it: lots with the days they have left. */
import { NEVER } from '../compiled.ts';
import { type LotShelf, lotsOf, type StockState } from './state.ts';

/** Goods of one product that a past hands over; lots are [units, days left], −1 when they keep. */
export interface Leftovers {
  shelf: [number, number][];
  reserve: [number, number][];
  recorded: number;
  unitCostCents: number;
}

function lots(place: LotShelf, p: number, date: number): [number, number][] {
  const kept: [number, number][] = [];
  for (const { units, expiry } of lotsOf(place, p)) {
    if (expiry === NEVER) kept.push([units, -1]);
    // Goods whose last day is over would be thrown away on the first morning: the past has done it.
    else if (expiry >= date) kept.push([units, expiry - date]);
  }
  return kept;
}

/**
 * What a product leaves on `date`, with the unit cost it stands at in the books. What is set aside has gone with its
 * customers by then, out of the goods and of the record alike.
 */
export function leftovers(stock: StockState, p: number, date: number, costCents: number): Leftovers {
  const shelf = lots(stock.shelf, p, date);
  const reserve = lots(stock.reserve, p, date);
  const real = [...shelf, ...reserve].reduce((sum, [units]) => sum + units, 0);
  const gap = stock.recorded[p]! - stock.shelf.total[p]! - stock.reserve.total[p]! - stock.aside[p]!;
  return { shelf, reserve, recorded: real + gap, unitCostCents: costCents };
}
