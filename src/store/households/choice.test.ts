// The choice of households is a multinomial logit (McFadden 1974): with Gumbel noise kept per household and product,
// shares, elasticities and substitution are those of the formula.
import { describe, expect, test } from 'vitest';
import { grocery } from '../../../tests/support/grocery.ts';
import { drawKey, finalise } from '../../kernel/index.ts';
import { compile, type Model } from '../compiled.ts';
import { bestChoice, bestChoiceAmong, compileUtility, createTables, outsideUtility } from './index.ts';

const HOUSEHOLDS = 20_000;
/** Standard errors allowed between a share counted over the households and the exact one. */
const ERRORS = 4;

/** One sub-family of products with these utilities at their advised price of 1 €, seen by one segment of sensitivity β. */
function market(appeals: readonly number[], beta: number, seed: string, declineBp = 2_500): Model {
  return compile(
    grocery((s) => {
      const [like] = s.catalogue.products;
      s.seed = seed;
      s.catalogue.subfamilies = [{ ...s.catalogue.subfamilies[0]!, declineBp }];
      s.catalogue.families = s.catalogue.families.filter(({ id }) => id === 'epicerie');
      s.catalogue.products = appeals.map((appeal, i) => ({
        ...like!,
        id: `product-${i}`,
        subfamily: 'pates',
        priceCents: 100,
        appeal,
      }));
      s.floor.planogram = s.catalogue.products.map(({ id }) => ({
        fixture: 'ilot',
        level: 1,
        product: id,
        facings: 1,
      }));
      s.catchment.regulars = [];
      s.catchment.households = HOUSEHOLDS;
      s.catchment.segments = [{ ...s.catchment.segments[0]!, priceSensitivity: beta, affinity: {} }];
      s.opening.orderRules = {};
    }),
  );
}

/** What each household takes at these prices (cents), product or −1, with its lasting noise or the noise of a day. */
function choices(
  model: Model,
  prices: readonly number[],
  allowed: readonly number[],
  dayKey?: number,
): Int8Array {
  const facings = new Int32Array(prices.length).fill(1);
  const tables = createTables(model, facings, new Float64Array(prices.length));
  for (const [p, cents] of prices.entries()) compileUtility(model, tables, p, cents, 0, allowed[p]! > 0);
  const on = Int32Array.from(allowed);
  return Int8Array.from(model.householdKey, (own) => {
    const key = dayKey === undefined ? own : finalise(own ^ dayKey);
    const outside = outsideUtility(tables, 0, model.subKey[0]!, key);
    const { offered, utility } = tables;
    const taken = bestChoice(model, offered, 0, 0, key, outside);
    // The other way to leave a product out: all are listed, some shelves are empty.
    expect(bestChoiceAmong(model, utility, 0, 0, key, outside, on)).toBe(taken);
    return taken;
  });
}

/** Logit shares of the products and, last, of buying nothing, which the declared decline fixes at advised prices. */
function theory(
  appeals: readonly number[],
  beta: number,
  prices: readonly number[],
  declineBp = 2_500,
): number[] {
  const d = declineBp / 10_000;
  const atAdvised = appeals.reduce((sum, v) => sum + Math.exp(v), 0);
  const weights = appeals.map((v, p) => Math.exp(v - beta * Math.log(prices[p]! / 100)));
  weights.push((atAdvised * d) / (1 - d));
  const total = weights.reduce((a, b) => a + b, 0);
  return weights.map((w) => w / total);
}

const counted = (taken: Int8Array, products: number): number[] =>
  Array.from({ length: products + 1 }, (_, p) => taken.filter((c) => c === (p < products ? p : -1)).length);

/** Standard error of a share p counted over the households. */
const error = (p: number): number => Math.sqrt((p * (1 - p)) / HOUSEHOLDS);

const APPEALS = [0.3, 0, -0.5, 1.1, -1.7];
const ADVISED = APPEALS.map(() => 100);
const ALL = APPEALS.map(() => 1);

describe('shares of the choice', () => {
  test.each(['lilas', 'a', 'b', 'muguet', 'Ω'])(
    'are those of the logit within 4 standard errors, seed %s',
    (seed) => {
      const model = market(APPEALS, 2.5, seed);
      const shares = theory(APPEALS, 2.5, ADVISED);
      for (const dayKey of [undefined, drawKey(seed, 'mood', 20_000)]) {
        const got = counted(choices(model, ADVISED, ALL, dayKey), APPEALS.length);
        for (const [p, share] of shares.entries())
          expect(Math.abs(got[p]! / HOUSEHOLDS - share), `alternative ${p}`).toBeLessThan(
            ERRORS * error(share),
          );
        const chi2 = shares.reduce(
          (sum, share, p) => sum + (got[p]! - HOUSEHOLDS * share) ** 2 / (HOUSEHOLDS * share),
          0,
        );
        // 99.99 % quantile of the χ² law with 5 degrees of freedom.
        expect(chi2).toBeLessThan(25.74);
      }
    },
  );

  test('lasting and daily tastes are two tastes: together they have the product of the shares', () => {
    const model = market(APPEALS, 2.5, 'lilas');
    const shares = theory(APPEALS, 2.5, ADVISED);
    const lasting = choices(model, ADVISED, ALL);
    const daily = choices(model, ADVISED, ALL, drawKey('lilas', 'mood', 20_000));
    const other = choices(model, ADVISED, ALL, drawKey('lilas', 'mood', 20_001));
    for (const [one, two] of [
      [lasting, daily],
      [daily, other],
    ] as const) {
      const same = one.filter((choice, h) => choice === two[h]).length / HOUSEHOLDS;
      const expected = shares.reduce((sum, share) => sum + share * share, 0);
      expect(Math.abs(same - expected)).toBeLessThan(ERRORS * error(expected));
    }
  });

  test('buying nothing has the declared share at advised prices, whatever the appeals', () => {
    for (const declineBp of [500, 2_500, 9_000]) {
      const model = market([2, -1], 1, 'lilas', declineBp);
      const [none] = counted(choices(model, [100, 100], [1, 1]), 2).slice(-1);
      expect(Math.abs(none! / HOUSEHOLDS - declineBp / 10_000)).toBeLessThan(
        ERRORS * error(declineBp / 10_000),
      );
    }
    // Nobody declines where nobody is said to.
    expect(counted(choices(market([2, -1], 1, 'lilas', 0), [100, 100], [1, 1]), 2)[2]).toBe(0);
  });
});

