// VAT: split by rate without losing a cent, declared for its month, paid the next (facts 2.5).

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDate } from '../../src/kernel/index.ts';
import { compile } from '../../src/store/compiled.ts';
import { closeBooks, createFinance, LABELS } from '../../src/store/finance/index.ts';
import { type Game, start } from '../../src/store/game.ts';
import { QUIET } from '../support/dayBook.ts';
import { expectAll, type Figure, publish } from './support/figures.ts';
import { copies, forEach, openShop } from './support/shop.ts';

/** Sum of a label's rows on an account, by date of posting. */
function moves(game: Pick<Game, 'model' | 'world'>, label: string, account: string): Map<string, number> {
  const { ledger } = game.world.finance;
  const found = new Map<string, number>();
  for (let r = 0; r < ledger.rows; r++) {
    if (LABELS[ledger.label[r]!] !== label || ledger.accounts[ledger.account[r]!] !== account) continue;
    const date = formatDate(game.model.firstDay + ledger.day[r]!);
    found.set(date, (found.get(date) ?? 0) + ledger.cents[r]!);
  }
  return found;
}

const figures: Figure[] = [];

test('ventes 50 000, 55 000, 60 000, achats 30 000, 34 000, 36 000 à 5,5 % : payée le mois suivant', () => {
  const model = compile(openShop({ days: 130, articles: copies(1), finance: { overdraftCents: 10 ** 12 } }));
  const f = createFinance(model, 0);
  const months: Record<string, [sales: number, purchases: number]> = {
    '2026-01-15': [5_000_000, 3_000_000],
    '2026-02-12': [5_500_000, 3_400_000],
    '2026-03-31': [6_000_000, 3_600_000],
  };
  for (let day = 0; day < 130; day++) {
    const [sales, bought] = months[formatDate(model.firstDay + day)] ?? [0, 0];
    const ttc = sales + (sales * 55) / 1_000;
    closeBooks(model, f, day, {
      ...QUIET,
      salesByVat: new Map(sales > 0 ? [[550, ttc]] : []),
      cashCents: ttc,
      purchases: bought > 0 ? [{ supplier: 0, byVat: new Map([[550, bought]]), carriageCents: 0 }] : [],
    });
  }
  const paid = moves({ model, world: { finance: f } } as unknown as Game, 'vat-paid', '512');
  for (const [month, expected] of [
    ['2026-02-20', 110_000],
    ['2026-03-20', 115_500],
    ['2026-04-20', 132_000],
  ] as const)
    figures.push({
      metric: `TVA payée le ${month}, centimes`,
      expected,
      found: -paid.get(month)!,
      error: 0,
    });
  expectAll(figures);
  expect(paid.size).toBe(3);
});

test('a quarterly declaration is paid the month after the quarter', () => {
  const game = start(
    openShop({
      days: 120,
      articles: copies(1, { vatBp: 2_000, costCents: 0 }),
      direct: { 'article-0': { law: 'constant', mean: 6 } },
      stock: { endless: true },
      finance: { vatEvery: 'quarter' },
    }),
  );
  game.advance({ day: 120, minute: 0 });
  const declared = moves(game, 'vat-declared', '44551');
  expect([...declared.keys()]).toEqual(['2026-03-31']);
  // 86 days from 5 January to 31 March, 6.00 € a day of which 1.00 € is tax.
  expect(declared.get('2026-03-31')).toBe(-8_600);
  expect([...moves(game, 'vat-paid', '512')]).toEqual([['2026-04-20', -8_600]]);
});

test('takings of a day split by rate into HT and tax, to the cent, whatever the prices', () => {
  const article = fc.record({
    priceCents: fc.integer({ min: 1, max: 99_999 }),
    vatBp: fc.constantFrom(0, 210, 550, 1_000, 2_000),
  });
  fc.assert(
    fc.property(fc.array(article, { minLength: 1, maxLength: 6 }), (priced) => {
      const articles = priced.map((one, i) => ({ ...one, costCents: 0, id: `article-${i}` }));
      const game = start(
        openShop({
          days: 3,
          articles,
          direct: forEach(articles, { mean: 4 }),
          stock: { endless: true },
        }),
      );
      game.advance({ day: 3, minute: 0 });
      const { facts } = game.world;
      const n = articles.length;
      for (let day = 0; day < 3; day++) {
        const on = formatDate(game.model.firstDay + day);
        const ttcOf = new Map<number, number>();
        for (let p = 0; p < n; p++) {
          const { vatBp } = game.model.products[p]!;
          ttcOf.set(vatBp, (ttcOf.get(vatBp) ?? 0) + facts.revenue[day * n + p]!);
        }
        let tax = 0;
        // Tax inside a price of rate t: TTC × t ÷ (1 + t), to the nearest cent, once a day and rate.
        for (const [rate, ttc] of ttcOf)
          tax += Math.floor((2 * ttc * rate + 10_000 + rate) / (2 * (10_000 + rate)));
        const total = [...ttcOf.values()].reduce((a, b) => a + b, 0);
        expect(0 - (moves(game, 'sales', '44571').get(on) ?? 0)).toBe(tax);
        expect(0 - (moves(game, 'sales', '707').get(on) ?? 0)).toBe(total - tax);
        expect(moves(game, 'sales', '531').get(on) ?? 0).toBe(total);
      }
    }),
    { numRuns: 25 },
  );
});

test('the figures are published', () => publish('TVA', figures));
