// Old scenarios stay readable: a numbered step brings a document from format n to format n + 1. Steps work on trees, so
// that problems found later still point to what the teacher wrote.
import { FORMAT } from './format/index.ts';
import { newerFormat, noSuchFormat, wrongFormat } from './french.ts';
import type { Report } from './report.ts';
import { member, type ObjectTree, spotAt } from './tree.ts';

/** One step. It must accept part of a scenario: a file that is extended may hold one section only. */
export type Migration = {
  /** The format it reads; it gives the next one. */
  readonly from: number;
  /** What changed, for people. */
  readonly change: string;
  readonly apply: (root: ObjectTree) => ObjectTree;
};

/** The steps of the project. None yet: format 1 is the first. */
export const MIGRATIONS: readonly Migration[] = [];

/** The formats a reader knows. */
export type Formats = { readonly latest: number; readonly migrations: readonly Migration[] };

/** What this version of the game reads. */
export const FORMATS: Formats = { latest: FORMAT, migrations: MIGRATIONS };

/**
 * The format a file declares; `fallback` when it declares none, which only a file that is extended may do. Reports
 * a format that is newer, unknown or not a number, and gives undefined: the rest of such a file means nothing to us.
 */
export function formatOf(
  root: ObjectTree,
  formats: Formats,
  report: Report,
  fallback: number,
): number | undefined {
  const declared = member(root, 'format');
  if (declared === undefined) return fallback;
  const at = spotAt(root, ['format']);
  if (typeof declared !== 'number' || !Number.isInteger(declared)) {
    const code = typeof declared !== 'number' ? 'type' : Number.isFinite(declared) ? 'integer' : 'range';
    report.add('error', code, at, () =>
      wrongFormat(typeof declared === 'object' ? '…' : declared, formats.latest),
    );
    return undefined;
  }
  if (declared === formats.latest) return declared;
  if (declared < formats.latest && formats.migrations.some(({ from }) => from === declared)) return declared;
  report.add('error', 'version', at, () =>
    declared > formats.latest
      ? newerFormat(declared, formats.latest)
      : noSuchFormat(declared, formats.latest),
  );
  return undefined;
}

/**
 * Brings a document to the latest format, one step after the other.
 * @throws Error when a step is missing between two others: a fault of the project, which a test looks for.
 */
export function migrate(root: ObjectTree, from: number, formats: Formats): ObjectTree {
  let current = root;
  for (let format = from; format < formats.latest; format += 1) {
    const step = formats.migrations.find((migration) => migration.from === format);
    if (!step) throw new Error(`No migration from format ${format}.`);
    current = step.apply(current);
  }
  return current;
}
