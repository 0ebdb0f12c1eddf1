/**
 * The beginner: lets every proposal leave as the computer makes it, with the rules found on the first morning. Where orders
 * are not theirs, an empty shelf is a shelf to fill, and the computer is right; what the law forbids is struck off.
 */
import { keepShelves } from './floor/index.ts';
import { automaticOrders } from './housekeeping.ts';
import type { Manager } from './manager.ts';
import { striker } from './strike.ts';

export function naive(): Manager {
  const shelves = keepShelves(() => []);
  const strike = striker();
  return {
    name: 'naive',
    morning: (view) => [...automaticOrders(view), ...strike(view), ...shelves(view)],
  };
}
