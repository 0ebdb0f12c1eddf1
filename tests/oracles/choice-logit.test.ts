// The multinomial logit (McFadden 1974): share of j = exp(u_j) ÷ (Σ exp(u) + exp(u_0)), u = α − β·f(price).
import { describe, test } from 'vitest';
import { OUTCOME, OUTCOMES } from '../../src/store/day/facts.ts';
import { type Game, start } from '../../src/store/game.ts';
import { expectAll, type Figure, publish, shareOf } from './support/figures.ts';
import { openShop, type Shop } from './support/shop.ts';

const ALPHA = { a: 0.8, b: 0.3, c: 0, d: -0.6 } as const;
const PRICE = { a: 250, b: 180, c: 120, d: 90 } as const;
const BETA = 0.7;
const OUTSIDE = -0.4;
const IDS = ['a', 'b', 'c', 'd'] as const;
type Id = (typeof IDS)[number];

/** People who come nearly every day, choose anew each time and never wait. */
const shop = (more: Partial<Shop> = {}): Shop => ({
  days: 35,
  articles: IDS.map((id) => ({ id, appeal: ALPHA[id], priceCents: PRICE[id], costCents: 0 })),
  subfamilies: [{ id: 'boissons', outside: OUTSIDE }],
  households: 1_000,
  segment: { priceSensitivity: BETA },
  stock: { endless: true },
  ...more,
});

/** Units sold by product, wants lost for want of stock, and wants in all. */
function sales(game: Game): { units: Record<Id, number>; lost: number; wants: number } {
  game.advance({ day: game.model.days, minute: 0 });
  const { facts } = game.world;
  const units = { a: 0, b: 0, c: 0, d: 0 };
  for (const [i, sold] of facts.sold.entries()) units[IDS[i % IDS.length]!] += sold;
  let wants = 0;
  let lost = 0;
  for (const [i, count] of facts.outcomes.entries()) {
    wants += count;
    if (i % OUTCOMES.length === OUTCOME['out-of-stock']) lost += count;
  }
  return { units, lost, wants };
}

/** Shares of the formula, among products in stock. */
function logit(utility: (id: Id) => number, missing?: Id): Record<Id | 'outside', number> {
  const worth = (id: Id) => (id === missing ? 0 : Math.exp(utility(id)));
  const total = IDS.reduce((sum, id) => sum + worth(id), Math.exp(OUTSIDE));
  return {
    a: worth('a') / total,
    b: worth('b') / total,
    c: worth('c') / total,
    d: worth('d') / total,
    outside: Math.exp(OUTSIDE) / total,
  };
}

const figures: Figure[] = [];

function compare(
  name: string,
  theory: Record<Id | 'outside', number>,
  found: ReturnType<typeof sales>,
): void {
  const bought = IDS.reduce((sum, id) => sum + found.units[id], 0);
  const own = [
    ...IDS.map((id) => ({
      metric: `${name}, part de ${id}`,
      expected: theory[id],
      ...shareOf(found.units[id], found.wants, theory[id]),
    })),
    {
      metric: `${name}, part de « rien »`,
      expected: theory.outside,
      ...shareOf(found.wants - bought, found.wants, theory.outside),
    },
  ];
  figures.push(...own);
  expectAll(own);
}

describe('shares', () => {
  test('prices as advised: the effect of a relative price is nil', () => {
    compare(
      'prix conseillés',
      logit((id) => ALPHA[id]),
      sales(start(openShop(shop()))),
    );
  });

  test('β × price in euros', () => {
    compare(
      'prix en euros',
      logit((id) => ALPHA[id] - (BETA * PRICE[id]) / 100),
      sales(start(openShop(shop({ choice: { price: 'euros' } })))),
    );
  });

  test('without a stated outside option, declineBp is its share at advised prices', () => {
    const decline: NonNullable<Shop['subfamilies']> = [{ id: 'boissons', declineBp: 3_000 }];
    const { units, wants } = sales(start(openShop(shop({ subfamilies: decline }))));
    const bought = IDS.reduce((sum, id) => sum + units[id], 0);
    const figure = {
      metric: 'declineBp = 3 000 : part de « rien »',
      expected: 0.3,
      ...shareOf(wants - bought, wants, 0.3),
    };
    figures.push(figure);
    expectAll([figure]);
  });
});

describe('stock-out', () => {
  // Plenty of three products from the first morning, none of the favourite, and nobody orders.
  const shortOfA = (choice: Shop['choice']): Game => {
    const articles = shop().articles.map((one) => ({ ...one, facings: 100 }));
    const goods = { a: { units: 0 }, b: { units: 50_000 }, c: { units: 50_000 }, d: { units: 50_000 } };
    const game = start(openShop(shop({ articles, goods, choice, stock: {} })));
    game.decide({ type: 'policies', policies: { orderMode: { entrepot: 'manual' } } });
    return game;
  };

  test('substitution recaptures the shares of the remaining set (independence of irrelevant alternatives)', () =>
    compare(
      'rupture de a, substitution',
      logit((id) => ALPHA[id], 'a'),
      sales(shortOfA({})),
    ));

  test('without substitution, what wanted it is lost and the others sell what they did', () => {
    const found = sales(shortOfA({ substitution: false }));
    const theory = logit((id) => ALPHA[id]);
    const own = [
      {
        metric: 'rupture de a, sans substitution, demande perdue',
        expected: theory.a,
        ...shareOf(found.lost, found.wants, theory.a),
      },
      {
        metric: 'rupture de a, sans substitution, part de b',
        expected: theory.b,
        ...shareOf(found.units.b, found.wants, theory.b),
      },
    ];
    figures.push(...own);
    expectAll(own);
  });
});

test('the figures are published', () => publish('parts du logit', figures));
