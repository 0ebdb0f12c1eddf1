/** The reference managers, by name. They see only `store/view` and decide with the commands a student has. */
import { doNothing } from './do-nothing.ts';
import type { Manager } from './manager.ts';
import { prudent } from './prudent.ts';

export const MANAGERS: ReadonlyMap<string, () => Manager> = new Map([
  ['do-nothing', doNothing],
  ['prudent', prudent],
]);

export type { Manager };
