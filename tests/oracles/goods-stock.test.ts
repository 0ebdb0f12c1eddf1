// Stock that keeps, under the policies of the course: order-up-to with a lead time, (s,Q) with continuous review.
import { test } from 'vitest';
import { start } from '../../src/store/game.ts';
import { expectAll, type Figure, meanOf, publish } from './support/figures.ts';
import { expected, type Law, poisson } from './support/laws.ts';
import { copies, forEach, openShop, type Shop } from './support/shop.ts';

const figures: Figure[] = [];

/** Compares three figures of a policy, each the mean of independent articles. */
function compare(name: string, theory: Followed<number>, found: Followed<number[]>): void {
  const own: Figure[] = [
    { metric: `${name} : taux de service`, expected: theory.served, ...meanOf(found.served) },
    { metric: `${name} : stock moyen`, expected: theory.onHand, ...meanOf(found.onHand) },
  ];
  if (theory.owed > 0)
    own.push({ metric: `${name} : demandes en attente`, expected: theory.owed, ...meanOf(found.owed) });
  figures.push(...own);
  expectAll(own);
}

/** Share of the demand met at once, mean stock on hand, mean units promised. */
interface Followed<T> {
  readonly served: T;
  readonly onHand: T;
  readonly owed: T;
}

/** Plays a shop and looks at its stock every evening at midnight, per article, after a while to settle. */
function follow(shop: Shop, warm: number): Followed<number[]> {
  const game = start(openShop(shop));
  const n = shop.articles.length;
  const { stock, supply, facts } = game.world;
  const onHand = new Float64Array(n);
  const owed = new Float64Array(n);
  const sold = new Float64Array(n);
  const missed = new Float64Array(n);
  game.advance({ day: warm, minute: 0 });
  const atFirst = Array.from(supply.backorders);
  game.advance({ day: shop.days, minute: 0 }, (day) => {
    for (let p = 0; p < n; p++) {
      onHand[p]! += stock.shelf.total[p]!;
      owed[p]! += supply.backorders[p]!;
      sold[p]! += facts.sold[day * n + p]!;
      missed[p]! += facts.missed[day * n + p]!;
    }
  });
  const lost = Object.values(shop.direct ?? {}).every((spec) => spec.unmet !== 'backordered');
  const days = shop.days - warm;
  return {
    // Demands of the period: those served in it, and those lost in it or owed more at its end than at its start.
    served: Array.from(sold, (units, p) => {
      const unmet = lost ? missed[p]! : supply.backorders[p]! - atFirst[p]!;
      return 1 - missed[p]! / (units + unmet);
    }),
    onHand: Array.from(onHand, (sum) => sum / days),
    owed: Array.from(owed, (sum) => sum / days),
  };
}

const above = (level: number) => (demand: number) => Math.max(0, demand - level);
const below = (level: number) => (demand: number) => Math.max(0, level - demand);

test('niveau de recomplètement, revue chaque soir, délai de trois jours, demandes en attente', () => {
  const mean = 6;
  const lead = 3;
  const S = 24;
  const articles = copies(24);
  // In the evening the stock is S less the demand of the last three days; the same morning, of the two before.
  const three = poisson(lead * mean);
  const two = poisson((lead - 1) * mean);
  compare(
    `recomplètement S = ${S}, délai ${lead} j`,
    {
      served: 1 - (expected(three, above(S)) - expected(two, above(S))) / mean,
      onHand: expected(three, below(S)),
      owed: expected(three, above(S)),
    },
    follow(
      {
        days: 520,
        articles,
        supplier: { leadDays: lead },
        direct: forEach(articles, { mean, unmet: 'backordered' }),
        goods: forEach(articles, { units: S }),
        rules: forEach(articles, { point: S - 1, target: S }),
      },
      20,
    ),
  );
});

/** A store that never closes, watched all the time: Poisson demand at any minute, orders of Q at the point s. */
const watched = (s: number, Q: number, lead: Shop['supplier']) => {
  const articles = copies(24, { pack: Q });
  return {
    articles,
    hours: ['00:00', '24:00'] as const,
    supplier: { review: 'continuous' as const, ...lead },
    goods: forEach(articles, { units: s + Q }),
    // In packs of Q, up to just above the point: one pack each time.
    rules: forEach(articles, { point: s, target: s + 1 }),
  };
};

/** Mean over the positions s + 1, …, s + Q, each as likely (Hadley and Whitin 1963, § 4-7). */
function overPositions(s: number, Q: number, f: (position: number) => number): number {
  let sum = 0;
  for (let y = s + 1; y <= s + Q; y++) sum += f(y);
  return sum / Q;
}

test('(s,Q) suivi en continu, délai constant, demandes en attente', () => {
  const [mean, s, Q, hours] = [5, 8, 12, 36];
  const duringLead: Law = poisson((mean * hours) / 24);
  const shop = watched(s, Q, { leadLaw: 'constant', leadHours: hours });
  compare(
    `(s,Q) = (${s}, ${Q}), délai ${hours} h, en attente`,
    {
      // A customer finds goods when the demand of the last lead time is below the position (PASTA).
      served: overPositions(s, Q, (y) => expected(duringLead, (d) => (d < y ? 1 : 0))),
      onHand: overPositions(s, Q, (y) => expected(duringLead, below(y))),
      owed: overPositions(s, Q, (y) => expected(duringLead, above(y))),
    },
    follow({ ...shop, days: 500, direct: forEach(shop.articles, { mean, unmet: 'backordered' }) }, 20),
  );
});

test('(s,Q) suivi en continu, délai exponentiel, demandes perdues', () => {
  const [mean, s, Q, hours] = [5, 6, 14, 36];
  const shop = watched(s, Q, { leadLaw: 'exponential', leadHours: hours });
  const chances = lostSalesChain(mean, 24 / hours, s, Q);
  compare(
    `(s,Q) = (${s}, ${Q}), délai exponentiel ${hours} h, perdues`,
    {
      served: 1 - chances[0]!,
      onHand: chances.reduce((sum, p, i) => sum + p * i, 0),
      owed: 0,
    },
    follow({ ...shop, days: 500, direct: forEach(shop.articles, { mean }) }, 20),
  );
});

/**
 * Stock on hand i from 0 to s + Q, as a continuous-time Markov chain: a sale at rate λ, and at rate μ the delivery of Q
 * whenever i ≤ s, since Q > s leaves one order at most on its way. Across the cut between i − 1 and i, what goes down
 * goes up: λ·π(i) = μ·Σ π(j) for the j ≤ min(s, i − 1) from which a delivery crosses it, j ≥ i − Q.
 */
function lostSalesChain(lambda: number, mu: number, s: number, Q: number): number[] {
  const weights = [1];
  for (let i = 1; i <= s + Q; i++) {
    let up = 0;
    for (let j = Math.max(0, i - Q); j <= Math.min(s, i - 1); j++) up += weights[j]!;
    weights.push((mu * up) / lambda);
  }
  const total = weights.reduce((a, b) => a + b, 0);
  return weights.map((w) => w / total);
}

test('the figures are published', () => publish('politiques de stock', figures));
