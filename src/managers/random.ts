/**
 * Decides at random what a student could decide, once orders leave by themselves: a few order rules and a price a day.
 * Its luck hangs on the seed of the game, the day and what it is about, like any other.
 */
import { drawKey, finalise, hashText, toUnit } from '../kernel/index.ts';
import type { Command } from '../store/game.ts';
import type { View } from '../store/view.ts';
import { automaticOrders } from './housekeeping.ts';
import type { Manager } from './manager.ts';

/** Share of references whose rule changes on a day, and whose price does. */
const RULES = 0.01;
const PRICES = 0.01;

function whims(view: View): Command[] {
  const key = drawKey(view.model.seeds.base, 'random-manager', view.now.day);
  const rules: Record<string, { point: number; target: number }> = {};
  const prices: Record<string, number> = {};
  for (const [p, { id, priceCents }] of view.model.products.entries()) {
    const draw = (use: string): number => toUnit(finalise(key ^ hashText(`${id}/${use}`)));
    const { capacity } = view.product(p);
    if (draw('rule?') < RULES) {
      const target = Math.floor((0.5 + draw('target')) * capacity);
      rules[id] = { point: Math.floor(draw('point') * (target + 1)), target };
    }
    const price = Math.floor(priceCents * (0.95 + 0.15 * draw('price')));
    if (draw('price?') < PRICES && price >= view.leastPriceCents(p)) prices[id] = price;
  }
  const commands: Command[] = [];
  if (Object.keys(rules).length > 0) commands.push({ type: 'order-rules', rules });
  if (Object.keys(prices).length > 0) commands.push({ type: 'prices', prices });
  return commands;
}

/** Between whoever does nothing and the beginner: what luck alone is worth. */
export const random = (): Manager => ({
  name: 'random',
  morning: (view) => [...automaticOrders(view), ...whims(view)],
});
