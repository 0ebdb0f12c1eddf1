// What each indicator reads, on figures small enough to be worked by hand: the vectors of the course (facts 2) and the
// examples that its help gives to people. The books are real ones, posted here; the rest of the view says what it is told.
import { describe, expect, test } from 'vitest';
import { balanceOfGroup, createLedger, type Label, movementOf, post } from '../store/finance/index.ts';
import type { Truth } from '../store/truth.ts';
import type { View } from '../store/view.ts';
import * as i from './index.ts';
import { TRUTH_BY_ID } from './truth.ts';

const WEEK = { from: 0, to: 6 };
const DAYS = 14;

type Line = readonly [account: string, euros: number];
interface Entry {
  readonly day: number;
  readonly label?: Label;
  readonly lines: readonly Line[];
}

/** A view that knows these books. */
function books(...entries: readonly Entry[]): View {
  const accounts = entries.flatMap(({ lines }) => lines.map(([account]) => account));
  const ledger = createLedger(accounts);
  for (const { day, label = 'sales', lines } of entries)
    post(
      ledger,
      day,
      label,
      lines.map(([account, euros]) => [account, Math.round(100 * euros)]),
    );
  return {
    model: { days: DAYS },
    movement: (prefix: string, from: number, to: number, side?: 'debit' | 'credit') =>
      movementOf(ledger, prefix, from, to, side),
    balance: (prefix: string) => balanceOfGroup(ledger, prefix),
  } as unknown as View;
}

/** Movements of a day against the bank, in euros: charges positive, income negative. */
const day = (at: number, lines: Readonly<Record<string, number>>): Entry => {
  const own = Object.entries(lines);
  return { day: at, lines: [...own, ['512', 0 - own.reduce((sum, [, euros]) => sum + euros, 0)]] };
};

/** A view whose columns of facts say so on the first day, and nothing on the others. */
const facts = (columns: Readonly<Record<string, number>>, more: object = {}): View =>
  ({
    figure: (at: number, column: string) => (at === 0 ? (columns[column] ?? 0) : 0),
    ...more,
  }) as unknown as View;

describe('results, from the books of a week', () => {
  test('break-even: 336 000 € of variable costs, their carriage among them, and 120 000 € fixed (facts 2.4)', () => {
    const view = books(
      day(0, { '707': -480_000, '607': 330_000, '6037': 2_000, '6241': 4_000, '613': 70_000, '641': 50_000 }),
    );
    expect(i.contribution.of(view, WEEK)).toBe(14_400_000);
    expect(i.contributionRate.of(view, WEEK)).toBe(3_000);
    expect(i.fixedCosts.of(view, WEEK)).toBe(12_000_000);
    expect(i.breakEven.of(view, WEEK)).toBe(40_000_000);
    expect(i.safetyMargin.of(view, WEEK)).toBe(8_000_000);
    expect(i.safetyIndex.of(view, WEEK)).toBe(1_667);
    expect(i.leverage.of(view, WEEK)).toBe(6_000);
    expect(i.fixedShare.of(view, WEEK)).toBe(2_500);
    // Carriage is a purchase, and no part of the margin on goods.
    expect(i.grossMargin.of(view, WEEK)).toBe(14_800_000);
  });

  test('intermediate balances, with every kind of income and of charge (SIG, PCG)', () => {
    const view = books(
      day(2, { '707': -29_600, '607': 21_000, '6037': 600, '7085': -120 }),
      day(3, { '606': 900, '613': 1_500, '6241': 200, '635': 300, '641': 2_500, '645': 600, '74': -200 }),
      day(4, { '651': 10, '6811': 600, '75': -50, '781': -40 }),
      day(5, { '6611': 100, '76': -30, '67': 20, '77': -70, '695': 90 }),
      // Of the week after.
      day(7, { '707': -1_000, '641': 400 }),
    );
    const euros = (one: (typeof i.RESULTS)[number]) => one.of(view, WEEK)! / 100;
    expect(euros(i.grossMargin)).toBe(8_000);
    // + services 120 − 606, 613 and 6241.
    expect(euros(i.valueAdded)).toBe(8_000 + 120 - 2_600);
    expect(euros(i.ebitda)).toBe(5_520 + 200 - 300 - 3_100);
    expect(euros(i.operatingResult)).toBe(2_320 + 50 + 40 - 600 - 10);
    expect(euros(i.resultBeforeExceptional)).toBe(1_800 + 30 - 100);
    expect(euros(i.netResult)).toBe(1_730 + 70 - 20 - 90);
    // Result + allowances − write-backs.
    expect(euros(i.selfFinancing)).toBe(1_690 + 600 - 40);
  });
});

