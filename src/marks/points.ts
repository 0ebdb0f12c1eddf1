/**
 * Marks as numbers. A mark is an integer of hundredths of a point, from 0 to 2 000; people read it to the half point,
 * with one of the four levels of the exam grids.
 */
import { divRound } from '../kernel/index.ts';

/** Hundredths of a point out of twenty. */
export type Points = number;
/** Twenty out of twenty. */
export const FULL: Points = 2_000;

/** Levels of the exam grids, the lowest first. */
export const LEVELS = ['TI', 'I', 'S', 'TS'] as const;
export type Level = (typeof LEVELS)[number];

/** Words of the levels. `NE` is not a level: the scenario gave no occasion to show the competence. */
export const LEVEL_WORDS: Readonly<Record<Level | 'NE', string>> = {
  TI: 'très insuffisant',
  I: 'insuffisant',
  S: 'satisfaisant',
  TS: 'très satisfaisant',
  NE: 'non évalué',
};

/** The best mark that still reads as a level once rounded to the half point: 9,5 for I, 14,5 for S. */
export const BEST: Readonly<Record<Level, Points>> = { TI: 450, I: 950, S: 1_450, TS: FULL };

/** What people read: the nearest half point, halves of it upwards. */
export const shown = (points: Points): Points => 50 * divRound(points, 50);

/** The level of a mark, as it is shown: 0–4,5 TI, 5–9,5 I, 10–14,5 S, 15–20 TS. */
export function levelOf(points: Points): Level {
  const mark = shown(points);
  return LEVELS.find((level) => mark <= BEST[level])!;
}
