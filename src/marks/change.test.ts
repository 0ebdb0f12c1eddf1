import { describe, expect, test } from 'vitest';
import { type RubricChange, scenarioSchema } from '../scenario/index.ts';
import { changed, rubricOf } from './change.ts';
import { measured, NO_EVIDENCE } from './evidence.ts';
import { flat, markRun } from './mark.ts';
import { DEFAULT_RUBRIC } from './table/index.ts';

const read = (raw: unknown): RubricChange => scenarioSchema.shape.rubric.parse(raw)!;
const markOf = (change: RubricChange, code: string, seen: Record<string, number>) => {
  const observed = new Map(Object.entries(seen).map(([id, value]) => [id, measured(value)]));
  const marks = markRun(changed(DEFAULT_RUBRIC, change), { ...NO_EVIDENCE, observed });
  return flat(marks).find((one) => one.code === code)!.points;
};

describe('a scenario may change', () => {
  // Availability 94 % without references is 11,5 by default (weight 2), answers at half are 10 (weight 1).
  const seen = { 'a2.2-availability': 9_400, 'a2.2-judgement': 5_000 };

  test('nothing: (2 × 11,5 + 10) ÷ 3 = 11', () => {
    expect(markOf(read({}), 'A2.2', seen)).toBe(1_100);
    expect(changed(DEFAULT_RUBRIC, read({}))).toEqual(DEFAULT_RUBRIC);
  });

  test('a weight, a scale, a line left out', () => {
    expect(markOf(read({ lines: { 'a2.2-judgement': { weight: 3 } } }), 'A2.2', seen)).toBe(1_060);
    const strict = {
      steps: [
        [9_000, 0],
        [9_800, 2_000],
      ],
    };
    expect(markOf(read({ lines: { 'a2.2-availability': strict } }), 'A2.2', seen)).toBe(1_000);
    expect(markOf(read({ lines: { 'a2.2-availability': { off: true } } }), 'A2.2', seen)).toBe(1_000);
  });

  test('the weight of a sub-competence: (3 × 10 + 1 × 20) ÷ 4 = 12,5', () => {
    const two = { 'a1.1-judgement': 5_000, 'a1.2-judgement': 10_000 };
    expect(markOf(read({ weights: { 'A1.1': 3 } }), 'A1', two)).toBe(1_250);
  });
});

test('a line may be added, on a figure or on a rule of practice', () => {
  const add = [
    {
      id: 'g3.1-panier',
      sub: 'G3.1',
      label: 'Panier moyen tenu',
      indicator: 'basket',
      weight: 2,
      steps: [
        [1_000, 0],
        [2_000, 2_000],
      ],
    },
    { id: 'g3.1-dates', sub: 'G3.1', label: 'Dates vérifiées', rule: 'dates-checked' },
  ];
  // (2 × 10 + 1 × 16) ÷ 3 = 12.
  expect(markOf(read({ add }), 'G3.1', { 'g3.1-panier': 1_500, 'g3.1-dates': 8_000 })).toBe(1_200);
});

test('a scenario without a section is marked by the default rubric itself', () => {
  expect(rubricOf({})).toBe(DEFAULT_RUBRIC);
});
