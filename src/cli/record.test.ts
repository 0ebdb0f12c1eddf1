import { expect, test } from 'vitest';
import { DAY_COLUMNS, OUTCOMES, WAIT_BIN_MS as STORE_BIN_MS } from '../store/day/facts.ts';
import { WAIT_BIN_MS } from './figures.ts';
import { COLUMNS, WANT_ENDS } from './record.ts';

// Rule guarded here: a column added to the facts of a day is added to what a run writes.

test('columns, ends of wants and bins are those of the store', () => {
  expect([...COLUMNS].sort()).toEqual([...DAY_COLUMNS].sort());
  expect(WANT_ENDS).toEqual(OUTCOMES);
  expect(WAIT_BIN_MS).toBe(STORE_BIN_MS);
});
