// A common line with exponential or any service: Erlang's formulas. A. K. Erlang, "Solution of some problems in the theory
// of probabilities of significance in automatic telephone exchanges" (1917); C. Palm (1946) for impatience.
import { describe, test } from 'vitest';
import type { Scenario } from '../../src/scenario/index.ts';
import { laboratory } from './support/laboratory.ts';
import { meanWait, observe } from './support/measure.ts';
import { oracles } from './support/oracles.ts';

const { agree } = oracles('formules d’Erlang');

const PER_HOUR = 240;
const LAMBDA = PER_HOUR / 3_600;

const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds }) as const;

function store(tills: number, days: number, edit: (s: Scenario) => unknown) {
  return laboratory({ tills, days, seed: 'erlang' }, (s) => {
    s.catchment.arrivals = { perHour: [PER_HOUR] };
    edit(s);
  });
}

/** Stationary law of a birth and death process, from its rates, up to a number that is never reached. */
function stationary(birth: (n: number) => number, death: (n: number) => number, most = 400): number[] {
  const weights = [1];
  for (let n = 1; n <= most; n++) weights.push((weights[n - 1]! * birth(n - 1)) / death(n));
  const total = weights.reduce((a, b) => a + b, 0);
  return weights.map((w) => w / total);
}

const mean = (law: number[], value: (n: number) => number): number =>
  law.reduce((sum, p, n) => sum + p * value(n), 0);

/** Erlang B by its recursion. */
function erlangB(servers: number, load: number): number {
  let blocked = 1;
  for (let n = 1; n <= servers; n++) blocked = (load * blocked) / (n + load * blocked);
  return blocked;
}

/** Erlang C: the chance of a wait. */
function erlangC(servers: number, load: number): number {
  const blocked = erlangB(servers, load);
  return (servers * blocked) / (servers - load * (1 - blocked));
}

describe('Erlang B: nobody waits', () => {
  const load = LAMBDA * 45;
  test.each([
    ['exponentiel', exponential(45)],
    ['constant', { law: 'constant', meanSeconds: 45 } as const],
  ])('whatever the law of service: %s', (name, service) => {
    const seen = observe(
      store(3, 25, (s) => {
        s.checkout.service = service;
        s.checkout.leaveAt = 3;
      }),
    );
    agree(
      `Erlang B, 3 caisses, 3 erlangs, service ${name} : part perdue`,
      erlangB(3, load),
      seen.ratio('leftQueue', 'joined'),
    );
  });
});

test('Erlang C: a common line', () => {
  const servers = 3;
  const service = 34;
  const load = LAMBDA * service;
  const seen = observe(
    store(servers, 32, (s) => Object.assign(s.checkout, { service: exponential(service) })),
  );
  const drain = servers / service - LAMBDA;
  const waits = erlangC(servers, load);
  agree('Erlang C, 3 caisses, ρ = 0,76 : attente moyenne (s)', waits / drain, meanWait(seen));
  for (const seconds of [15, 60]) {
    agree(
      `Erlang C : part qui attend ${seconds} s ou plus`,
      waits * Math.exp(-drain * seconds),
      seen.ratio(seen.waitedAtLeast(seconds), 'waited'),
      0.05,
    );
  }
});

test('Erlang A: patience is exponential too', () => {
  const servers = 2;
  const service = 33;
  const patience = 60;
  const seen = observe(
    store(servers, 25, (s) => {
      s.checkout.service = exponential(service);
      s.checkout.patience = 'exponential';
      s.catchment.segments[0]!.patienceSeconds = patience;
    }),
  );
  const law = stationary(
    () => LAMBDA,
    (n) => Math.min(n, servers) / service + Math.max(0, n - servers) / patience,
  );
  const line = mean(law, (n) => Math.max(0, n - servers));
  agree(
    'Erlang A, 2 caisses, 2,2 erlangs : part qui abandonne',
    line / patience / LAMBDA,
    seen.ratio('gaveUp', 'joined'),
  );
  agree(
    'Erlang A : personnes dans la file',
    line,
    seen.ratio('lineMs', () => 86_400_000),
  );
});

test('a line of at most three: M/M/1/4', () => {
  const service = 14;
  const seen = observe(
    store(1, 25, (s) => {
      s.checkout.service = exponential(service);
      s.checkout.leaveAt = 4;
    }),
  );
  const law = stationary(
    (n) => (n < 4 ? LAMBDA : 0),
    () => 1 / service,
    4,
  );
  agree('M/M/1/4, ρ = 0,93 : part qui repart à la vue', law[4]!, seen.ratio('leftQueue', 'joined'));
  agree(
    'M/M/1/4 : attente de ceux qui restent (s)',
    mean(law, (n) => Math.max(0, n - 1)) / (LAMBDA * (1 - law[4]!)),
    meanWait(seen),
  );
});
