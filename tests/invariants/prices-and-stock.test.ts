// Invariant 9 of the store and its kin: what a better price, more stock or one more till does over one day, everything
// else held.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/index.ts';
import { OUTCOME, OUTCOMES } from '../../src/store/day/facts.ts';
import { type Game, start } from '../../src/store/game.ts';
import { factsOf } from '../support/auditor.ts';
import { everyDay, grocery, PRODUCT_IDS } from '../support/grocery.ts';
import { playOut } from '../support/play.ts';
import { basketsOf } from '../support/receipts.ts';
import { anyStore } from '../support/stores.ts';

/** Nobody waits long enough to give up, and nothing runs out: what is left is what households want. */
function unhindered(store: Scenario): Scenario {
  Object.assign(store.checkout, { fixedSeconds: 5, perLineSeconds: 0, balkAt: 1_000 });
  for (const one of store.catchment.segments) one.patienceSeconds = 86_400;
  for (const one of store.catalogue.products)
    Object.assign(one, { unitsPerFacing: 500, shelfLifeDays: null, costCents: 0 });
  store.finance.overdraftCents = 10 ** 9;
  const cashier = { ...grocery().team.employees[0]!, id: 'always', absenceBp: 0 };
  store.team.employees.push({ ...cashier, availability: everyDay<[string, string]>(['00:00', '24:00']) });
  for (const shifts of Object.values(store.team.roster))
    shifts.push({ employee: 'always', task: 'till', from: '00:00', to: '24:00' });
  return store;
}

/** Did anybody find less than they wanted on the last day played? */
function lacked({ model, world }: Game): boolean {
  const { facts, offer, stock } = world;
  const G = model.subfamilies.length;
  const row = (facts.days - 1) * OUTCOMES.length * G;
  const ended = [OUTCOME.substituted, OUTCOME['shelf-empty'], OUTCOME['out-of-stock']].some((which) =>
    facts.outcomes.subarray(row + which * G, row + (which + 1) * G).some((wants) => wants > 0),
  );
  return ended || model.products.some((_, p) => offer.facings[p]! > 0 && stock.shelf.total[p] === 0);
}

