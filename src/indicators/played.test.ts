// Indicators of a played game against sums made another way: from the rows of the trace, from the goods and the money
// themselves, or from an identity of accounting. Never from the totals that the indicators read.
import { beforeAll, describe, expect, test } from 'vitest';
import { grocery } from '../../tests/support/grocery.ts';
import { htFromTtc } from '../kernel/index.ts';
import { type Game, LEAVE, ROW, start } from '../store/game.ts';
import { truthOf } from '../store/truth.ts';
import { viewOf } from '../store/view.ts';
import * as i from './index.ts';
import { SCOPES } from './indicator.ts';
import * as hidden from './truth.ts';

const DAYS = 14;
const WEEK = { from: 0, to: 6 };
const ALL = { from: 0, to: DAYS - 1 };
const SUNDAY = { from: 6, to: 6 };

/** What the rows of one day say. */
interface Recount {
  entered: number;
  tickets: number;
  units: number;
  cents: number;
  left: number;
  wasteCents: number;
  stolen: number[];
  waits: number[];
  misses: number;
  bankAndTills: number;
  received: number[];
  stockCents: number;
}

function recount(game: Game): Recount {
  const day: Recount = {
    entered: 0,
    tickets: 0,
    units: 0,
    cents: 0,
    left: 0,
    wasteCents: 0,
    stolen: [],
    waits: [],
    misses: 0,
    bankAndTills: game.world.finance.bankCents + game.world.finance.tillCents,
    received: [],
    stockCents: game.world.stock.valueCents.reduce((a, b) => a + b, 0),
  };
  const inLine = new Map<number, number>();
  const { data } = game.trace!;
  for (let at = 0; at < data.length; at += 6) {
    const [ms, kind, who, what, howMany, cents] = data.subarray(at, at + 6) as unknown as number[];
    if (kind === ROW.enter) day.entered++;
    if (kind === ROW.queue && !inLine.has(who!)) inLine.set(who!, ms!);
    if (kind === ROW.serve) day.waits.push(ms! - (inLine.get(who!) ?? ms!));
    if (kind === ROW.pay) {
      day.tickets++;
      day.units += howMany!;
      day.cents += cents!;
    }
    if (kind === ROW.leave && what === LEAVE.queue) day.left++;
    if (kind === ROW.waste) day.wasteCents += cents!;
    if (kind === ROW.theft) day.stolen.push(what!);
    if (kind === ROW.miss) day.misses++;
    if (kind === ROW.received) day.received.push(howMany! * game.model.products[what!]!.costCents);
  }
  return day;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

let game: Game;
let opening: { stockCents: number };
const days: Recount[] = [];
beforeAll(() => {
  // Deliveries are counted, so that what is received is what is paid; people come to the tills in numbers.
  const scenario = grocery((s) => {
    s.opening.policies.checkDeliveries = true;
    s.finance.charges = [
      { id: 'loyer', label: 'Loyer', account: '613', monthlyCents: 120_000, vatBp: 2_000, day: 5 },
      { id: 'energie', label: 'Énergie', account: '606', monthlyCents: 30_000, vatBp: 2_000, day: 10 },
      { id: 'taxes', label: 'Taxes', account: '635', monthlyCents: 9_000, vatBp: 0, day: 12 },
      { id: 'meubles', label: 'Dotations', account: '681', monthlyCents: 15_000, vatBp: 0, day: 20 },
      { id: 'agios', label: 'Intérêts', account: '661', monthlyCents: 4_000, vatBp: 0, day: 20 },
    ];
  });
  game = start(scenario, { trace: true });
  opening = { stockCents: game.world.stock.valueCents.reduce((a, b) => a + b, 0) };
  game.advance({ day: DAYS, minute: 0 }, () => days.push(recount(game)));
});

const view = () => viewOf(game);
const truth = () => truthOf(game);
const total = (from: number, to: number, of: (day: Recount) => number): number =>
  sum(days.slice(from, to + 1).map(of));

describe('sales, counted again from the rows of the day', () => {
  test.each([[{ from: 2, to: 2 }], [WEEK], [ALL]])('%j', (at) => {
    const of = (pick: (day: Recount) => number) => total(at.from, at.to, pick);
    const [entered, tickets, units, cents] = [
      of((d) => d.entered),
      of((d) => d.tickets),
      of((d) => d.units),
      of((d) => d.cents),
    ];
    expect(tickets).toBeGreaterThan(10);
    expect(i.visitors.of(view(), at)).toBe(entered);
    expect(i.tickets.of(view(), at)).toBe(tickets);
    expect(i.units.of(view(), at)).toBe(units);
    expect(i.salesTtc.of(view(), at)).toBe(cents);
    expect(i.basket.of(view(), at)).toBe(Math.round(cents / tickets));
    expect(i.conversion.of(view(), at)).toBe(Math.round((10_000 * tickets) / entered));
    expect(i.unitsPerTicket.of(view(), at)).toBe(Math.round((1_000 * units) / tickets));
    expect(i.abandoned.of(view(), at)).toBe(of((d) => d.left));
    expect(i.waste.of(view(), at)).toBe(of((d) => d.wasteCents));
  });

  test('growth compares the second week with the first, and the first with nothing', () => {
    const [one, two] = [total(0, 6, (d) => d.cents), total(7, 13, (d) => d.cents)];
    expect(i.salesGrowth.of(view(), { from: 7, to: 13 })).toBe(Math.round((10_000 * (two - one)) / one));
    expect(i.salesGrowth.of(view(), WEEK)).toBeUndefined();
  });

  test('products add up to families, families to the store', () => {
    const { families, products, familyOf } = game.model;
    for (const [family] of families.entries()) {
      const own = products.map((_, p) => p).filter((p) => familyOf[p] === family);
      for (const one of [i.salesTtc, i.units, i.soldMargin])
        expect(one.of(view(), { ...WEEK, family })).toBe(
          sum(own.map((product) => one.of(view(), { ...WEEK, product })!)),
        );
    }
    for (const one of [i.salesTtc, i.units])
      expect(sum(families.map((_, family) => one.of(view(), { ...WEEK, family })!))).toBe(
        one.of(view(), WEEK),
      );
  });

  test('sales HT are each day’s takings without VAT', () => {
    // The grocery sells at one rate, so the books round once a day.
    expect(new Set(game.model.products.map((p) => p.vatBp))).toEqual(new Set([550]));
    expect(i.salesHt.of(view(), WEEK)).toBe(total(0, 6, (d) => htFromTtc(d.cents, 550)));
  });
});

describe('waits, from the rows of the lines', () => {
  test('mean, and the end of the quarter of a minute where 95 % are served', () => {
    const waits = days.slice(0, 7).flatMap((d) => d.waits);
    expect(i.meanWait.of(view(), WEEK)).toBe(Math.round(sum(waits) / waits.length));
    const sorted = [...waits].sort((a, b) => a - b);
    const last = sorted[Math.ceil(0.95 * sorted.length) - 1]!;
    expect(i.wait95.of(view(), WEEK)).toBe(15_000 * (Math.floor(last / 15_000) + 1));
  });
});

describe('the books, from the goods and the money', () => {
  test('cost of goods = stock before + received at cost − stock after, losses inside', () => {
    const received = total(0, 6, (d) => sum(d.received));
    const expected = opening.stockCents + received - days[6]!.stockCents;
    expect(received).toBeGreaterThan(0);
    expect(i.goodsSoldAtCost.of(view(), WEEK)).toBe(expected);
    expect(i.grossMargin.of(view(), WEEK)).toBe(i.salesHt.of(view(), WEEK)! - expected);
    expect(i.stockValue.of(view(), { from: 3, to: 3 })).toBe(days[3]!.stockCents);
    expect(i.averageStock.of(view(), WEEK)).toBe(Math.round((opening.stockCents + days[6]!.stockCents) / 2));
  });

  test('cash of each evening is what was counted apart from the books', () => {
    for (const [day, one] of days.entries())
      expect(i.cash.of(view(), { from: day, to: day })).toBe(one.bankAndTills);
    expect(i.lowestCash.of(view(), ALL)).toBe(Math.min(...days.map((d) => d.bankAndTills)));
  });

  test('FRNG − BFR = TN, every evening', () => {
    for (let day = 0; day < DAYS; day++) {
      const at = { from: day, to: day };
      expect(i.workingCapital.of(view(), at)! - i.workingCapitalNeed.of(view(), at)!).toBe(
        i.netCash.of(view(), at),
      );
    }
  });

  test('the balances go down to the result, which is what capital gained', () => {
    const { ledger } = game.world.finance;
    let gained = 0;
    for (let r = 0; r < ledger.rows; r++)
      if (/^[67]/.test(ledger.accounts[ledger.account[r]!]!)) gained -= ledger.cents[r]!;
    expect(i.netResult.of(view(), ALL)).toBe(gained);
    // Fourteen days of March: rent and energy are outside purchases, taxes, allowances and interest come after.
    const part = (monthly: number) => Math.round((monthly * 15) / 31) - Math.round(monthly / 31);
    const steps = [i.grossMargin, i.valueAdded, i.ebitda, i.operatingResult, i.resultBeforeExceptional];
    const [gross, added, ebitda, operating, current] = steps.map((one) => one.of(view(), ALL)!);
    expect(gross! - added!).toBe(part(120_000) + part(30_000) + view().movement('6241', 0, DAYS));
    expect(added! - ebitda!).toBe(part(9_000) + i.staffCost.of(view(), ALL)!);
    expect(ebitda! - operating!).toBe(part(15_000));
    expect(operating! - current!).toBe(part(4_000));
    expect(i.selfFinancing.of(view(), ALL)).toBe(gained + part(15_000));
  });

  test('contribution − fixed costs = result, and break-even sales would leave nothing', () => {
    const [mcv, fixed, result] = [i.contribution, i.fixedCosts, i.netResult].map((x) => x.of(view(), ALL)!);
    expect(mcv! - fixed!).toBe(result);
    const rate = mcv! / i.salesHt.of(view(), ALL)!;
    expect(i.breakEven.of(view(), ALL)! * rate).toBeCloseTo(fixed!, -1);
  });

  test('VAT of the fortnight: collected on sales, deductible on what was received and billed', () => {
    const { collectedCents, deductibleCents } = i.vatDue.inputsOf(view(), ALL);
    expect(collectedCents).toBe(total(0, 13, (d) => d.cents - htFromTtc(d.cents, 550)));
    expect(deductibleCents).toBeGreaterThan(0);
    expect(i.vatDue.of(view(), ALL)).toBe(collectedCents! - deductibleCents!);
  });
});

describe('people and shelves', () => {
  test('hours of each person add up to the hours of the team', () => {
    const hours = game.model.employees.map((_, person) => i.workedHours.of(view(), { ...WEEK, person })!);
    expect(sum(hours)).toBe(i.workedHours.of(view(), WEEK));
    expect(sum(hours)).toBeGreaterThan(0);
  });

  test('indices of families, weighted by their shelves, average to 1', () => {
    for (const one of [i.salesSensitivity, i.marginSensitivity, i.unitSensitivity]) {
      let [weighted, length] = [0, 0];
      for (const [family] of game.model.families.entries()) {
        const cm = i.shelfLength.of(view(), { ...WEEK, family })!;
        weighted += cm * one.of(view(), { ...WEEK, family })!;
        length += cm;
      }
      expect(weighted / length).toBeCloseTo(1_000, -1);
    }
  });

  test('space fits when lengths are in proportion to what they do, and each product counts once', () => {
    const shelves = game.model.products.map((_, product) => ({
      held: i.shelfLength.of(view(), { ...ALL, product })!,
      sales: i.salesHt.of(view(), { ...ALL, product })!,
      margin: i.soldMargin.of(view(), { ...ALL, product })!,
      units: i.units.of(view(), { ...ALL, product })!,
    }));
    const all = (of: (one: (typeof shelves)[number]) => number) => sum(shelves.map(of));
    const [held, sales, margin, units] = [
      all((one) => one.held),
      all((one) => one.sales),
      all((one) => one.margin),
      all((one) => one.units),
    ];
    const well = all((one) =>
      Math.min(
        one.held,
        Math.max(0, (held * (one.sales / sales + one.margin / margin + one.units / units)) / 3),
      ),
    );
    expect(Math.abs(i.spaceFit.of(view(), ALL)! - (10_000 * well) / held)).toBeLessThan(10);
  });

  test('margin by metre of fixture does not rise when a shelf is emptied', () => {
    const metres = i.fixtureLength.of(view(), ALL)! / 100;
    expect(i.marginPerFixtureMetre.of(view(), ALL)).toBe(Math.round(i.soldMargin.of(view(), ALL)! / metres));
  });

  test('every facing of the plan is in the length of its family', () => {
    const planogram = game.model.scenario.floor.planogram;
    const widths = new Map(game.model.products.map((p) => [p.id, p.widthCm]));
    const expected = sum(planogram.map((row) => row.facings * widths.get(row.product)!));
    expect(i.shelfLength.of(view(), WEEK)).toBe(expected);
    expect(sum(game.model.families.map((_, family) => i.shelfLength.of(view(), { ...WEEK, family })!))).toBe(
      expected,
    );
  });

  test('empty shelves of the products add up to those of the checks', () => {
    const { empty } = i.emptyRate.inputsOf(view(), ALL);
    const products = game.model.products.map((_, product) => i.emptyChecks.of(view(), { ...ALL, product })!);
    expect(sum(products)).toBe(empty);
    expect(empty).toBeGreaterThan(0);
    expect(i.emptyRate.of(view(), ALL)! + i.shelfAvailability.of(view(), ALL)!).toBe(10_000);
    const at = (one: typeof i.emptyRate) => one.inputsOf(view(), ALL);
    expect(at(i.emptyRateAt11).looked! + at(i.emptyRateAt17).looked!).toBe(at(i.emptyRate).looked);
  });
});

describe('hidden truth', () => {
  test('goods stolen are those of the rows of theft', () => {
    const stolen = hidden.HIDDEN_LOSSES.find(({ id }) => id === 'stolen')!;
    const cost = (p: number) => game.model.products[p]!.costCents;
    expect(stolen.of(truth(), ALL)).toBe(total(0, 13, (d) => sum(d.stolen.map(cost))));
  });

  test('causes add up to the wants lost, families to the store', () => {
    const lost = hidden.wantsLost.of(truth(), ALL)!;
    expect(lost).toBeGreaterThan(0);
    expect(sum(hidden.WANTS_LOST_BY_CAUSE.map((one) => one.of(truth(), ALL)!))).toBe(lost);
    const families = game.model.families.map(
      (_, family) => hidden.wantsLost.of(truth(), { ...ALL, family })!,
    );
    expect(sum(families)).toBe(lost);
  });

  test('phantom stock is what the computer believes in and the store does not hold', () => {
    const { stock } = game.world;
    let phantom = 0;
    for (let p = 0; p < game.model.products.length; p++)
      phantom += Math.max(0, stock.recorded[p]! - stock.shelf.total[p]! - stock.reserve.total[p]!);
    expect(hidden.phantomStock.of(truth(), ALL)).toBe(phantom);
  });

  test('mean phantom stock is that of the evenings, as each of them left it', () => {
    // Thieves, deliveries nobody counts, somebody who counts the stock every day; costs never move.
    const scenario = grocery((s) => {
      s.opening.policies.checkDeliveries = false;
      s.risk.thiefBp = 5_000;
      for (const shifts of Object.values(s.team.roster))
        for (const shift of shifts ?? []) if (shift.task === 'shelf') shift.task = 'counting';
    });
    const one = start(scenario);
    const evenings: number[] = [];
    one.advance({ day: 10, minute: 0 }, () => {
      const { recorded, shelf, reserve } = one.world.stock;
      const missing = one.model.products.map(
        ({ costCents }, p) => costCents * (recorded[p]! - shelf.total[p]! - reserve.total[p]!),
      );
      evenings.push(sum(missing));
    });
    expect(new Set(evenings).size).toBeGreaterThan(2);
    for (const at of [{ from: 0, to: 9 }, WEEK, { from: 4, to: 4 }]) {
      const mean = sum(evenings.slice(at.from, at.to + 1)) / (at.to - at.from + 1);
      expect(Math.abs(hidden.meanPhantom.of(truthOf(one), at)! - mean)).toBeLessThanOrEqual(1);
    }
  });

  test('what the shelves were asked for: served, not there, or there and not on the shelf', () => {
    const lost = (cause: string) =>
      hidden.WANTS_LOST_BY_CAUSE.find(({ id }) => id === `wants-lost-${cause}`)!.of(truth(), ALL)!;
    const { part } = hidden.wantsMetRate.inputsOf(truth(), ALL);
    const asked = part! + lost('no-facing') + lost('shelf-empty') + lost('out-of-stock') + lost('past-date');
    expect(hidden.shelfServiceRate.of(truth(), ALL)).toBe(Math.round((10_000 * part!) / asked));
    expect(hidden.outOfStockRate.of(truth(), ALL)).toBe(
      Math.round((10_000 * (lost('no-facing') + lost('out-of-stock'))) / asked),
    );
  });
});

describe('every indicator', () => {
  const visible = i.CHAPTERS.flatMap(([, list]) => list);

  test('has its own id and says what it is', () => {
    const all = [...visible, ...hidden.TRUTHS];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const one of all) {
      expect(one.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      for (const text of [one.label, one.formula, one.help, one.data])
        expect(text.trim().length).toBeGreaterThan(3);
      expect(one.help, one.id).toMatch(/[.!?]$/);
    }
  });

  test('answers an integer or nothing, in each of its scopes, and refuses the others', () => {
    const where = {
      day: { from: 1, to: 1 },
      week: WEEK,
      family: { ...WEEK, family: 0 },
      product: { ...WEEK, product: 0 },
      person: { ...WEEK, person: 0 },
    };
    const of = <S>(source: S, list: readonly i.Indicator<S>[]) => {
      for (const one of list)
        for (const scope of SCOPES) {
          if (!one.scopes.includes(scope)) expect(() => one.of(source, where[scope])).toThrow(one.id);
          else {
            const value = one.of(source, where[scope]);
            expect(
              value === undefined || Number.isSafeInteger(value),
              `${one.id} by ${scope}: ${value}`,
            ).toBe(true);
            expect(Object.is(value, -0), one.id).toBe(false);
          }
        }
    };
    of(view(), visible);
    of(truth(), hidden.TRUTHS);
  });

  test('of a closed day has no rate of what did not happen', () => {
    for (const one of [i.basket, i.conversion, i.meanWait, i.wait95, i.emptyRate, i.grossMarginRate])
      expect(one.of(view(), SUNDAY)).toBeUndefined();
    expect(i.tickets.of(view(), SUNDAY)).toBe(0);
  });
});

test('a store that opens at 11 h is looked at then, and one that closes at 17 h is not', () => {
  for (const [hours, at11, at17] of [
    [['11:00', '17:00'], 1, 0],
    [['11:15', '17:15'], 0, 1],
  ] as const) {
    const one = start(
      grocery((s) => {
        for (const day of ['monday', 'tuesday'] as const) s.calendar.hours[day] = [...hours];
      }),
    );
    one.advance({ day: 2, minute: 0 });
    const looked = (rate: typeof i.emptyRate) => rate.inputsOf(viewOf(one), { from: 0, to: 1 }).looked!;
    const listed = 2 * viewOf(one).figure(0, 'listed');
    expect([looked(i.emptyRateAt11), looked(i.emptyRateAt17), looked(i.emptyRate)]).toEqual([
      at11 * listed,
      at17 * listed,
      listed,
    ]);
  }
});

test('last year’s week stands fifty-two weeks before', () => {
  const weeks = (first: number) => Array.from({ length: 52 }, (_, week) => (week < 2 ? first + week : 0));
  const scenario = grocery((s) => {
    s.past = {
      weeks: 52,
      dailyWeeks: 0,
      data: {
        madeFor: '0'.repeat(16),
        days: 364,
        visits: [],
        families: [
          { family: 'epicerie', units: weeks(0), revenueCents: weeks(10_000) },
          { family: 'frais', units: weeks(0), revenueCents: weeks(30_000) },
        ],
        products: [],
      },
    };
  });
  const played = start(scenario, { trace: true });
  const takings: number[] = [];
  played.advance({ day: DAYS, minute: 0 }, () => takings.push(recount(played).cents));
  const one = i.salesOnLastYear;
  const second = sum(takings.slice(7));
  expect(one.inputsOf(viewOf(played), { from: 7, to: 13 })).toEqual({ now: second, before: 40_002 });
  expect(one.inputsOf(viewOf(played), ALL).before).toBe(80_002);
  expect(one.inputsOf(viewOf(played), { from: 7, to: 13, family: 1 }).before).toBe(30_001);
  expect(one.of(viewOf(played), { from: 1, to: 8 })).toBeUndefined();
});
