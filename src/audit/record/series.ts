/** Flows and levels as they are written, a day at a time. */
import type { Flow, Level } from '../format/index.ts';

export const newFlow = (): Flow => ({ perDay: [], total: 0 });
export const newLevel = (opening: number): Level => ({ opening, perDay: [] });

/** Adds the day's value of a flow. */
export function add(flow: Flow, cents: number): void {
  flow.perDay.push(cents);
  flow.total += cents;
}

/** Where a level stood before the day that is being written. */
export const before = ({ opening, perDay }: Level): number => perDay.at(-1) ?? opening;

/** A flow for each key. */
export function flows<K extends string>(keys: readonly K[]): Record<K, Flow> {
  return Object.fromEntries(keys.map((key) => [key, newFlow()])) as Record<K, Flow>;
}
