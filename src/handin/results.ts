/**
 * What is found of a pile of copies: a row each. Rows say nothing of who computed them nor when, so that any number of
 * workers and of parts gives the same file, byte for byte.
 */
import { z } from 'zod';
import { compareText } from '../kernel/index.ts';
import { MOST_DECISIONS } from './document.ts';
import { layout } from './layout.ts';

export const RESULTS_KIND = 'gondole-notes';
const RESULTS_FORMAT = 1;

/** What became of a file. The first five are those of a copy that was read. */
export const STATES = [
  'true',
  'edited',
  'other-engine',
  'other-scenario',
  'damaged',
  'foreign',
  'empty',
  'huge',
  'unreadable',
] as const;
export type State = (typeof STATES)[number];

const text = (most: number) => z.string().max(most);
const points = z.int().min(0).max(2_000).nullable();

const figure = z.number().nullable();
const seen = z.strictObject({ value: figure, points, anchors: z.array(figure).max(3).optional() });
const heldSchema = z.strictObject({
  code: text(16),
  why: text(1_000),
  days: z.array(z.int().min(0).max(1_100)).max(1_100),
});

const print = z.int().min(0).max(4_294_967_295);
const printsSchema = z.strictObject({
  decisions: z.int().min(0).max(MOST_DECISIONS),
  exact: text(16),
  weeks: z.array(print).max(160),
  grams: z.array(print).max(4_000),
});

const rowSchema = z.strictObject({
  /** Path as it was given, inside its archive too. */
  name: text(2_000),
  /** Number of a Moodle participant, or the name of the file. */
  id: text(200),
  state: z.enum(STATES),
  message: text(4_000),
  /** Identity of its bytes. */
  sum: text(64).optional(),
  /** Another copy that is the same byte for byte, the first by name, and how many there are with this one. */
  same: z.strictObject({ name: text(2_000), id: text(200), count: z.int().min(2) }).optional(),
  /** First day that differs, from 0. */
  day: z.int().min(0).max(1_100).optional(),
  /** Could it be read as a copy? */
  read: z.boolean(),
  scenario: text(64).optional(),
  seed: text(64).optional(),
  rulesVersion: text(64).optional(),
  days: z.int().min(0).max(1_100).optional(),
  /** The class hour it was played in: its mode, and the codes of its rounds. */
  session: z
    .strictObject({ mode: z.enum(['exam', 'training']).optional(), rounds: z.array(text(64)).max(160) })
    .optional(),
  /** What its decisions give, in hundredths of a point by code; null is not evaluated. */
  marks: z.record(text(16), points).optional(),
  subs: z.record(text(16), points).optional(),
  evaluated: z.int().min(0).max(100).optional(),
  /** Sub-competences that its scenario leaves out of the marks: what their lines saw is told and counts for nothing. */
  aside: z.array(text(8)).max(100).optional(),
  /** What each line of the rubric saw. */
  lines: z.record(text(64), seen).optional(),
  /** Words of the lines that its scenario adds to the rubric. */
  words: z
    .record(
      text(64),
      z.strictObject({
        sub: text(8),
        kind: z.enum(['result', 'practice', 'judgement', 'teacher']),
        label: text(200),
        per: z.int().min(1),
        sign: text(8),
      }),
    )
    .optional(),
  /** What the student wrote: answers and reasons, as the teacher reads them. */
  said: z
    .array(
      z.strictObject({
        sub: text(8),
        who: z.enum(['A', 'B']).optional(),
        asked: text(4_000),
        said: text(12_000),
        verdict: text(200),
      }),
    )
    .max(5_000)
    .optional(),
  /** What the engine found, where the teacher changed something: `marks` and `subs` are then what stands. */
  computed: z.record(text(16), points).optional(),
  overrides: z
    .array(
      z.strictObject({
        code: text(8),
        computed: points,
        points: z.int().min(0).max(2_000),
        reason: text(1_000),
      }),
    )
    .max(100)
    .optional(),
  /** In a pair: what each of the two decided and answered, and their own marks where some answers are each one's. */
  students: z
    .array(
      z.strictObject({
        who: z.enum(['A', 'B']),
        decisions: z.int().min(0).max(MOST_DECISIONS),
        answers: z.int().min(0).max(MOST_DECISIONS),
        marks: z.record(text(16), points).optional(),
      }),
    )
    .max(2)
    .optional(),
  /** Hashes of its decisions, to compare it with others. */
  prints: printsSchema.optional(),
  /** Standard error of the marks of this scenario, in hundredths of a point. */
  standardError: z.int().min(1).max(1_000).optional(),
  /** What holds a mark down. */
  held: z.array(heldSchema).max(1_000).optional(),
});

