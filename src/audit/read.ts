/** Reads the text of an audit, with the care of every file of ours: limits first, then the shape, then what must fit. */
import {
  checkShape,
  isObjectTree,
  isTree,
  LIMITS,
  type Limits,
  member,
  newBudget,
  notAnObject,
  parseSource,
  Report,
  type ScenarioProblem,
  scan,
  spotAt,
} from '../scenario/index.ts';
import { AUDIT_KIND, type AuditFile, auditSchema } from './format/index.ts';
import { misfits } from './shape.ts';

/**
 * An audit is plain columns of figures, which cost a tenth of what a scenario does: it may hold more of them, and in
 * longer lists. Twenty megabytes hold about eight hundred thousand lines of tickets.
 */
const AUDIT_LIMITS: Limits = {
  ...LIMITS,
  values: 4_000_000,
  items: 4_000_000,
  containers: 400_000,
  files: 1,
};

const HINT = 'Reprenez un fichier écrit par « gondole run … --audit ».';

/** What reading gives; the file is there unless some problem is an error. */
export interface ReadAudit {
  readonly file?: AuditFile;
  readonly problems: readonly ScenarioProblem[];
  readonly more: number;
}

/** Is this text within what `readAudit` reads? */
export function fitsInLimits(text: string): boolean {
  return scan(text, newBudget(), AUDIT_LIMITS) === undefined;
}

/** Reads an audit. Never throws, whatever the text. */
export function readAudit(text: string, name: string): ReadAudit {
  const report = new Report();
  const file = auditIn(text, name, report);
  return { ...(file && !report.failed && { file }), ...report.problems() };
}

function auditIn(text: string, name: string, report: Report): AuditFile | undefined {
  const root = parseSource(name, text, newBudget(), report, AUDIT_LIMITS).value;
  if (root === undefined) return undefined;
  if (!isObjectTree(root)) {
    report.add('error', 'type', { place: isTree(root) ? root.place : 0 }, () => ({
      ...notAnObject(isTree(root) ? '[…]' : root),
      message: 'Un audit est un objet JSON, entre accolades.',
      hint: HINT,
    }));
    return undefined;
  }
  if (member(root, 'kind') !== AUDIT_KIND) {
    report.add(
      'error',
      'type',
      () => spotAt(root, ['kind']),
      () => ({
        message: 'Ce document n’est pas un audit.',
        expected: `"kind": "${AUDIT_KIND}"`,
        hint: HINT,
      }),
    );
    return undefined;
  }
  const file = checkShape(auditSchema, root, report).value as AuditFile;
  if (report.failed) return undefined;
  for (const { path, message } of misfits(file))
    report.add(
      'error',
      'rule',
      () => spotAt(root, path),
      () => ({ message, hint: HINT }),
    );
  return file;
}
