// Loans and fixed assets against the vectors of the course (facts 2.4), as tables and as what a store posts with them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vatDue } from '../../src/indicators/index.ts';
import { addMonths, formatDate, parseDate } from '../../src/kernel/index.ts';
import type { Asset, Loan } from '../../src/scenario/index.ts';
import {
  annuityCents,
  balanceOf,
  balanceOfGroup,
  decliningYears,
  depreciatedBy,
  loanTable,
} from '../../src/store/finance/index.ts';
import { type Game, start } from '../../src/store/game.ts';
import { viewOf } from '../../src/store/view.ts';
import { expectAll, type Figure, publish } from './support/figures.ts';
import { copies, openShop, type Shop } from './support/shop.ts';

const figures: Figure[] = [];
const exactly = (metric: string, found: number, expected: number): void => {
  const figure = { metric, found, expected, error: 0 };
  figures.push(figure);
  expectAll([figure]);
};

const date = (text: string): number => parseDate(text)!;
const LOAN: Loan = {
  id: 'camion',
  label: 'Camion',
  principalCents: 2_000_000,
  rateBp: 400,
  payments: 5,
  every: 'year',
  repayment: 'annuity',
  from: '2026-01-05',
};
const ASSET: Asset = {
  id: 'four',
  label: 'Four',
  account: '2154',
  costCents: 1_200_000,
  vatBp: 2_000,
  from: '2026-04-01',
  years: 5,
  method: 'linear',
};

describe('tables', () => {
  test('20 000 € à 4 % sur cinq ans : annuité, intérêts et capital de la première année', () => {
    const [first] = loanTable(LOAN, date(LOAN.from));
    exactly('annuité constante, centimes', first!.interestCents + first!.principalCents, 449_254);
    exactly('intérêts de la première année, centimes', first!.interestCents, 80_000);
    exactly('capital de la première année, centimes', first!.principalCents, 369_254);
  });

  test('la mensualité au taux proportionnel, sur soixante mois', () =>
    exactly('mensualité, centimes', annuityCents(2_000_000, 0.04 / 12, 60), 36_833));

  test('an equal part of the capital each year, and interest on what is left', () => {
    const table = loanTable({ ...LOAN, repayment: 'principal' }, date(LOAN.from));
    expect(table.map((line) => line.principalCents)).toEqual([400_000, 400_000, 400_000, 400_000, 400_000]);
    expect(table.map((line) => line.interestCents)).toEqual([80_000, 64_000, 48_000, 32_000, 16_000]);
  });

  test('by quarter: a quarter of the rate, every three months', () => {
    const table = loanTable({ ...LOAN, every: 'quarter', payments: 8 }, date('2026-01-31'));
    const annuity = Math.round((2_000_000 * 0.01) / (1 - 1.01 ** -8));
    for (const line of table.slice(0, -1)) expect(line.interestCents + line.principalCents).toBe(annuity);
    expect(table[0]!.interestCents).toBe(20_000);
    expect(table.slice(0, 4).map(({ due }) => formatDate(due))).toEqual([
      '2026-04-30',
      '2026-07-31',
      '2026-10-31',
      '2027-01-31',
    ]);
  });

  test('12 000 € sur cinq ans : 2 400 € par an, 1 800 € du 1er avril au 31 décembre', () => {
    const by = (day: string) => depreciatedBy(ASSET, date(ASSET.from), date(day));
    exactly('amortissement du 1er avril au 31 décembre, centimes', by('2026-12-31'), 180_000);
    exactly('amortissement d’une année pleine, centimes', by('2027-12-31') - by('2026-12-31'), 240_000);
    expect(by('2031-03-31')).toBe(1_200_000);
    expect(by('2040-01-01')).toBe(1_200_000);
    expect(by('2026-03-31')).toBe(0);
  });

  // Rate 1.75 ÷ 5 = 35 %; 9 months of 2026, then 35 % of what is left, then the years left in equal parts
  // (1 ÷ 3 < 35 % < 1 ÷ 2). CGI art. 39 A and annexe II art. 23.
  test('a declining balance over five years, bought in April', () => {
    const bought = { ...ASSET, method: 'declining' as const, from: '2026-04-17', costCents: 1_000_000 };
    const years = [262_500, 258_125, 167_781, 155_797, 155_797];
    expect(decliningYears(bought, date(bought.from))).toEqual(years);
    let sum = 0;
    for (const [k, amount] of years.entries()) {
      sum += amount;
      exactly(
        `dégressif, cumul au 31 décembre ${2026 + k}, centimes`,
        depreciatedBy(bought, date(bought.from), date(`${2026 + k}-12-31`)),
        sum,
      );
    }
  });

  // CGI, annexe II, art. 24: 1.25 for three or four years, 1.75 for five or six, 2.25 beyond.
  test.each([
    [3, 1.25],
    [4, 1.25],
    [5, 1.75],
    [6, 1.75],
    [7, 2.25],
    [10, 2.25],
  ])('the declining balance of %i years has the coefficient %f', (years, coefficient) => {
    const bought = { ...ASSET, method: 'declining' as const, years, from: '2026-01-02' };
    const [first] = decliningYears(bought, date(bought.from));
    expect(first).toBe(Math.round((bought.costCents * coefficient) / years));
  });
});

