// Click and collect: invariants 1, 2, 3 and 7 of the store in random stores that have the service, and what more hands do
// to late orders.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/index.ts';
import { type Game, ROW, start } from '../../src/store/game.ts';
import { ORDER } from '../../src/store/pickup/index.ts';
import { Auditor, factsOf, playAudited, rowsOfKind } from '../support/auditor.ts';
import { bitsOf } from '../support/bits.ts';
import { everyDay } from '../support/grocery.ts';
import { anyPickupStore, pickupGrocery } from '../support/pickup.ts';
import { anyScript, play, playOut } from '../support/play.ts';

const total = (game: Game, column: Parameters<ReturnType<typeof factsOf>>[0]): number => {
  let sum = 0;
  for (let day = 0; day < game.fingerprints.length; day++) sum += factsOf(game, day)(column);
  return sum;
};

describe('goods, money and orders are all accounted for', () => {
  test('in random stores, at random moments, under random decisions; every order ends once', () => {
    const ends = { handed: 0, refunded: 0, cancelled: 0, noShow: 0, givenUp: 0, substituted: 0, refused: 0 };
    fc.assert(
      fc.property(anyPickupStore, anyScript, (store, script) => {
        store.finance.overdraftCents = 10 ** 9;
        const game = playAudited(store, script);
        ends.handed += total(game, 'ordersHandedOver');
        ends.refunded += total(game, 'ordersRefunded');
        ends.cancelled += total(game, 'ordersCancelled');
        ends.noShow += total(game, 'ordersNoShow');
        ends.givenUp += total(game, 'ordersGivenUp');
        ends.substituted += total(game, 'linesSubstituted');
        ends.refused += total(game, 'linesRefused');
      }),
      // As many as it takes for what is rarest, a substitute refused, to happen whatever the draw.
      { numRuns: 240 },
    );
    // The property would say little if nothing of this ever happened.
    for (const [what, times] of Object.entries(ends)) expect(times, what).toBeGreaterThan(0);
  });

  test('in the grocery, quarter of an hour by quarter of an hour, over its two weeks', () => {
    const game = start(pickupGrocery(), { trace: true });
    const auditor = new Auditor(game);
    for (let quarter = 0; quarter <= 14 * 96; quarter++) {
      game.advance({ day: Math.floor(quarter / 96), minute: (quarter % 96) * 15 }, (day) =>
        auditor.closed(day),
      );
      auditor.moment();
    }
    expect(total(game, 'ordersHandedOver')).toBeGreaterThan(50);
  });
});

