// Time: a day that starts empty and follows the hours, people who browse, a midnight that nobody notices.
import { describe, expect, test } from 'vitest';
import type { DurationLaw } from '../../src/kernel/index.ts';
import { laboratory } from './support/laboratory.ts';
import { observe } from './support/measure.ts';
import { oracles } from './support/oracles.ts';

const { agree, same } = oracles('heures et parcours');

const HOUR = 3_600;

/**
 * Kolmogorov's equations of M(t)/M/c from an empty store, by Runge and Kutta's fourth-order steps of a few seconds.
 * @returns person-seconds in line over the day, and people in line or at a till when the doors close
 */
function transient(
  perHour: readonly number[],
  servers: number,
  service: number,
  open: number,
  close: number,
) {
  const states = 160;
  const step = 4;
  let law = new Float64Array(states);
  law[0] = 1;
  const slope = (p: Float64Array, lambda: number) =>
    p.map((here, n) => {
      const inward =
        (n > 0 ? p[n - 1]! * lambda : 0) + (p[n + 1] ?? 0) * (Math.min(n + 1, servers) / service);
      return inward - here * ((n < states - 1 ? lambda : 0) + Math.min(n, servers) / service);
    });
  const moved = (p: Float64Array, by: Float64Array, share: number) => p.map((x, n) => x + by[n]! * share);
  const people = (p: Float64Array, first: number) =>
    p.reduce((sum, x, n) => sum + x * Math.max(0, n - first), 0);
  let area = 0;
  let atClose = 0;
  for (let t = open * HOUR; t < (close + 1) * HOUR; t += step) {
    if (t === close * HOUR) atClose = people(law, 0);
    const lambda = t < close * HOUR ? perHour[Math.floor(t / HOUR)]! / HOUR : 0;
    const before = people(law, servers);
    const a = slope(law, lambda);
    const b = slope(moved(law, a, step / 2), lambda);
    const c = slope(moved(law, b, step / 2), lambda);
    const d = slope(moved(law, c, step), lambda);
    law = law.map((x, n) => x + (step / 6) * (a[n]! + 2 * b[n]! + 2 * c[n]! + d[n]!));
    area += (step * (before + people(law, servers))) / 2;
  }
  return { area, atClose };
}

test('a day that starts empty and follows its hours', () => {
  const perHour = new Array<number>(24).fill(0);
  [40, 90, 130, 60, 50, 100, 150, 40].forEach((rate, i) => {
    perHour[9 + i] = rate;
  });
  const service = 50;
  const scenario = laboratory({ tills: 2, days: 220, seed: 'journée', hours: ['09:00', '17:00'] }, (s) => {
    s.catchment.arrivals = { perHour };
    s.checkout.service = { law: 'exponential', meanSeconds: service };
  });
  const seen = observe(scenario, 0);
  const { area } = transient(perHour, 2, service, 9, 17);
  agree(
    'M(t)/M/2, de 9 h à 17 h : personnes-secondes de file par jour',
    area,
    {
      value: seen.mean('lineMs').value / 1_000,
      error: seen.mean('lineMs').error / 1_000,
    },
    0.05,
  );
  agree(
    'M(t)/M/2 : clients par jour',
    perHour.reduce((a, b) => a + b, 0),
    seen.mean('entered'),
  );
  same('M(t)/M/2 : personnes dans le magasin le soir, 220 jours', 0, seen.total('inside'));
});

describe('people in the aisles at midnight', () => {
  const perHour = 30;
  const laws: [string, DurationLaw['law'], number | undefined][] = [
    ['exponentiel', 'exponential', undefined],
    ['lognormal, cv = 1', 'lognormal', 1],
  ];
  test.each(laws)('M/G/∞ whatever the law: %s', (name, law, cv) => {
    const scenario = laboratory({ tills: 1, days: 150, seed: 'parcours' }, (s) => {
      s.catchment.arrivals = { perHour: [perHour] };
      s.catchment.browsing = { law, meanSeconds: 2_400, ...(cv === undefined ? {} : { cv }) };
      s.checkout.service = { law: 'constant', meanSeconds: 0 };
    });
    agree(
      `M/G/∞, parcours ${name}, 40 min : personnes à minuit`,
      (perHour * 2_400) / HOUR,
      observe(scenario).mean('inside'),
    );
  });

  test('with a constant time, those who entered since', () => {
    const scenario = laboratory({ tills: 1, days: 30, seed: 'minuit' }, (s) => {
      s.catchment.arrivals = { perHour: [perHour] };
      s.catchment.browsing = { law: 'constant', meanSeconds: 3 * HOUR };
      s.checkout.service = { law: 'constant', meanSeconds: 0 };
    });
    const seen = observe(scenario, 0);
    const late = (day: number) => {
      const { entries } = seen.game.world.facts;
      return entries[day * 24 + 21]! + entries[day * 24 + 22]! + entries[day * 24 + 23]!;
    };
    for (let d = 0; d < 30; d++) expect(seen.of('inside', d)).toBe(late(d));
    same(
      'parcours constant de 3 h, 30 nuits : personnes à minuit = entrées après 21 h',
      seen.total(late),
      seen.total('inside'),
    );
  });
});
