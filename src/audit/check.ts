/** Puts a file to every identity. */
import type { AuditFile } from './format/index.ts';
import { type Gap, IDENTITIES, type Identity, Tally } from './identities/index.ts';

/** What an identity found. */
export interface Verdict {
  readonly identity: Identity;
  /** Equations looked at, and how many do not hold. */
  readonly checked: number;
  readonly gaps: number;
  /** Largest difference between the two sides. */
  readonly largest: number;
  readonly first: Gap | undefined;
}

/** Every identity (or those asked for), with what it found. */
export function checkAudit(file: AuditFile, identities: readonly Identity[] = IDENTITIES): Verdict[] {
  return identities.map((identity) => {
    const tally = new Tally();
    identity.check(file, tally);
    const { checked, gaps, largest, first } = tally;
    return { identity, checked, gaps, largest, first };
  });
}
