// What becomes of wants: each ends once, with a cause; regulars look for what the scenario says; dates never get younger.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NEVER } from '../../src/store/compiled.ts';
import { OUTCOME, OUTCOMES } from '../../src/store/day/facts.ts';
import { cellOf, VISIT } from '../../src/store/day/state.ts';
import { type Game, start } from '../../src/store/game.ts';
import { lotsOf } from '../../src/store/stock/index.ts';
import { everyDay, grocery } from '../support/grocery.ts';
import { anyScript, play, playOut } from '../support/play.ts';
import { anyStore } from '../support/stores.ts';
import { keepRows, wantsOfVisit } from '../support/visits.ts';

/** Wants of the visits of the day just closed, by sub-family; abandoned baskets end a met want a second time. */
function wantsBySubfamily(game: Game): Int32Array {
  const { visits } = game.world.day;
  const wants = new Int32Array(game.model.subfamilies.length);
  for (let v = 0; v < visits.count; v++) for (const g of wantsOfVisit(visits, v)) wants[g]!++;
  return wants;
}

test('every want of every visit ends once, with a cause', () => {
  fc.assert(
    fc.property(anyStore, anyScript, (store, script) => {
      const game = start(store);
      const giveBack = keepRows(game);
      const G = game.model.subfamilies.length;
      const onDay = (day: number) => {
        const ended = new Int32Array(G);
        for (let which = 0; which < OUTCOMES.length; which++) {
          if (which === OUTCOME.queue) continue;
          for (let g = 0; g < G; g++)
            ended[g]! += game.world.facts.outcomes[(day * OUTCOMES.length + which) * G + g]!;
        }
        expect(ended).toEqual(wantsBySubfamily(game));
        giveBack();
      };
      play(game, script, { onDay });
      playOut(game, onDay);
    }),
    { numRuns: 100 },
  );
});

test('a regular looks at each visit for the sub-families the scenario names, whatever is at home', () => {
  const game = start(
    grocery((s) => {
      for (const one of s.catchment.regulars) one.visitsPerWeek = 14;
      // Home stocks that last for months.
      for (const one of s.catalogue.subfamilies) one.unitDays = 300;
    }),
  );
  const giveBack = keepRows(game);
  let visitsOfRegulars = 0;
  playOut(game, () => {
    const { visits } = game.world.day;
    for (let v = 0; v < visits.count; v++) {
      const always = game.model.regularWants[visits.cells[cellOf(v, VISIT.household)]!];
      if (!always) continue;
      visitsOfRegulars++;
      expect(Array.from(wantsOfVisit(visits, v))).toEqual(expect.arrayContaining([...always]));
    }
    giveBack();
  });
  expect(visitsOfRegulars).toBeGreaterThan(10);
});

/** Units held with at least so many days left on `date`, on the shelf and in the reserve. */
function unitsWithDate(game: Game, p: number, date: number): number {
  let units = 0;
  for (const place of [game.world.stock.shelf, game.world.stock.reserve]) {
    for (const lot of lotsOf(place, p)) if (lot.expiry >= date) units += lot.units;
  }
  return units;
}

/** A store without deliveries nor cashiers, whose shelves hold several dates: everything taken comes back, no younger. */
function datesNeverRise(freshestBp: number): void {
  const store = grocery((s) => {
    s.suppliers[0]!.orderDays = everyDay(false);
    s.suppliers[0]!.deliveryDays = everyDay(false);
    s.catchment.households = 400;
    for (const one of s.catalogue.subfamilies) one.secondUnitBp = 10_000;
    for (const one of s.catalogue.products) Object.assign(one, { shelfLifeDays: 60, unitsPerFacing: 60 });
    for (const one of s.catchment.segments) Object.assign(one, { freshestBp, patienceSeconds: 60 });
    for (const shifts of Object.values(s.team.roster)) shifts.length = 0;
    Object.assign(s.risk, { thiefBp: 0, breakageBp: 0 });
    s.calendar.days = 4;
    const data = {
      madeFor: '0'.repeat(16),
      days: 7,
      visits: [],
      families: [],
      // One unit of each date: whoever takes several takes several dates.
      products: s.catalogue.products.map(({ id, costCents }) => ({
        product: id,
        units: [],
        lowestPriceCents: 1,
        shelf: Array.from({ length: 10 }, (_, i): [number, number] => [1, 10 + i]),
        reserve: [],
        orders: [],
        recorded: 10,
        unitCostCents: costCents,
      })),
    };
    s.past = { weeks: 1, dailyWeeks: 1, data };
  });
  const game = start(store);
  const dates = Array.from({ length: 70 }, (_, i) => game.model.firstDay + i).concat(NEVER);
  const held = () => game.model.products.map((_, p) => dates.map((date) => unitsWithDate(game, p, date)));
  const before = held();
  let abandoned = 0;
  playOut(game, (day) => {
    const after = held();
    for (const [p, byDate] of after.entries()) {
      expect(byDate[0]).toBe(before[p]![0]);
      for (const [i, units] of byDate.entries()) expect(units).toBeLessThanOrEqual(before[p]![i]!);
    }
    abandoned += game.world.facts.outcomes
      .slice((day * OUTCOMES.length + OUTCOME.queue) * 3, (day * OUTCOMES.length + OUTCOME.queue + 1) * 3)
      .reduce((a, b) => a + b, 0);
  });
  expect(abandoned).toBeGreaterThan(20);
}

test('no unit gets a later date by going through the basket of somebody who gives up', () => {
  datesNeverRise(0);
});

test('nor when they look for the longest date', () => {
  datesNeverRise(10_000);
});
