import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyDay, grocery } from '../../tests/support/grocery.ts';
import { anyStore } from '../../tests/support/stores.ts';
import type { Scenario } from '../scenario/index.ts';
import { type Command, start } from '../store/game.ts';
import { viewOf } from '../store/view.ts';
import { MANAGERS } from './index.ts';

const morning = (game: ReturnType<typeof start>): Command[] =>
  MANAGERS.get('prudent')!().morning(viewOf(game));

/** The grocery open every day, after four weeks of these sales: units of a product, 28 days ago first. */
function having(sales: (product: number, day: number) => number, edit: (s: Scenario) => void = () => {}) {
  return start(
    grocery((s) => {
      s.calendar.hours.sunday = ['09:00', '19:00'];
      edit(s);
      s.past = {
        weeks: 4,
        dailyWeeks: 4,
        data: {
          madeFor: '0'.repeat(16),
          days: 28,
          visits: Array(28).fill(30),
          families: [],
          products: s.catalogue.products.map(({ id, costCents }, i) => ({
            product: id,
            units: Array.from({ length: 28 }, (_, day) => sales(i, day)),
            lowestPriceCents: 100,
            shelf: [],
            reserve: [],
            orders: [],
            recorded: 0,
            unitCostCents: costCents,
          })),
        },
      };
    }),
  );
}

describe('the rules of the prudent manager', () => {
  // Monday: the order leaves at noon (0.3 of a day from 9 to 19 is over) and must last until Friday’s delivery.
  const DAYS_TO_COVER = 4 - 0.3;

  test('on constant sales are the taught formula without dispersion: demand × days, plus a presentable shelf', () => {
    const game = having(() => 12);
    const commands = morning(game);
    expect(commands).toHaveLength(1);
    const [command] = commands;
    if (command?.type !== 'order-rules') throw new Error('expected a sheet of rules');
    for (const [p, { id, pack }] of game.model.products.entries()) {
      const target = Math.ceil(12 * DAYS_TO_COVER + game.world.offer.facings[p]!);
      expect(command.rules[id]).toEqual({ point: target - Math.ceil(pack / 2), target });
    }
  });

  test('on sales that vary add the safety stock z·σ·√(L + R) of the course', () => {
    // Up one day, down the next, the store as a whole the same every day: mean 12, σ = √(28 × 36 ÷ 27).
    const game = having((i, day) => 12 + ((day + i) % 2 ? 6 : -6));
    const [command] = morning(game);
    if (command?.type !== 'order-rules') throw new Error('expected a sheet of rules');
    const safety = 1.645 * Math.sqrt((28 * 36) / 27) * Math.sqrt(DAYS_TO_COVER);
    for (const [p, { id }] of game.model.products.entries()) {
      const facings = game.world.offer.facings[p]!;
      expect(command.rules[id]!.target).toBe(Math.ceil(12 * DAYS_TO_COVER + Math.max(safety, facings)));
    }
  });

  test('follow the week: twice as much on Saturdays weighs on an order that covers a Saturday', () => {
    // The first of the 28 days is a Monday; Thursday’s order covers Friday to Tuesday’s delivery.
    const game = having((_, day) => (day % 7 === 5 ? 24 : 12));
    game.advance({ day: 3, minute: 0 });
    // Take out of the picture what the four days just played sold.
    game.world.facts.sold.fill(12);
    const [command] = morning(game);
    if (command?.type !== 'order-rules') throw new Error('expected a sheet of rules');
    const facings = game.world.offer.facings[game.model.productIndex.get('spaghetti-500g')!]!;
    // Thursday from noon, Friday, Saturday (double), Sunday, Monday: 0.7 + 1 + 2 + 1 + 1 = 5.7 ordinary days.
    expect(command.rules['spaghetti-500g']!.target).toBe(Math.ceil(12 * 5.7 + facings));
  });

  test('order bread for the day it can be sold, whatever is left of today’s', () => {
    const game = having(
      () => 12,
      (s) => {
        Object.assign(s.catalogue.products[0]!, { shelfLifeDays: 1, pack: 5 });
      },
    );
    const id = game.model.scenario.catalogue.products[0]!.id;
    const commands = morning(game);
    // One day of demand, 12 units, in packs of 5.
    expect(commands).toContainEqual({
      type: 'order',
      supplier: 'grossiste',
      kind: 'proposal',
      packs: { [id]: 3 },
    });
    expect(commands.find((one) => one.type === 'order-rules')).toMatchObject({
      rules: { [id]: { point: 0, target: 0 } },
    });
  });

  test('wait for a week of receipts, a day of orders and a place on the shelf', () => {
    expect(morning(start(grocery()))).toEqual([]);
    const game = having(() => 12);
    game.advance({ day: 1, minute: 0 });
    expect(morning(game)).toEqual([]);
    const delisted = having(
      () => 12,
      (s) => {
        s.floor.planogram = s.floor.planogram.filter((row) => row.product !== 'lait-demi-1l');
      },
    );
    const [command] = morning(delisted);
    expect(command).not.toHaveProperty('rules.lait-demi-1l');
  });

  test('leave out the days when the shelf was seen empty: they say too little', () => {
    const game = having(() => 12);
    game.advance({ day: 7, minute: 0 });
    const P = game.model.products.length;
    const p = game.model.productIndex.get('spaghetti-500g')!;
    game.world.facts.sold.fill(12);
    game.world.facts.empty.fill(0);
    const [full] = morning(game);
    for (let day = 0; day < 7; day++) {
      game.world.facts.sold[day * P + p] = 0;
      game.world.facts.empty[day * P + p] = 1 + (day % 2);
    }
    const [empty] = morning(game);
    if (full?.type !== 'order-rules' || empty?.type !== 'order-rules') throw new Error('expected rules');
    // The other products alone make the shape of the week, which stays flat.
    expect(empty.rules['spaghetti-500g']).toEqual(full.rules['spaghetti-500g']);
  });
});

