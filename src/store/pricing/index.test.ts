import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grocery } from '../../../tests/support/grocery.ts';
import { type Plan, start } from '../game.ts';
import { lossThresholdCents, pricesCommand } from './index.ts';

describe('the threshold of resale at a loss (C. com. L442-5)', () => {
  test.each([
    // Purchase price HT, VAT, lowest price TTC: 2.00 € at 5.5 % → 2.11; 1.00 at 20 % → 1.20; 3.20 → 3.376 → 3.38.
    [200, 550, 211],
    [100, 2_000, 120],
    [320, 550, 338],
    [999, 210, 1_020],
    [0, 2_000, 0],
  ])('bought %i cents, VAT of %i bp: %i', (costCents, vatBp, threshold) => {
    expect(lossThresholdCents(costCents, vatBp)).toBe(threshold);
  });

  const game = start(
    grocery((s) => {
      Object.assign(s.catalogue.products[0]!, { costCents: 200, vatBp: 550, priceCents: 300 });
    }),
  );
  const [id] = ['coquillettes-500g'];

  test('is the lowest price that the store accepts, and the refusal gives it', () => {
    expect(game.check({ type: 'prices', prices: { [id!]: 211 } })).toBeUndefined();
    expect(game.check({ type: 'prices', prices: { [id!]: 210 } })).toEqual({
      code: 'resale-at-loss',
      numbers: { priceCents: 210, least: 211 },
      ids: { product: id },
    });
  });

  test('one product at a loss refuses the whole sheet', () => {
    expect(game.decide({ type: 'prices', prices: { 'lait-demi-1l': 150, [id!]: 1 } })?.code).toBe(
      'resale-at-loss',
    );
    expect(game.plan.prices.laits?.['lait-demi-1l']).toBe(145);
    expect(game.log).toEqual([]);
  });
});

/** Every price of a plan by product, whatever its sheet. */
const flat = (plan: Plan): Record<string, number> => Object.assign({}, ...Object.values(plan.prices));

describe('a sheet of prices', () => {
  const game = start(grocery());

  test('a hundred times the advised price is a slip of the keyboard', () => {
    expect(game.check({ type: 'prices', prices: { 'lait-demi-1l': 14_500 } })).toBeUndefined();
    expect(game.check({ type: 'prices', prices: { 'lait-demi-1l': 14_501 } })?.code).toBe('price-slip');
  });

  test('names products that exist', () => {
    expect(game.check({ type: 'prices', prices: { pain: 100 } })?.code).toBe('unknown-product');
  });

  test('changes what it names and nothing else', () => {
    const ids = game.model.products.map((one) => one.id);
    fc.assert(
      fc.property(fc.subarray(ids), fc.integer({ min: 200, max: 400 }), (some, cents) => {
        const before = flat(game.plan);
        const prices = Object.fromEntries(some.map((one) => [one, cents]));
        expect(game.decide({ type: 'prices', prices })).toBeUndefined();
        expect(flat(game.plan)).toEqual({ ...before, ...prices });
        game.undo();
        expect(flat(game.plan)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  test('is in force at once: for the next choice and for what is paid at the till', () => {
    const paid = (minute: number) => {
      const one = start(grocery(), { trace: true });
      one.advance({ day: 0, minute });
      one.decide({ type: 'prices', prices: Object.fromEntries(ids.map((id) => [id, 500])) });
      one.finishDay();
      return Array.from(one.world.facts.revenue.subarray(0, ids.length), (cents, p) => [
        cents,
        one.world.facts.sold[p]! * 500,
      ]);
    };
    const ids = game.model.products.map((one) => one.id);
    for (const [cents, all] of paid(0)) expect(cents).toBe(all);
    expect(paid(800).some(([cents, all]) => cents! < all!)).toBe(true);
  });

  test.each([
    [{ type: 'prices', prices: { 'lait-demi-1l': 1.5 } }, '/prices/lait-demi-1l'],
    [{ type: 'prices', prices: { 'lait-demi-1l': 0 } }, '/prices/lait-demi-1l'],
    [{ type: 'prices', prices: { 'lait-demi-1l': '150' } }, '/prices/lait-demi-1l'],
    [{ type: 'prices' }, '/prices'],
    [{ type: 'prices', prices: {}, why: 'because' }, '/'],
  ])('is not read when its shape is wrong: %j', (raw, at) => {
    expect(pricesCommand.parse(raw)).toMatchObject({ at });
  });
});
