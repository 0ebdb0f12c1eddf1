// Random stores with the knobs that isolate one lesson turned at random: direct demand, price form, endless or
// backordered stock, continuous reviews, lead laws, suppliers who put goods away, loans and assets.
import fc from 'fast-check';
import type { Scenario } from '../../src/scenario/index.ts';
import { PRODUCT_IDS } from './grocery.ts';
import { anyKindOfStore } from './stores.ts';

const direct = fc.record({
  law: fc.constantFrom('poisson' as const, 'negative-binomial' as const, 'constant' as const),
  mean: fc.constantFrom(0, 0.4, 3, 17.5),
  dispersion: fc.constantFrom(0.1, 2, 900),
  elasticity: fc.constantFrom(0, 1.5, 20),
  freshestBp: fc.constantFrom(0, 4_000, 10_000),
  unmet: fc.constantFrom('lost' as const, 'backordered' as const),
});

const supplier = fc.record({
  review: fc.constantFrom('cutoff' as const, 'continuous' as const),
  leadLaw: fc.constantFrom('calendar' as const, 'constant' as const, 'exponential' as const),
  leadHours: fc.constantFrom(0, 0.5, 7, 60),
  reception: fc.constantFrom('staff' as const, 'supplier' as const),
});

const loan = fc.record({
  principalCents: fc.integer({ min: 0, max: 900_000 }),
  rateBp: fc.constantFrom(0, 385),
  payments: fc.integer({ min: 1, max: 24 }),
  every: fc.constantFrom('month' as const, 'quarter' as const, 'year' as const),
  repayment: fc.constantFrom('annuity' as const, 'principal' as const),
  from: fc.constantFrom('2024-02-29', '2026-02-03', '2026-03-04', '2026-12-23', '2030-01-01'),
});

const asset = fc.record({
  account: fc.constantFrom('2154', '2183'),
  costCents: fc.integer({ min: 0, max: 500_001 }),
  vatBp: fc.constantFrom(0, 2_000),
  from: fc.constantFrom('2021-06-15', '2025-12-31', '2026-03-04', '2026-05-31'),
  years: fc.integer({ min: 3, max: 8 }),
  method: fc.constantFrom('linear' as const, 'declining' as const),
});

const knobs = fc.record({
  direct: fc.dictionary(fc.constantFrom(...PRODUCT_IDS), direct, { maxKeys: 4 }),
  suppliers: fc.array(supplier, { minLength: 3, maxLength: 3 }),
  price: fc.constantFrom('relative' as const, 'euros' as const),
  substitution: fc.boolean(),
  endless: fc.oneof(
    { weight: 4, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  expired: fc.constantFrom('staff' as const, 'closing' as const),
  valuation: fc.constantFrom('cump' as const, 'fifo' as const),
  goods: fc.dictionary(fc.constantFrom(...PRODUCT_IDS), fc.record({ units: fc.nat({ max: 90 }) }), {
    maxKeys: 4,
  }),
  loans: fc.array(loan, { maxLength: 2 }),
  assets: fc.array(asset, { maxLength: 2 }),
  vatEvery: fc.constantFrom('month' as const, 'quarter' as const),
});

/** A random small store under random knobs. */
export const anyBenchStore: fc.Arbitrary<Scenario> = fc.tuple(anyKindOfStore, knobs).map(([store, k]) => {
  store.demand.direct = k.direct;
  store.suppliers.forEach((one, i) => {
    Object.assign(one, k.suppliers[i]);
  });
  store.choice = { price: k.price, substitution: k.substitution };
  store.stock = { endless: k.endless, expired: k.expired, valuation: k.valuation };
  store.opening.goods = k.goods;
  store.finance.vatEvery = k.vatEvery;
  store.finance.loans = k.loans.map((one, i) => ({ ...one, id: `pret-${i}`, label: 'Prêt' }));
  store.finance.assets = k.assets.map((one, i) => ({ ...one, id: `bien-${i}`, label: 'Bien' }));
  return store;
});
