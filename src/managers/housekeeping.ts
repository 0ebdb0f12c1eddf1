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
 * Puts the roster right whenever somebody else has changed it, then keeps the floor. Whoever keeps the floor changes tasks
 * and no hours, so that what they write needs no second look; who is hired anew looks again, and finds nothing to mend.
 */
export function rosterKeeper(floor: FloorKeeper = () => []): (view: View) => Command[] {
  let seen: View['plan']['roster'] | undefined;
  let own = false;
  return (view) => {
    const { roster } = view.plan;
    const mended = roster === seen || own ? [] : lawfulSheets(view);
    seen = roster;
    const kept = mended.length > 0 ? [] : floor(view);
    own = kept.length > 0;
    return [...mended.map((sheet): Command => ({ type: 'roster', ...sheet })), ...kept];
  };
}