describe('slots', () => {
  test('never hold more orders than they have room for, nor fall outside the promise', () => {
    fc.assert(
      fc.property(anyPickupStore, (store) => {
        const game = start(store);
        const { policy } = store.pickup!;
        const taken = new Map<number, Set<number>>();
        for (let hour = 0; hour < 24 * store.calendar.days && !game.over; hour++) {
          game.advance({ day: Math.floor(hour / 24), minute: (hour % 24) * 60 + 59 });
          const { orders } = game.world.pickup!;
          for (let o = 0; o < orders.count; o++) {
            expect(orders.due[o]! - orders.placed[o]!).toBeGreaterThanOrEqual(policy.leadMinutes);
            if (orders.state[o]! > ORDER.handedOver) taken.get(orders.due[o]!)?.delete(orders.number[o]!);
            else if (!taken.has(orders.due[o]!)) taken.set(orders.due[o]!, new Set([orders.number[o]!]));
            else taken.get(orders.due[o]!)!.add(orders.number[o]!);
          }
          for (const numbers of taken.values()) expect(numbers.size).toBeLessThanOrEqual(policy.slotOrders);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('a day played minute by minute is the day played at once', () => {
  fc.assert(
    fc.property(anyPickupStore, (store) => {
      store.calendar.days = 2;
      const [whole, steps] = [start(store), start(store)];
      playOut(whole);
      for (let minute = 0; minute < 2 * 1440; minute += 1)
        steps.advance({ day: Math.floor(minute / 1440), minute: minute % 1440 });
      playOut(steps);
      expect(bitsOf(steps)).toEqual(bitsOf(whole));
    }),
    { numRuns: 12 },
  );
});

test('whatever is decided, the same households are at the site on the first day, at the same time', () => {
  fc.assert(
    fc.property(anyPickupStore, anyScript, (store, script) => {
      const idle = start(store, { trace: true });
      const busy = start(store, { trace: true });
      play(
        busy,
        script.map((step) => (step.do === 'advance' ? { ...step, days: 0 } : step)),
      );
      for (const game of [idle, busy]) game.advance({ day: 1, minute: 0 });
      expect(factsOf(busy, 0)('siteVisits')).toBe(factsOf(idle, 0)('siteVisits'));
      const times = (game: Game) =>
        new Map(rowsOfKind(game.trace!.data, ROW.orderPlaced).map((row) => [row[3]!, row[0]!]));
      const usual = times(idle);
      for (const [household, ms] of times(busy)) expect(usual.get(household) ?? ms).toBe(ms);
    }),
    { numRuns: 60 },
  );
});

/** A day whose orders were all placed the day before, on goods that never run out: only hands are missing. */
function heldDay(pickers: number, from: string): Scenario {
  return pickupGrocery((store) => {
    store.calendar.days = 3;
    for (const one of store.catalogue.products)
      Object.assign(one, { unitsPerFacing: 500, shelfLifeDays: null });
    Object.assign(store.risk, { thiefBp: 0, breakageBp: 0, tillErrorBp: 0 });
    const section = store.pickup!;
    Object.assign(section, { daysAhead: 1, flexMinutes: 720, lockers: { ambient: 200, cold: 200 } });
    Object.assign(section.policy, { cutoff: '00:00', slotOrders: 8, versatile: false, leadMinutes: 0 });
    Object.assign(section.seconds, { line: 200, order: 300 });
    Object.assign(store.catchment, { households: 400 });
    const model = store.team.employees[0]!;
    store.team.employees = Array.from({ length: 5 }, (_, e) => ({
      ...model,
      id: `person-${e}`,
      absenceBp: 0,
      availability: everyDay<[string, string]>(['00:00', '24:00']),
      skills: { ...model.skills, picking: 100 },
    }));
    for (const shifts of Object.values(store.team.roster)) {
      shifts.splice(0, shifts.length, { employee: 'person-0', task: 'till', from: '08:00', to: '21:00' });
      for (let e = 1; e <= pickers; e++)
        shifts.push({ employee: `person-${e}`, task: 'picking', from, to: '19:00' });
    }
  });
}

describe('more hours of picking', () => {
  // List scheduling of independent jobs: one more machine, or an earlier start, begins no job later.
  const lateOrders = (pickers: number, from: string) => {
    const game = start(heldDay(pickers, from));
    // The second day; the memory of a bad service begins to count on the third.
    game.advance({ day: 2, minute: 0 });
    return factsOf(game, 1)('ordersLate') + factsOf(game, 1)('ordersGivenUp');
  };

  test('never make more late orders in a held day', () => {
    const by = (list: [number, string][]) => list.map(([pickers, from]) => lateOrders(pickers, from));
    const hands = by([
      [1, '11:00'],
      [2, '11:00'],
      [3, '11:00'],
      [4, '11:00'],
    ]);
    const hours = by([
      [1, '13:00'],
      [1, '11:00'],
      [1, '09:00'],
      [1, '06:00'],
    ]);
    for (const late of [hands, hours]) {
      expect(late[0]).toBeGreaterThan(0);
      for (const [i, count] of late.entries()) if (i > 0) expect(count).toBeLessThanOrEqual(late[i - 1]!);
      expect(late.at(-1)).toBeLessThan(late[0]!);
    }
  });
});
