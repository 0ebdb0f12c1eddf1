// What makes two stores the same game: ids. Labels, comments, the order of lists and the size of the monetary unit are
// not part of it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesHash, type Scenario } from '../../src/scenario/index.ts';
import { type Command, type Game, start } from '../../src/store/game.ts';
import { TEXT } from '../fixtures/petite-epicerie.ts';
import { anyBenchStore } from '../support/benchStores.ts';
import { bitsOf } from '../support/bits.ts';
import { inAnotherCurrency } from '../support/currency.ts';
import { DAYS, grocery, readText } from '../support/grocery.ts';
import { anyScript, play, playOut, type Step } from '../support/play.ts';
import { anyKindOfStore } from '../support/stores.ts';

/** Stores as they are, and under the knobs that isolate one lesson. */
const anyStoreAtAll = fc.oneof(
  { weight: 2, arbitrary: anyKindOfStore },
  { weight: 1, arbitrary: anyBenchStore },
);

function played(store: Scenario, script: readonly Step[] = []): Game {
  const game = start(store);
  play(game, script);
  playOut(game);
  return game;
}

/** A permutation of each list of a scenario, from a short list of numbers. */
type Shuffle = <T>(list: readonly T[]) => T[];
const anyShuffle: fc.Arbitrary<Shuffle> = fc.array(fc.nat({ max: 1000 }), { minLength: 6, maxLength: 6 }).map(
  (keys): Shuffle =>
    (list) =>
      list
        .map((item, i) => ({ item, at: (keys[i % 6]! * (i + 7)) % 31, i }))
        .sort((a, b) => a.at - b.at || b.i - a.i)
        .map(({ item }) => item),
);

/** Every list whose items have an id, and every list whose order says nothing, in another order. */
function reordered(store: Scenario, shuffle: Shuffle): Scenario {
  const s = structuredClone(store);
  s.catalogue.families = shuffle(s.catalogue.families);
  s.catalogue.subfamilies = shuffle(s.catalogue.subfamilies);
  s.catalogue.products = shuffle(s.catalogue.products);
  s.suppliers = shuffle(s.suppliers);
  s.floor.fixtures = shuffle(s.floor.fixtures);
  s.floor.planogram = shuffle(s.floor.planogram);
  s.catchment.segments = shuffle(s.catchment.segments);
  s.catchment.regulars = shuffle(s.catchment.regulars);
  s.checkout.tills = shuffle(s.checkout.tills);
  s.team.employees = shuffle(s.team.employees);
  for (const day of DAYS) s.team.roster[day] = shuffle(s.team.roster[day]);
  s.finance.charges = shuffle(s.finance.charges);
  s.finance.loans = shuffle(s.finance.loans);
  s.finance.assets = shuffle(s.finance.assets);
  s.demand.direct = Object.fromEntries(shuffle(Object.entries(s.demand.direct)));
  s.opening.goods = Object.fromEntries(shuffle(Object.entries(s.opening.goods)));
  s.finance.openingBalance = shuffle(s.finance.openingBalance);
  s.calendar.closed = shuffle(s.calendar.closed);
  s.opening.orderRules = Object.fromEntries(shuffle(Object.entries(s.opening.orderRules)));
  return s;
}

/** Everything that only people read, rewritten. */
function renamed(store: Scenario): Scenario {
  const s = structuredClone(store);
  Object.assign(s, { title: 'Autre titre', trade: 'autre métier', story: 'Autre histoire.' });
  const lists = [
    s.catalogue.families,
    s.catalogue.subfamilies,
    s.catalogue.products,
    s.suppliers,
    s.floor.fixtures,
    s.floor.signs,
    s.catchment.segments,
    s.checkout.tills,
    s.finance.charges,
    s.finance.openingBalance,
  ];
  for (const list of lists) for (const [i, one] of list.entries()) one.label = `Aaa ${list.length - i}`;
  for (const one of [...s.catchment.regulars, ...s.team.employees])
    Object.assign(one, { name: 'Zoé', story: 'Une histoire.' });
  for (const one of s.team.employees) one.role = 'Autre rôle';
  return s;
}

