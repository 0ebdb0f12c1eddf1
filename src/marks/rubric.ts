/**
 * The rubric: for each sub-competence, the lines of evidence on which its mark rests. Data, read by one engine: a
 * scenario changes weights and scales or leaves lines out, and never brings code.
 */
import { ANCHOR_MARKS, type Scale } from './scale.ts';

/**
 * Kinds of evidence. `result`: a figure of the run. `practice`: what was done and when. `judgement`: answers to the
 * assignments of the scenario. `teacher`: a four-level grid the teacher fills beside the facts.
 */
export const KINDS = ['result', 'practice', 'judgement', 'teacher'] as const;
export type Kind = (typeof KINDS)[number];

/** The same in French. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  result: 'résultat',
  practice: 'pratique',
  judgement: 'jugement',
  teacher: 'enseignant',
};

/** Where the value of a line comes from. */
export type Source =
  /** A figure of the catalogue, over the days that are marked. */
  | { readonly indicator: string }
  /** A figure of the hidden truth. */
  | { readonly truth: string }
  /** Occasions kept, in basis points: see `practice.ts`. */
  | { readonly rule: string }
  /** Points of the assignments of this sub-competence, in basis points. */
  | { readonly assignments: true }
  /** The teacher's level, 1 to 4. */
  | { readonly grid: true }
  /** Not possible yet: the trade of the store that is missing. */
  | { readonly notYet: string };

/** One thing that is looked at: where it is read, and how its values become marks. */
export interface Line {
  /** `a2.2-availability`: sub-competence and what is looked at. */
  readonly id: string;
  readonly sub: string;
  readonly kind: Kind;
  readonly label: string;
  readonly weight: number;
  readonly source: Source;
  readonly scale: Scale;
}

/** All that is looked at, and how it weighs. */
export interface Rubric {
  readonly lines: readonly Line[];
  /** Weight of a sub-competence within its competence; 1 when not named. */
  readonly weights: Readonly<Record<string, number>>;
  /** Largest share of results in a sub-competence of these competences: morale rests on modelled coefficients. */
  readonly resultShare: Readonly<Record<string, number>>;
}

/**
 * Best mark of an absolute scale on something the opening plan already does well (waits, overdraft): reaching the
 * standard is what the prudent manager does, and doing nothing must not earn more.
 */
export const STANDARD = ANCHOR_MARKS.prudent;

/** Shares of occasions or points: straight from 0 to 20. */
export const STRAIGHT: Scale = {
  steps: [
    [0, 0],
    [10_000, 2_000],
  ],
};
/** The four levels of a grid, each at the middle of its marks. */
const GRID: Scale = {
  steps: [
    [1, 250],
    [2, 750],
    [3, 1_250],
    [4, 1_750],
  ],
};

/** Shorthand of the table: the lines of one sub-competence. */
type Part = (sub: string) => Line;

const line =
  (kind: Kind, slug: string, label: string, weight: number, source: Source, scale: Scale): Part =>
  (sub) => ({ id: `${sub.toLowerCase()}-${slug}`, sub, kind, label, weight, source, scale });

/** A result that an indicator gives. */
export const result = (slug: string, label: string, weight: number, indicator: string, scale: Scale): Part =>
  line('result', slug, label, weight, { indicator }, scale);
/** A result that only the truth gives. */
export const hiddenResult = (
  slug: string,
  label: string,
  weight: number,
  truth: string,
  scale: Scale,
): Part => line('result', slug, label, weight, { truth }, scale);
/** A result that no indicator holds: read from the decisions and what came of them. */
export const figure = (slug: string, label: string, weight: number, rule: string, scale: Scale): Part =>
  line('result', slug, label, weight, { rule }, scale);
/** A rule of practice: the share of its occasions that were kept. */
export const practice = (slug: string, label: string, weight: number, rule: string): Part =>
  line('practice', slug, label, weight, { rule }, STRAIGHT);
/** What the assignments of the sub-competence earned. */
export const judgement = (label: string, weight: number): Part =>
  line('judgement', 'judgement', label, weight, { assignments: true }, STRAIGHT);
/** The level that the teacher gives. */
export const teacher = (label: string, weight: number): Part =>
  line('teacher', 'teacher', label, weight, { grid: true }, GRID);
/** What a part of the store that is missing will give. */
export const notYet = (kind: Kind, slug: string, label: string, weight: number, waitsFor: string): Part =>
  line(kind, slug, label, weight, { notYet: waitsFor }, STRAIGHT);

/** The lines of a sub-competence. */
export const of = (sub: string, ...parts: Part[]): Line[] => parts.map((part) => part(sub));
