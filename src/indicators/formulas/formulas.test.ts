// Oracles: the test vectors of the course (facts 2), worked by hand, and identities that hold whatever the numbers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ttcFromHt } from '../../kernel/index.ts';
import * as f from './index.ts';

const amount = fc.integer({ min: 1, max: 5_000_000 });

describe('prices, margins, sales (2.1)', () => {
  const item = { priceHtCents: 320, costCents: 200 };

  test('3,20 € HT bought 2,00 €: 3,38 € TTC, margin 1,20 €, marge 60 %, marque 37,5 %', () => {
    expect(ttcFromHt(320, 550)).toBe(338);
    expect(f.unitMargin(item)).toBe(120);
    expect(f.markUpRate(item)).toBe(6_000);
    expect(f.marginRate(item)).toBe(3_750);
  });

  test('the coefficient is TTC over HT: 3,376 ÷ 2,00 = 1,688', () => {
    expect(f.multiplier({ priceTtcCents: 3_376, costCents: 2_000 })).toBe(1_688);
  });

  test('2 500 buyers of 10 000 people in: 25 %', () => {
    expect(f.conversion({ tickets: 2_500, entered: 10_000 })).toBe(2_500);
  });

  test('2,00 → 1,90 € and 100 → 110 units: e = −2', () => {
    const move = { priceBefore: 200, priceNow: 190, unitsBefore: 100, unitsNow: 110 };
    expect(f.elasticity(move)).toBe(-2_000);
    expect(f.elasticity({ ...move, priceNow: 210, unitsNow: 90 })).toBe(-2_000);
    expect(f.elasticity({ ...move, priceNow: 200 })).toBeUndefined();
  });

  test('a fall is a negative growth, a markdown a positive rate', () => {
    expect(f.growth({ now: 90, before: 120 })).toBe(-2_500);
    expect(f.markdownRate({ initialCents: 10_000, soldCents: 7_500 })).toBe(2_500);
    expect(f.sellThrough({ sold: 45, received: 60 })).toBe(7_500);
  });

  test('basket = units per ticket × mean price, within the roundings of the two', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 5_000 }), fc.nat(40_000), (salesCents, tickets, more) => {
        const units = tickets + more;
        const basket = f.meanBasket({ salesCents, tickets })!;
        const iv = f.unitsPerTicket({ units, tickets })! / 1_000;
        const price = f.meanPrice({ salesCents, units })!;
        expect(Math.abs(basket - iv * price)).toBeLessThanOrEqual(0.5 + 0.5 * iv + 0.0005 * (price + 1));
      }),
    );
  });

  test('nothing to divide by is no figure, never zero', () => {
    expect(f.meanBasket({ salesCents: 0, tickets: 0 })).toBeUndefined();
    expect(f.conversion({ tickets: 0, entered: 0 })).toBeUndefined();
    expect(f.growth({ now: 5, before: 0 })).toBeUndefined();
    expect(f.marginRate({ priceHtCents: 0, costCents: 3 })).toBeUndefined();
  });
});

describe('merchandising (2.2)', () => {
  const department = { sales: 1_000_000, margin: 300_000, units: 3_000, cm: 10_000 };
  const product = (sales: number, margin: number, units: number, lengthCm: number): f.ThreeShares => {
    const of = (part: number, whole: number) => ({ part, whole, lengthCm, wholeLengthCm: department.cm });
    return {
      sales: of(sales, department.sales),
      margin: of(margin, department.margin),
      units: of(units, department.units),
    };
  };
  // Lengths are in thousandths of a metre here, to read the three decimals of the vector.
  const three: [string, f.ThreeShares, number[]][] = [
    ['A', product(400_000, 120_000, 1_000, 4_000), [1_000, 1_000, 833, 944, 3_778]],
    ['B', product(300_000, 60_000, 1_500, 4_000), [750, 500, 1_250, 833, 3_333]],
    ['C', product(300_000, 120_000, 500, 2_000), [1_500, 2_000, 833, 1_444, 2_889]],
  ];

  test.each(three)('indices and theoretical length of product %s', (_, one, expected) => {
    expect([
      f.sensitivity(one.sales),
      f.sensitivity(one.margin),
      f.sensitivity(one.units),
      f.meanSensitivity(one),
      f.theoreticalLength(one),
    ]).toEqual(expected);
  });

  test('1,33 m on four levels: 5,32 m; 532 € on them: 100 € a metre', () => {
    expect(f.developedLength({ lengthCm: 133, levels: 4 })).toBe(532);
    expect(f.perMetre({ cents: 53_200, lengthCm: 532 })).toBe(10_000);
  });

  test('indices weighted by length average to 1, so theoretical lengths add up to the department', () => {
    const total = three.reduce((sum, [, one]) => sum + f.theoreticalLength(one)!, 0);
    expect(total).toBe(department.cm);
  });
});

