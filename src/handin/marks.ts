/** Marks as a copy claims them and a class list shows them: hundredths of a point by code. */
import { BLOCKS, flat, type Marks } from '../marks/index.ts';

/** The whole, the mean of what was evaluated (no mark), the three blocks and the twelve competences, in the order of the diploma. */
export const MARK_CODES: readonly string[] = [
  'overall',
  'soFar',
  ...BLOCKS.flatMap(({ code, competences }) => [code, ...competences.map((one) => one.code)]),
];

/** Marks of the engine by code; null is not evaluated. */
export function claimedMarks(marks: Marks): Record<string, number | null> {
  const points = new Map(flat(marks).map(({ code, computed }) => [code, computed ?? null]));
  points.set('overall', marks.overall.computed ?? null);
  points.set('soFar', marks.soFar ?? null);
  return Object.fromEntries(MARK_CODES.map((code) => [code, points.get(code) ?? null]));
}
