// The scan in vectors gives the bits of the loop it stands for, whatever the sizes, games and offers.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grocery } from '../../../tests/support/grocery.ts';
import { compile, type Model } from '../compiled.ts';
import {
  bestChoice,
  bestOf,
  compileUtility,
  createTables,
  type HouseholdTables,
  outsideUtility,
  SHEET,
} from './index.ts';
import module from './vectors.wat';

interface Shop {
  readonly model: Model;
  readonly tables: HouseholdTables;
}

/** A store of these sub-families: the appeals of their products, and whether each has a facing. */
function shop(subfamilies: readonly (readonly (readonly [appeal: number, listed: boolean])[])[]): Shop {
  const model = compile(
    grocery((s) => {
      const [product] = s.catalogue.products;
      const [subfamily] = s.catalogue.subfamilies;
      s.catalogue.subfamilies = subfamilies.map((_, g) => ({ ...subfamily!, id: `sub-${g + 10}` }));
      s.catalogue.products = subfamilies.flatMap((products, g) =>
        products.map(([appeal], k) => ({
          ...product!,
          id: `p-${g + 10}-${k + 10}`,
          subfamily: `sub-${g + 10}`,
          appeal,
        })),
      );
      s.floor.planogram = [];
      s.catchment.regulars = [];
      s.catchment.households = 1;
      s.opening.orderRules = {};
    }),
  );
  const listed = subfamilies.flat().map(([, on]) => on);
  const P = listed.length;
  const tables = createTables(model, Int32Array.from(listed, Number), new Float64Array(P));
  for (let p = 0; p < P; p++) compileUtility(model, tables, p, model.products[p]!.priceCents, 0, listed[p]!);
  return { model, tables };
}

const anyShop = fc
  .array(
    fc.array(
      fc.tuple(
        fc.integer({ min: -30, max: 30 }).map((x) => x / 10),
        fc.boolean(),
      ),
      { maxLength: 40 },
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map(shop);

/** What a household takes of each sub-family, both ways. */
function expectSame({ model, tables }: Shop, key: number, worth: number): void {
  tables.outside.fill(worth);
  for (let n = 0; n < model.segments.length; n++) {
    for (let g = 0; g < model.subfamilies.length; g++) {
      for (const [sheet, utilities] of [
        [SHEET.offered, tables.offered],
        [SHEET.listed, tables.utility],
        [SHEET.advised, tables.utilityAdvised],
      ] as const) {
        const outside = outsideUtility(tables, n * model.subfamilies.length + g, model.subKey[g]!, key);
        const plain = bestChoice(model, utilities, n, g, key, outside);
        expect(bestOf(model, tables, sheet, n, g, key)).toBe(plain);
      }
    }
  }
}

const anyKey = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
/** Utilities of buying nothing, from "anything is better" to "nothing is worth it". */
const anyOutside = fc.integer({ min: -8, max: 8 }).map((points) => points * 262_144 * 64);

test('this engine has vectors: the tests below compare two ways', () => {
  // The library types of the core have no WebAssembly.
  const { WebAssembly } = globalThis as unknown as { WebAssembly: { validate(bytes: Uint8Array): boolean } };
  expect(WebAssembly.validate(module)).toBe(true);
});

test('the best product on offer is that of the plain loop, in games that take turns', () => {
  fc.assert(
    fc.property(
      anyShop,
      anyShop,
      fc.array(fc.tuple(anyKey, anyOutside), { minLength: 3, maxLength: 12 }),
      (a, b, draws) => {
        for (const [key, outside] of draws) {
          expectSame(a, key, outside);
          expectSame(b, key, outside);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('a price or a facing that moves is seen at the next choice', () => {
  fc.assert(
    fc.property(
      anyShop,
      anyKey,
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 900 }), fc.boolean())),
      (one, key, moves) => {
        const { model, tables } = one;
        fc.pre(model.products.length > 0);
        for (const [at, cents, listed] of moves) {
          expectSame(one, key, 0);
          compileUtility(model, tables, at % model.products.length, cents, 0, listed);
        }
        expectSame(one, key, 0);
      },
    ),
    { numRuns: 40 },
  );
});
