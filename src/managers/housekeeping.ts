/** What any manager in order does beside trading: orders that leave by themselves, and a lawful roster. */
import type { Command } from '../store/game.ts';
import type { View } from '../store/view.ts';
import { lawfulSheets } from './lawful.ts';

/** Whoever decides nothing else leaves every supplier on automatic orders. */
export function automaticOrders(view: View): Command[] {
  const manual = view.model.suppliers.filter((s) => view.plan.policies.orderMode[s.id] !== 'automatic');
  if (manual.length === 0) return [];
  const orderMode = Object.fromEntries(manual.map((s) => [s.id, 'automatic' as const]));
  return [{ type: 'policies', policies: { orderMode } }];
}

/** Puts the roster right whenever it has changed since it was last looked at. */
export function rosterKeeper(): (view: View) => Command[] {
  let seen: View['plan']['roster'] | undefined;
  return (view) => {
    if (view.plan.roster === seen) return [];
    seen = view.plan.roster;
    return lawfulSheets(view).map((sheet) => ({ type: 'roster', ...sheet }));
  };
}
