/** Is a copy what it says? Plays its decisions again and compares, and tells an edited copy from another program. */
import type { Claim, Copy } from './copy.ts';
import { type Core, CURRENT, type Identity, type Replayed } from './core.ts';
import type { Marked } from './marks.ts';

/** What was found of a copy that could be read. */
export type Verdict =
  | { readonly status: 'true' }
  /** Decisions, or what they are said to have given, were changed. `day`: the first that differs, when there is one. */
  | { readonly status: 'edited'; readonly what: 'log' | 'claim' | 'seed'; readonly day: number | undefined }
  /** A version of the rules this program does not have, or another program under the same number. */
  | { readonly status: 'other-engine'; readonly why: 'unknown' | 'witness'; readonly rulesVersion: string }
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

/** The scenario in which a copy should have been played, when it is not. */
function otherScenario(core: Core, copy: Copy, asked: Identity | undefined): 'copy' | 'asked' | undefined {
  const own = core.identityOf(copy.scenario);
  if (own.rulesHash !== copy.rulesHash || own.pastHash !== copy.pastHash) return 'copy';
  if (!asked || asked.rulesHash !== copy.rulesHash) return asked && 'asked';
  // Other rules play another past of the same scenario.
  return copy.rulesVersion === CURRENT.rulesVersion && asked.pastHash !== copy.pastHash ? 'asked' : undefined;
}

/** The verdict on a copy whose rules this program does not have. */
export const unknownRules = (rulesVersion: string): Verdict => ({
  status: 'other-engine',
  why: 'unknown',
  rulesVersion,
});

/**
 * Plays a copy again and compares it with what it claims, marks left aside: see `verdictOnMarks`.
 * @param core the rules of its version: see `openCopy`
 * @param asked the scenario the class was given, when the teacher names one
 */
export function verifyCopy(core: Core, copy: Copy, asked?: Identity): Verified {
  const than = otherScenario(core, copy, asked);
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
    if (!knowsWitness(copy, core))
      return { status: 'other-engine', why: 'witness', rulesVersion: copy.rulesVersion };
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
  const days = copy.claim.fingerprints.length;
  // Days that were never begun belong to no program.
  if (copy.witness === undefined || days > copy.now.day) return true;
  return core.references(copy, days).witness === copy.witness;
}

/** The last word, once the reference managers have played: are the marks claimed the marks found? */
export function verdictOnMarks(
  copy: Pick<Copy, 'claim' | 'broken'>,
  verdict: Verdict,
  { marks: found }: Pick<Marked, 'marks'>,
): Verdict {
  const { marks } = copy.claim;
  if (verdict.status !== 'true' || !marks) return verdict;
  // What is not claimed is not false.
  if (Object.entries(marks).some(([code, points]) => found[code] !== points))
    return { status: 'edited', what: 'claim', day: undefined };
  return copy.broken?.at === 'claim' ? { status: 'damaged', place: '/chain' } : verdict;
}
