// One law of service after the other. F. Pollaczek (1930) and A. Khinchine (1932): with one till the mean wait hangs on the
// first two moments of the service only, W = λ E[S²] ÷ 2(1 − ρ). C. D. Crommelin (1932): constant service, several tills.
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/index.ts';
import { laboratory } from './support/laboratory.ts';
import { meanWait, observe } from './support/measure.ts';
import { oracles } from './support/oracles.ts';

const { agree } = oracles('lois du service');

const PER_HOUR = 240;
const LAMBDA = PER_HOUR / 3_600;

function store(tills: number, days: number, edit: (s: Scenario) => unknown) {
  return laboratory({ tills, days, seed: 'service' }, (s) => {
    s.catchment.arrivals = { perHour: [PER_HOUR] };
    edit(s);
  });
}

/** Pollaczek–Khinchine, in seconds. */
function pollaczek(mean: number, variance: number, lambda = LAMBDA): number {
  return (lambda * (variance + mean * mean)) / (2 * (1 - lambda * mean));
}

/** P(X ≥ k) of a Poisson number. */
function poissonTail(mean: number, k: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let i = 0; i < k; i++) {
    below += term;
    term *= mean / (i + 1);
  }
  return 1 - below;
}

/**
 * Crommelin's series for M/D/c: W ÷ D = Σᵢ P(Xᵢ ≥ ic) − P(Xᵢ ≥ ic + 1) ÷ ρ, Xᵢ being a Poisson number of mean i·λD (H. C.
 * Tijms, « A First Course in Stochastic Models », 2003, § 9.6).
 */
function crommelin(servers: number, service: number, lambda = LAMBDA): number {
  const load = lambda * service;
  const rho = load / servers;
  let sum = 0;
  for (let i = 1; i <= 300; i++)
    sum += poissonTail(i * load, i * servers) - poissonTail(i * load, i * servers + 1) / rho;
  return service * sum;
}

test('the series of Crommelin with one till is the formula of Pollaczek', () => {
  expect(crommelin(1, 10)).toBeCloseTo(pollaczek(10, 0), 6);
});

describe('constant service', () => {
  test('one till', () => {
    const seen = observe(
      store(1, 22, (s) => Object.assign(s.checkout, { service: { law: 'constant', meanSeconds: 12 } })),
    );
    agree('M/D/1, ρ = 0,8 : attente moyenne (s)', pollaczek(12, 0), meanWait(seen));
  });

  test('two tills', () => {
    const seen = observe(
      store(2, 34, (s) => Object.assign(s.checkout, { service: { law: 'constant', meanSeconds: 25 } })),
    );
    agree('M/D/2, ρ = 0,83 : attente moyenne (s)', crommelin(2, 25), meanWait(seen));
  });
});

describe('one till, other laws', () => {
  test.each([
    ['exponential', 11, 1],
    ['lognormal', 11, 0.8],
    ['gamma', 11, 0.5],
    ['gamma', 9, 1.5],
  ] as const)('%s', (law, mean, cv) => {
    const seen = observe(
      store(1, 28, (s) => {
        s.checkout.service =
          law === 'exponential' ? { law, meanSeconds: mean } : { law, meanSeconds: mean, cv };
      }),
    );
    const name = { exponential: 'exponentiel', lognormal: 'lognormal', gamma: 'gamma' }[law];
    const told = `${name}, cv = ${String(cv).replace('.', ',')}`;
    agree(`M/G/1, service ${told} : attente moyenne (s)`, pollaczek(mean, (mean * cv) ** 2), meanWait(seen));
  });

  test('the pace of the cashier stretches the law', () => {
    const seen = observe(
      store(1, 25, (s) => {
        s.checkout.service = { law: 'exponential', meanSeconds: 8 };
        s.team.employees[0]!.skills.till = 80;
      }),
    );
    agree('M/M/1, rythme 80 %, 8 s au rythme 100 : attente moyenne (s)', pollaczek(10, 100), meanWait(seen));
  });
});

describe('a fixed time, and a time for each line of the ticket', () => {
  const fixed = 5;
  const perLine = 2;
  const affine = (basket: Scenario['catchment']['basket']) =>
    store(1, 26, (s) => {
      s.checkout.fixedSeconds = fixed;
      s.checkout.perLineSeconds = perLine;
      s.catchment.basket = basket;
    });
  const moments = (mean: number, variance: number) =>
    pollaczek(fixed + perLine * mean, perLine * perLine * variance);

  test('geometric baskets', () => {
    const seen = observe(affine({ law: 'geometric', meanLines: 3 }));
    agree(
      'M/G/1, 5 s + 2 s par ligne, panier géométrique de 3 : attente (s)',
      moments(3, 3 * 2),
      meanWait(seen),
    );
  });

  test('negative binomial baskets', () => {
    const seen = observe(affine({ law: 'negative-binomial', meanLines: 3, dispersion: 0.8 }));
    agree(
      'M/G/1, 5 s + 2 s par ligne, panier binomial négatif de 3, r = 0,8 : attente (s)',
      moments(3, 2 + 4 / 0.8),
      meanWait(seen),
    );
  });

  test('constant baskets', () => {
    const seen = observe(affine({ law: 'constant', meanLines: 3 }));
    agree('M/D/1, 5 s + 2 s par ligne, panier constant de 3 : attente (s)', moments(3, 0), meanWait(seen));
  });
});
