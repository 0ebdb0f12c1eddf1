/** To what step a teacher's marks are rounded. Marks are computed to the hundredth of a point, and rounded once. */
import { divRound } from '../kernel/index.ts';

/** Hundredths of a point, by what is written. */
export const STEPS = { '0.5': 50, '0.25': 25, '0.01': 1 } as const;
export type Step = (typeof STEPS)[keyof typeof STEPS];

/** The nearest step, halves upwards. */
export const roundedTo = (points: number, step: Step): number => step * divRound(points, step);

/** The rule in words. */
export const STEP_WORDS: Readonly<Record<Step, string>> = {
  50: 'Notes arrondies au demi-point le plus proche, le quart vers le haut.',
  25: 'Notes arrondies au quart de point le plus proche, le huitième vers le haut.',
  1: 'Notes au centième de point.',
};
