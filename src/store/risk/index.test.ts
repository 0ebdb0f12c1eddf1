import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grocery } from '../../../tests/support/grocery.ts';
import { compile } from '../compiled.ts';
import { deliverLine, leadMs, supplierKey } from './index.ts';

const modelOf = (fillRateBp: number, countErrorBp: number) =>
  compile(grocery((s) => Object.assign(s.suppliers[0]!, { fillRateBp, countErrorBp })));

describe('a delivery', () => {
  test('from a reliable supplier is what was ordered', () => {
    const model = modelOf(10_000, 0);
    for (let day = 0; day < 200; day++)
      expect(deliverLine(model, 0, supplierKey(model, 0, day), day % 8, 24)).toEqual({
        billed: 24,
        units: 24,
      });
  });

  test('is whole as often as the supplier says; else half of the packs, or nothing', () => {
    const model = modelOf(9_000, 0);
    const n = 1_000 * model.products.length;
    const ends = { whole: 0, half: 0, none: 0 };
    for (let day = 0; day < 1_000; day++) {
      const key = supplierKey(model, 0, day);
      for (const [p, { pack }] of model.products.entries()) {
        const { billed, units } = deliverLine(model, 0, key, p, 5 * pack);
        expect(units).toBe(billed);
        expect([5 * pack, 2 * pack, 0]).toContain(billed);
        ends[billed === 0 ? 'none' : billed === 5 * pack ? 'whole' : 'half']++;
      }
    }
    const close = (count: number, share: number) =>
      expect(Math.abs(count / n - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / n));
    close(ends.whole, 0.9);
    close(ends.half, 0.05);
    close(ends.none, 0.05);
  });

  test('is short of what its note says as often as the supplier errs, by one unit in twelve', () => {
    const model = modelOf(10_000, 2_000);
    let short = 0;
    for (let day = 0; day < 5_000; day++) {
      const { billed, units } = deliverLine(model, 0, supplierKey(model, 0, day), 0, 36);
      expect(billed).toBe(36);
      expect([36, 33]).toContain(units);
      if (units < billed) short++;
    }
    expect(Math.abs(short / 5_000 - 0.2)).toBeLessThan(4 * Math.sqrt((0.2 * 0.8) / 5_000));
  });

  test('has a luck that hangs on the supplier, the day and the product, not on the quantity (invariant 7)', () => {
    const model = modelOf(5_000, 5_000);
    fc.assert(
      fc.property(
        fc.nat({ max: 300 }),
        fc.nat({ max: 7 }),
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 2, max: 40 }),
        (day, p, one, other) => {
          const { pack } = model.products[p]!;
          const key = supplierKey(model, 0, day);
          const end = (packs: number) => {
            const { billed, units } = deliverLine(model, 0, key, p, packs * pack);
            return { whole: billed === packs * pack, none: billed === 0, short: units < billed };
          };
          expect(end(other)).toEqual(end(one));
        },
      ),
    );
  });
});

describe('a lead time in hours', () => {
  const HOUR = 3_600_000;
  const modelOf = (leadLaw: 'constant' | 'exponential') =>
    compile(grocery((s) => Object.assign(s.suppliers[0]!, { leadLaw, leadHours: 30 })));

  test('is the same for every order when it is constant', () => {
    const model = modelOf('constant');
    expect(leadMs(model, 0, 3, 1, 0)).toBe(30 * HOUR);
    expect(leadMs(model, 0, 9, 4, 12_345)).toBe(30 * HOUR);
  });

  test('has the mean and the spread of an exponential law, line by line', () => {
    const model = modelOf('exponential');
    const leads: number[] = [];
    for (let day = 0; day < 800; day++)
      for (let p = 0; p < model.products.length; p++) leads.push(leadMs(model, 0, day, p, 72_000_000) / HOUR);
    const n = leads.length;
    const mean = leads.reduce((a, b) => a + b, 0) / n;
    const late = leads.filter((hours) => hours > 60).length / n;
    // The standard deviation of an exponential law is its mean.
    expect(Math.abs(mean - 30)).toBeLessThan((4 * 30) / Math.sqrt(n));
    const tail = Math.exp(-2);
    expect(Math.abs(late - tail)).toBeLessThan(4 * Math.sqrt((tail * (1 - tail)) / n));
    expect(leadMs(model, 0, 5, 2, 1_000)).toBe(leadMs(model, 0, 5, 2, 1_000));
    expect(leadMs(model, 0, 5, 2, 1_001)).not.toBe(leadMs(model, 0, 5, 2, 1_000));
  });
});