describe('cash, from the books', () => {
  test('VAT: 2 750 € collected less 1 650 € deductible, that of a fixed asset among them (CGI, art. 271)', () => {
    const view = books(
      day(1, { '44571': -2_750, '44566': 1_250, '44562': 400 }),
      // The declaration clears them, on the other side.
      {
        day: 2,
        label: 'vat-declared',
        lines: [
          ['44571', 2_750],
          ['44566', -1_250],
          ['44562', -400],
          ['44551', -1_100],
        ],
      },
    );
    expect(i.vatDue.of(view, WEEK)).toBe(110_000);
  });

  test('a bank at nothing is no overdraft, a cent under it is', () => {
    const view = books(
      {
        day: 0,
        lines: [
          ['512', 10],
          ['101', -10],
        ],
      },
      day(1, { '607': 10 }),
      day(2, { '607': 0.01 }),
      day(3, { '607': -0.01 }),
    );
    expect(i.overdraftDays.of(view, WEEK)).toBe(1);
  });

  test('BFR = stocks + receivables − operating debts: 27 000 + 2 000 − 15 000 (facts 2.4)', () => {
    const view = books({
      day: 0,
      label: 'opening',
      lines: [
        ['37', 27_000],
        ['44566', 700],
        ['44567', 300],
        ['44562', 200],
        ['486', 800],
        ['401', -14_000],
        ['428', -1_000],
        ['512', 5_000],
        ['101', -19_000],
      ],
    });
    expect(i.workingCapitalNeed.inputsOf(view, WEEK)).toEqual({
      stocksCents: 2_700_000,
      receivablesCents: 200_000,
      debtsCents: 1_500_000,
    });
    expect(i.workingCapitalNeed.of(view, WEEK)).toBe(1_400_000);
    expect(i.netCash.of(view, WEEK)).toBe(500_000);
  });

  test('18 000 € owed for 22 500 € bought with tax in two weeks: 11,2 days of credit', () => {
    const view = books(day(0, { '401': -22_500 }), day(5, { '401': 4_500 }));
    expect(i.supplierDays.of(view, { from: 0, to: 13 })).toBe(112);
  });
});

test('money is in the bank and in the tills; the lowest evening is not the last', () => {
  const view = books(
    {
      day: 0,
      lines: [
        ['512', 100],
        ['531', 20],
        ['101', -120],
      ],
    },
    day(1, { '607': 90 }),
    day(2, { '707': -50 }),
  );
  expect([i.cash.of(view, WEEK), i.lowestCash.of(view, WEEK)]).toEqual([8_000, 3_000]);
});

