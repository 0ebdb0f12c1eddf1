// One day of life, one order a day: what is ordered tonight is sold tomorrow or thrown away.
import { expect, test } from 'vitest';
import { start } from '../../src/store/game.ts';
import { expectAll, type Figure, publish } from './support/figures.ts';
import { deviation, expected, type Law, negativeBinomial, poisson } from './support/laws.ts';
import { copies, forEach, openShop, type Shop } from './support/shop.ts';

const PRICE = 100;
const COST = 60;
const DAYS = 600;
const ARTICLES = copies(12, { priceCents: PRICE, costCents: COST, shelfLifeDays: 1 });

/** Profit per article and day when S units are on the shelf every morning; copies share the demand of every S. */
function profit(S: number, direct: NonNullable<Shop['direct']>[string]): number {
  const game = start(
    openShop({
      days: DAYS,
      articles: ARTICLES,
      direct: forEach(ARTICLES, direct),
      stock: { expired: 'closing' },
      goods: forEach(ARTICLES, { units: S }),
      rules: forEach(ARTICLES, { point: S - 1, target: S }),
    }),
  );
  game.advance({ day: DAYS, minute: 0 });
  const { facts } = game.world;
  const sold = facts.sold.reduce((a, b) => a + b, 0);
  // Bought: the goods of the first morning, and those of every other one.
  const bought = DAYS * ARTICLES.length * S;
  expect(facts.received.reduce((a, b) => a + b, 0)).toBe(bought - ARTICLES.length * S);
  return (PRICE * sold - COST * bought) / (DAYS * ARTICLES.length);
}

/** S* = least S with P(D ≤ S) ≥ (p − c) ÷ p (Arrow, Harris and Marschak 1951). */
function criticalStock(law: Law): number {
  let S = 0;
  for (let below = law[0]!; below < (PRICE - COST) / PRICE; below += law[++S]!);
  return S;
}

const figures: Figure[] = [];

test.each([
  ['Poisson 20', { law: 'poisson', mean: 20 } as const, poisson(20)],
  [
    'binomiale négative 20, r = 4',
    { law: 'negative-binomial', mean: 20, dispersion: 4 } as const,
    negativeBinomial(20, 4),
  ],
])('vendeur de journaux, %s: profit of each stock, and the best one', (name, direct, law) => {
  const best = criticalStock(law);
  const found = new Map<number, number>();
  const own: Figure[] = [best - 4, best - 1, best, best + 1, best + 4].map((S) => {
    const gain = (d: number) => PRICE * Math.min(d, S) - COST * S;
    found.set(S, profit(S, direct));
    return {
      metric: `${name}, S = ${S}${S === best ? ' (optimal)' : ''} : profit par jour, centimes`,
      expected: expected(law, gain),
      found: found.get(S)!,
      error: deviation(law, gain) / Math.sqrt(DAYS * ARTICLES.length),
    };
  });
  figures.push(...own);
  expectAll(own);
  // The same demand met every S: differences are told apart far better than the profits themselves.
  for (const S of [best - 4, best + 4]) expect(found.get(best)!).toBeGreaterThan(found.get(S)!);
});

test('the figures are published', () => publish('vendeur de journaux', figures));
