// Oracles: the worked cases of the course, and the rules of marking: an error once, nothing for luck.
import { describe, expect, test } from 'vitest';
import { type Answers, type Assignment, assignmentSchema } from '../../scenario/index.ts';
import { answeredOf, grade } from './grade.ts';
import { FORMULAS, keyValue } from './key.ts';

const assignment = (questions: unknown[], sub = 'G3.2'): Assignment =>
  assignmentSchema.parse({ id: 'devoir', sub, title: 'Seuil', day: 7, questions });
const none = () => undefined;
const verdicts = (one: Assignment, answers: Answers | undefined, figure = none as never) =>
  grade(one, answers, figure).map(({ verdict }) => verdict);

// 480 000 € of sales, 336 000 € variable, 120 000 € fixed: MCV 144 000 €, 30 %, break-even 400 000 €, 300 days.
const THRESHOLD = assignment([
  {
    kind: 'number',
    id: 'mcv',
    text: 'Marge sur coûts variables ?',
    points: 2,
    key: { formula: 'contribution', inputs: { salesCents: 48_000_000, variableCents: 33_600_000 } },
  },
  {
    kind: 'number',
    id: 'taux',
    text: 'Taux de MCV ?',
    points: 1,
    key: { formula: 'shrink-rate', inputs: { lostCents: { answer: 'mcv' }, salesCents: 48_000_000 } },
    tolerance: { units: 5 },
  },
]);

describe('numbers', () => {
  test('right answers, and within the tolerance', () => {
    expect(verdicts(THRESHOLD, { mcv: 14_400_000, taux: 3_000 })).toEqual(['right', 'right']);
    expect(verdicts(THRESHOLD, { mcv: 14_400_000, taux: 3_005 })).toEqual(['right', 'right']);
    expect(verdicts(THRESHOLD, { mcv: 14_400_000, taux: 3_006 })).toEqual(['right', 'wrong']);
  });

  test('an error is penalised once: what follows from it is right', () => {
    // 120 000 € instead of 144 000 €: 25 % follows.
    const graded = grade(THRESHOLD, { mcv: 12_000_000, taux: 2_500 }, none);
    expect(graded.map(({ verdict, points }) => [verdict, points])).toEqual([
      ['wrong', 0],
      ['carried', 100],
    ]);
    // The right key is right too, whatever came before.
    expect(verdicts(THRESHOLD, { mcv: 12_000_000, taux: 3_000 })).toEqual(['wrong', 'right']);
  });

  test('a blank is not carried: the key stands in for it', () => {
    expect(verdicts(THRESHOLD, { taux: 3_000 })).toEqual(['blank', 'right']);
    expect(verdicts(THRESHOLD, { mcv: Number.NaN, taux: 2_500 })).toEqual(['blank', 'wrong']);
  });

  test('a tolerance in part of the key: 2 % of 500 is 10, on both sides', () => {
    const one = assignment([
      { kind: 'number', id: 'q', text: '?', points: 1, key: 500, tolerance: { bp: 200 } },
    ]);
    expect([489, 490, 510, 511].map((q) => verdicts(one, { q })[0])).toEqual([
      'wrong',
      'right',
      'right',
      'wrong',
    ]);
  });

  test('a figure of the catalogue is read where the question says; without a value it counts for nothing', () => {
    const one = assignment([
      { kind: 'number', id: 'q', text: '?', points: 4, key: { indicator: 'basket', from: 0, to: 6 } },
    ]);
    const figure = (ref: { indicator: string; to: number }) =>
      ref.indicator === 'basket' && ref.to === 6 ? 1_380 : undefined;
    expect(verdicts(one, { q: 1_380 }, figure as never)).toEqual(['right']);
    expect(grade(one, { q: 1_380 }, none)).toMatchObject([{ verdict: 'unmarkable', points: 0, outOf: 0 }]);
  });
});

