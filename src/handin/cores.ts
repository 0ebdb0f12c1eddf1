/**
 * Every version of the rules this program can play, so that a copy of last year is marked by last year's rules. A
 * release freezes `core.ts` and all it imports into one self-contained module, and adds a line here; the module is read
 * only when a copy asks for it.
 */
import { type Core, CURRENT } from './core.ts';

const RELEASED: ReadonlyMap<string, () => Promise<{ readonly core: Core }>> = new Map([
  ['1', () => import('./released/rules-1.js')],
  ['2', () => import('./released/rules-2.js')],
  ['3', () => import('./released/rules-3.js')],
  ['4', () => import('./released/rules-4.js')],
]);

/** Versions of the rules, oldest first. */
export const KNOWN_RULES: readonly string[] = [...new Set([...RELEASED.keys(), CURRENT.rulesVersion])];

/** The core that was released under a number, even when these rules still bear it; undefined when there is none. */
export async function releasedCore(rulesVersion: string): Promise<Core | undefined> {
  return (await RELEASED.get(rulesVersion)?.())?.core;
}

/** The rules of a version; undefined when this program does not know them. */
export async function coreOf(rulesVersion: string): Promise<Core | undefined> {
  return rulesVersion === CURRENT.rulesVersion ? CURRENT : releasedCore(rulesVersion);
}
