// Which line to join, and who goes first. Common, shortest or random line on the very same arrivals and services; Little's
// law to the millisecond (J. D. C. Little, 1961); two classes without preemption (A. Cobham, 1954).
import { beforeAll, describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/index.ts';
import { fact } from '../../src/store/day/facts.ts';
import { laboratory } from './support/laboratory.ts';
import { inSeconds, meanWait, type Observed, observe } from './support/measure.ts';
import { oracles } from './support/oracles.ts';

const { agree, same } = oracles('files et priorités');

const LINES = ['single', 'shortest', 'random'] as const;

describe('three tills, one stream', () => {
  const perHour = 260;
  const service = 32;
  const lambda = perHour / 3_600;
  const rho = (lambda * service) / 3;
  const played = (line: (typeof LINES)[number]): Observed =>
    observe(
      laboratory({ tills: 3, days: 22, seed: 'files' }, (s) => {
        s.catchment.arrivals = { perHour: [perHour] };
        s.checkout.service = { law: 'exponential', meanSeconds: service };
        s.checkout.line = line;
      }),
    );
  let seen: Record<(typeof LINES)[number], Observed>;
  beforeAll(() => {
    seen = { single: played('single'), shortest: played('shortest'), random: played('random') };
  });

  test('a line taken at random is three stores with a third of the customers', () => {
    agree(
      'file au hasard, 3 caisses, ρ = 0,77 : attente (s)',
      (rho * service) / (1 - rho),
      meanWait(seen.random),
    );
  });

  test('the shortest line waits longer than a common one, and much less than a random one', () => {
    const [common, shortest, random] = [
      meanWait(seen.single),
      meanWait(seen.shortest),
      meanWait(seen.random),
    ];
    expect(shortest.value - common.value).toBeGreaterThan(4 * Math.hypot(shortest.error, common.error));
    expect(random.value - shortest.value).toBeGreaterThan(4 * Math.hypot(shortest.error, random.error));
  });

  test.each(LINES)('Little: the time people stand in line is the sum of their waits (%s)', (line) => {
    const { facts } = seen[line].game.world;
    let standing = 0;
    let before = 0;
    for (let d = 0; d < 22; d++) {
      const area = fact(facts, d, 'lineMs');
      const left = fact(facts, d, 'standingMs');
      expect(fact(facts, d, 'waitMs') + fact(facts, d, 'gaveUpMs') + left).toBe(area + before);
      before = left;
      standing += area;
    }
    const waits = sumOf(seen[line], 'waitMs') + sumOf(seen[line], 'gaveUpMs') + before;
    same(`Little, file ${NAMES[line]}, 22 jours : ms debout = somme des attentes`, waits, standing);
  });
});

const NAMES = { single: 'commune', shortest: 'la plus courte', random: 'au hasard' } as const;

const sumOf = (seen: Observed, column: 'waitMs' | 'gaveUpMs'): number => {
  let sum = 0;
  for (let d = 0; d < seen.days; d++) sum += fact(seen.game.world.facts, d, column);
  return sum;
};

describe('customers first, preparations when nobody waits', () => {
  const preparationWait = (seen: Observed) => inSeconds(seen.ratio('preparationWaitMs', 'preparationsBegun'));

  function store(tills: number, edit: (s: Scenario) => void) {
    return observe(laboratory({ tills, days: 60, seed: 'priorité' }, edit));
  }

  test('one cashier, a law of work for each class', () => {
    const [first, second] = [120, 60].map((perHour) => perHour / 3_600) as [number, number];
    const cv = 0.5;
    const seen = store(1, (s) => {
      s.catchment.arrivals = { perHour: [120] };
      s.checkout.service = { law: 'exponential', meanSeconds: 12 };
      s.checkout.preparation = { perHour: [60], work: { law: 'gamma', meanSeconds: 22, cv } };
    });
    const [rho1, rho2] = [first * 12, second * 22];
    const left = (first * 2 * 12 * 12 + second * (1 + cv * cv) * 22 * 22) / 2;
    agree('Cobham, 1 caisse : attente des clients (s)', left / (1 - rho1), meanWait(seen));
    agree(
      'Cobham, 1 caisse : attente des préparations (s)',
      left / ((1 - rho1) * (1 - rho1 - rho2)),
      preparationWait(seen),
      0.04,
    );
  });

  test('two cashiers, one law of work', () => {
    const service = 25;
    const seen = store(2, (s) => {
      s.catchment.arrivals = { perHour: [130] };
      s.checkout.service = { law: 'exponential', meanSeconds: service };
      s.checkout.preparation = { perHour: [90], work: { law: 'exponential', meanSeconds: service } };
    });
    const [rho1, rho2] = [130, 90].map((perHour) => (perHour / 3_600) * (service / 2)) as [number, number];
    // Erlang C with two servers: 2ρ² ÷ (1 + ρ).
    const rho = rho1 + rho2;
    const left = ((2 * rho * rho) / (1 + rho)) * (service / 2);
    agree('Cobham, 2 caisses : attente des clients (s)', left / (1 - rho1), meanWait(seen));
    agree(
      'Cobham, 2 caisses : attente des préparations (s)',
      left / ((1 - rho1) * (1 - rho)),
      preparationWait(seen),
    );
  });
});