describe('choices and rankings', () => {
  const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id }));
  const choice = assignment([{ kind: 'choice', id: 'q', text: '?', points: 4, options, right: ['a', 'b'] }]);
  const ranking = assignment([
    { kind: 'ranking', id: 'q', text: '?', points: 6, options, order: ['a', 'b', 'c', 'd'] },
  ]);
  const points = (one: Assignment, q: string[]) => grade(one, { q }, none)[0]!.points;

  test('each right one gives, each wrong one takes', () => {
    expect(points(choice, ['b', 'a'])).toBe(400);
    expect(points(choice, ['a'])).toBe(200);
    expect(points(choice, ['a', 'c'])).toBe(0);
    expect(points(choice, ['a', 'b', 'c', 'd'])).toBe(0);
    expect(points(choice, ['a', 'a', 'a'])).toBe(200);
  });

  test('pairs in order less pairs out of order: one swap of neighbours costs two sixths', () => {
    expect(points(ranking, ['a', 'b', 'c', 'd'])).toBe(600);
    expect(points(ranking, ['b', 'a', 'c', 'd'])).toBe(400);
    expect(points(ranking, ['d', 'c', 'b', 'a'])).toBe(0);
  });

  test('all orders together give less than a third on average: luck is worth little', () => {
    const permutations = (items: string[]): string[][] =>
      items.length < 2
        ? [items]
        : items.flatMap((one) => permutations(items.filter((x) => x !== one)).map((rest) => [one, ...rest]));
    const all = permutations(['a', 'b', 'c', 'd']).map((q) => points(ranking, q));
    expect(all).toHaveLength(24);
    expect(all.reduce((a, b) => a + b, 0) / 24).toBeLessThan(200);
  });
});

describe('what goes to the marks', () => {
  test('points of the assignments of a sub-competence add up; nothing handed in is asked and not answered', () => {
    const graded = (answers: Answers | undefined) => ({
      assignment: THRESHOLD,
      answers: grade(THRESHOLD, answers, none),
    });
    const both = answeredOf([graded({ mcv: 14_400_000 }), graded({ mcv: 14_400_000, taux: 3_000 })]);
    expect(both.get('G3.2')).toEqual({ outOf: 600, points: 500, answers: 3 });
    expect(answeredOf([graded(undefined)]).get('G3.2')).toEqual({ outOf: 300, points: 0, answers: 0 });
  });

  test('a text is for the teacher: no points either way', () => {
    const note = assignment([{ kind: 'text', id: 'note', text: 'Rédigez.' }], 'G3.5');
    expect(grade(note, { note: 'Madame…' }, none)).toMatchObject([{ verdict: 'teacher', outOf: 0 }]);
    expect(answeredOf([{ assignment: note, answers: grade(note, {}, none) }]).get('G3.5')!.outOf).toBe(0);
  });
});

test('every formula a question may name answers on whole numbers, and misses nothing it was given', () => {
  for (const [name, { inputs }] of FORMULAS) {
    const given = Object.fromEntries(inputs.map((input, i) => [input, 20 + i]));
    const value = keyValue({ formula: name, inputs: given }, none, new Map());
    expect(value === undefined || Number.isSafeInteger(value), name).toBe(true);
    const [first, ...rest] = inputs;
    const lacking = Object.fromEntries(rest.map((input) => [input, 20]));
    expect(
      keyValue({ formula: name, inputs: lacking }, none, new Map()),
      `${name} without ${first}`,
    ).toBeUndefined();
  }
});

/** A week of action: from 200 units at 1,10 € of margin to 440 at 0,35 €, 60 € spent and 60 € taken from neighbours. */
const ACTION = {
  baseUnits: 200,
  units: 440,
  marginBeforeCents: 110,
  marginCents: 35,
  costCents: 6_000,
  cannibalisedCents: 6_000,
};