describe('tills and people', () => {
  test('4 baskets given up for 396 tickets: 1 % of those who had shopped', () => {
    expect(i.abandonedRate.of(facts({ leftQueue: 4, tickets: 396 }), WEEK)).toBe(100);
  });

  test('300 units in 15 minutes of service: 20 a minute', () => {
    expect(i.tillPace.of(facts({ units: 300, serviceMs: 900_000 }), WEEK)).toBe(20_000);
  });

  test('57 orders ready on time of 60 prepared: 95 %', () => {
    expect(i.ordersOnTime.of(facts({ ordersPrepared: 60, ordersLate: 3 }), WEEK)).toBe(9_500);
  });

  test('500 lines prepared: 460 as ordered, 25 replaced, 15 missing', () => {
    const view = facts({ linesPicked: 460, linesSubstituted: 25, linesMissing: 15 });
    const of = (one: (typeof i.PICKUP)[number]) => one.of(view, WEEK);
    expect([of(i.linesAsOrdered), of(i.substitutionRate), of(i.missingRate)]).toEqual([9_200, 500, 300]);
  });

  test('orders closed without their customer: given back or cancelled', () => {
    expect(i.ordersNotCollected.of(facts({ ordersRefunded: 3, ordersCancelled: 2 }), WEEK)).toBe(5);
  });

  test('29 600 € HT in 215 h worked, breaks left out: 137,67 € an hour; 3 100 € of staff: 10,5 %', () => {
    const view = {
      ...books(day(0, { '707': -29_600, '641': 2_500, '645': 600 })),
      ...facts({
        workedMinutes: 215 * 60,
        paidMinutes: 226 * 60,
        premiumCents: 5_400,
        grossWagesCents: 250_000,
      }),
    } as View;
    expect(i.salesPerHour.of(view, WEEK)).toBe(13_767);
    expect(i.staffCost.of(view, WEEK)).toBe(310_000);
    expect(i.staffCostRate.of(view, WEEK)).toBe(1_047);
    expect([i.paidHours.of(view, WEEK), i.premium.of(view, WEEK)]).toEqual([226 * 60, 5_400]);
  });

  test('126 h of absence of 12 × 151,67 h planned: 6,92 % (facts 2.4)', () => {
    const view = facts({
      absentMinutes: 126 * 60,
      plannedMinutes: Math.round(12 * 151.67 * 60),
      workedMinutes: Math.round((12 * 151.67 - 126) * 60),
    });
    expect(i.absenceRate.of(view, WEEK)).toBe(692);
  });

  test('4 h of overtime and 2 h beyond part-time contracts, on 215 h worked: 2,8 %', () => {
    const view = facts({ overtimeMinutes: 240, complementaryMinutes: 120, workedMinutes: 215 * 60 });
    expect(i.extraHoursRate.of(view, WEEK)).toBe(279);
  });

  test('Saturdays are shared among those who are free for all of them', () => {
    const person = (saturday: boolean) => ({
      availability: { saturday: saturday ? ['08:00', '20:00'] : null },
    });
    // Days 5 and 12 are Saturdays. Thomas works both, Lucie one; Ali never can, Zoé is away on one of them.
    const worked = [[5, 12], [12], [], [5]];
    const view = (of: (day: number) => readonly number[]) =>
      ({
        model: {
          employees: [person(true), person(true), person(false), person(true)],
          absences: [{ e: 3, from: 10, to: 12 }],
        },
        weekday: (day: number) => day % 7,
        sheet: () => ({ openMinute: 540, closeMinute: 1_140 }),
        workMinutes: (e: number, day: number) => (of(e).includes(day) ? 420 : 0),
      }) as unknown as View;
    expect(
      i.saturdayGap.of(
        view((e) => worked[e]!),
        { from: 0, to: 13 },
      ),
    ).toBe(1);
    // Thomas both, Lucie none.
    expect(
      i.saturdayGap.of(
        view((e) => (e === 0 ? [5, 12] : [])),
        { from: 0, to: 13 },
      ),
    ).toBe(2);
  });
});

