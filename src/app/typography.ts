/** French typography of what a scenario says: written with plain spaces, read with those that hold a line together. */
import { french } from '../kernel/french.ts';
import { type Scenario, TEXT_KEYS } from '../scenario/index.ts';

/** The same scenario, its texts set for people; what decides a game is left as it is. */
export const typeset = (scenario: Scenario): Scenario => setIn(scenario, '') as Scenario;

function setIn(value: unknown, key: string): unknown {
  if (typeof value === 'string') return TEXT_KEYS.has(key) ? french(value) : value;
  if (Array.isArray(value)) return value.map((one) => setIn(one, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, setIn(inner, name)]));
}
