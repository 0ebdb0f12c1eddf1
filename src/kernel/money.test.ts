import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyBp, divRound, htFromTtc, mulDivRound, splitCents, ttcFromHt, vatInside } from './money.ts';

const MAX = Number.MAX_SAFE_INTEGER;
const safeInteger = fc.oneof(
  fc.integer({ min: -10_000, max: 10_000 }),
  fc.maxSafeInteger(),
  fc.constantFrom(MAX, -MAX, MAX - 1, 0),
);

/** The rule in whole numbers of any size: 2·|a| + |b| over 2·|b|, cut, then the sign. */
function exact(a: bigint, b: bigint): bigint {
  const up = a < 0n ? -a : a;
  const down = b < 0n ? -b : b;
  const size = (2n * up + down) / (2n * down);
  return a < 0n === b < 0n ? size : -size;
}

describe('rounding', () => {
  test('halves go away from zero', () => {
    expect([5, -5, 15, -15, 4, -4, 6, -6, 0].map((a) => divRound(a, 10))).toEqual([
      1, -1, 2, -2, 0, 0, 1, -1, 0,
    ]);
    expect([divRound(5, -10), divRound(-5, -10)]).toEqual([-1, 1]);
  });

  test('divRound is exact over the whole range and never −0', () => {
    fc.assert(
      fc.property(
        safeInteger,
        safeInteger.filter((b) => b !== 0),
        (a, b) => {
          const result = divRound(a, b);
          expect(BigInt(result)).toBe(exact(BigInt(a), BigInt(b)));
          expect(Object.is(result, -0)).toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('mulDivRound is exact, or refuses a result too large', () => {
    fc.assert(
      fc.property(
        safeInteger,
        safeInteger,
        safeInteger.filter((d) => d !== 0),
        (a, m, d) => {
          const expected = exact(BigInt(a) * BigInt(m), BigInt(d));
          if (expected > BigInt(MAX) || expected < -BigInt(MAX)) {
            expect(() => mulDivRound(a, m, d)).toThrow(RangeError);
          } else {
            const result = mulDivRound(a, m, d);
            expect(BigInt(result)).toBe(expected);
            expect(Object.is(result, -0)).toBe(false);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('refuses what is not a safe integer, and a divisor of 0', () => {
    for (const bad of [0.5, Number.NaN, Infinity, 2 ** 53]) {
      expect(() => divRound(bad, 3)).toThrow(RangeError);
      expect(() => divRound(3, bad)).toThrow(RangeError);
      expect(() => applyBp(bad, 100)).toThrow(RangeError);
      expect(() => applyBp(100, bad)).toThrow(RangeError);
      expect(() => vatInside(bad, 550)).toThrow(RangeError);
      expect(() => splitCents(bad, [1])).toThrow(RangeError);
      expect(() => splitCents(1, [bad])).toThrow(RangeError);
    }
    expect(() => divRound(1, 0)).toThrow(RangeError);
    expect(() => mulDivRound(MAX, MAX, 0)).toThrow(RangeError);
    expect(() => applyBp(MAX, 20_000)).toThrow(RangeError);
    expect(() => ttcFromHt(MAX, 2000)).toThrow(RangeError);
    expect(() => vatInside(100, -1)).toThrow(RangeError);
    expect(() => ttcFromHt(100, -1)).toThrow(RangeError);
    expect(() => splitCents(1, [1, -1])).toThrow(RangeError);
    expect(() => splitCents(1, [MAX, MAX])).toThrow(RangeError);
    expect(() => splitCents(1, [])).toThrow(RangeError);
  });
});

describe('rates and VAT', () => {
  test('3.20 € at 5.5 % is 3.38 €; a margin of 60 % on 2.00 € is 1.20 €', () => {
    expect(ttcFromHt(320, 550)).toBe(338);
    expect(applyBp(200, 6000)).toBe(120);
    expect(divRound((320 - 200) * 10_000, 200)).toBe(6000);
    expect(divRound((320 - 200) * 10_000, 320)).toBe(3750);
  });

  test('120.00 € with 20 % holds 20.00 € of VAT; 105.50 € with 5.5 % holds 5.50 €', () => {
    expect([vatInside(12_000, 2000), htFromTtc(12_000, 2000)]).toEqual([2000, 10_000]);
    expect([vatInside(10_550, 550), htFromTtc(10_550, 550)]).toEqual([550, 10_000]);
    expect([vatInside(338, 550), htFromTtc(338, 550)]).toEqual([18, 320]);
    expect(vatInside(-12_000, 2000)).toBe(-2000);
    expect([vatInside(999, 0), ttcFromHt(999, 0)]).toEqual([0, 999]);
  });

  test('HT + VAT = TTC, and a price set without tax is found again', () => {
    const rate = fc.constantFrom(0, 210, 550, 1000, 2000);
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), rate, (cents, bp) => {
        expect(htFromTtc(cents, bp) + vatInside(cents, bp)).toBe(cents);
        expect(htFromTtc(ttcFromHt(cents, bp), bp)).toBe(cents);
      }),
    );
  });
});

describe('splitCents', () => {
  test('largest remainders, ties to the lowest index', () => {
    expect(splitCents(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitCents(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
    expect(splitCents(5, [1, 2, 3])).toEqual([1, 2, 2]);
    expect(splitCents(1, [1, 2, 2])).toEqual([0, 1, 0]);
    expect(splitCents(7, [0, 0])).toEqual([4, 3]);
    expect(splitCents(0, [])).toEqual([]);
    // The textbook case of Hamilton's method: quotas 4.7, 1.6, 1.58, 1.2, 0.61, 0.31 of 10 seats.
    expect(splitCents(10, [47_000, 16_000, 15_800, 12_000, 6100, 3100])).toEqual([5, 2, 1, 1, 1, 0]);
  });

  test('never loses a cent, and each share is within one cent of its exact part', () => {
    const weights = fc.oneof(
      fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }),
      fc.array(
        fc.maxSafeNat().map((x) => Math.floor(x / 12)),
        { minLength: 1, maxLength: 12 },
      ),
    );
    fc.assert(
      fc.property(safeInteger, weights, (total, w) => {
        const shares = splitCents(total, w);
        expect(shares.reduce((sum, share) => sum + BigInt(share), 0n)).toBe(BigInt(total));
        const sum = w.reduce((s, x) => s + BigInt(x), 0n);
        if (sum === 0n) return;
        shares.forEach((share, i) => {
          const gap = BigInt(share) * sum - BigInt(total) * BigInt(w[i] ?? 0);
          expect(gap < sum && -gap < sum).toBe(true);
          expect(Object.is(share, -0)).toBe(false);
        });
        expect(splitCents(0 - total, w)).toEqual(shares.map((share) => 0 - share));
      }),
    );
  });
});
