/** Is a copy what it says? Plays its decisions again and compares, and tells an edited copy from another program. */
import { rulesHash, type Scenario } from '../scenario/index.ts';
import { type Claim, type Copy, pastHash } from './copy.ts';
import type { Core, References, Replayed } from './core.ts';
import { CORES } from './cores.ts';
import { claimedMarks } from './marks.ts';

/** What was found of a copy that could be read. */
export type Verdict =
  | { readonly status: 'true' }
  /** Decisions, or what they are said to have given, were changed. `day`: the first that differs, when there is one. */
  | { readonly status: 'edited'; readonly what: 'log' | 'claim' | 'seed'; readonly day: number | undefined }
  /** Another version of the rules, known or not, or another program under the same name. */
  | { readonly status: 'other-engine' }
  /** Not the scenario it was played in (`copy`), or not the one that was asked for (`asked`). */
  | { readonly status: 'other-scenario'; readonly than: 'copy' | 'asked' }
  /** It gives what it says, but its seal is broken there. */
  | { readonly status: 'damaged'; readonly place: string };

export interface Verified {
  readonly verdict: Verdict;
  /** What its decisions give, when they could be played. */
  readonly replayed?: Replayed;
}

/** The first day whose fingerprint is not the one claimed. */
function firstDifference(claim: Claim, { fingerprints }: Replayed): number | undefined {
  const days = Math.max(claim.fingerprints.length, fingerprints.length);
  for (let day = 0; day < days; day++) if (claim.fingerprints[day] !== fingerprints[day]) return day;
  return undefined;
}

const sameFigures = (claim: Claim, { figures, insolvent }: Replayed): boolean =>
  claim.insolvent === insolvent &&
  Object.keys(claim.figures).length === Object.keys(figures).length &&
  Object.entries(figures).every(([id, value]) => claim.figures[id] === value);

/** What makes two scenarios the same game, with the same past. */
export type Identity = Pick<Copy, 'rulesHash' | 'pastHash'>;

export const identityOf = (scenario: Scenario): Identity => ({
  rulesHash: rulesHash(scenario),
  pastHash: pastHash(scenario),
});

/** The scenario in which a copy should have been played, when it is not. */
function otherScenario(copy: Copy, asked: Identity | undefined): 'copy' | 'asked' | undefined {
  const isSame = (one: Identity) => one.rulesHash === copy.rulesHash && one.pastHash === copy.pastHash;
  if (!isSame(identityOf(copy.scenario))) return 'copy';
  return asked && !isSame(asked) ? 'asked' : undefined;
}

/**
 * Plays a copy again and compares it with what it claims, marks left aside: see `verdictOnMarks`.
 * @param asked the scenario the class was given, when the teacher names one
 */
export function verifyCopy(copy: Copy, asked?: Identity): Verified {
  const core = CORES.get(copy.rulesVersion);
  if (!core) return { verdict: { status: 'other-engine' } };
  const than = otherScenario(copy, asked);
  if (than) return { verdict: { status: 'other-scenario', than } };
  const replayed = core.replay(copy);
  return { verdict: verdictOf(copy, core, replayed), replayed };
}

function verdictOf(copy: Copy, core: Core, replayed: Replayed): Verdict {
  const { broken, claim } = copy;
  if (broken?.at === 'head') return { status: 'edited', what: 'seed', day: 0 };
  if (broken?.at === 'day') return { status: 'edited', what: 'log', day: broken.day };
  const day = firstDifference(claim, replayed);
  const strange = replayed.strange?.day;
  if (day !== undefined || strange !== undefined) {
    if (!knowsWitness(copy, core)) return { status: 'other-engine' };
    // The seal says the claim was touched after it was set: the log is then as it was.
    if (broken?.at === 'claim' && strange === undefined) return { status: 'edited', what: 'claim', day };
    return { status: 'edited', what: 'log', day: Math.min(day ?? strange!, strange ?? day!) };
  }
  if (!sameFigures(claim, replayed)) return { status: 'edited', what: 'claim', day: undefined };
  // Marks are compared later, and may be what was touched.
  if (broken?.at === 'claim' && !claim.marks) return { status: 'damaged', place: '/chain' };
  return broken?.at === 'chain' ? { status: 'damaged', place: `/chain/${broken.index}` } : { status: 'true' };
}

/** Does this program play the same scenario, without any decision, as the one that wrote the copy did? */
function knowsWitness(copy: Copy, core: Core): boolean {
  if (copy.witness === undefined) return true;
  const days = copy.claim.fingerprints.length;
  return core.references(copy, days).witness === copy.witness;
}

/** The last word, once the reference managers have played: are the marks claimed the marks found? */
export function verdictOnMarks(
  copy: Pick<Copy, 'claim' | 'rulesVersion' | 'broken'>,
  { verdict, replayed }: Verified,
  references: References,
): Verdict {
  const { marks } = copy.claim;
  if (verdict.status !== 'true' || !replayed || !marks) return verdict;
  const found = claimedMarks(CORES.get(copy.rulesVersion)!.mark(replayed, references));
  // What is not claimed is not false.
  if (Object.entries(marks).some(([code, points]) => found[code] !== points))
    return { status: 'edited', what: 'claim', day: undefined };
  return copy.broken?.at === 'claim' ? { status: 'damaged', place: '/chain' } : verdict;
}
