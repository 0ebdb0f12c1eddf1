// Rule guarded here: an edit of one place leaves every other place as it stood, and no facing is lost on the way.
import { expect, test } from 'vitest';
import { heightOf, type Place, withFacings, withLevel } from './places.ts';

const places: Place[] = [
  { product: 'lait', level: 1, facings: 3 },
  { product: 'beurre', level: 2, facings: 2 },
  { product: 'lait', level: 2, facings: 1 },
];
const all = (list: readonly Place[], product: string): number =>
  list.reduce((sum, one) => sum + (one.product === product ? one.facings : 0), 0);

test('another number of facings changes one place, in its place', () => {
  const next = withFacings(places, places[1]!, 5);
  expect(next).toEqual([places[0], { product: 'beurre', level: 2, facings: 5 }, places[2]]);
  expect(withFacings(places, places[1]!, 0)).toEqual([places[0], places[2]]);
});

test('a product never seen on a level comes last', () => {
  expect(withFacings(places, { product: 'œufs', level: 1, facings: 0 }, 1).at(-1)).toEqual({
    product: 'œufs',
    level: 1,
    facings: 1,
  });
});

test('a move to another level joins what the product has there, and loses none', () => {
  const joined = withLevel(places, places[0]!, 2);
  expect(joined).toEqual([places[1], { product: 'lait', level: 2, facings: 4 }]);
  expect(all(joined, 'lait')).toBe(all(places, 'lait'));
  expect(withLevel(places, places[1]!, 1)).toContainEqual({ product: 'beurre', level: 1, facings: 2 });
});

test('levels are named by their height, whatever their number', () => {
  expect([1, 2, 3, 4, 5].map((level) => heightOf(level, 5))).toEqual([0, 1, 2, 3, 4]);
  expect([1, 2, 3].map((level) => heightOf(level, 3))).toEqual([0, 2, 4]);
  expect(heightOf(1, 1)).toBe(2);
});
