import fc from 'fast-check';
import { expect, test } from 'vitest';
import { start } from '../../src/store/game.ts';
import { readText } from './grocery.ts';
import { anyKindOfStore, anyStore, anyStoreUnderLaws } from './stores.ts';

test('random stores are scenarios that the reader accepts, unchanged', () => {
  fc.assert(
    fc.property(anyKindOfStore, (store) => {
      expect(readText(JSON.stringify(store))).toEqual(store);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['usual', anyStore],
  ['under laws', anyStoreUnderLaws],
])('most random stores live: most sell, many run out, some see a queue (%s)', (_, any) => {
  let sold = 0;
  let empty = 0;
  let queued = 0;
  const stores = fc.sample(any, { numRuns: 100, seed: 1 });
  for (const store of stores) {
    const game = start(store);
    game.advance({ day: store.calendar.days, minute: 0 });
    const { facts } = game.world;
    if (facts.sold.some((n) => n > 0)) sold++;
    if (facts.missed.some((n) => n > 0)) empty++;
    if (facts.waits.some((n, bin) => bin % 120 > 0 && n > 0)) queued++;
  }
  expect(sold, 'stores that sell').toBeGreaterThan(50);
  expect(empty, 'stores where a shelf runs out').toBeGreaterThan(40);
  expect(queued, 'stores where somebody waits').toBeGreaterThan(20);
});
