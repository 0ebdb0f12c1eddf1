/** A store that never closes: a midnight is a page that turns, for those who play it as for those who are in a line. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DayColumn, fact } from '../../src/store/day/facts.ts';
import { type Game, start } from '../../src/store/game.ts';
import { viewOf } from '../../src/store/view.ts';
import { laboratory } from '../oracles/support/laboratory.ts';

/** A busy store round the clock: people in the aisles, in line, giving up, and preparations, on every midnight. */
const busy = (seed: string, line: 'single' | 'shortest' | 'random') =>
  laboratory({ tills: 3, days: 6, seed }, (s) => {
    s.catchment.memory = true;
    s.catchment.arrivals = { perHour: [210] };
    s.catchment.browsing = { law: 'lognormal', meanSeconds: 900, cv: 0.8 };
    s.catchment.basket = { law: 'geometric', meanLines: 6 };
    Object.assign(s.checkout, { line, fixedSeconds: 25, perLineSeconds: 6, patience: 'exponential' });
    s.checkout.preparation = { perHour: [9], work: { law: 'gamma', meanSeconds: 60, cv: 0.7 } };
  });

const someStore = fc.record({
  seed: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  line: fc.constantFrom('single' as const, 'shortest' as const, 'random' as const),
});

const playOut = (game: Game): Game => {
  game.advance({ day: 6, minute: 0 });
  return game;
};

describe('midnight in a store that never closes', () => {
  test('finds people in the aisles and in line', () => {
    const { world } = playOut(start(busy('a', 'single')));
    expect(world.day.visits.count).toBeGreaterThan(20);
    expect(world.checkout.standing).toBeGreaterThan(0);
  });

  test('is the same bits for a game carried to another thread there, and for one that goes on', () => {
    fc.assert(
      fc.property(someStore, fc.integer({ min: 1, max: 5 }), ({ seed, line }, day) => {
        const scenario = busy(seed, line);
        const here = start(scenario, { trace: true });
        here.advance({ day, minute: 0 });
        const there = start(scenario, { trace: true });
        there.adopt(day, structuredClone(here.atMidnight()!));
        expect(playOut(there).fingerprints).toEqual(playOut(here).fingerprints);
        expect(viewOf(there).cashCents()).toBe(viewOf(here).cashCents());
      }),
      { numRuns: 6 },
    );
  });

  test('is the same bits minute by minute across it, with and without a trace', () => {
    fc.assert(
      fc.property(someStore, ({ seed, line }) => {
        const scenario = busy(seed, line);
        const careful = start(scenario, { trace: true });
        for (const day of [0, 1, 2]) {
          for (const minute of [1_437, 1_438, 1_439, 1_440]) careful.advance({ day, minute });
          for (const minute of [0, 1, 2]) careful.advance({ day: day + 1, minute });
        }
        expect(playOut(careful).fingerprints).toEqual(playOut(start(scenario)).fingerprints);
      }),
      { numRuns: 6 },
    );
  });

  test('loses nobody and invents nobody: who enters leaves, or is there on the last night', () => {
    fc.assert(
      fc.property(someStore, ({ seed, line }) => {
        const game = playOut(start(busy(seed, line)));
        const { facts } = game.world;
        const total = (column: DayColumn) => {
          let sum = 0;
          for (let d = 0; d < 6; d++) sum += fact(facts, d, column);
          return sum;
        };
        const gone = total('tickets') + total('leftQueue') + total('leftEmptyHanded');
        expect(gone + fact(facts, 5, 'inside')).toBe(total('entered'));
      }),
      { numRuns: 5 },
    );
  });
});
