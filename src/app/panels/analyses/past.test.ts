// Rules guarded here: the history is the one of the scenario, each week and each day of the week in its place.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readScenario } from '../../../scenario/index.ts';
import { start } from '../../../store/game.ts';
import { viewOf } from '../../../store/view.ts';
import { familyYears, meanByWeekday, weekTotals } from './past.ts';

const { scenario } = readScenario('scenarios/superette-des-halles.json', (name) =>
  readFileSync(name, 'utf8'),
);
const { data } = scenario!.past;

test('a year by family adds up to the same sales as the scenario keeps, the last week last', () => {
  const years = familyYears(viewOf(start(scenario!)));
  expect(years).toHaveLength(data!.families.length);
  const totals = weekTotals(years);
  expect(totals).toHaveLength(52);
  const last = data!.families.reduce((sum, { revenueCents }) => sum + revenueCents.at(-1)!, 0);
  expect(totals.at(-1)).toBe(last);
});

test('the mean of a day is that of the same days of the eight weeks before', () => {
  const view = viewOf(start(scenario!));
  const { weeks, means } = meanByWeekday(view);
  expect(weeks).toBe(8);
  const { product, units } = data!.products[0]!;
  const of = means[view.model.productIndex.get(product)!]!;
  // The game begins on a Monday: the history ends on a Sunday.
  const sundays = units.filter((_, i) => i % 7 === 6);
  expect(of[6]).toBeCloseTo(sundays.reduce((a, b) => a + b, 0) / 8, 12);
  expect(of.reduce((a, b) => a + b, 0) * 8).toBeCloseTo(
    units.reduce((a, b) => a + b, 0),
    9,
  );
});

test('a store that kept nothing has no history to show', () => {
  const { data: _, ...past } = scenario!.past;
  const view = viewOf(start({ ...scenario!, past } as typeof scenario & object));
  expect(weekTotals(familyYears(view))).toEqual([]);
  expect(meanByWeekday(view).weeks).toBe(0);
});
