/**
 * The seal of a copy: a link per day over that day's decisions, each holding the one before, then one over what is
 * claimed. It finds accidents and careless edits, and says where. It proves nothing against whoever computes it again:
 * only playing the decisions again does.
 */
import { hashJson } from '../kernel/index.ts';
import type { Moment } from '../store/game.ts';

/** A decision as it is written. */
export interface Written {
  readonly day: number;
  readonly minute: number;
  readonly by: string;
  readonly command: unknown;
}

export interface Sealed {
  /** What comes before the first day: the rules, the scenario and the luck. */
  readonly head: unknown;
  readonly now: Moment;
  readonly log: readonly Written[];
  readonly claim: unknown;
}

/** The links of a copy: its head, one per day that has begun, and its end. */
export type Chain = readonly string[];

const next = (link: string, part: unknown): string => hashJson([link, part]);

/** What the links hold, in order. */
function partsOf({ head, now, log, claim }: Sealed): unknown[] {
  const days: unknown[][] = Array.from({ length: now.day + 1 }, () => []);
  for (const { day, minute, by, command } of log) days[day]?.push([minute, by, command]);
  return [head, ...days, [now, claim]];
}

/** Seals a copy. */
export function chainOf(sealed: Sealed): Chain {
  let link = '';
  return partsOf(sealed).map((part) => {
    link = next(link, part);
    return link;
  });
}

/** The first place where a copy is not what was sealed. */
export type Break =
  | { readonly at: 'head' }
  | { readonly at: 'day'; readonly day: number }
  | { readonly at: 'claim' }
  /** What is sealed is as it was: the seal itself was touched. */
  | { readonly at: 'chain'; readonly index: number };

/** Looks for the first broken link; undefined when all hold. */
export function breakOf(sealed: Sealed, chain: Chain): Break | undefined {
  const parts = partsOf(sealed);
  if (chain.length !== parts.length) return { at: 'chain', index: Math.min(chain.length, parts.length) };
  let link = '';
  for (const [index, part] of parts.entries()) {
    link = next(link, part);
    if (link === chain[index]) continue;
    // When the next link follows from what stands here, it is this link that was touched, and not what it holds.
    const after = chain[index + 1];
    if (after !== undefined && after === next(link, parts[index + 1])) return { at: 'chain', index };
    if (index === 0) return { at: 'head' };
    return index === parts.length - 1 ? { at: 'claim' } : { at: 'day', day: index - 1 };
  }
  return undefined;
}