describe('a price', () => {
  test.each([
    [0.9, 2.5],
    [0.75, 2.5],
    [1.1, 2.5],
    [0.9, 6],
    [0.5, 0],
  ])('multiplied by %f with β = %f moves the shares as the logit says, own and cross', (ratio, beta) => {
    const model = market(APPEALS, beta, 'lilas');
    const p = 0;
    const prices = ADVISED.map((cents, q) => (q === p ? cents * ratio : cents));
    const before = theory(APPEALS, beta, ADVISED);
    const after = theory(APPEALS, beta, prices);
    const [had, has] = [choices(model, ADVISED, ALL), choices(model, prices, ALL)];
    // With noise that lasts, only households that change count, and each alternative gives or takes in one direction:
    // the number of those who change is binomial.
    for (let q = 0; q <= APPEALS.length; q++) {
      const id = q < APPEALS.length ? q : -1;
      const moved = has.filter((c) => c === id).length - had.filter((c) => c === id).length;
      const expected = after[q]! - before[q]!;
      expect(Math.abs(moved / HOUSEHOLDS - expected), `alternative ${q}`).toBeLessThanOrEqual(
        ERRORS * error(Math.abs(expected)),
      );
    }
    for (const [h, choice] of has.entries()) {
      if (choice === had[h]) continue;
      // A cut only wins households over to p; a rise only drives some away from it.
      expect(ratio < 1 ? choice : had[h]).toBe(p);
    }
  });

  test('has the elasticities of the logit: −β(1 − s) of its own, β·s on its rivals', () => {
    const beta = 2.5;
    const model = market(APPEALS, beta, 'lilas');
    const prices = (ratio: number) => ADVISED.map((cents, q) => (q === 3 ? cents * ratio : cents));
    const shares = theory(APPEALS, beta, ADVISED);
    const [low, high] = [choices(model, prices(0.98), ALL), choices(model, prices(1.02), ALL)];
    const slope = (id: number) => {
      const [a, b] = [low, high].map((taken) => taken.filter((c) => c === id).length);
      return Math.log(b! / a!) / Math.log(1.02 / 0.98);
    };
    // Standard error of the slope: those who change between the two prices are binomial.
    const width = Math.log(1.02 / 0.98);
    const own = -beta * (1 - shares[3]!);
    const tolerance = (share: number, elasticity: number) =>
      (ERRORS * Math.sqrt((share * Math.abs(elasticity) * width) / HOUSEHOLDS)) / (share * width);
    expect(Math.abs(slope(3) - own)).toBeLessThan(tolerance(shares[3]!, own));
    for (const q of [0, 1, 2, 4, -1]) {
      const share = shares.at(q)!;
      const cross = beta * shares[3]!;
      expect(Math.abs(slope(q) - cross), `rival ${q}`).toBeLessThan(tolerance(share, cross));
    }
  });
});

describe('a product that is not there', () => {
  test('sends its households to the others in proportion of their shares, and moves nobody else', () => {
    const model = market(APPEALS, 2.5, 'lilas');
    const shares = theory(APPEALS, 2.5, ADVISED);
    const full = choices(model, ADVISED, ALL);
    const without = choices(model, ADVISED, [1, 1, 1, 0, 1]);
    const sent = full.filter((choice) => choice === 3).length;
    for (const [h, choice] of full.entries()) if (choice !== 3) expect(without[h]).toBe(choice);
    for (const q of [0, 1, 2, 4, -1]) {
      const share = shares.at(q)! / (1 - shares[3]!);
      const went = full.filter((choice, h) => choice === 3 && without[h] === q).length;
      expect(Math.abs(went / sent - share)).toBeLessThan(ERRORS * Math.sqrt((share * (1 - share)) / sent));
    }
    expect(without.includes(3)).toBe(false);
  });

  test('and an empty shelf leaves nothing to take', () => {
    const model = market(APPEALS, 2.5, 'lilas');
    expect(choices(model, ADVISED, [0, 0, 0, 0, 0]).every((choice) => choice === -1)).toBe(true);
  });
});
