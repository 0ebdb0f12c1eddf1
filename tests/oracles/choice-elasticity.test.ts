// Elasticities of a logit (own −β(1 − s), cross β·s), a promotion as a price cut, space, and the constant elasticity of a
// direct demand. The two stores of a comparison have the same luck: only those whom a change moves make its error.
import { test } from 'vitest';
import { OUTCOMES } from '../../src/store/day/facts.ts';
import { type Game, start } from '../../src/store/game.ts';
import { expectAll, type Figure, publish } from './support/figures.ts';
import { copies, forEach, openShop, type Shop } from './support/shop.ts';

const BETA = 2.6;
const IDS = ['a', 'b', 'c'] as const;
/** One choice set, repeated: each sub-family is an independent draw of the same visit. */
const SETS = Array.from({ length: 12 }, (_, g) => `choix-${g}`);

/** Each set holds the same three products, `a-0`, `b-0`, `c-0`…, with an outside option of utility 1. */
const shop = (more: Partial<Shop> = {}): Shop => ({
  days: 15,
  articles: SETS.flatMap((subfamily, g) =>
    IDS.map((id) => ({ id: `${id}-${g}`, subfamily, priceCents: 200, costCents: 0, facings: 10 })),
  ),
  subfamilies: SETS.map((id) => ({ id, outside: 1 })),
  households: 1_000,
  segment: { priceSensitivity: BETA },
  stock: { endless: true },
  ...more,
});

interface Sales {
  readonly a: number;
  readonly rivals: number;
  readonly wants: number;
}

/** Units of the products `a`, of their rivals, and wants in all. */
function sales(game: Game): Sales {
  game.advance({ day: game.model.days, minute: 0 });
  const { facts } = game.world;
  const P = game.model.products.length;
  let a = 0;
  let rivals = 0;
  for (const [i, sold] of facts.sold.entries()) {
    if (game.model.products[i % P]!.id.startsWith('a-')) a += sold;
    else rivals += sold;
  }
  const wants = facts.outcomes.reduce((x, y) => x + y, 0);
  if (facts.outcomes.length % OUTCOMES.length !== 0) throw new Error('outcomes are not by day and kind');
  return { a, rivals, wants };
}

/** Share of `a` and of its two rivals when the utility of `a` is raised. */
function shares(raise: number): { a: number; rivals: number } {
  const worth = Math.exp(raise);
  const total = worth + 2 + Math.E;
  return { a: worth / total, rivals: 2 / total };
}

const figures: Figure[] = [];
const check = (own: Figure[]): void => {
  figures.push(...own);
  expectAll(own);
};

/** Sells `a` at another price, all else and all luck as they were. */
function atPrice(cents: number): Sales {
  const game = start(openShop(shop()));
  const prices = Object.fromEntries(SETS.map((_, g) => [`a-${g}`, cents]));
  const refusal = game.decide({ type: 'prices', prices });
  if (refusal) throw new Error(refusal.code);
  return sales(game);
}

/** Relative change from `before` to `after`, when `moved` = |after − before| people changed their mind. */
const change = (before: number, after: number) => ({
  found: after / before - 1,
  error: Math.sqrt(Math.abs(after - before)) / before,
});

test('own and cross elasticity of a small rise in price', () => {
  const ratio = 1.05;
  const usual = atPrice(200);
  const dearer = atPrice(200 * ratio);
  const before = shares(0);
  const after = shares(-BETA * Math.log(ratio));
  const elasticity = (of: 'a' | 'rivals') => {
    const { found, error } = change(usual[of], dearer[of]);
    return {
      expected: (after[of] / before[of] - 1) / (ratio - 1),
      found: found / (ratio - 1),
      error: error / (ratio - 1),
    };
  };
  check([
    {
      metric: `prix + 5 % : élasticité propre (limite −β(1 − s) = ${(-BETA * (1 - before.a)).toFixed(2)})`,
      ...elasticity('a'),
    },
    {
      metric: `prix + 5 % : élasticité croisée (limite β·s = ${(BETA * before.a).toFixed(2)})`,
      ...elasticity('rivals'),
    },
  ]);
});

test('a promotion is a price cut: the uplift, and what it takes from the rivals', () => {
  const usual = atPrice(200);
  const promotion = atPrice(150);
  const before = shares(0);
  const after = shares(-BETA * Math.log(0.75));
  const extra = promotion.a - usual.a;
  const taken = usual.rivals - promotion.rivals;
  const share = (before.rivals - after.rivals) / (after.a - before.a);
  check([
    {
      metric: 'prix − 25 % : unités en plus',
      expected: after.a / before.a - 1,
      ...change(usual.a, promotion.a),
    },
    {
      metric: 'prix − 25 % : part prise aux voisins',
      expected: share,
      found: taken / extra,
      error: Math.sqrt((share * (1 - share)) / extra),
    },
  ]);
});

test('a tenth more shelf for one product: + 1.7 % at most, by its elasticity of 0.17', () => {
  const narrow = shop({ spaceElasticity: 0.17 });
  const game = start(openShop(narrow));
  const wide = start(openShop(narrow));
  const facings = game.plan.planogram.map(({ fixture: _, ...row }) => ({
    ...row,
    facings: row.product.startsWith('a-') ? 11 : row.facings,
  }));
  const refusal = wide.decide({ type: 'facings', fixture: 'meuble', facings });
  if (refusal) throw new Error(refusal.code);
  const usual = sales(game);
  const more = sales(wide);
  const before = shares(0);
  const after = shares(0.17 * Math.log(1.1));
  check([
    {
      metric: `espace + 10 % : ventes (× 1,1^0,17 = + 1,63 % sans rien changer à la part des autres)`,
      expected: after.a / before.a - 1,
      ...change(usual.a, more.a),
    },
    // Odds against buying nothing do not depend on the size of the share: they show the elasticity itself.
    {
      metric: 'espace + 10 % : élasticité de a face à « rien »',
      expected: 0.17,
      found: Math.log(odds(more) / odds(usual)) / Math.log(1.1),
      error: Math.sqrt((more.a - usual.a) * (1 / usual.a + 1 / nothing(usual)) ** 2) / Math.log(1.1),
    },
  ]);
});

const nothing = ({ a, rivals, wants }: Sales): number => wants - a - rivals;
const odds = (found: Sales): number => found.a / nothing(found);

test('a direct demand of constant elasticity: q = q₀ × (p ÷ p₀)^−e', () => {
  const articles = copies(16, { priceCents: 200, costCents: 0 });
  const days = 200;
  const at = (cents: number): number => {
    const game = start(
      openShop({
        days,
        articles,
        direct: forEach(articles, { mean: 20, elasticity: 2.62 }),
        stock: { endless: true },
      }),
    );
    game.decide({ type: 'prices', prices: forEach(articles, cents) });
    game.advance({ day: days, minute: 0 });
    return game.world.facts.sold.reduce((a, b) => a + b, 0) / (days * articles.length);
  };
  check(
    [200, 180, 220].map((cents) => {
      const mean = 20 * (cents / 200) ** -2.62;
      return {
        metric: `e = 2,62, prix ${cents === 200 ? 'conseillé' : cents < 200 ? '− 10 %' : '+ 10 %'} : demande par jour`,
        expected: mean,
        found: at(cents),
        error: Math.sqrt(mean / (days * articles.length)),
      };
    }),
  );
});

test('the figures are published', () => publish('élasticités', figures));
