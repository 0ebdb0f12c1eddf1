/** Gives a scenario its past: the one it holds, the one kept from last time, or a new one played now. */
import { pastIsFresh, withPast } from '../play/past.ts';
import { pastKey, type Scenario } from '../scenario/index.ts';
import { keepPast, keptPast } from './saves.ts';

/**
 * The scenario with a fresh past. Shipped scenarios hold theirs, so the year is only played for a scenario that someone
 * has edited: about a second, after `warn` has had time to be painted.
 */
export async function preparePast(scenario: Scenario, warn: () => void): Promise<Scenario> {
  if (pastIsFresh(scenario)) return scenario;
  const key = pastKey(scenario);
  const data = await keptPast(key);
  const known = data && { ...scenario, past: { ...scenario.past, data } };
  if (known && pastIsFresh(known)) return known;
  warn();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const made = withPast(scenario);
  if (made.past.data) await keepPast(key, made.past.data);
  return made;
}