const anyLoan: fc.Arbitrary<Loan> = fc.record({
  id: fc.constant('pret'),
  label: fc.constant('Prêt'),
  principalCents: fc.integer({ min: 0, max: 100_000_000 }),
  rateBp: fc.constantFrom(0, 1, 275, 400, 3_000),
  payments: fc.integer({ min: 1, max: 120 }),
  every: fc.constantFrom('month' as const, 'quarter' as const, 'year' as const),
  repayment: fc.constantFrom('annuity' as const, 'principal' as const),
  from: fc.constant('2026-01-31'),
});

test('a loan repays its capital to the cent, on rising dates, and its interest is the rate of what is left', () => {
  fc.assert(
    fc.property(anyLoan, (loan) => {
      const months = { month: 1, quarter: 3, year: 12 }[loan.every];
      const table = loanTable(loan, date(loan.from));
      let left = loan.principalCents;
      for (const [k, line] of table.entries()) {
        expect(line.due).toBe(addMonths(date(loan.from), (k + 1) * months));
        expect(Math.abs(line.interestCents - (left * loan.rateBp * months) / 120_000)).toBeLessThanOrEqual(
          0.5,
        );
        expect(line.principalCents).toBeGreaterThanOrEqual(0);
        left -= line.principalCents;
        expect(line.leftCents).toBe(left);
      }
      expect(table).toHaveLength(loan.payments);
      expect(left).toBe(0);
    }),
  );
});

const anyAsset: fc.Arbitrary<Asset> = fc.record({
  id: fc.constant('bien'),
  label: fc.constant('Bien'),
  account: fc.constant('2183'),
  costCents: fc.integer({ min: 0, max: 100_000_000 }),
  vatBp: fc.constant(2_000),
  from: fc.integer({ min: 0, max: 1_000 }).map((n) => formatDate(date('2025-01-01') + n)),
  years: fc.integer({ min: 3, max: 12 }),
  method: fc.constantFrom('linear' as const, 'declining' as const),
});

test('an asset loses value day after day, never more than it cost, and all of it in the end', () => {
  fc.assert(
    fc.property(anyAsset, fc.integer({ min: 0, max: 365 }), (asset, step) => {
      const from = date(asset.from);
      let before = 0;
      for (let day = from - 1; day < from + 366 * asset.years; day += 1 + (step % 40)) {
        const by = depreciatedBy(asset, from, day);
        expect(by).toBeGreaterThanOrEqual(before);
        expect(by).toBeLessThanOrEqual(asset.costCents);
        before = by;
      }
      expect(depreciatedBy(asset, from, from + 366 * (asset.years + 1))).toBe(asset.costCents);
    }),
    { numRuns: 30 },
  );
});

// ── In the books of a store ──

const shop = (finance: Shop['finance'], days: number): Game =>
  start(openShop({ days, articles: copies(1), ...(finance && { finance }) }));

test('a store borrows, pays what the table says, and its books hold the capital still owed', () => {
  const loan = { ...LOAN, every: 'month' as const, payments: 6, from: '2026-01-12' };
  const game = shop({ loans: [loan] }, 220);
  const { ledger } = game.world.finance;
  const table = loanTable(loan, date(loan.from));
  const opening = balanceOf(ledger, '512');
  let paid = 0;
  game.advance({ day: 220, minute: 0 }, (day) => {
    const today = game.model.firstDay + day;
    for (const line of table) if (line.due === today) paid += line.interestCents + line.principalCents;
    const due = table.filter((line) => line.due <= today);
    const owed = today < date(loan.from) ? 0 : (due.at(-1)?.leftCents ?? loan.principalCents);
    expect(balanceOf(ledger, '164')).toBe(0 - owed);
    expect(balanceOf(ledger, '512')).toBe(
      opening + (today < date(loan.from) ? 0 : loan.principalCents) - paid,
    );
    if (due.at(-1)?.due === today) expect(balanceOf(ledger, '1688')).toBe(0);
  });
  const interest = table.reduce((sum, line) => sum + line.interestCents, 0);
  expect(balanceOf(ledger, '6611')).toBe(interest);
});