describe('prices, stock and space', () => {
  /** One product, advised at 2,00 €, shown at `shownCents`, sold by day: units and takings. */
  const product = (
    sold: Readonly<Record<number, readonly [units: number, cents: number]>>,
    shownCents = 200,
  ) =>
    ({
      model: { products: [{ priceCents: 200, costCents: 100, vatBp: 550 }] },
      product: () => ({ priceCents: shownCents }),
      sold: (_: number, day: number) => sold[day]?.[0] ?? 0,
      revenue: (_: number, day: number) => sold[day]?.[1] ?? 0,
    }) as unknown as View;
  const ONE = { product: 0 };

  test('100 units advised at 2,00 € and sold at 1,80 €: a markdown of 10 %, whatever the price shown now', () => {
    expect(i.markdownRate.of(product({ 0: [100, 18_000] }, 150), { ...WEEK, ...ONE })).toBe(1_000);
  });

  test('from 2,00 € to 1,90 €, from 100 to 110 units: an elasticity of −2 (facts 2.1)', () => {
    const view = product({ 0: [100, 20_000], 7: [110, 20_900] });
    expect(i.priceElasticity.of(view, { from: 7, to: 13, ...ONE })).toBe(-2_000);
  });

  test('3,38 € with VAT of 5,5 % for 2,00 €: a margin of 1,20 €, 60 % of the cost, 37,5 % of the price, 1,69 (facts 2.1)', () => {
    const one = {
      model: { products: [{ costCents: 200, vatBp: 550 }] },
      product: () => ({ priceCents: 338 }),
    } as unknown as View;
    const of = (indicator: (typeof i.PRICES)[number]) => indicator.of(one, { ...WEEK, ...ONE });
    expect([of(i.unitMargin), of(i.markUpRate), of(i.marginRate), of(i.multiplier)]).toEqual([
      120, 6_000, 3_750, 1_690,
    ]);
  });

  test('45 units sold of the 60 received over the days, the last one too: 75 %', () => {
    const view = {
      model: { products: [{}] },
      sold: (_: number, at: number) => (at === 6 ? 45 : 0),
      received: (_: number, at: number) => ({ 0: 20, 6: 40, 7: 100 })[at] ?? 0,
    } as unknown as View;
    expect(i.sellThrough.of(view, { ...WEEK, ...ONE })).toBe(7_500);
  });

  test('100 units at 2,00 € and 50 at 2,30 €: a weighted cost of 2,10 € (facts 2.3)', () => {
    const view = {
      product: () => ({ recorded: 150 }),
      stockValueCents: () => 100 * 200 + 50 * 230,
    } as unknown as View;
    expect(i.weightedCost.of(view, { ...WEEK, ...ONE })).toBe(210);
  });

  test('90 units in stock, 63 sold in seven days: ten days of cover', () => {
    const view = {
      model: { products: [{}] },
      product: () => ({ recorded: 90 }),
      sold: () => 9,
    } as unknown as View;
    expect(i.stockCover.of(view, { ...WEEK, ...ONE })).toBe(100);
  });

  test('296 € thrown away and 250 € missing at the counts, for 29 600 € HT: 1 % and 0,84 %', () => {
    const view = {
      ...books(day(0, { '707': -29_600 })),
      ...facts({ wasteCents: 29_600, adjustCents: 25_000 }),
    } as View;
    expect([i.wasteRate.of(view, WEEK), i.countedLossRate.of(view, WEEK)]).toEqual([100, 84]);
  });

  test('a period without a sale shows no price, and no elasticity', () => {
    const view = product({ 0: [100, 20_000] });
    expect(i.priceElasticity.of(view, { from: 7, to: 13, ...ONE })).toBeUndefined();
  });

  test('960 units delivered of 1 000 ordered and due: 96 %; what is on its way is not missing yet', () => {
    const view = {
      model: { suppliers: [{}, {}] },
      supplied: (s: number) =>
        [
          { ordered: 700, delivered: 560, lines: 60, wholeLines: 50 },
          { ordered: 400, delivered: 400, lines: 45, wholeLines: 40 },
        ][s],
      openOrders: () => [{ units: 60 }, { units: 40 }, { units: 0 }, { units: 0 }, { units: 0 }],
    } as unknown as View;
    expect(i.supplierService.of(view, WEEK)).toBe(9_600);
    expect(i.supplierLineService.of(view, WEEK)).toBe(9_000);
  });

  test('29 600 € HT on 320 m², 40 by 32 cells of half a metre: 92,50 € by square metre', () => {
    const view = books(day(0, { '707': -29_600 }));
    const floor = { width: 40, depth: 32, cellCm: 50 };
    const shop = { ...view, model: { ...view.model, scenario: { floor } } } as unknown as View;
    expect(i.salesPerSquareMetre.of(shop, WEEK)).toBe(9_250);
  });
});

describe('hidden truth', () => {
  const truth = (id: string) => TRUTH_BY_ID.get(id)!;

  test('300 € vanished at the advised price, for 31 000 € of takings, a thousand of them in orders: 0,97 %', () => {
    const source = {
      ...facts({ revenueCents: 3_000_000, pickupRevenueCents: 100_000 }),
      model: { products: [{ priceCents: 200 }, { priceCents: 500 }] },
      vanished: (at: number, p: number) => (at === 0 ? [100, 20][p]! : 0),
    } as unknown as Truth;
    expect(truth('hidden-loss-rate').of(source, WEEK)).toBe(97);
  });

  test('four visits remembered at 750 of 1 000 points: 75 %', () => {
    const source = facts({ satisfactionSum: 3_000, satisfactionCount: 4 }) as unknown as Truth;
    expect(truth('satisfaction').of(source, WEEK)).toBe(7_500);
  });

  test('phantom stock: six seen where none is left, what is there beyond the record left out', () => {
    const stocks = [
      { real: 0, recorded: 6 },
      { real: 5, recorded: 3 },
      { real: 1, recorded: 2 },
    ];
    const source = {
      model: { products: stocks, familyOf: [0, 1, 1] },
      stock: (p: number) => stocks[p],
    } as unknown as Truth;
    const phantom = truth('phantom-stock');
    expect(phantom.of(source, WEEK)).toBe(7);
    expect(phantom.of(source, { ...WEEK, family: 1 })).toBe(1);
    expect(phantom.of(source, { ...WEEK, product: 0 })).toBe(6);
  });
});
