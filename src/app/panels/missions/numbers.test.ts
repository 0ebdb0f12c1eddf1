// Rule guarded here: a number typed the French way is taken in the unit of the question, and nonsense is not a number.
import { expect, test } from 'vitest';
import { readIn, unitOf, writeIn } from './numbers.ts';

test.each([
  ['cents', '1 234,5', 123_450],
  ['cents', '1 234,50 €', 123_450],
  ['bp', '12,5 %', 1_250],
  ['count', '−3', -3],
  ['thousandths', '1,42', 1_420],
  ['tenthsOfDays', '10', 100],
] as const)('%s: %s', (unit, typed, value) => {
  expect(readIn(unit, typed)).toBe(value);
  expect(readIn(unit, writeIn(unit, value))).toBe(value);
});

test('nonsense and nothing are no numbers', () => {
  for (const typed of ['', 'douze', '1,2,3', '12 m']) expect(readIn('count', typed), typed).toBeUndefined();
});

test('a question without a unit has that of its indicator, else counts', () => {
  const asked = { kind: 'number', id: 'n', text: '?', points: 1, tolerance: { units: 0, bp: 0 } } as const;
  expect(unitOf({ ...asked, key: { indicator: 'basket', from: 0, to: 1 } })).toBe('cents');
  expect(unitOf({ ...asked, key: 12 })).toBe('count');
  expect(unitOf({ ...asked, unit: 'bp', key: 12 })).toBe('bp');
});