test('a loan of before day one and an asset of last year stand in the opening balance sheet', () => {
  const loan = { ...LOAN, every: 'month' as const, payments: 60, from: '2025-01-10' };
  const asset = { ...ASSET, from: '2025-04-01' };
  const game = shop({ loans: [loan], assets: [asset] }, 1);
  const { ledger } = game.world.finance;
  const before = loanTable(loan, date(loan.from)).filter((line) => line.due < game.model.firstDay);
  expect(before).toHaveLength(11);
  expect(balanceOf(ledger, '164')).toBe(-before.at(-1)!.leftCents);
  // From 10 December to the evening of 4 January, 25 of the 31 days of the period have run.
  const running = loanTable(loan, date(loan.from))[11]!;
  expect(balanceOf(ledger, '1688')).toBe(-Math.round((running.interestCents * 25) / 31));
  expect(balanceOf(ledger, '2154')).toBe(1_200_000);
  expect(balanceOf(ledger, '28154')).toBe(-depreciatedBy(asset, date(asset.from), date('2026-01-04')));
  expect(balanceOfGroup(ledger, '')).toBe(0);
});

test('an instalment due on the first day leaves the bank on its evening', () => {
  const loan = { ...LOAN, every: 'month' as const, payments: 6, from: '2025-10-05' };
  const game = shop({ loans: [loan] }, 2);
  const { ledger } = game.world.finance;
  const [, second, third] = loanTable(loan, date(loan.from));
  expect(third!.due).toBe(game.model.firstDay);
  expect(balanceOf(ledger, '164')).toBe(-second!.leftCents);
  const opening = balanceOf(ledger, '512');
  game.finishDay();
  expect(balanceOf(ledger, '164')).toBe(-third!.leftCents);
  expect(balanceOf(ledger, '1688')).toBe(0);
  expect(balanceOf(ledger, '512') - opening).toBe(-third!.principalCents - third!.interestCents);
});

test('a loan and an asset of the first day are of that day, and not of the opening balance sheet too', () => {
  const from = '2026-01-05';
  const game = shop({ loans: [{ ...LOAN, from }], assets: [{ ...ASSET, from }] }, 2);
  const { ledger } = game.world.finance;
  expect([formatDate(game.model.firstDay), balanceOf(ledger, '164'), balanceOf(ledger, '2154')]).toEqual([
    from,
    0,
    0,
  ]);
  game.finishDay();
  expect([balanceOf(ledger, '164'), balanceOf(ledger, '2154')]).toEqual([-2_000_000, 1_200_000]);
});

test('an asset bought during the game is paid with its tax, which is deducted, and depreciated every day', () => {
  const game = shop({ assets: [{ ...ASSET, from: '2026-01-20' }] }, 40);
  const { ledger } = game.world.finance;
  const opening = balanceOf(ledger, '512');
  game.advance({ day: 26, minute: 0 });
  expect(balanceOf(ledger, '512') - opening).toBe(-1_440_000);
  expect(balanceOf(ledger, '404')).toBe(0);
  expect(balanceOf(ledger, '44562')).toBe(240_000);
  // 20 to 30 January: eleven days of a life of 1 800; the 31st adds none.
  expect(balanceOf(ledger, '28154')).toBe(-Math.round((1_200_000 * 11) / 1_800));
  game.finishDay();
  expect(balanceOf(ledger, '6811')).toBe(Math.round((1_200_000 * 11) / 1_800));
  // The month is over: the tax of the asset is a credit to carry over.
  expect(balanceOf(ledger, '44562')).toBe(0);
  expect(balanceOf(ledger, '44567')).toBe(240_000);
});

test('VAT to pay counts the tax of an asset among what is deducted (CGI, art. 271)', () => {
  const [without, bought] = [[], [{ ...ASSET, from: '2026-01-20' }]].map((assets) => {
    const game = shop({ assets }, 20);
    game.advance({ day: 20, minute: 0 });
    return vatDue.of(viewOf(game), { from: 0, to: 19 })!;
  });
  // 12 000 € at 20 %.
  expect(without! - bought!).toBe(240_000);
});

test('the figures are published', () => publish('emprunts et amortissements', figures));
