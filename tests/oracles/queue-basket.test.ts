// How many lines a basket has, counted on the tickets.
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/index.ts';
import { LEAVE, ROW, start } from '../../src/store/game.ts';
import { laboratory } from './support/laboratory.ts';
import { Observed } from './support/measure.ts';
import { oracles } from './support/oracles.ts';

const { agree, same } = oracles('paniers');

const DAYS = 14;

type Basket = NonNullable<Scenario['catchment']['basket']>;

/** Plays and keeps, for each day, how many tickets had each number of lines, from the rows of the trace. */
function ticketsOf(basket: Basket) {
  const scenario = laboratory({ days: DAYS, seed: 'paniers' }, (s) => {
    s.catchment.arrivals = { perHour: [150] };
    s.catchment.basket = basket;
    s.checkout.service = { law: 'constant', meanSeconds: 1 };
  });
  const game = start(scenario, { trace: true });
  const counts: number[][] = [];
  game.advance({ day: DAYS, minute: 0 }, () => {
    const count = new Array<number>(256).fill(0);
    const { data } = game.trace!;
    for (let at = 0; at < data.length; at += 6) {
      if (data[at + 1] !== ROW.leave || data[at + 3] !== LEAVE.paid) continue;
      const lines = data[at + 4]!;
      count[lines] = count[lines]! + 1;
    }
    counts.push(count);
  });
  const sum = (power: number) => (day: number) =>
    counts[day]!.reduce((total, n, lines) => total + n * lines ** power, 0);
  return { counts, sum, seen: new Observed(game, 0) };
}

test('constant', () => {
  const { counts, seen } = ticketsOf({ law: 'constant', meanLines: 7 });
  const others = counts.flatMap((count) => count.filter((n, lines) => lines !== 7 && n > 0));
  expect(others).toEqual([]);
  same('panier constant de 7 : lignes par ticket', 7, seen.total('lines') / seen.total('tickets'));
});

describe('drawn', () => {
  const negative = { law: 'negative-binomial', meanLines: 6, dispersion: 2.5 } as const;

  test('negative binomial: mean and second moment', () => {
    const { seen, sum } = ticketsOf(negative);
    moments('panier binomial négatif de 6, r = 2,5', 6, 5 + 25 / 2.5, seen, sum);
  });

  test('geometric: mean, second moment, shares of one, two and six lines', () => {
    const { counts, seen, sum } = ticketsOf({ law: 'geometric', meanLines: 4 });
    moments('panier géométrique de 4', 4, 4 * 3, seen, sum);
    for (const lines of [1, 2, 6])
      agree(
        `panier géométrique de 4 : part des tickets de ${lines} ligne${lines > 1 ? 's' : ''}`,
        0.25 * 0.75 ** (lines - 1),
        seen.ratio((day) => counts[day]![lines]!, sum(0)),
      );
  });

  function moments(
    name: string,
    mean: number,
    variance: number,
    seen: Observed,
    sum: (power: number) => (day: number) => number,
  ): void {
    agree(`${name} : lignes par ticket`, mean, seen.ratio('lines', 'tickets'));
    agree(`${name} : carré moyen des lignes`, variance + mean * mean, seen.ratio(sum(2), sum(0)));
  }
});
