import { describe, expect, test } from 'vitest';
import { grocery, productOf, readText } from '../../tests/support/grocery.ts';
import { NEVER } from '../store/compiled.ts';
import { type Game, start } from '../store/game.ts';
import { type LotShelf, lotsOf } from '../store/stock/index.ts';
import { viewOf } from '../store/view.ts';
import { pastIsFresh, withPast } from './past.ts';

const asked = () =>
  grocery((s) => {
    s.past = { weeks: 3, dailyWeeks: 2 };
  });

const whole = withPast(asked());
const data = whole.past.data!;

/** Lots of a product as [units, days left on the first day], −1 without a date. */
function daysLeft(game: Game, place: LotShelf, p: number): [number, number][] {
  return lotsOf(place, p).map(({ units, expiry }) => [
    units,
    expiry === NEVER ? -1 : expiry - game.model.firstDay,
  ]);
}

describe('the past', () => {
  test('is played once: a scenario that holds it comes back as it is', () => {
    expect(pastIsFresh(asked())).toBe(false);
    expect(pastIsFresh(whole)).toBe(true);
    expect(withPast(whole)).toBe(whole);
    expect(withPast(asked())).toEqual(whole);
  });

  test('is not asked for by a new store', () => {
    const fresh = grocery();
    expect(withPast(fresh)).toBe(fresh);
  });

  test('is left out of a new store that would inherit one from the scenario it extends', () => {
    const inherited = { ...whole, past: { ...whole.past, weeks: 0 } };
    expect(withPast(inherited).past.data).toBeUndefined();
    expect(pastIsFresh(withPast(inherited))).toBe(true);
  });

  test('is stale when something that counts has changed, not when a word has', () => {
    const price = structuredClone(whole);
    productOf(price, 'lait-demi-1l').priceCents++;
    expect(pastIsFresh(price)).toBe(false);
    const seed = structuredClone(whole);
    seed.seed = 'muguet';
    expect(pastIsFresh(seed)).toBe(false);
    const label = structuredClone(whole);
    productOf(label, 'lait-demi-1l').label = 'Lait';
    label.calendar.days = 3;
    expect(pastIsFresh(label)).toBe(true);
    const replayed = withPast(price);
    expect(replayed.past.data!.madeFor).not.toBe(data.madeFor);
    expect(pastIsFresh(replayed)).toBe(true);
  });

  test('tells how far it has come', () => {
    const told: [number, number][] = [];
    withPast(asked(), (played, of) => told.push([played, of]));
    expect(told).toEqual(Array.from({ length: 49 }, (_, day) => [day + 1, 49]));
  });

  test('survives a file', () => {
    expect(readText(JSON.stringify(whole))).toEqual(whole);
  });

  test('keeps weeks by family and days by product that agree', () => {
    expect(data.days).toBe(7 * (3 + 4));
    expect(data.visits).toHaveLength(14);
    for (const family of data.families) {
      expect(family.units).toHaveLength(3);
      const products = whole.catalogue.products.filter(
        ({ subfamily }) =>
          whole.catalogue.subfamilies.find(({ id }) => id === subfamily)!.family === family.family,
      );
      const lastWeeks = [0, 7].map((from) =>
        products
          .flatMap(({ id }) =>
            data.products.find(({ product }) => product === id)!.units.slice(from, from + 7),
          )
          .reduce((a, b) => a + b, 0),
      );
      expect(family.units.slice(1)).toEqual(lastWeeks);
    }
    // Closed on Sundays: nobody came, nothing was sold.
    for (const day of [6, 13]) {
      expect(data.visits[day]).toBe(0);
      for (const { units } of data.products) expect(units[day]).toBe(0);
    }
    expect(Math.min(...data.visits.filter((_, day) => day % 7 !== 6))).toBeGreaterThan(0);
  });
});

describe('a game that starts from a past', () => {
  const game = start(whole);
  const { stock, supply, finance } = game.world;

  test('has the goods it left, by date, and its records', () => {
    expect(data.products.filter(({ shelf }) => shelf.length > 0).length).toBeGreaterThan(5);
    for (const left of data.products) {
      const p = game.model.productIndex.get(left.product)!;
      const [shelf, reserve] = [daysLeft(game, stock.shelf, p), daysLeft(game, stock.reserve, p)];
      expect(shelf).toEqual(left.shelf);
      expect(reserve).toEqual(left.reserve);
      expect(stock.recorded[p]).toBe(left.recorded);
      expect(stock.valueCents[p]).toBe(left.recorded * left.unitCostCents);
      // What it left can still be sold on the first day.
      for (const [units, days] of [...shelf, ...reserve]) {
        expect(units).toBeGreaterThan(0);
        expect(days === -1 || days >= 0).toBe(true);
      }
    }
    expect(finance.ledger.balance[finance.ledger.index.get('37')!]).toBe(
      data.products.reduce((sum, one) => sum + one.recorded * one.unitCostCents, 0),
    );
  });

  test('receives the orders it had passed', () => {
    const open = viewOf(game).openOrders();
    const expected = data.products.flatMap(({ product, orders }) =>
      orders.map(([units, due]) => ({
        product: game.model.productIndex.get(product)!,
        units,
        due,
        supplier: 0,
      })),
    );
    expect(open).toEqual(expect.arrayContaining(expected));
    expect(open).toHaveLength(expected.length);
    const due = supply.onOrder.reduce((a, b) => a + b, 0);
    expect(due).toBe(expected.reduce((sum, one) => sum + one.units, 0));
  });

  test('shows the manager the sales of the weeks before', () => {
    const view = viewOf(game);
    for (const left of data.products) {
      const p = game.model.productIndex.get(left.product)!;
      expect(Array.from({ length: 14 }, (_, i) => view.sold(p, i - 14))).toEqual(left.units);
      expect(view.sold(p, -15)).toBeUndefined();
      expect(view.sold(p, 0)).toBeUndefined();
    }
  });
});
