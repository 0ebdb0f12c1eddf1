/**
 * Marks as plain data, as a copy claims them and a class list or a report shows them: hundredths of a point by code,
 * and under them what each line of the rubric saw. A core of another year gives the same shape, with its own words.
 */
import { UNITS } from '../indicators/index.ts';
import {
  type Anchors,
  BLOCKS,
  type Cap,
  DEFAULT_RUBRIC,
  figureOf,
  flat,
  type Kind,
  type Line,
  type LineMark,
  type Marks,
  type Rubric,
  SUBS,
  standingOf,
} from '../marks/index.ts';
import { LAW } from '../store/view.ts';

/** The whole, the mean of what was evaluated (no mark), the three blocks and the twelve competences, in the order of the diploma. */
export const MARK_CODES: readonly string[] = [
  'overall',
  'soFar',
  ...BLOCKS.flatMap(({ code, competences }) => [code, ...competences.map((one) => one.code)]),
];

/** What a line of the rubric saw, in the unit of its words. */
export interface LineSeen {
  /** Null: asked and not done. */
  readonly value: number | null;
  /** Null: the scale says nothing in this scenario. */
  readonly points: number | null;
  /** What the reference managers obtained, for a relative scale: do-nothing, prudent, expert. */
  readonly anchors?: (number | null)[];
}

/** What holds a mark down. */
export interface Held {
  /** The sub-competence or competence it holds. */
  readonly code: string;
  /** In French, without a stop at the end. */
  readonly why: string;
  /** Days of the game, from 0. */
  readonly days: number[];
}

/** The marks of a run. Null is not evaluated. */
export interface Marked {
  /** By `MARK_CODES`. */
  readonly marks: Readonly<Record<string, number | null>>;
  /** By sub-competence. */
  readonly subs: Readonly<Record<string, number | null>>;
  /** How many of them have a mark. */
  readonly evaluated: number;
  /** By line of the rubric; a line without occasion is left out. */
  readonly lines: Readonly<Record<string, LineSeen>>;
  readonly held: Held[];
  /** Standard error of a mark of this scenario, in hundredths of a point, when it was measured. */
  readonly standardError?: number;
  /** Words of the lines that the scenario adds to the rubric. */
  readonly words?: Readonly<Record<string, LineWords>>;
  /** What stands once the teacher has spoken; left out when the teacher changed nothing. */
  readonly spoken?: Spoken;
}

/** Marks as they stand after the teacher, by the same codes, and what was changed. */
export interface Spoken extends Pick<Marked, 'marks' | 'subs'> {
  readonly overrides: Overridden[];
}

/** A mark of the teacher, and the engine's beside it. */
export interface Overridden {
  readonly code: string;
  readonly computed: number | null;
  readonly points: number;
  readonly reason: string;
}

/** Words of a line: `per` of its units make one of what people read, with this sign. */
export interface LineWords {
  readonly sub: string;
  readonly kind: Kind;
  readonly label: string;
  readonly per: number;
  readonly sign: string;
}

/** Shares of occasions and of points are basis points. */
function wordsOf({ sub, kind, label, source }: Line): LineWords {
  const { per, sign } = 'grid' in source ? UNITS.count : (figureOf(source) ?? UNITS.bp);
  return { sub, kind, label, per, sign };
}

/** The lines of a rubric in words, by id, in its order. */
export const lineWords = ({ lines }: Pick<Rubric, 'lines'>): ReadonlyMap<string, LineWords> =>
  new Map(lines.map((line) => [line.id, wordsOf(line)]));

/** Lines that every scenario starts from. */
const COMMON: ReadonlySet<string> = new Set(DEFAULT_RUBRIC.lines.map(({ id }) => id));

const linesIn = ({ blocks }: Marks): Line[] =>
  blocks.flatMap(({ competences }) =>
    competences.flatMap(({ subs }) => subs.flatMap(({ lines }) => lines.map(({ line }) => line))),
  );

function seenBy({ line, observed, points }: LineMark, anchors: Anchors | undefined): LineSeen {
  const value = observed.state === 'measured' ? observed.value : null;
  // Where an absolute scale stands in for a relative one, what the managers obtained marks nothing.
  const relative =
    'anchored' in line.scale && standingOf(line.scale.anchored, anchors) !== 'absolute' && anchors;
  return {
    value,
    points: points ?? null,
    ...(relative && {
      anchors: [anchors.nothing, anchors.prudent, anchors.expert].map((one) => one ?? null),
    }),
  };
}

const RULES: ReadonlyMap<string, { title: string; article: string }> = new Map(
  LAW.map((one) => [one.id, one]),
);

function whyOf(cap: Cap): string {
  if (cap.why === 'no-reason') return 'raison demandée, et pas donnée';
  const { rule } = cap.breach;
  if (rule === 'past-date') return 'produit en rayon après sa DLC, sans contrôle des dates';
  const law = RULES.get(rule);
  return law ? `${law.title} (${law.article})` : rule;
}

/** Breaches of one rule are told once, with their days. */
function heldBy(code: string, caps: readonly Cap[]): Held[] {
  const days = new Map<string, number[]>();
  for (const cap of caps) {
    const why = whyOf(cap);
    const list = days.get(why) ?? [];
    days.set(why, list);
    if (cap.why === 'law' && list.at(-1) !== cap.breach.day) list.push(cap.breach.day);
  }
  return [...days].map(([why, list]) => ({ code, why, days: list }));
}

const byCode = (codes: readonly string[], points: ReadonlyMap<string, number | null>) =>
  Object.fromEntries(codes.map((code) => [code, points.get(code) ?? null]));

/** What the teacher changed, beside what the engine found. */
function spokenOf(marks: Marks): Spoken | undefined {
  const all = flat(marks);
  const overrides = all.flatMap(({ code, computed, override }) =>
    override ? [{ code, computed: computed ?? null, points: override.points, reason: override.reason }] : [],
  );
  if (overrides.length === 0) return undefined;
  const points = new Map(all.map((one) => [one.code, one.points ?? null]));
  points.set('overall', marks.overall.points ?? null);
  points.set('soFar', marks.soFar ?? null);
  return { marks: byCode(MARK_CODES, points), subs: byCode(SUBS, points), overrides };
}

/**
 * Marks of the engine as plain data, and what the teacher changed in them.
 * @param anchors what the reference managers obtained, by line
 */
export function markedOf(marks: Marks, anchors: ReadonlyMap<string, Anchors>): Marked {
  const all = flat(marks);
  const added = lineWords({ lines: linesIn(marks).filter(({ id }) => !COMMON.has(id)) });
  const points = new Map(all.map(({ code, computed }) => [code, computed ?? null]));
  points.set('overall', marks.overall.computed ?? null);
  points.set('soFar', marks.soFar ?? null);
  const spoken = spokenOf(marks);
  const subs = marks.blocks.flatMap(({ competences }) => competences.flatMap((one) => one.subs));
  const spoke = subs
    .flatMap(({ lines }) => lines)
    .filter(({ observed, silence }) => observed.state !== 'no-occasion' && silence !== 'not-yet');
  return {
    marks: byCode(MARK_CODES, points),
    subs: byCode(SUBS, points),
    evaluated: marks.coverage.evaluated,
    lines: Object.fromEntries(spoke.map((one) => [one.line.id, seenBy(one, anchors.get(one.line.id))])),
    held: all.flatMap(({ code, caps }) => heldBy(code, caps)),
    ...(added.size > 0 && { words: Object.fromEntries(added) }),
    ...(spoken && { spoken }),
  };
}
