import { describe, expect, test } from 'vitest';
import { type CountTable, countAt, negativeBinomialTable, poissonTable } from './counts.ts';

/** Mean and variance of a table. */
function moments({ first, cumulative }: CountTable): { mean: number; variance: number } {
  let mean = 0;
  let square = 0;
  for (let i = 0; i < cumulative.length; i++) {
    const p = cumulative[i]! - (i > 0 ? cumulative[i - 1]! : 0);
    mean += p * (first + i);
    square += p * (first + i) * (first + i);
  }
  return { mean, variance: square - mean * mean };
}

describe('laws of counts', () => {
  test.each([0, 0.3, 1, 7.5, 120, 2_000])('a Poisson law of mean %d has that mean and variance', (mean) => {
    const found = moments(poissonTable(mean));
    expect(found.mean).toBeCloseTo(mean, 6);
    expect(found.variance).toBeCloseTo(mean, 5);
  });

  test.each([
    [0, 2],
    [4, 0.5],
    [30, 3],
    [2_000, 50],
  ])('a negative binomial law of mean %d and dispersion %d has variance m + m²/r', (mean, r) => {
    const found = moments(negativeBinomialTable(mean, r));
    expect(found.mean).toBeCloseTo(mean, 5);
    expect(found.variance / (mean + (mean * mean) / r || 1)).toBeCloseTo(mean === 0 ? 0 : 1, 8);
  });

  test('the chances are those of the formula', () => {
    const p = (k: number) => (Math.exp(-3) * 3 ** k) / [1, 1, 2, 6, 24, 120][k]!;
    const { first, cumulative } = poissonTable(3);
    expect(first).toBe(0);
    for (let k = 0, sum = 0; k < 6; k++) {
      sum += p(k);
      expect(cumulative[k]).toBeCloseTo(sum, 14);
    }
  });

  test('one number picks more of a larger mean, and never less', () => {
    for (let u = 0.0005; u < 1; u += 0.01) {
      let before = 0;
      for (const mean of [0.5, 3, 3.2, 40, 41]) {
        const count = countAt(poissonTable(mean), u);
        expect(count).toBeGreaterThanOrEqual(before);
        before = count;
      }
    }
  });

  test('the ends of the unit interval pick a count of the table', () => {
    const table = poissonTable(5);
    expect(countAt(table, 0)).toBe(table.first);
    expect(countAt(table, 1 - 2 ** -32)).toBeLessThan(table.first + table.cumulative.length);
  });
});
