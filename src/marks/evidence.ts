/**
 * What is known of a run when it is marked: a value for each line of the rubric, what the reference managers obtained,
 * what the law has against it, the reasons that were asked and given, and what the teacher decides beside the engine.
 */
import type { Refusal } from '../kernel/index.ts';
import type { Trade } from '../scenario/index.ts';
import { FULL, type Points } from './points.ts';
import { BLOCKS, SUBS } from './referential.ts';
import type { Anchors } from './scale.ts';

/**
 * What a line saw. `idle` and `no-occasion` are told apart: nothing done when something was asked is the lowest level
 * (TI); nothing asked is no mark at all (NE).
 */
export type Observed =
  | { readonly state: 'measured'; readonly value: number }
  | { readonly state: 'idle' }
  | {
      readonly state: 'no-occasion';
      /** The trades it comes from, where the deputy had them all. */
      readonly delegated?: readonly Trade[];
    };

/** Nothing asked. */
export const NO_OCCASION = { state: 'no-occasion' } as const satisfies Observed;
/** Nothing done. */
export const IDLE: Observed = { state: 'idle' };
/** A value, in the unit of the source of the line. */
export const measured = (value: number): Observed => ({ state: 'measured', value });

/** A rule of law not kept. `code` is the sub-competence it caps, or the whole competence for safety, dates, discrimination, minors. */
export interface LawBreach {
  readonly code: string;
  readonly rule: string;
  readonly day: number;
}

/** A teacher's mark in place of the engine's; both are kept and exported. */
export interface Override {
  /** A sub-competence, a competence or a block. */
  readonly code: string;
  readonly points: Points;
  readonly reason: string;
}

/** What a teacher adds to what the engine saw. */
export interface Teacher {
  /** By sub-competence: level on the grid, 1 (TI) to 4 (TS). */
  readonly grids: ReadonlyMap<string, number>;
  readonly overrides: readonly Override[];
}

/** A teacher who has added nothing. */
export const NO_TEACHER: Teacher = { grids: new Map(), overrides: [] };

/** All that a mark is made of. */
export interface Evidence extends Teacher {
  /** By line id; a line that is missing had no occasion. */
  readonly observed: ReadonlyMap<string, Observed>;
  /** By line id, for anchored scales. */
  readonly anchors: ReadonlyMap<string, Anchors>;
  readonly breaches: readonly LawBreach[];
  /** By sub-competence: how many decisions asked for a reason, and how many got one. */
  readonly reasons: ReadonlyMap<string, { readonly asked: number; readonly given: number }>;
}

/** Nothing seen: every line without an occasion. */
export const NO_EVIDENCE: Evidence = {
  ...NO_TEACHER,
  observed: new Map(),
  anchors: new Map(),
  breaches: [],
  reasons: new Map(),
};

/** Every code that can carry a mark. */
export const CODES: ReadonlySet<string> = new Set([
  ...SUBS,
  ...BLOCKS.flatMap(({ code, competences }) => [code, ...competences.map((one) => one.code)]),
]);

/** Longest reason of a teacher for a mark, in characters. */
const MOST_REASON = 1_000;

/** May the teacher give this mark? Pure. */
export function checkOverride({ code, points, reason }: Override): Refusal | undefined {
  if (!CODES.has(code)) return { code: 'unknown-competence', ids: { code } };
  if (!Number.isInteger(points) || points < 0 || points > FULL)
    return { code: 'mark-out-of-range', numbers: { points, most: FULL }, ids: { code } };
  if (reason.trim() === '' || reason.length > MOST_REASON)
    return { code: 'reason-missing', numbers: { most: MOST_REASON }, ids: { code } };
  return undefined;
}
