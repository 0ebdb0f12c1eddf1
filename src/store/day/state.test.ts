import { expect, test } from 'vitest';
import { reserveVisits, Visits } from './state.ts';

test('rows stay apart when room is made while some are in use', () => {
  const visits = new Visits(4, 8, new Float64Array(4));
  const take = () => visits.freeRows[--visits.freeCount]!;
  const used = [take(), take(), take()];
  visits.wants[used[2]!] = 7;
  reserveVisits(visits, 20);
  while (visits.freeCount > 0) used.push(take());
  expect(used.length).toBe(visits.capacity);
  expect([...used].sort((a, b) => a - b)).toEqual(Array.from({ length: visits.capacity }, (_, i) => 8 * i));
  expect(visits.wants.length).toBe(8 * visits.capacity);
  expect(visits.wants[used[2]!]).toBe(7);
});
