// What must hold on the same arrivals whatever the laws, shopper by shopper: more hands, or quicker ones, and nobody waits
// longer in a common line (J. Kiefer and J. Wolfowitz, "On the theory of queues with many servers", 1955).
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/index.ts';
import { laboratory } from './support/laboratory.ts';
import { type Observed, observe } from './support/measure.ts';

const anyDuration = (meanSeconds: fc.Arbitrary<number>) =>
  fc.oneof(
    fc.record({ law: fc.constantFrom('constant' as const, 'exponential' as const), meanSeconds }),
    fc.record({
      law: fc.constantFrom('lognormal' as const, 'gamma' as const),
      meanSeconds,
      cv: fc.constantFrom(0.3, 1.5),
    }),
  );

const anyDay = fc.record({
  seed: fc.constantFrom('a', 'b', 'c', 'd'),
  tills: fc.integer({ min: 1, max: 4 }),
  perHour: fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 24, maxLength: 24 }),
  service: fc.option(anyDuration(fc.integer({ min: 20, max: 240 })), { nil: undefined }),
  browsing: anyDuration(fc.constantFrom(0, 600)),
  basket: fc.constantFrom<Scenario['catchment']['basket']>(
    { law: 'geometric', meanLines: 5 },
    { law: 'constant', meanLines: 8 },
  ),
});

type Day = typeof anyDay extends fc.Arbitrary<infer T> ? T : never;

/** One day under the drawn laws. The roster is held: as many cashiers in every run, some without a till. */
function play(day: Day, edit: (s: Scenario) => void): Observed {
  const scenario = laboratory({ tills: 5, days: 1, seed: day.seed, hours: ['08:00', '20:00'] }, (s) => {
    s.catchment.arrivals = { perHour: day.perHour };
    s.catchment.browsing = day.browsing;
    s.catchment.basket = day.basket;
    Object.assign(s.checkout, { fixedSeconds: 20, perLineSeconds: 9, spreadBp: 2_500, service: day.service });
    s.checkout.tills = s.checkout.tills.slice(0, day.tills);
    edit(s);
  });
  return observe(scenario, 0);
}

const waits = (seen: Observed): number => seen.total('waitMs') + seen.total('gaveUpMs');

test('one more till, the same people: no more waiting in all', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const more = play({ ...day, tills: day.tills + 1 }, () => {});
      const fewer = play(day, () => {});
      expect(more.total('joined')).toBe(fewer.total('joined'));
      expect(waits(more)).toBeLessThanOrEqual(waits(fewer));
    }),
    { numRuns: 25 },
  );
});

test('quicker cashiers: no more waiting in all', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 101, max: 200 }), (day, pace) => {
      const quicker = play(day, (s) => {
        for (const one of s.team.employees) one.skills.till = pace;
      });
      expect(waits(quicker)).toBeLessThanOrEqual(waits(play(day, () => {})));
    }),
    { numRuns: 25 },
  );
});

test('preparations at the tills: customers are no quicker for them', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const busy = play(day, (s) => {
        s.checkout.preparation = { perHour: [12], work: { law: 'exponential', meanSeconds: 90 } };
      });
      expect(waits(busy)).toBeGreaterThanOrEqual(waits(play(day, () => {})));
      expect(busy.total('preparationsBegun')).toBeLessThanOrEqual(busy.total('preparationsAsked'));
    }),
    { numRuns: 25 },
  );
});
