import { describe, expect, test } from 'vitest';
import {
  type CountLaw,
  countOf,
  type DurationLaw,
  durationOf,
  exponentialOf,
  normalOf,
  poissonDay,
} from './laws.ts';
import { drawKey, mix2 } from './random.ts';

const DRAWS = 200_000;
const KEY = drawKey('laws', 'test');

/** Mean and variance of a sample, with the standard error of the mean. */
function moments(draw: (i: number) => number) {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < DRAWS; i++) {
    const x = draw(i);
    sum += x;
    squares += x * x;
  }
  const mean = sum / DRAWS;
  const variance = squares / DRAWS - mean * mean;
  return { mean, variance, error: Math.sqrt(variance / DRAWS) };
}

/** The int32 whose middle is the probability u. */
const drawAt = (u: number): number => Math.floor(u * 4294967296) | 0;

describe('inverses', () => {
  // Percentage points as printed by Wichura (1988) and in any table of the normal law.
  test.each([
    [0.5, 0],
    [0.25, -0.6744897501960817],
    [0.975, 1.959963984540054],
    [0.001, -3.090232306167814],
    [0.9999999, 5.199337582187471],
  ])('normal at %d', (u, z) => {
    expect(normalOf(drawAt(u))).toBeCloseTo(z, u > 0.99999 ? 2 : 6);
  });

  test('exponential from one end to the other, finite at both', () => {
    expect(exponentialOf(drawAt(0.5))).toBeCloseTo(Math.LN2, 8);
    expect(exponentialOf(0)).toBeCloseTo(33 * Math.LN2, 8);
    expect(exponentialOf(-1)).toBeGreaterThan(0);
  });
});

describe('durations have the mean and the variation they are asked for', () => {
  const laws: [DurationLaw, number, number][] = [
    [{ law: 'constant', mean: 40, cv: 0 }, 40, 0],
    [{ law: 'exponential', mean: 40, cv: 1 }, 40, 1],
    [{ law: 'lognormal', mean: 40, cv: 0.5 }, 40, 0.5],
    [{ law: 'lognormal', mean: 40, cv: 1.2 }, 40, 1.2],
    [{ law: 'gamma', mean: 40, cv: 0.5 }, 40, 0.5],
    [{ law: 'gamma', mean: 40, cv: 1.5 }, 40, 1.5],
  ];
  test.each(laws)('%o', (law, mean, cv) => {
    const found = moments((i) => durationOf(law, mix2(KEY, i, 1)));
    expect(Math.abs(found.mean - mean)).toBeLessThanOrEqual(4 * found.error + 1e-9);
    expect(Math.sqrt(Math.max(0, found.variance)) / mean).toBeCloseTo(cv, cv > 1 ? 1 : 1.5);
  });
});

describe('counts', () => {
  const laws: [CountLaw, number][] = [
    [{ law: 'constant', mean: 8, dispersion: 0 }, 0],
    [{ law: 'geometric', mean: 3, dispersion: 0 }, 2 + 4],
    [{ law: 'negative-binomial', mean: 6, dispersion: 2.5 }, 5 + 25 / 2.5],
    [{ law: 'negative-binomial', mean: 1, dispersion: 2 }, 0],
  ];
  test.each(laws)('%o', (law, variance) => {
    const found = moments((i) => countOf(law, mix2(KEY, i, 2), 255));
    expect(Math.abs(found.mean - law.mean)).toBeLessThanOrEqual(4 * found.error);
    expect(Math.abs(found.variance - variance)).toBeLessThanOrEqual(0.03 * variance);
  });

  test('a geometric law has the shares of the book', () => {
    const seen = new Array<number>(6).fill(0);
    for (let i = 0; i < DRAWS; i++) {
      const k = countOf({ law: 'geometric', mean: 2.5, dispersion: 0 }, mix2(KEY, i, 3), 255);
      if (k < 6) seen[k] = seen[k]! + 1;
    }
    for (let k = 1; k < 6; k++) {
      const p = 0.4 * 0.6 ** (k - 1);
      expect(Math.abs(seen[k]! / DRAWS - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / DRAWS));
    }
  });

  test('is cut where there is no more room', () => {
    for (let i = 0; i < 1_000; i++)
      expect(countOf({ law: 'geometric', mean: 30, dispersion: 0 }, mix2(KEY, i, 4), 12)).toBeLessThanOrEqual(
        12,
      );
  });
});

describe('a Poisson stream', () => {
  const day = (perHour: readonly number[], d: number, from = 0, to = 86_400_000) => {
    const times: number[] = [];
    poissonDay(perHour, mix2(KEY, d, 5), from, to, (ms) => times.push(ms));
    return times;
  };

  test('has the mean and the variance of its rate, in order, inside its hours', () => {
    const counts = Array.from({ length: 400 }, (_, d) => {
      const times = day([60], d, 28_800_000, 43_200_000);
      expect(times.every((t, i) => t >= (times[i - 1] ?? 28_800_000) && t < 43_200_000)).toBe(true);
      return times.length;
    });
    const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
    const variance = counts.reduce((a, b) => a + (b - mean) ** 2, 0) / (counts.length - 1);
    expect(Math.abs(mean - 240)).toBeLessThan(4 * Math.sqrt(240 / 400));
    expect(variance / mean).toBeGreaterThan(0.7);
    expect(variance / mean).toBeLessThan(1.3);
  });

  test('an hour does not depend on the other hours', () => {
    const quiet = new Array<number>(24).fill(0);
    const busy = [...quiet];
    quiet[9] = 40;
    busy[8] = 500;
    busy[9] = 40;
    const ninth = (t: number) => t >= 9 * 3_600_000;
    expect(day(busy, 1).filter(ninth)).toEqual(day(quiet, 1));
    expect(day(quiet, 1).length).toBeGreaterThan(20);
  });
});
