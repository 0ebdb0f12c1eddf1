/**
 * Does a mark measure the player or the draw? The same plays over several draws, one row per play: intraclass
 * correlation of a single draw, ICC(1,1), and standard error of measurement (Shrout and Fleiss, 1979).
 */

import { mean } from './mean.ts';

export interface Reliability {
  /** 1: the draw does not matter; 0: nothing else does. Undefined with fewer than two plays or two draws. */
  readonly icc: number | undefined;
  /** Standard deviation of the mark of one play over draws, in the unit of the marks. */
  readonly standardError: number | undefined;
}

const squares = (values: readonly number[], around: number): number =>
  values.reduce((sum, value) => sum + (value - around) * (value - around), 0);

/**
 * One-way analysis of variance of marks.
 * @param plays a row per play, a column per draw; every row as long as the first
 */
export function reliability(plays: readonly (readonly number[])[]): Reliability {
  const n = plays.length;
  const k = plays[0]?.length ?? 0;
  if (n === 0 || k < 2) return { icc: undefined, standardError: undefined };
  const means = plays.map(mean);
  const within = plays.reduce((sum, play, i) => sum + squares(play, means[i]!), 0) / (n * (k - 1));
  const standardError = Math.sqrt(within);
  if (n < 2) return { icc: undefined, standardError };
  const between = (k * squares(means, mean(means))) / (n - 1);
  const all = between + (k - 1) * within;
  return { icc: all > 0 ? (between - within) / all : undefined, standardError };
}