// The vectors of the course (facts 2.1 to 2.4): what a question asks by name is what the key computes.
const VECTORS: Readonly<Record<string, readonly [inputs: Record<string, number>, value: number]>> = {
  'unit-margin': [{ priceHtCents: 320, costCents: 200 }, 120],
  'mark-up-rate': [{ priceHtCents: 320, costCents: 200 }, 6_000],
  'margin-rate': [{ priceHtCents: 320, costCents: 200 }, 3_750],
  multiplier: [{ priceTtcCents: 3_376, costCents: 2_000 }, 1_688],
  'mean-basket': [{ salesCents: 414_000, tickets: 300 }, 1_380],
  'units-per-ticket': [{ units: 1_632, tickets: 300 }, 5_440],
  conversion: [{ tickets: 2_500, entered: 10_000 }, 2_500],
  growth: [{ now: 90, before: 120 }, -2_500],
  elasticity: [{ priceBefore: 200, priceNow: 190, unitsBefore: 100, unitsNow: 110 }, -2_000],
  sensitivity: [{ part: 1_000, whole: 3_000, lengthCm: 400, wholeLengthCm: 1_000 }, 833],
  'average-stock': [{ openingCents: 2_400_000, closingCents: 3_000_000 }, 2_700_000],
  rotation: [{ soldAtCostCents: 18_000_000, averageCents: 2_700_000 }, 6_667],
  cover: [{ stock: 3_000_000, sold: 18_000_000, days: 360 }, 600],
  'order-point': [{ dailyUnits: 20, leadDays: 3, safetyUnits: 25 }, 85],
  replenishment: [{ target: 100, stock: 60, onOrder: 25 }, 15],
  'economic-order': [{ yearlyUnits: 7_200, orderCents: 2_500, keepingCents: 150 }, 489_898],
  'shrink-rate': [{ lostCents: 29_600, salesCents: 2_960_000 }, 100],
  'weighted-cost': [{ valueCents: 100 * 200 + 50 * 230, units: 150 }, 210],
  contribution: [{ salesCents: 48_000_000, variableCents: 33_600_000 }, 14_400_000],
  'contribution-rate': [{ salesCents: 48_000_000, variableCents: 33_600_000 }, 3_000],
  'break-even': [{ salesCents: 48_000_000, variableCents: 33_600_000, fixedCents: 12_000_000 }, 40_000_000],
  'break-even-days': [
    { salesCents: 48_000_000, variableCents: 33_600_000, fixedCents: 12_000_000, days: 360 },
    3_000,
  ],
  'safety-margin': [{ salesCents: 48_000_000, variableCents: 33_600_000, fixedCents: 12_000_000 }, 8_000_000],
  leverage: [{ salesCents: 48_000_000, variableCents: 33_600_000, fixedCents: 12_000_000 }, 6_000],
  'working-capital-need': [
    { stocksCents: 2_700_000, receivablesCents: 200_000, debtsCents: 1_500_000 },
    1_400_000,
  ],
  'price-effect': [{ budgetCents: 1_000, budgetUnits: 1_000, realCents: 950, realUnits: 1_100 }, -55_000],
  'volume-effect': [{ budgetCents: 1_000, budgetUnits: 1_000, realCents: 950, realUnits: 1_100 }, 100_000],
  'action-result': [ACTION, -18_600],
  'return-on-action': [ACTION, -31_000],
  'threshold-uplift': [{ baseUnits: 200, marginBeforeCents: 110, marginCents: 35, costCents: 0 }, 21_429],
  cannibalisation: [{ lostElsewhere: 60, extra: 240 }, 2_500],
  depreciation: [{ baseCents: 1_200_000, years: 5, months: 9 }, 180_000],
  instalment: [{ capitalCents: 2_000_000, rateBp: 400, periods: 60, perYear: 12 }, 36_833],
  absence: [{ absent: 12_600, theoretical: 12 * 15_167 }, 692],
  'staff-cost-rate': [{ staffCents: 25_200_000, salesCents: 210_000_000 }, 1_200],
  'per-hour': [{ cents: 2_960_000, minutes: 215 * 60 }, 13_767],
};

test('every formula that a question may name gives the figure of the course', () => {
  expect(Object.keys(VECTORS).sort()).toEqual([...FORMULAS.keys()].sort());
  for (const [formula, [inputs, value]] of Object.entries(VECTORS))
    expect(
      keyValue({ formula, inputs }, () => undefined, new Map()),
      formula,
    ).toBe(value);
});
