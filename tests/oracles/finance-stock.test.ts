// The value of the stock: average cost after each entry, first in first out (facts 2.3), alone and in a store.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceOf } from '../../src/store/finance/index.ts';
import { start } from '../../src/store/game.ts';
import { bookIn, bookOut, StockState, valueSales } from '../../src/store/stock/index.ts';
import { expectAll, type Figure, publish } from './support/figures.ts';
import { openShop } from './support/shop.ts';

type Move = { readonly units: number; readonly unitCents?: number };

/** The stock card of a textbook: entries have a cost, issues have none. */
const CARD: readonly Move[] = [
  { units: 100, unitCents: 1_000 },
  { units: -60 },
  { units: 50, unitCents: 1_180 },
  { units: -70 },
];

/** Plays a stock card; gives what each issue took out of the books and what is left. */
function play(card: readonly Move[], fifo: boolean): { issues: number[]; left: number } {
  const stock = new StockState(1, fifo);
  const issues: number[] = [];
  for (const { units, unitCents } of card) {
    if (unitCents === undefined) issues.push(bookOut(stock, 0, -units));
    else bookIn(stock, 0, units, unitCents);
  }
  return { issues, left: stock.valueCents[0]! };
}

const figures: Figure[] = [];
const exactly = (metric: string, found: number, expected: number): void => {
  figures.push({ metric, found, expected, error: 0 });
  expectAll(figures.slice(-1));
};

test('CUMP après chaque entrée : (valeur + entrée) ÷ (quantité + entrée)', () => {
  const { issues, left } = play(CARD, false);
  // 40 at 10.00 € and 50 at 11.80 € are 90 at 11.00 €.
  exactly('CUMP, première sortie de 60, centimes', issues[0]!, 60_000);
  exactly('CUMP, seconde sortie de 70, centimes', issues[1]!, 77_000);
  exactly('CUMP, stock final de 20, centimes', left, 22_000);
});

test('PEPS : les sorties au coût le plus ancien', () => {
  const { issues, left } = play(CARD, true);
  exactly('PEPS, première sortie de 60, centimes', issues[0]!, 60_000);
  // 40 at 10.00 €, then 30 at 11.80 €.
  exactly('PEPS, seconde sortie de 70, centimes', issues[1]!, 75_400);
  exactly('PEPS, stock final de 20, centimes', left, 23_600);
});

test('entries less issues are what is left, whatever the card and the method', () => {
  const move = fc.record({
    units: fc.integer({ min: -40, max: 60 }),
    unitCents: fc.integer({ min: 0, max: 5_000 }),
  });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), fc.boolean(), (moves, fifo) => {
      const card: Move[] = [];
      let held = 0;
      let entered = 0;
      for (const { units, unitCents } of moves) {
        if (units > 0) {
          card.push({ units, unitCents });
          entered += units * unitCents;
        } else if (held + units >= 0) card.push({ units });
        else continue;
        held += units;
      }
      const { issues, left } = play(card, fifo);
      expect(left).toBe(entered - issues.reduce((a, b) => a + b, 0));
      if (held === 0) expect(left).toBe(0);
    }),
  );
});

test('units sold before they are booked in are issued once', () => {
  const stock = new StockState(1, true);
  bookIn(stock, 0, 3, 100);
  // Five are scanned: two more than the books know.
  stock.recorded[0] = -2;
  stock.unvalued[0] = 5;
  valueSales(stock, 0);
  bookIn(stock, 0, 10, 100);
  expect(stock.recorded[0]).toBe(8);
  expect(stock.valueCents[0]).toBe(800);
  bookOut(stock, 0, 8);
  bookIn(stock, 0, 1, 700);
  expect(stock.valueCents[0]).toBe(700);
});

test.each([
  // 40 units at 1.00 € and 20 at 1.50 €: issues of 5 a day for seven days, the entry comes on the third.
  ['fifo' as const, 5 * 100 + 20 * 150],
  // 30 left at 1.00 € when 20 enter at 1.50 €: 1.20 € each.
  ['cump' as const, 25 * 120],
])('a store valued by %s', (valuation, expected) => {
  const game = start(
    openShop({
      days: 9,
      articles: [{ id: 'savon', costCents: 150, priceCents: 300, pack: 20 }],
      direct: { savon: { law: 'constant', mean: 5 } },
      stock: { valuation },
      goods: { savon: { units: 40, costCents: 100 } },
      rules: { savon: { point: 30, target: 31 } },
    }),
  );
  // Two days of sales bring the record to the point; the truck comes on the third morning.
  game.advance({ day: 3, minute: 0 });
  expect(game.world.stock.recorded[0]).toBe(45);
  // No further order, so that the rest of the days only sells.
  game.decide({ type: 'policies', policies: { orderMode: { entrepot: 'manual' } } });
  game.advance({ day: 7, minute: 0 });
  expect(game.world.stock.recorded[0]).toBe(25);
  expect(balanceOf(game.world.finance.ledger, '37')).toBe(expected);
});

test('the figures are published', () => publish('valorisation du stock', figures));