describe('stocks and supply (2.3)', () => {
  const year = { soldAtCostCents: 18_000_000, averageCents: 2_700_000 };

  test('186 000 bought, 24 000 → 30 000 in stock: 180 000 sold at cost, mean 27 000, rotation 6,67, 54 days', () => {
    const stock = { openingCents: 2_400_000, closingCents: 3_000_000 };
    expect(f.costOfGoodsSold({ purchasesCents: 18_600_000, ...stock })).toBe(year.soldAtCostCents);
    expect(f.averageStock(stock)).toBe(year.averageCents);
    expect(f.rotation(year)).toBe(6_667);
    expect(f.storageDays({ ...year, days: 360 })).toBe(540);
  });

  test('30 000 in stock at 500 a day: 60 days', () => {
    expect(f.cover({ stock: 3_000_000, sold: 18_000_000, days: 360 })).toBe(600);
  });

  test('order point 85; Wilson 489,9 units', () => {
    expect(f.orderPoint({ dailyUnits: 20, leadDays: 3, safetyUnits: 25 })).toBe(85);
    const wilson = { yearlyUnits: 7_200, orderCents: 2_500, keepingCents: 150 };
    expect(f.economicOrder(wilson)).toBe(489_898);
  });

  test('a target of 100 with 60 in stock and 25 on order asks for 15, and never for less than nothing', () => {
    expect(f.replenishment({ target: 100, stock: 60, onOrder: 25 })).toBe(15);
    expect(f.replenishment({ target: 100, stock: 90, onOrder: 25 })).toBe(0);
  });

  test('missing and available are the two sides of one check', () => {
    expect(f.missingRate({ empty: 6, looked: 192 })).toBe(313);
    expect(f.availability({ empty: 6, looked: 192 })).toBe(9_688);
  });

  test('100 units at 2 € and 50 at 2,30 €: CUMP 2,10 €', () => {
    expect(f.weightedCost({ valueCents: 100 * 200 + 50 * 230, units: 150 })).toBe(210);
  });
});

