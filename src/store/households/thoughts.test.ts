// What may be thought of is the same in vectors and in plain words, and never leaves out what is wanted.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grocery } from '../../../tests/support/grocery.ts';
import { finalise, fold } from '../../kernel/index.ts';
import { compile, type Model } from '../compiled.ts';
import {
  compileNeeds,
  compileOccasions,
  createTables,
  type HouseholdTables,
  held,
  listThoughts,
  NEED,
  NEED_ROW,
} from './index.ts';
import { listPlainly } from './thoughts.ts';

interface Shop {
  readonly model: Model;
  readonly tables: HouseholdTables;
  readonly tour: Int32Array;
}

/** A store of sub-families thought of that often, walked in the order of `tour`. */
function shop(occasions: readonly number[], tour: Int32Array): Shop {
  const model = compile(
    grocery((s) => {
      const [product] = s.catalogue.products;
      const [subfamily] = s.catalogue.subfamilies;
      s.catalogue.subfamilies = occasions.map((occasionBp, g) => ({
        ...subfamily!,
        id: `sub-${g + 10}`,
        occasionBp,
      }));
      s.catalogue.products = occasions.map((_, g) => ({
        ...product!,
        id: `p-${g + 10}`,
        subfamily: `sub-${g + 10}`,
      }));
      s.floor.planogram = [];
      s.catchment.regulars = s.catchment.regulars
        .slice(0, 1)
        .map((regular) => ({ ...regular, wants: ['sub-10'] }));
      s.opening.orderRules = {};
    }),
  );
  const P = model.products.length;
  const tables = createTables(model, new Int32Array(P), new Float64Array(P));
  compileOccasions(model, tables, 3, 0);
  compileNeeds(model, tables, tour);
  return { model, tables, tour };
}

const anyShop = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 30 })
  .chain((occasions) =>
    fc
      .shuffledSubarray([...occasions.keys()], { minLength: occasions.length })
      .map((tour) => shop(occasions, Int32Array.from(tour))),
  );
const anyKey = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const rowsOf = ({ model }: Shop) => model.segments.length + model.regulars.length;

const listed = (end: number): number[] => [...held.words.subarray(held.list, end)];

test('vectors list what the plain loop lists, in games that take turns and days that differ', () => {
  fc.assert(
    fc.property(anyShop, anyShop, fc.array(anyKey, { minLength: 1, maxLength: 6 }), (a, b, keys) => {
      for (const [day, key] of keys.entries()) {
        for (const one of [a, b]) {
          compileOccasions(one.model, one.tables, day, 10 * day);
          compileNeeds(one.model, one.tables, one.tour);
          for (let row = 0; row < rowsOf(one); row++) {
            const found = listed(listThoughts(one.model, one.tables, row, fold(key)));
            expect(found).toEqual(listed(listPlainly(one.model, one.tables, row, fold(key))));
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a place is listed with its draw, in walking order, when its chance with nothing at home is above it', () => {
  fc.assert(
    fc.property(anyShop, anyKey, ({ model, tables, tour }, key) => {
      const G = tour.length;
      for (let n = 0; n < model.segments.length; n++) {
        const expected = [...tour].flatMap((g, place) => {
          const u = finalise(key ^ model.subKey[g]!) >>> 16;
          const chance = tables.needs[(n * G + place) * NEED_ROW + NEED.occasion]!;
          return u < chance ? [(place << 16) | u] : [];
        });
        expect(listed(listThoughts(model, tables, n, fold(key)))).toEqual(expected);
      }
    }),
    { numRuns: 60 },
  );
});

test('what a regular always looks for is always listed', () => {
  fc.assert(
    fc.property(anyShop, anyKey, ({ model, tables, tour }, key) => {
      const usual = tour.indexOf(0);
      const places = listed(listThoughts(model, tables, model.segments.length, fold(key))).map(
        (word) => word >>> 16,
      );
      expect(places).toContain(usual);
    }),
    { numRuns: 60 },
  );
});
