// Invariants 1, 2 and 4 of the store, recounted by an auditor on random stores played at random.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { start } from '../../src/store/game.ts';
import { Auditor, playAudited } from '../support/auditor.ts';
import { grocery } from '../support/grocery.ts';
import { anyScript, playOut } from '../support/play.ts';
import { anyKindOfStore } from '../support/stores.ts';

describe('goods, money and people are all accounted for', () => {
  test('in random stores, at random moments, under random decisions', () => {
    fc.assert(
      fc.property(anyKindOfStore, anyScript, (store, script) => {
        playAudited(store, script);
      }),
      { numRuns: 400 },
    );
  });

  test('in the grocery, hour by hour, over its two weeks', () => {
    const game = start(grocery(), { trace: true });
    const auditor = new Auditor(game);
    for (let hour = 0; hour <= 14 * 24; hour++) {
      game.advance({ day: Math.floor(hour / 24), minute: (hour % 24) * 60 }, (day) => auditor.closed(day));
      auditor.moment();
    }
    expect(game.fingerprints).toHaveLength(14);
  });

  test('in a store of jewels at ten million euros apiece, which the reader of scenarios accepts', () => {
    const game = start(
      grocery((s) => {
        for (const one of s.catalogue.products)
          Object.assign(one, { priceCents: 10 ** 9, costCents: 10 ** 8 });
        s.finance.overdraftCents = 10 ** 15;
      }),
    );
    const auditor = new Auditor(game);
    playOut(game, (day) => auditor.closed(day));
  });
});
