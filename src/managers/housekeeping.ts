/** What any manager in order does beside trading: orders that leave by themselves, and a lawful roster. */
import type { Command } from '../store/game.ts';
import type { View } from '../store/view.ts';
import type { FloorKeeper } from './floor/index.ts';
import { lawfulSheets } from './lawful.ts';

/** Whoever decides nothing else leaves every supplier on automatic orders. */
export function automaticOrders(view: View): Command[] {
  const manual = view.model.suppliers.filter((s) => view.plan.policies.orderMode[s.id] !== 'automatic');
  if (manual.length === 0) return [];
  const orderMode = Object.fromEntries(manual.map((s) => [s.id, 'automatic' as const]));
  return [{ type: 'policies', policies: { orderMode } }];
}

/**
 * Puts the roster right whenever it has changed since it was last looked at, then keeps the floor. What it wrote itself is
 * looked at too: whoever is hired anew the next morning has nothing else to go by, and must decide the same.
 */
export function rosterKeeper(floor: FloorKeeper = () => []): (view: View) => Command[] {
  let seen: View['plan']['roster'] | undefined;
  return (view) => {
    const { roster } = view.plan;
    const mended = roster === seen ? [] : lawfulSheets(view);
    seen = roster;
    const kept = mended.length > 0 ? [] : floor(view);
    return [...mended.map((sheet): Command => ({ type: 'roster', ...sheet })), ...kept];
  };
}
