/**
 * Why was it decided? On a key decision the student cites at most two indicators, whose values are frozen, and writes a
 * sentence. Citing is evidence only when the value is true: it was readable then, on days that were over. What the
 * sentence is worth is for the teacher; that there is one is for the engine.
 */

import { INDICATORS } from '../indicators/index.ts';
import type { Refusal } from '../kernel/index.ts';
import type { FigureRef } from '../scenario/index.ts';
import type { ReadFigure } from './assignment/key.ts';
import type { Evidence } from './evidence.ts';

/** Most indicators in a reason: choosing them is part of the competence. */
export const MOST_CITED = 2;
const SHORTEST = 15;
const LONGEST = 500;

/** A decision of the week whose reason is asked, and the sub-competence it shows. */
export interface KeyDecision {
  readonly id: string;
  readonly sub: string;
}

/** An indicator with the value the student read. */
export interface Citation extends FigureRef {
  readonly value: number;
}

export interface Reason {
  /** The key decision it explains. */
  readonly decision: string;
  /** The day on which it was given. */
  readonly day: number;
  readonly cites: readonly Citation[];
  readonly text: string;
}

/**
 * Is this a reason? Pure.
 * @param figure what the catalogue said when the reason was given
 * @returns undefined when it is; else a code and numbers
 */
export function checkReason({ day, cites, text }: Reason, figure: ReadFigure): Refusal | undefined {
  const length = text.trim().length;
  if (length < SHORTEST || length > LONGEST)
    return { code: 'reason-length', numbers: { length, least: SHORTEST, most: LONGEST } };
  if (cites.length === 0 || cites.length > MOST_CITED)
    return { code: 'reason-cites', numbers: { cites: cites.length, most: MOST_CITED } };
  for (const cite of cites) {
    const ids = { indicator: cite.indicator };
    // The hidden truth is not in the catalogue of what can be read.
    if (!INDICATORS.has(cite.indicator)) return { code: 'unknown-indicator', ids };
    if (cite.from > cite.to || cite.to >= day)
      return { code: 'days-not-over', ids, numbers: { from: cite.from, to: cite.to, day } };
    if (figure(cite) !== cite.value) return { code: 'value-not-read', ids, numbers: { value: cite.value } };
  }
  return undefined;
}

/** How many reasons were asked and given, by sub-competence; a decision explained twice counts once. */
export function reasonsOf(
  decisions: readonly KeyDecision[],
  reasons: readonly Reason[],
  figure: ReadFigure,
): Evidence['reasons'] {
  const explained = new Set(
    reasons.filter((one) => checkReason(one, figure) === undefined).map(({ decision }) => decision),
  );
  const counts = new Map<string, { asked: number; given: number }>();
  for (const { id, sub } of decisions) {
    const before = counts.get(sub) ?? { asked: 0, given: 0 };
    counts.set(sub, { asked: before.asked + 1, given: before.given + (explained.has(id) ? 1 : 0) });
  }
  return counts;
}
