/**
 * The grading worksheet of a Moodle assignment, filled for its teacher: only empty comments and open grades change, every
 * other byte stays as Moodle wrote it, whatever its language and its separator.
 */
import { BLOCKS } from '../marks/index.ts';
import { csvText } from './csv.ts';
import { markText } from './report/words.ts';
import type { Row } from './results.ts';
import { roundedTo, type Step } from './step.ts';
import { type Cell, columnsIn, tableIn } from './table.ts';

/** Names Moodle gives to its columns, in French and in English, in lower case. */
const COLUMNS = {
  identifier: ['identifiant', 'identifier'],
  grade: ['note', 'grade'],
  most: ['note maximale', 'maximum grade'],
  open: ['la note peut être modifiée', 'grade can be changed'],
  feedback: ['feedback par commentaires', 'commentaires de feedback', 'feedback comments'],
} as const;
type Column = keyof typeof COLUMNS;

const NO: ReadonlySet<string> = new Set(['non', 'no', '0', 'false']);

/** Without these nothing can be filled. */
const NEEDED: readonly Column[] = ['identifier', 'grade', 'most'];

/** A sheet filled, or the columns it lacks, by their French names. */
export type Filled =
  | {
      readonly text: string;
      readonly filled: number;
      /** Participants whose grade Moodle does not let change. */
      readonly locked: readonly string[];
      /** Copies with a mark that nobody on the sheet handed in. */
      readonly absent: readonly Row[];
      /** Identifiers in the order of the sheet. */
      readonly order: readonly string[];
    }
  | { readonly missing: readonly string[] };

/** Moodle shows a participant as a word and a number; our copies bear the number. */
const numberIn = (identifier: string): string => /(\d+)\s*$/.exec(identifier)?.[1] ?? identifier.trim();

/** What a student reads beside the grade. */
function comment({ marks }: Row, step: Step): string {
  const blocks = BLOCKS.map(({ code }) => `${code} ${markText(marks?.[code], step)}`).join(', ');
  return `Gondole (sur 20) : ${blocks}`.replace(/[\u00a0\u202f]/g, ' ');
}

/**
 * Fills a worksheet with the marks of the copies that are true.
 * @param text the sheet as Moodle wrote it
 */
export function fillWorksheet(text: string, rows: readonly Row[], step: Step): Filled {
  const { head: columns, lines, separator } = tableIn(text, (head) => columnsIn(head, COLUMNS));
  const missing = NEEDED.filter((column) => !columns.has(column)).map((column) => COLUMNS[column][0]);
  if (missing.length > 0) return { missing };
  const marks = new Map(
    rows.flatMap((row) =>
      row.state === 'true' && typeof row.marks?.overall === 'number' ? [[row.id, row] as const] : [],
    ),
  );
  const [order, locked]: [string[], string[]] = [[], []];
  const edits: { readonly cell: Cell; readonly value: string }[] = [];
  let filled = 0;
  for (const line of lines.slice(1)) {
    const cell = (column: Column): Cell | undefined => line[columns.get(column) ?? -1];
    const id = numberIn(cell('identifier')?.value ?? '');
    if (id === '') continue;
    order.push(id);
    const row = marks.get(id);
    const [grade, most] = [cell('grade'), Number(cell('most')?.value.trim().replace(',', '.'))];
    if (!row || !grade) continue;
    marks.delete(id);
    if (NO.has(cell('open')?.value.trim().toLowerCase() ?? '') || !(most > 0)) {
      locked.push(id);
      continue;
    }
    const points = roundedTo(row.marks!.overall!, step);
    edits.push({ cell: grade, value: String(Math.round(points * most * 5) / 10_000) });
    const feedback = cell('feedback');
    if (feedback?.value === '') edits.push({ cell: feedback, value: comment(row, step) });
    filled++;
  }
  let out = '';
  let at = 0;
  for (const { cell, value } of edits.sort((a, b) => a.cell.from - b.cell.from)) {
    out += text.slice(at, cell.from) + csvText(value, separator);
    at = cell.to;
  }
  return { text: out + text.slice(at), filled, locked, absent: [...marks.values()], order };
}