describe('the same game', () => {
  test('whatever the labels', () => {
    fc.assert(
      fc.property(anyStoreAtAll, anyScript, (store, script) => {
        expect(rulesHash(renamed(store))).toBe(rulesHash(store));
        expect(bitsOf(played(renamed(store), script))).toBe(bitsOf(played(store, script)));
      }),
      { numRuns: 60 },
    );
  });

  test('whatever the order of products, suppliers, people, fixtures, rows of a planogram or of a roster', () => {
    fc.assert(
      fc.property(anyStoreAtAll, anyScript, anyShuffle, (store, script, shuffle) => {
        const usual = played(store, script);
        const other = played(reordered(store, shuffle), script);
        expect(other.fingerprints).toEqual(usual.fingerprints);
        expect(other.world.facts.table).toEqual(usual.world.facts.table);
        expect(other.world.offer.visibility).toEqual(usual.world.offer.visibility);
      }),
      { numRuns: 200 },
    );
  });

  test('with a comment anywhere', () => {
    const json = JSON.parse(TEXT);
    const comment = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const child of Object.values(node)) comment(child);
      // A comment in a table of ids would be an id.
      if (!Array.isArray(node)) (node as Record<string, unknown>).$comment = 'Une remarque.';
    };
    for (const section of ['calendar', 'catalogue', 'suppliers', 'floor', 'checkout', 'team', 'risk'])
      comment(json[section]);
    const commented = readText(JSON.stringify(json));
    expect(commented).toEqual(grocery());
    expect(played(commented).fingerprints).toEqual(played(grocery()).fingerprints);
  });

  test('after decisions that decide what stood already', () => {
    const idle = start(grocery());
    const busy = start(grocery());
    for (let day = 0; day < 14; day++) {
      const { plan } = busy;
      const fixtures = busy.model.fixtures.map(({ id }) => id);
      const commands: Command[] = [
        { type: 'prices', prices: Object.assign({}, ...Object.values(plan.prices)) },
        { type: 'prices', prices: {} },
        {
          type: 'order-rules',
          rules: Object.fromEntries(
            busy.model.products.flatMap(({ id }, p) =>
              plan.orderRules[p] ? [[id, plan.orderRules[p]]] : [],
            ),
          ),
        },
        { type: 'policies', policies: structuredClone(plan.policies) },
        { type: 'policies', policies: {} },
        { type: 'roster', week: 'template', days: structuredClone(plan.roster.template) as never },
        ...fixtures.map(
          (fixture): Command => ({
            type: 'facings',
            fixture,
            facings: plan.planogram
              .filter((row) => row.fixture === fixture)
              .map(({ product, level, facings }) => ({ product, level, facings })),
          }),
        ),
      ];
      for (const command of commands) expect(busy.decide(command)).toBeUndefined();
      for (const game of [idle, busy]) game.advance({ day, minute: 700 });
      for (const command of commands) expect(busy.decide(command)).toBeUndefined();
      expect(busy.decide({ type: 'fill-first', products: [] })).toBeUndefined();
      for (const game of [idle, busy]) game.finishDay();
    }
    expect(busy.fingerprints).toEqual(idle.fingerprints);
  });

  test('in another currency: every amount doubled, the same units at the same times', () => {
    fc.assert(
      fc.property(anyKindOfStore, (store) => {
        // A store that the bank stops would stop on another cent.
        store.finance.overdraftCents = 10 ** 9;
        const rich = inAnotherCurrency(store);
        const a = played(store);
        const b = played(rich);
        expect(b.world.facts.sold).toEqual(a.world.facts.sold);
        expect(b.world.facts.outcomes).toEqual(a.world.facts.outcomes);
        expect(b.world.facts.waits).toEqual(a.world.facts.waits);
        expect(b.world.facts.wasted).toEqual(a.world.facts.wasted);
        expect(b.world.facts.received).toEqual(a.world.facts.received);
        expect(Array.from(b.world.facts.revenue)).toEqual(Array.from(a.world.facts.revenue, (c) => 2 * c));
      }),
      { numRuns: 60 },
    );
  });
});

describe('another game', () => {
  test('when an id changes: it keys all luck', () => {
    const other = grocery((s) => {
      for (const one of s.catalogue.products) if (one.id === 'lait-demi-1l') one.id = 'lait-demi';
      for (const row of s.floor.planogram) if (row.product === 'lait-demi-1l') row.product = 'lait-demi';
    });
    expect(rulesHash(other)).not.toBe(rulesHash(grocery()));
    expect(played(other).fingerprints[0]).not.toBe(played(grocery()).fingerprints[0]);
  });
});
