// Who a decision reached: whatever the store, households add up to the day, and a twin's households to the difference.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyBenchStore } from '../../tests/support/benchStores.ts';
import { everyDay, grocery } from '../../tests/support/grocery.ts';
import { anyPickupStore } from '../../tests/support/pickup.ts';
import { anyScript, play, playOut } from '../../tests/support/play.ts';
import { type Command, start } from '../store/game.ts';
import { truthOf } from '../store/truth.ts';
import { ByHousehold, type HouseholdOutcome, NO_HOUSEHOLD, reachOf } from './byHousehold.ts';
import { finish } from './steps.ts';
import { outcomesOf, type Played, whatIf, whoElse } from './twin.ts';

const sum = (all: Iterable<HouseholdOutcome>, column: keyof HouseholdOutcome): number =>
  [...all].reduce((total, one) => total + one[column], 0);

const day = (which: number, minute: number, command: Command): Played['log'][number] => ({
  day: which,
  minute,
  seq: 0,
  by: 'player',
  command,
});

const DEAR: Command = { type: 'prices', prices: { 'lait-demi-1l': 250 } };
const SHOP = grocery((s) => {
  s.calendar.days = 14;
  s.calendar.hours = everyDay(['09:00', '19:00'] as [string, string]);
  s.manager.minutesPerDay = null;
});
const played: Played = {
  scenario: SHOP,
  seeds: { base: SHOP.seed, rounds: [] },
  log: [day(4, 0, DEAR)],
  days: 14,
};

describe('households add up to the day', () => {
  test.each([
    ['with click and collect', anyPickupStore],
    ['of one lesson: direct demand, streams, nights', anyBenchStore],
  ])('in random stores %s, under random decisions', (_, anyShop) => {
    const reached = { lost: 0, sales: 0 };
    fc.assert(
      fc.property(anyShop, anyScript, (scenario, script) => {
        scenario.finance.overdraftCents = 10 ** 9;
        const game = start(scenario, { trace: true });
        const seen = new ByHousehold();
        play(game, script, { onDay: () => seen.add(game) });
        playOut(game, () => seen.add(game));
        const truth = truthOf(game);
        for (const [d, { salesTtcCents, wantsLost }] of outcomesOf(game).entries()) {
          const all = [...seen.days[d]!.values()];
          expect(sum(all, 'salesTtcCents')).toBe(salesTtcCents);
          expect(sum(all, 'lost')).toBe(wantsLost);
          // Everybody who came out: with a ticket, with nothing, or without the basket; and orders in hand.
          const out = truth.figure(d, 'satisfactionCount') + truth.figure(d, 'ordersHandedOver');
          const direct = seen.days[d]!.get(NO_HOUSEHOLD)?.visits ?? 0;
          expect(sum(all, 'visits') - direct).toBe(out);
          reached.lost += wantsLost;
          reached.sales += salesTtcCents;
        }
      }),
      { numRuns: 60 },
    );
    expect(reached.lost).toBeGreaterThan(0);
    expect(reached.sales).toBeGreaterThan(0);
  });
});

describe('a twin told by household', () => {
  const full = finish(whoElse(played, { entry: 0 }));

  test('adds up to the difference of each day, in sales and in wants lost', () => {
    for (const [d, { salesTtcCents, wantsLost }] of full.days.entries()) {
      const today = full.households.filter((one) => one.day === d);
      expect(sum(today, 'salesTtcCents')).toBe(salesTtcCents);
      expect(sum(today, 'lost')).toBe(wantsLost);
    }
    expect(full.households.length).toBeGreaterThan(0);
    expect(full.total.salesTtcCents).not.toBe(0);
  });

  test('is the same difference as the one told by day alone', () => {
    const { households: _, comings: __, ...days } = full;
    expect(days).toEqual(whatIf(played, { entry: 0 }));
  });

  test('says nothing of a day before the decision, nor of a household that it changes nothing for', () => {
    expect(Math.min(...full.households.map((one) => one.day))).toBeGreaterThanOrEqual(4);
    for (const { salesTtcCents, visits, found, lost } of full.households)
      expect([salesTtcCents, visits, found, lost].some((n) => n !== 0)).toBe(true);
  });

  test('says how often each came since the decision, and adds up over the days to the same table', () => {
    for (const { household, game, twin } of full.comings) {
      const visits = sum(
        full.households.filter((one) => one.household === household),
        'visits',
      );
      expect(twin - game).toBe(visits);
    }
    const reach = reachOf(full.households);
    expect(sum(reach, 'salesTtcCents')).toBe(full.total.salesTtcCents);
    expect(sum(reach, 'lost')).toBe(full.total.wantsLost);
    const sizes = reach.map(({ salesTtcCents }) => Math.abs(salesTtcCents));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    const one = full.households[0]!.day;
    expect(sum(reachOf(full.households, one), 'salesTtcCents')).toBe(full.days[one]!.salesTtcCents);
  });

  test('names nobody when the decision changes nothing', () => {
    expect(finish(whoElse(played, { entry: 0, instead: DEAR })).households).toEqual([]);
  });

  test('tells a household that finds again what was withdrawn', () => {
    // Everything withdrawn from the main fixture on the first morning: without that, its buyers find more.
    const empty: Command = { type: 'facings', fixture: SHOP.floor.fixtures[0]!.id, facings: [] };
    const { households } = finish(whoElse({ ...played, log: [day(0, 0, empty)] }, { entry: 0 }));
    expect(sum(households, 'found')).toBeGreaterThan(0);
    expect(sum(households, 'lost')).toBeLessThan(0);
  });
});

test('reading by household changes nothing of the game', () => {
  const seen = new ByHousehold();
  const game = start(SHOP, { trace: true });
  game.advance({ day: 3, minute: 0 }, () => seen.add(game));
  const bare = start(SHOP);
  bare.advance({ day: 3, minute: 0 });
  expect(game.fingerprints).toEqual(bare.fingerprints);
});