describe('a lower price (invariant 9)', () => {
  test('never makes a household buy less of the product that day, nor more of a rival', () => {
    let moved = 0;
    fc.assert(
      fc.property(
        anyStore.map(unhindered),
        fc.constantFrom(...PRODUCT_IDS),
        fc.record({ day: fc.nat({ max: 4 }), minute: fc.constantFrom(0, 0, 0, 600, 900) }),
        fc.double({ min: 0.05, max: 0.98, noNaN: true }),
        (store, id, moment, ratio) => {
          store.calendar.days = 6;
          const [usual, cheaper] = [start(store, { trace: true }), start(store, { trace: true })];
          for (const game of [usual, cheaper]) game.advance(moment);
          const { model } = usual;
          const p = model.productIndex.get(id)!;
          const cents = Math.max(1, Math.floor(model.products[p]!.priceCents * ratio));
          expect(cheaper.decide({ type: 'prices', prices: { [id]: cents } })).toBeUndefined();
          for (const game of [usual, cheaper]) game.finishDay();
          // A price of next to nothing may empty a shelf all the same.
          fc.pre(!lacked(usual) && !lacked(cheaper));
          const before = basketsOf(usual);
          const after = basketsOf(cheaper);
          for (const key of new Set([...before.keys(), ...after.keys()])) {
            const q = Number(key.split('/')[1]);
            const [had, has] = [before.get(key) ?? 0, after.get(key) ?? 0];
            const where = `household/product ${key}, price of ${id} cut to ${cents}`;
            if (q === p) expect(has, where).toBeGreaterThanOrEqual(had);
            else if (model.subOf[q] === model.subOf[p]) expect(has, where).toBeLessThanOrEqual(had);
            else expect(has, where).toBe(had);
            if (has !== had) moved++;
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(moved, 'baskets that a price moved').toBeGreaterThan(100);
  });

  test('sells more of the product and less of its rivals, over the store', () => {
    const units = (ratio: number) => {
      const game = start(unhindered(grocery((s) => Object.assign(s.catchment, { households: 800 }))));
      const { model } = game;
      const p = model.productIndex.get('yaourt-fraise-x4')!;
      const cents = Math.floor(model.products[p]!.priceCents * ratio);
      game.decide({ type: 'prices', prices: { 'yaourt-fraise-x4': cents } });
      game.finishDay();
      const rivals = ['yaourt-nature-x4', 'yaourt-brebis-x2'].map((id) => model.productIndex.get(id)!);
      const { sold } = game.world.facts;
      return { own: sold[p]!, rivals: rivals.reduce((sum, q) => sum + sold[q]!, 0) };
    };
    const steps = [1.3, 1.15, 1, 0.9, 0.8, 0.7].map(units);
    for (const [i, step] of steps.entries()) {
      if (i === 0) continue;
      expect(step.own).toBeGreaterThan(steps[i - 1]!.own);
      expect(step.rivals).toBeLessThan(steps[i - 1]!.rivals);
    }
  });
});

/** Wants that ended for want of goods on the first day. */
function lostForWantOfGoods(game: Game): number {
  const { facts } = game.world;
  const G = game.model.subfamilies.length;
  let lost = 0;
  for (const which of [OUTCOME['shelf-empty'], OUTCOME['out-of-stock']])
    for (let g = 0; g < G; g++) lost += facts.outcomes[which * G + g]!;
  return lost;
}

describe('more stock of everything', () => {
  test('loses no more wants over the first day', () => {
    let helped = 0;
    fc.assert(
      fc.property(anyStore, fc.integer({ min: 2, max: 30 }), (store, times) => {
        // Nobody fills shelves and nobody gives a basket back: shelves only empty.
        unhindered(store);
        for (const [i, one] of store.catalogue.products.entries())
          Object.assign(one, { unitsPerFacing: 1 + (i % 4) });
        store.team.employees = store.team.employees.filter(({ id }) => id === 'always');
        for (const shifts of Object.values(store.team.roster)) {
          shifts.splice(0, shifts.length, { employee: 'always', task: 'till', from: '00:00', to: '24:00' });
        }
        store.calendar.days = 1;
        const rich = structuredClone(store);
        for (const one of rich.catalogue.products) one.unitsPerFacing *= times;
        const [few, many] = [start(store), start(rich)];
        playOut(few);
        playOut(many);
        expect(lostForWantOfGoods(many)).toBeLessThanOrEqual(lostForWantOfGoods(few));
        if (lostForWantOfGoods(many) < lostForWantOfGoods(few)) helped++;
      }),
      { numRuns: 150 },
    );
    expect(helped, 'stores where more stock helped').toBeGreaterThan(50);
  });
});

describe('one more till', () => {
  /** So many equal cashiers all day, one line for all. */
  const staffed = (store: Scenario, cashiers: number, fixedSeconds: number): Scenario => {
    const s = unhindered(structuredClone(store));
    s.checkout.fixedSeconds = fixedSeconds;
    s.checkout.line = 'single';
    s.opening.policies.extraTillAt = 0;
    const cells = [
      { x: 6, y: 5 },
      { x: 8, y: 5 },
      { x: 0, y: 4 },
    ];
    s.checkout.tills = cells.map((cell, i) => ({ id: `caisse-${i}`, label: 'Caisse', ...cell }));
    const [model] = s.team.employees.filter(({ id }) => id === 'always');
    s.team.employees = cells.map((_, i) => ({ ...model!, id: `cashier-${i}`, skills: { till: 100 } }));
    for (const shifts of Object.values(s.team.roster)) {
      const all = s.team.employees.slice(0, cashiers).map(({ id }) => id);
      shifts.splice(
        0,
        shifts.length,
        ...all.map((employee) => ({ employee, task: 'till' as const, from: '00:00', to: '24:00' })),
      );
    }
    s.calendar.days = 1;
    return s;
  };

  test('makes people wait no longer in all, in a common line', () => {
    let shortened = 0;
    fc.assert(
      fc.property(anyStore, fc.constantFrom(20, 60, 100), (store, fixedSeconds) => {
        const waits = [1, 2, 3].map((cashiers) => {
          const game = start(staffed(store, cashiers, fixedSeconds));
          playOut(game);
          return factsOf(game, 0);
        });
        // Somebody who gives up makes room for others: then there is nothing to compare.
        fc.pre(waits.every((of) => of('leftQueue') === 0));
        const total = waits.map((of) => of('waitMs'));
        expect(total[1]).toBeLessThanOrEqual(total[0]!);
        expect(total[2]).toBeLessThanOrEqual(total[1]!);
        if (total[1]! < total[0]!) shortened++;
      }),
      { numRuns: 250 },
    );
    expect(shortened, 'stores where one more till helped').toBeGreaterThan(30);
  });
});
