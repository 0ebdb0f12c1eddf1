import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp, gumbelTable, ln, powReal } from './math.ts';

/** How many doubles lie between two numbers of one sign. */
function ulps(a: number, b: number): number {
  if (Object.is(a, b) || a === b) return 0;
  const bits = new BigInt64Array(new Float64Array([a, b]).buffer);
  const gap = Number((bits[0] ?? 0n) - (bits[1] ?? 0n));
  return Math.abs(gap);
}

const RUNS = { numRuns: 20_000 };

describe('exp', () => {
  test('published values, to one ulp', () => {
    expect(exp(0)).toBe(1);
    for (const [x, value] of [
      [1, Math.E],
      [-1, 0.36787944117144233],
      [0.5, 1.6487212707001282],
      [10, 22026.465794806718],
      [100, 2.6881171418161356e43],
    ] as const) {
      expect(ulps(exp(x), value)).toBeLessThanOrEqual(1);
    }
  });

  test('edges', () => {
    expect([exp(710), exp(Infinity), exp(-746), exp(-Infinity), exp(Number.NaN)]).toEqual([
      Infinity,
      Infinity,
      0,
      0,
      Number.NaN,
    ]);
    expect(exp(1e-300)).toBe(1);
    expect(exp(709.782712893384)).toBeLessThan(Infinity);
    expect(ulps(exp(709.782712893384), Math.exp(709.782712893384))).toBeLessThanOrEqual(1);
  });

  test('within one ulp of the machine, down to the subnormals', () => {
    for (const [min, max] of [
      [-745, 709.5],
      [-2, 2],
      [-1e-7, 1e-7],
    ] as const) {
      fc.assert(
        fc.property(fc.double({ min, max, noNaN: true }), (x) => ulps(exp(x), Math.exp(x)) <= 1),
        RUNS,
      );
    }
    for (let x = -745.1; x < 709.7; x += 0.0717) expect(ulps(exp(x), Math.exp(x))).toBeLessThanOrEqual(1);
  });
});

describe('ln', () => {
  test('published values, to one ulp', () => {
    expect(ln(1)).toBe(0);
    for (const [x, value] of [
      [2, Math.LN2],
      [3, 1.0986122886681098],
      [10, Math.LN10],
      [0.5, -Math.LN2],
      [Math.E, 1],
    ] as const) {
      expect(ulps(ln(x), value)).toBeLessThanOrEqual(1);
    }
  });

  test('edges', () => {
    expect([ln(0), ln(-0), ln(-1), ln(Infinity), ln(Number.NaN)]).toEqual([
      -Infinity,
      -Infinity,
      Number.NaN,
      Infinity,
      Number.NaN,
    ]);
    expect(ulps(ln(5e-324), Math.log(5e-324))).toBeLessThanOrEqual(1);
    expect(ulps(ln(Number.MAX_VALUE), Math.log(Number.MAX_VALUE))).toBeLessThanOrEqual(1);
  });

  test('within one ulp of the machine', () => {
    for (const [min, max] of [
      [5e-324, Number.MAX_VALUE],
      [0.5, 2],
      [1 - 1e-6, 1 + 1e-6],
      [1.37, 1.43],
      [2 ** -1022 / 4, 2 ** -1020],
    ] as const) {
      fc.assert(
        fc.property(fc.double({ min, max, noNaN: true }), (x) => ulps(ln(x), Math.log(x)) <= 1),
        RUNS,
      );
    }
    for (let x = 0.01; x < 5; x += 0.000713) expect(ulps(ln(x), Math.log(x))).toBeLessThanOrEqual(1);
  });
});

describe('powReal', () => {
  test('a price cut of 10 % at an elasticity of −2.62 gives × 1.318', () => {
    expect(powReal(0.9, -2.62)).toBeCloseTo(1.318, 3);
  });

  test('edges', () => {
    expect([powReal(0, 0), powReal(0, 2), powReal(0, -1), powReal(5, 0), powReal(-1, 0.5)]).toEqual([
      1,
      0,
      Infinity,
      1,
      Number.NaN,
    ]);
  });

  test('keeps the relative error it states', () => {
    const base = fc.double({ min: 0.001, max: 1000, noNaN: true });
    const power = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(base, power, (x, y) => {
        // Twice the stated error, since the reference may be off by as much.
        const bound = 2 * (1 + Math.abs(y * Math.log(x))) * 2 ** -52;
        const reference = x ** y;
        expect(Math.abs(powReal(x, y) - reference)).toBeLessThanOrEqual(bound * reference);
      }),
    );
  });
});

describe('gumbelTable', () => {
  test('mean γ and variance π²/6 of the law, and its median −ln ln 2 between the middle entries', () => {
    const table = gumbelTable(16);
    const mean = table.reduce((sum, x) => sum + x, 0) / table.length;
    const variance = table.reduce((sum, x) => sum + (x - mean) ** 2, 0) / table.length;
    // Midpoints cut the upper tail: about one part in 2^16 of the probability, where values are about 11.
    expect(Math.abs(mean - 0.5772156649)).toBeLessThan(2e-5);
    expect(Math.abs(variance - Math.PI ** 2 / 6)).toBeLessThan(5e-4);
    const median = 0.36651292058166435;
    expect(table[2 ** 15 - 1]).toBeLessThan(median);
    expect(table[2 ** 15]).toBeGreaterThan(median);
  });

  test('increases, is finite, and is the inverse of exp(−exp(−x))', () => {
    const table = gumbelTable(12);
    expect(table.length).toBe(4096);
    table.forEach((x, i) => {
      expect(Number.isFinite(x)).toBe(true);
      if (i > 0) expect(x).toBeGreaterThan(table[i - 1] ?? Infinity);
      expect(Math.exp(-Math.exp(-x))).toBeCloseTo((i + 0.5) / 4096, 12);
    });
  });

  test('refuses sizes that make no sense', () => {
    for (const bits of [0, 21, 1.5, Number.NaN]) expect(() => gumbelTable(bits)).toThrow(RangeError);
  });
});
