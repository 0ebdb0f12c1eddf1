// Two days of life: the age of what is left is a Markov chain, solved here for both orders of issue.
import { test } from 'vitest';
import { start } from '../../src/store/game.ts';
import { expectAll, type Figure, meanOf, publish } from './support/figures.ts';
import { expected, poisson, stationary } from './support/laws.ts';
import { copies, forEach, openShop } from './support/shop.ts';

const MEAN = 10;
const S = 15;
const WARM = 20;
const DAYS = 520;
const ARTICLES = copies(24, { shelfLifeDays: 2 });
const DEMAND = poisson(MEAN);

/** A morning: `old` units of yesterday, S − old fresh ones. What a demand sells, throws away and leaves. */
type Issue = (old: number, demand: number) => { sold: number; wasted: number; left: number };

const oldestFirst: Issue = (old, demand) => {
  const sold = Math.min(demand, S);
  const wasted = Math.max(0, old - demand);
  return { sold, wasted, left: S - old - Math.max(0, sold - old) };
};

const freshestFirst: Issue = (old, demand) => {
  const fresh = S - old;
  const sold = Math.min(demand, S);
  const wasted = old - Math.max(0, sold - fresh);
  return { sold, wasted, left: Math.max(0, fresh - demand) };
};

/** Long-run sales, waste and leftovers of a day (base stock S, positions counted after the evening's waste). */
function theory(issue: Issue): { sold: number; wasted: number; left: number } {
  const states = Array.from({ length: S + 1 }, (_, old) => old);
  const chain = states.map((old) => {
    const row = states.map(() => 0);
    for (const [d, p] of DEMAND.entries()) row[issue(old, d).left]! += p;
    return row;
  });
  const chances = stationary(chain);
  const mean = (of: 'sold' | 'wasted' | 'left') =>
    states.reduce((sum, old) => sum + chances[old]! * expected(DEMAND, (d) => issue(old, d)[of]), 0);
  return { sold: mean('sold'), wasted: mean('wasted'), left: mean('left') };
}

const figures: Figure[] = [];

test.each([
  ['plus anciens d’abord', 0, oldestFirst],
  ['plus frais d’abord', 10_000, freshestFirst],
] as const)('périssable de deux jours, %s', (name, freshestBp, issue) => {
  const game = start(
    openShop({
      days: DAYS,
      articles: ARTICLES,
      direct: forEach(ARTICLES, { mean: MEAN, freshestBp }),
      stock: { expired: 'closing' },
      goods: forEach(ARTICLES, { units: S }),
      rules: forEach(ARTICLES, { point: S - 1, target: S }),
    }),
  );
  const { facts, stock } = game.world;
  const left = ARTICLES.map(() => 0);
  game.advance({ day: DAYS, minute: 0 }, (day) => {
    for (let p = 0; day >= WARM && p < left.length; p++) left[p]! += stock.shelf.total[p]!;
  });
  const perDay = (table: Int32Array) =>
    ARTICLES.map((_, p) => {
      let sum = 0;
      for (let d = WARM; d < DAYS; d++) sum += table[d * ARTICLES.length + p]!;
      return sum / (DAYS - WARM);
    });
  const known = theory(issue);
  const own: Figure[] = [
    {
      metric: `${name} : ventes par jour`,
      expected: known.sold,
      ...meanOf(perDay(facts.sold)),
    },
    { metric: `${name} : jetés par jour`, expected: known.wasted, ...meanOf(perDay(facts.wasted)) },
    {
      metric: `${name} : restes du soir`,
      expected: known.left,
      ...meanOf(left.map((sum) => sum / (DAYS - WARM))),
    },
  ];
  figures.push(...own);
  expectAll(own);
});

test('the figures are published', () => publish('périssable de deux jours', figures));
