// What prices leave in the memory of those who pay them.
import { expect, test } from 'vitest';
import { everyDay, grocery } from '../../../tests/support/grocery.ts';
import { start } from '../game.ts';

/** Mean satisfaction of households after two weeks at some level of prices, in thousandths. */
function satisfactionAt(percent: number): number {
  const game = start(
    grocery((s) => {
      s.calendar.days = 14;
      s.calendar.hours = everyDay(['09:00', '19:00'] as [string, string]);
      s.stock.endless = true;
    }),
  );
  const prices = game.model.products.map(({ id, priceCents }) => [
    id,
    Math.round((priceCents * percent) / 100),
  ]);
  expect(game.decide({ type: 'prices', prices: Object.fromEntries(prices) })).toBeUndefined();
  while (!game.over) game.finishDay();
  const { satisfaction } = game.world.households;
  return satisfaction.reduce((sum, one) => sum + one, 0) / satisfaction.length;
}

test('dear prices spoil it, the more the dearer; a rise is felt more than a fall', () => {
  const [low, advised, dear, dearer] = [97, 100, 103, 115].map(satisfactionAt) as [
    number,
    number,
    number,
    number,
  ];
  expect(dear).toBeLessThan(advised);
  expect(dearer).toBeLessThan(dear);
  expect(low).toBeGreaterThanOrEqual(advised);
  expect(advised - dear).toBeGreaterThan(low - advised);
});
