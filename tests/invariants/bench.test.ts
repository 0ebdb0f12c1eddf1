// The knobs that isolate one lesson keep every promise of the store: goods, money and people add up, luck is nobody's
// doing, and the same bits come whichever way a game is played.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MANAGERS } from '../../src/managers/index.ts';
import { playWith } from '../../src/play/run.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { type Game, replay, start } from '../../src/store/game.ts';
import { factsOf, playAudited } from '../support/auditor.ts';
import { anyBenchStore } from '../support/benchStores.ts';
import { bitsOf } from '../support/bits.ts';
import { inAnotherCurrency } from '../support/currency.ts';
import { everyDay } from '../support/grocery.ts';
import { anyScript, play, playOut } from '../support/play.ts';

test('goods, money and people add up under any knobs, at random moments, under random decisions', () => {
  fc.assert(
    fc.property(anyBenchStore, anyScript, (store, script) => {
      playAudited(store, script);
    }),
    { numRuns: 150 },
  );
});

test('promises to customers: those made, less those kept, are those that stand', () => {
  let kept = 0;
  fc.assert(
    fc.property(anyBenchStore, (store) => {
      scarce(store);
      const game = start(store);
      playOut(game);
      const { facts, supply } = game.world;
      const total = (column: 'backordered' | 'backordersServed') => sumOf(game, column);
      const standing = supply.backorders.reduce((a, b) => a + b, 0);
      expect(total('backordered') - total('backordersServed')).toBe(standing);
      kept += total('backordersServed');
      expect(facts.days).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
  expect(kept).toBeGreaterThan(100);
});

describe('the same bits', () => {
  test('with a trace, minute by minute in part, or replayed from the log', () => {
    fc.assert(
      fc.property(anyBenchStore, anyScript, (store, script) => {
        const whole = start(store);
        play(whole, script);
        const saved = JSON.parse(JSON.stringify({ log: whole.log, now: whole.now }));
        const resumed = replay(store, saved.log, saved.now, { trace: true });
        for (const game of [whole, resumed]) game.advance({ day: game.now.day, minute: game.now.minute + 1 });
        for (let minute = resumed.now.minute; minute < 1_440; minute += 97)
          resumed.advance({ day: resumed.now.day, minute });
        playOut(whole);
        playOut(resumed);
        expect(bitsOf(resumed)).toBe(bitsOf(whole));
        expect(resumed.fingerprints).toEqual(whole.fingerprints);
      }),
      { numRuns: 60 },
    );
  });
});

test.each([...MANAGERS.keys()])(
  'the manager « %s » plays any of them, and its log plays them again',
  (name) => {
    fc.assert(
      fc.property(anyBenchStore, (store) => {
        const game = start(store);
        playWith(game, MANAGERS.get(name)!(), store.calendar.days);
        const again = replay(store, JSON.parse(JSON.stringify(game.log)), game.now);
        expect(again.skipped).toEqual([]);
        expect(again.fingerprints).toEqual(game.fingerprints);
      }),
      { numRuns: 25 },
    );
  },
);

test('in another currency: every amount doubled and β in euros halved, the same units', () => {
  fc.assert(
    fc.property(anyBenchStore, (store) => {
      store.finance.overdraftCents = 10 ** 9;
      const rich = inAnotherCurrency(store);
      const [a, b] = [start(store), start(rich)];
      for (const game of [a, b]) playOut(game);
      for (const table of ['sold', 'outcomes', 'wasted', 'received'] as const)
        expect(b.world.facts[table]).toEqual(a.world.facts[table]);
      expect(Array.from(b.world.facts.revenue)).toEqual(Array.from(a.world.facts.revenue, (c) => 2 * c));
    }),
    { numRuns: 60 },
  );
});

test('a higher price never brings more direct customers of the product, nor fewer of the others', () => {
  fc.assert(
    fc.property(anyBenchStore, fc.double({ min: 1, max: 3, noNaN: true }), (store, ratio) => {
      store.stock.endless = true;
      withoutVisits(store);
      store.calendar.days = 4;
      for (const one of store.catalogue.products) one.costCents = 0;
      const [usual, dearer] = [start(store), start(store)];
      const { id } = usual.model.products[0]!;
      const cents = Math.ceil(usual.model.products[0]!.priceCents * ratio);
      expect(dearer.decide({ type: 'prices', prices: { [id]: cents } })).toBeUndefined();
      for (const game of [usual, dearer]) playOut(game);
      // Where half a customer a day is one every other day, a dearer one may come a day later: totals tell.
      const inTotals = store.demand.direct[id]?.law === 'constant';
      let [fewer, all] = [0, 0];
      for (const [at, units] of dearer.world.facts.sold.entries()) {
        const before = usual.world.facts.sold[at]!;
        if (at % usual.model.products.length !== 0) expect(units).toBe(before);
        else {
          fewer = units + (inTotals ? fewer : 0);
          all = before + (inTotals ? all : 0);
          expect(fewer).toBeLessThanOrEqual(all);
        }
      }
    }),
    { numRuns: 60 },
  );
});

/** Nobody comes but direct customers. */
function withoutVisits(store: Scenario): void {
  store.catchment.households = 0;
  store.catchment.regulars = [];
  delete store.catchment.arrivals;
}

/** Little on the first morning, a demand that waits, and trucks that come: promises are made and kept. */
function scarce(store: Scenario): void {
  for (const { id } of store.catalogue.products) {
    store.opening.goods[id] = { units: 1 };
    store.demand.direct[id] = { law: 'poisson', mean: 9, elasticity: 0, freshestBp: 0, unmet: 'backordered' };
  }
  for (const one of store.suppliers) {
    Object.assign(one, {
      orderDays: everyDay(true),
      leadLaw: 'constant',
      reception: 'supplier',
      fillRateBp: 10_000,
    });
    store.opening.policies.orderMode[one.id] = 'automatic';
  }
}

function sumOf(game: Game, column: 'backordered' | 'backordersServed'): number {
  let sum = 0;
  for (let day = 0; day < game.world.facts.days; day++) sum += factsOf(game, day)(column);
  return sum;
}
