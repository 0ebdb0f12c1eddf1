import { describe, expect, test } from 'vitest';
import { taughtRule } from './index.ts';

describe('the taught rule (facts 2.3)', () => {
  test('safety stock z·σ·√L: z 1.645, σ 6, L 3 → 17.1', () => {
    // Target = demand over the days to cover + safety stock: 60 + 17.1, in whole units.
    expect(taughtRule({ expected: 60, deviation: 6, days: 3 }, 1, 0, null).target).toBe(78);
    expect(taughtRule({ expected: 0, deviation: 6, days: 3 }, 1, 0, null).target).toBe(18);
  });

  test('without dispersion the target is the demand, and the shelf stays presentable', () => {
    expect(taughtRule({ expected: 60, deviation: 0, days: 3 }, 1, 0, null).target).toBe(60);
    expect(taughtRule({ expected: 60, deviation: 0, days: 3 }, 1, 4, null).target).toBe(64);
    // Facings and safety do not add up: the larger of the two is enough.
    expect(taughtRule({ expected: 60, deviation: 6, days: 3 }, 1, 10, null).target).toBe(78);
    expect(taughtRule({ expected: 60, deviation: 6, days: 3 }, 1, 20, null).target).toBe(80);
  });

  test('goods that last no longer than the order get half of the safety, and no presentation stock', () => {
    expect(taughtRule({ expected: 60, deviation: 6, days: 3 }, 1, 20, 5).target).toBe(69);
    expect(taughtRule({ expected: 60, deviation: 6, days: 3 }, 1, 20, 6).target).toBe(80);
  });

  test('the point lies half a pack under the target, and never below nothing', () => {
    expect(taughtRule({ expected: 60, deviation: 0, days: 3 }, 12, 0, null)).toEqual({
      point: 54,
      target: 60,
    });
    expect(taughtRule({ expected: 2, deviation: 0, days: 1 }, 12, 0, null)).toEqual({ point: 0, target: 2 });
  });
});
