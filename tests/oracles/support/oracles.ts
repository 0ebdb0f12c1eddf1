/** Expected against found, one figure at a time, and the table of a test file. */
import { afterAll, expect } from 'vitest';
import { expectAll, type Figure, publish } from './figures.ts';
import type { Estimate } from './measure.ts';

/**
 * Opens the table of a test file; `ORACLES=1` prints it.
 * @param section its block in tests/oracles/README.md, written with `UPDATE_GOLDEN=1`
 */
export function oracles(section: string) {
  const figures: Figure[] = [];
  afterAll(() => {
    if (process.env.ORACLES || process.env.UPDATE_GOLDEN) publish(section, figures);
  });
  return {
    /**
     * The theory is within the statistical error of what was found, and that error is small enough to mean something.
     * @param within largest standard error allowed, relative to what is expected
     */
    agree(metric: string, expected: number, { value, error }: Estimate, within = 0.03): void {
      const figure = { metric, expected, found: value, error };
      figures.push(figure);
      expect(error, metric).toBeLessThanOrEqual(within * Math.abs(expected));
      expectAll([figure]);
    },

    /** Two numbers that are one, to the last digit. */
    same(metric: string, expected: number, found: number): void {
      figures.push({ metric, expected, found, error: 0 });
      expect(found, metric).toBe(expected);
    },
  };
}
