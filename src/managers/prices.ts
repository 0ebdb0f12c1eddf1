/** A price position of the house, as a share of the advised prices. */
import { applyBp } from '../kernel/index.ts';
import type { Command } from '../store/game.ts';
import type { View } from '../store/view.ts';

/** Position of a product by its index, in basis points of its advised price. */
export type Position = (view: View, p: number) => number;

/**
 * Prices of the house, on the first morning it holds the store.
 * @param ending puts a price the way it will be written on the shelf
 */
export function priceOnce(position: Position, ending = (cents: number) => cents): (view: View) => Command[] {
  let done = false;
  return (view) => {
    if (done) return [];
    done = true;
    const prices = view.model.products.flatMap(({ id, priceCents }, p) => {
      const price = ending(applyBp(priceCents, position(view, p)));
      // What is sold at a loss at its advised price is the scenario's affair.
      if (price < view.leastPriceCents(p) || price === view.product(p).priceCents) return [];
      return [[id, price] as const];
    });
    return prices.length > 0 ? [{ type: 'prices', prices: Object.fromEntries(prices) }] : [];
  };
}
