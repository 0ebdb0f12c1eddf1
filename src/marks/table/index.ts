// The rubric every scenario starts from.
import type { Rubric } from '../rubric.ts';
import { BC02 } from './bc02.ts';
import { BC03 } from './bc03.ts';
import { BC04 } from './bc04.ts';

export const DEFAULT_RUBRIC: Rubric = {
  lines: [...BC02, ...BC03, ...BC04],
  weights: {},
  resultShare: { M3: 0.3 },
};
