import { describe, expect, test } from 'vitest';
import { grocery } from '../../../tests/support/grocery.ts';
import { start } from '../game.ts';
import type { FacingsCommand } from './index.ts';

const sheet = (
  fixture: string,
  ...rows: [product: string, level: number, facings: number][]
): FacingsCommand => ({
  type: 'facings',
  fixture,
  facings: rows.map(([product, level, facings]) => ({ product, level, facings })),
});

describe('facings on a fixture', () => {
  const game = start(grocery());
  const check = (...args: Parameters<typeof sheet>) => game.check(sheet(...args));

  test('stand side by side within the length of each level', () => {
    // The shelf has levels of 200 cm: 14 × 14 = 196 fits, 15 × 14 = 210 does not.
    expect(check('etagere', ['coquillettes-500g', 1, 14])).toBeUndefined();
    expect(check('etagere', ['coquillettes-500g', 1, 15])).toEqual({
      code: 'too-long',
      numbers: { level: 1, usedCm: 210, lengthCm: 200 },
      ids: { fixture: 'etagere' },
    });
    // 140 + 60 = 200 to the centimetre; one facing of 10 more is too long; on another level there is room.
    expect(check('etagere', ['coquillettes-500g', 2, 10], ['spaghetti-500g', 2, 6])).toBeUndefined();
    expect(check('etagere', ['coquillettes-500g', 2, 10], ['spaghetti-500g', 2, 7])?.code).toBe('too-long');
    expect(check('etagere', ['coquillettes-500g', 2, 10], ['spaghetti-500g', 3, 20])).toBeUndefined();
  });

  test('stand on levels that exist, once each, at the right temperature', () => {
    expect(check('ilot', ['coquillettes-500g', 2, 1])?.code).toBe('no-such-level');
    expect(check('etagere', ['coquillettes-500g', 1, 1], ['coquillettes-500g', 1, 2])?.code).toBe(
      'twice-on-level',
    );
    expect(check('etagere', ['coquillettes-500g', 1, 1], ['coquillettes-500g', 2, 2])).toBeUndefined();
    expect(check('etagere', ['lait-demi-1l', 1, 1])?.code).toBe('wrong-temperature');
    // Pasta does not mind the cold.
    expect(check('armoire-froide', ['spaghetti-500g', 1, 1])).toBeUndefined();
    expect(check('nulle-part')?.code).toBe('unknown-fixture');
    expect(check('ilot', ['pain', 1, 1])?.code).toBe('unknown-product');
  });

  test('replace the sheet of that fixture and leave the others', () => {
    const others = game.plan.planogram.filter((row) => row.fixture !== 'etagere');
    expect(game.decide(sheet('etagere', ['spaghetti-500g', 3, 5]))).toBeUndefined();
    const { planogram } = game.plan;
    expect(planogram.filter((row) => row.fixture !== 'etagere')).toEqual(others);
    expect(planogram.filter((row) => row.fixture === 'etagere')).toEqual([
      { fixture: 'etagere', product: 'spaghetti-500g', level: 3, facings: 5 },
    ]);
  });

  test('taken away send what no longer fits to the reserve', () => {
    const one = start(grocery());
    const p = one.model.productIndex.get('spaghetti-500g')!;
    const { shelf, reserve } = one.world.stock;
    const held = shelf.total[p]! + reserve.total[p]!;
    expect(shelf.total[p]).toBe(4 * 14);
    one.decide(sheet('etagere', ['spaghetti-500g', 2, 1]));
    one.advance({ day: 0, minute: 1 });
    expect(shelf.total[p]).toBe(14);
    expect(shelf.total[p]! + reserve.total[p]!).toBe(held);
    one.decide(sheet('etagere'));
    one.advance({ day: 0, minute: 2 });
    expect(shelf.total[p]).toBe(0);
    expect(reserve.total[p]).toBe(held);
  });
});