describe('profitability (2.4)', () => {
  const shop = { salesCents: 48_000_000, variableCents: 33_600_000, fixedCents: 12_000_000 };

  test('480 000 € of sales, 336 000 € variable, 120 000 € fixed', () => {
    expect(f.contribution(shop)).toBe(14_400_000);
    expect(f.contributionRate(shop)).toBe(3_000);
    expect(f.breakEven(shop)).toBe(40_000_000);
    expect(f.breakEvenDays({ ...shop, days: 360 })).toBe(3_000);
    expect(f.safetyMargin(shop)).toBe(8_000_000);
    expect(f.safetyIndex(shop)).toBe(1_667);
    expect(f.leverage(shop)).toBe(6_000);
    expect(f.fixedShare(shop)).toBe(2_500);
  });

  test('a shop that loses on every sale has no break-even', () => {
    const loss = { salesCents: 100, variableCents: 120, fixedCents: 10 };
    expect(f.breakEven(loss)).toBeUndefined();
    expect(f.safetyMargin(loss)).toBeUndefined();
    expect(f.leverage(loss)).toBeUndefined();
  });

  test('BFR 27 000 + 2 000 − 15 000 = 14 000', () => {
    const need = { stocksCents: 2_700_000, receivablesCents: 200_000, debtsCents: 1_500_000 };
    expect(f.workingCapitalNeed(need)).toBe(1_400_000);
  });

  test('budget 10 € × 1 000, real 9,50 € × 1 100: +450 = −550 + 1 000', () => {
    const gap = { budgetCents: 1_000, budgetUnits: 1_000, realCents: 950, realUnits: 1_100 };
    expect([f.priceEffect(gap), f.volumeEffect(gap)]).toEqual([-55_000, 100_000]);
  });

  test('margin 4 → 3,30 €: −370 = −770 + 400', () => {
    const gap = { budgetCents: 400, budgetUnits: 1_000, realCents: 330, realUnits: 1_100 };
    expect([f.priceEffect(gap), f.volumeEffect(gap)]).toEqual([-77_000, 40_000]);
  });

  test('−25 % on 3,00 € bought 1,90 €: pays from +214 %', () => {
    const promo = { baseUnits: 200, marginBeforeCents: 110, marginCents: 35, costCents: 0 };
    expect(f.thresholdUplift(promo)).toBe(21_429);
    expect(f.thresholdUplift({ ...promo, marginCents: 0 })).toBeUndefined();
  });

  test('the worked promotion loses 186 €', () => {
    const promo = {
      baseUnits: 200,
      units: 440,
      marginBeforeCents: 110,
      marginCents: 35,
      costCents: 6_000,
      cannibalisedCents: 60 * 100,
    };
    expect(f.actionResult(promo)).toBe(-18_600);
    expect(f.returnOnAction(promo)).toBe(-31_000);
    expect(f.cannibalisation({ lostElsewhere: 60, extra: 240 })).toBe(2_500);
  });
});

describe('loans and investments (2.4)', () => {
  test('12 000 € over five years: 2 400 €, and 1 800 € from 1 April', () => {
    expect(f.depreciation({ baseCents: 1_200_000, years: 5, months: 12 })).toBe(240_000);
    expect(f.depreciation({ baseCents: 1_200_000, years: 5, months: 9 })).toBe(180_000);
  });

  test('20 000 € at 4 % over five years: 4 492,54 € a year, 368,33 € a month', () => {
    const loan = { capitalCents: 2_000_000, rateBp: 400 };
    expect(f.instalment({ ...loan, periods: 5 })).toBe(449_254);
    expect(f.instalment({ ...loan, periods: 60, perYear: 12 })).toBe(36_833);
    expect(f.instalment({ ...loan, rateBp: 0, periods: 5 })).toBe(400_000);
  });
});

describe('people (2.4, 4.13)', () => {
  test('126 h absent of 12 × 151,67 h: 6,92 %', () => {
    expect(f.absence({ absent: 12_600, theoretical: 12 * 15_167 })).toBe(692);
  });

  test('2 100 000 € in 9,5 × 1 607 h: about 138 € an hour; 12 % of staff costs', () => {
    expect(f.perHour({ cents: 210_000_000, minutes: 9.5 * 1_607 * 60 })).toBe(13_756);
    expect(f.staffCostRate({ staffCents: 25_200_000, salesCents: 210_000_000 })).toBe(1_200);
  });

  test('two Saturdays for one, none for another: a gap of two; nothing to compare when nobody came', () => {
    expect(f.gap({ most: 2, least: 0 })).toBe(2);
    expect(f.gap({ most: 2, least: 2 })).toBe(0);
    expect(f.gap({ most: 0, least: 0 })).toBeUndefined();
  });

  test('300 units in 15 minutes of service: 20 a minute', () => {
    expect(f.unitsPerMinute({ units: 300, ms: 900_000 })).toBe(20_000);
    expect(f.unitsPerHour({ units: 270, ms: 3 * 3_600_000 })).toBe(90_000);
  });
});
