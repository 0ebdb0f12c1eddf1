/**
 * Every version of the rules this program can play, so that a copy of last year is marked by last year's rules.
 * A release freezes `core.ts` and all it imports into one self-contained module, and adds a line here.
 */
import { type Core, CURRENT } from './core.ts';

const RELEASED: readonly Core[] = [];

/** By version of the rules. */
export const CORES: ReadonlyMap<string, Core> = new Map(
  [...RELEASED, CURRENT].map((core) => [core.rulesVersion, core]),
);
