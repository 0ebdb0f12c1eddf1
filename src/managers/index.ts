/** The reference managers, by name. They see only `store/view` and decide with the commands a student has. */
import { doNothing } from './doNothing.ts';
import { expert } from './expert.ts';
import type { Manager } from './manager.ts';
import { naive } from './naive.ts';
import { predecessor, prudent } from './prudent.ts';
import { random } from './random.ts';

/** How to hire each: by the name that the command line takes, from the worst to the best. */
export const MANAGERS: ReadonlyMap<string, () => Manager> = new Map([
  ['do-nothing', doNothing],
  ['random', random],
  ['naive', naive],
  ['prudent', prudent],
  ['expert', expert],
]);

export { type Manager, predecessor };