describe('the prudent manager', () => {
  test('puts every supplier on automatic orders, once', () => {
    const game = start(
      grocery((s) => {
        s.opening.policies.orderMode = {};
      }),
    );
    const first = morning(game);
    expect(first).toEqual([{ type: 'policies', policies: { orderMode: { grossiste: 'automatic' } } }]);
    for (const command of first) expect(game.decide(command)).toBeUndefined();
    expect(morning(game)).toEqual([]);
  });

  test('decides only what any store accepts', () => {
    fc.assert(
      fc.property(anyStore, (store) => {
        store.calendar.days = 12;
        store.calendar.hours = everyDay<[string, string] | null>(['09:00', '19:00']);
        const game = start(store);
        const manager = MANAGERS.get('prudent')!();
        while (!game.over) {
          for (const command of manager.morning(viewOf(game))) expect(game.decide(command)).toBeUndefined();
          game.finishDay();
        }
      }),
      { numRuns: 40 },
    );
  });

  test('sees only what a manager sees: the hidden truth may change, its decisions do not', () => {
    const game = start(grocery());
    game.advance({ day: 10, minute: 0 });
    const before = morning(game);
    expect(before.length).toBeGreaterThan(0);
    const { facts, stock, households, upkeep } = game.world;
    for (const hidden of [facts.hidden, facts.missed, facts.outcomes, facts.adjusted]) hidden.fill(9);
    for (const hidden of [households.runOut, households.pantry, households.satisfaction]) hidden.fill(9);
    for (const place of [stock.reserve.total, stock.reserve.cells]) place.fill(9);
    game.world.upkeep = upkeep / 2;
    expect(morning(game)).toEqual(before);
  });

  test('decides nothing when it does nothing', () => {
    const game = start(grocery());
    game.advance({ day: 10, minute: 0 });
    expect(MANAGERS.get('do-nothing')!().morning(viewOf(game))).toEqual([]);
  });

  test.each([...MANAGERS.keys()])('%s knows its name', (name) => {
    expect(MANAGERS.get(name)!().name).toBe(name);
  });
});
