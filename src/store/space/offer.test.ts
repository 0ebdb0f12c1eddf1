import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grocery } from '../../../tests/support/grocery.ts';
import { compile } from '../compiled.ts';
import type { Facing } from '../plan-types.ts';
import { compileOffer, Offer, openingFacings } from './index.ts';

const model = compile(grocery());
const opening = openingFacings(model);
const tour = Int32Array.from(model.fixtures, (_, x) => x);
const p = (id: string) => model.productIndex.get(id)!;

function offerOf(planogram: readonly Facing[]) {
  const offer = new Offer(model);
  compileOffer(model, planogram, opening, tour, offer);
  return offer;
}

const row = (product: string, facings: number, level: number, fixture = 'etagere'): Facing => ({
  fixture,
  level,
  product,
  facings,
});

describe('what the shelves offer', () => {
  test('adds up facings over fixtures; capacity is facings × units behind each (facts 2.2)', () => {
    const offer = offerOf([row('coquillettes-500g', 4, 3), row('coquillettes-500g', 3, 1, 'ilot')]);
    expect(offer.facings[p('coquillettes-500g')]).toBe(7);
    expect(offer.capacity[p('coquillettes-500g')]).toBe(7 * 12);
    expect(offer.listed).toBe(1);
    expect(offer.capacity[p('spaghetti-500g')]).toBe(0);
    expect(model.fixtures[offer.fixtureOf[p('coquillettes-500g')]!]!.id).toBe('etagere');
    expect(offer.fixtureOf[p('spaghetti-500g')]).toBe(-1);
  });

  test('doubling the facings adds 0.17 × ln 2 to the utility: 12.5 % more, all else low (facts 4.7)', () => {
    const once = offerOf([row('spaghetti-500g', 4, 2)]).visibility[p('spaghetti-500g')]!;
    const twice = offerOf([row('spaghetti-500g', 8, 2)]).visibility[p('spaghetti-500g')]!;
    expect(twice - once).toBeCloseTo(0.17 * Math.log(2), 12);
    expect(Math.exp(twice - once)).toBeCloseTo(2 ** 0.17, 12);
  });

  test('eyes and hands see better than feet and hat; one level has no height', () => {
    const at = (level: number) => offerOf([row('spaghetti-500g', 4, level)]).visibility[p('spaghetti-500g')]!;
    expect(Math.max(at(1), at(4))).toBeLessThan(Math.min(at(2), at(3)));
    expect(offerOf([row('spaghetti-500g', 4, 1, 'ilot')]).visibility[p('spaghetti-500g')]).toBe(0);
    // Facings on two levels weigh by their number.
    const mixed = offerOf([row('spaghetti-500g', 3, 1), row('spaghetti-500g', 1, 3)]);
    expect(mixed.visibility[p('spaghetti-500g')]).toBeCloseTo((3 * at(1) + at(3)) / 4, 12);
  });

  test('a product new to the shelf is weighed against one facing', () => {
    const fresh = compile(
      grocery((s) => {
        s.floor.planogram = [];
      }),
    );
    const offer = new Offer(fresh);
    compileOffer(fresh, [row('spaghetti-500g', 5, 1, 'ilot')], openingFacings(fresh), tour, offer);
    expect(offer.visibility[p('spaghetti-500g')]).toBeCloseTo(0.17 * Math.log(5), 12);
  });

  test('sub-families are looked for where most of their facings are, in the order of the tour', () => {
    const offer = offerOf(model.scenario.floor.planogram);
    const where = model.subfamilies.map((sub, g) => [sub.id, model.fixtures[offer.subFixture[g]!]!.id]);
    expect(Object.fromEntries(where)).toEqual({
      laits: 'armoire-froide',
      pates: 'etagere',
      yaourts: 'armoire-froide',
    });
    const stops = Array.from(offer.subTour, (g) => tour[offer.subFixture[g]!]!);
    expect(stops).toEqual([...stops].sort((a, b) => a - b));
    expect([...offer.subTour].sort()).toEqual(model.subfamilies.map((_, g) => g));
  });

  test('is the same to the last bit whatever the order of the rows', () => {
    const anyRow = fc.record({
      fixture: fc.constantFrom('armoire-froide', 'etagere', 'ilot'),
      level: fc.integer({ min: 1, max: 4 }),
      product: fc.constantFrom(...model.products.map((one) => one.id)),
      facings: fc.integer({ min: 1, max: 7 }),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 30 }), fc.infiniteStream(fc.nat()), (rows, keys) => {
        const planogram = rows.map((one) => ({ ...one, level: one.fixture === 'ilot' ? 1 : one.level }));
        const shuffled = planogram
          .map((one) => ({ one, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(offerOf(shuffled)).toEqual(offerOf(planogram));
      }),
    );
  });
});