/** A file and what was found of it. */
export type Row = Readonly<z.output<typeof rowSchema>>;

const resultsSchema = z.strictObject({
  kind: z.literal(RESULTS_KIND),
  format: z.literal(RESULTS_FORMAT),
  /** Which part of the pile, from 1; null is all of it. */
  part: z.strictObject({ index: z.int().min(1), of: z.int().min(1) }).nullable(),
  rows: z.array(rowSchema).max(1_000_000),
});

export type Results = Readonly<z.output<typeof resultsSchema>>;

/** By name; an archive may hold one twice. */
const byName = (a: Row, b: Row): number =>
  compareText(a.name, b.name) || compareText(a.sum ?? '', b.sum ?? '') || compareText(a.state, b.state);

/**
 * Rows in order, each file once. Copies with the same bytes keep their marks, since two students may hand in one game; each
 * says who else handed it in.
 */
export function wholeOf(rows: readonly Row[]): Row[] {
  const sorted = [...rows].sort(byName);
  const once = sorted.filter(
    (row, i) =>
      i === 0 || row.sum === undefined || row.name !== sorted[i - 1]!.name || row.sum !== sorted[i - 1]!.sum,
  );
  const groups = new Map<string, Row[]>();
  for (const row of once) {
    if (row.sum === undefined || !row.read) continue;
    const group = groups.get(row.sum);
    if (group) group.push(row);
    else groups.set(row.sum, [row]);
  }
  return once.map((row) => {
    const group = (row.sum !== undefined && groups.get(row.sum)) || [];
    if (group.length < 2) return row;
    const { name, id } = group[0] === row ? group[1]! : group[0]!;
    return { ...row, same: { name, id, count: group.length } };
  });
}

const KEYS = Object.keys(rowSchema.shape) as (keyof Row)[];

/** A row with its keys in the order of its shape, wherever it comes from. */
const ordered = (row: Row): object => Object.fromEntries(KEYS.map((key) => [key, row[key]]));

/** The text of a file of results. */
export function writeResults(rows: readonly Row[], part: Results['part'] = null): string {
  const sorted = (part ? [...rows].sort(byName) : wholeOf(rows)).map(ordered);
  return `${layout({ kind: RESULTS_KIND, format: RESULTS_FORMAT, part, rows: sorted })}\n`;
}

/** Reads a file of results; undefined when it is none. Never throws. */
export function readResults(json: string): Results | undefined {
  try {
    const { data } = resultsSchema.safeParse(JSON.parse(json));
    return data;
  } catch {
    return undefined;
  }
}

/** Why parts do not make a whole: one given twice, one that is missing, or parts of different piles. */
export type Misfit =
  | { readonly why: 'not-a-part' | 'other-count' | 'twice'; readonly at: number }
  | { readonly why: 'missing'; readonly index: number };

/** Joins parts, in any order. */
export function joined(parts: readonly Results[]): { rows: Row[] } | { misfit: Misfit } {
  const seen = new Set<number>();
  const of = parts[0]?.part?.of;
  for (const [at, { part }] of parts.entries()) {
    if (!part) return { misfit: { why: 'not-a-part', at } };
    if (part.of !== of) return { misfit: { why: 'other-count', at } };
    if (seen.has(part.index)) return { misfit: { why: 'twice', at } };
    seen.add(part.index);
  }
  for (let index = 1; index <= (of ?? 0); index++)
    if (!seen.has(index)) return { misfit: { why: 'missing', index } };
  return { rows: parts.flatMap(({ rows }) => rows) };
}
