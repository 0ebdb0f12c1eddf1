// Oracles: straight lines worked by hand.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Level, levelOf, shown } from './points.ts';
import { type Anchors, markOn, type Scale } from './scale.ts';

describe('levels are those of the mark people read', () => {
  test.each<[number, number, Level]>([
    [0, 0, 'TI'],
    [474, 450, 'TI'],
    [475, 500, 'I'],
    [974, 950, 'I'],
    [975, 1_000, 'S'],
    [1_474, 1_450, 'S'],
    [1_475, 1_500, 'TS'],
    [2_000, 2_000, 'TS'],
  ])('%i hundredths read %i: %s', (points, read, level) => {
    expect(shown(points)).toBe(read);
    expect(levelOf(points)).toBe(level);
  });
});

describe('an absolute scale', () => {
  const scale: Scale = {
    steps: [
      [100, 0],
      [200, 1_000],
      [300, 2_000],
    ],
  };
  test.each([
    [0, 0],
    [100, 0],
    [150, 500],
    [200, 1_000],
    [275, 1_750],
    [300, 2_000],
    [900, 2_000],
  ])('%i gives %i', (value, mark) => expect(markOn(scale, value, undefined)).toBe(mark));

  test('may fall as the figure grows', () => {
    const falling: Scale = {
      steps: [
        [0, 1_800],
        [3, 1_000],
        [10, 0],
      ],
    };
    expect([0, 1, 3, 10, 40].map((days) => markOn(falling, days, undefined))).toEqual([
      1_800, 1_533, 1_000, 0, 0,
    ]);
  });
});

describe('an anchored scale', () => {
  const more: Scale = { anchored: { better: 'more', least: 20 } };
  const less: Scale = { anchored: { better: 'less', least: 20 } };
  const rising = { nothing: 0, prudent: 100, expert: 150 };
  const falling = { nothing: 200, prudent: 100, expert: 50 };

  // 11,5 points over the first 100, then 6,5 points over the next 50, and on at that slope up to 20.
  test.each([
    [-30, 0],
    [0, 0],
    [50, 575],
    [100, 1_150],
    [125, 1_475],
    [150, 1_800],
    [158, 1_904],
    [166, 2_000],
  ])('more is better: %i gives %i', (value, mark) => expect(markOn(more, value, rising)).toBe(mark));

  test.each([
    [230, 0],
    [200, 0],
    [150, 575],
    [100, 1_150],
    [75, 1_475],
    [50, 1_800],
    [42, 1_904],
    [0, 2_000],
  ])('less is better: %i gives %i', (value, mark) => expect(markOn(less, value, falling)).toBe(mark));

  test.each([
    ['no anchors', undefined],
    ['a manager without a figure', { ...rising, expert: undefined }],
    ['managers too close', { nothing: 0, prudent: 10, expert: 19 }],
    ['prudent clearly worse than nothing', { nothing: 120, prudent: 100, expert: 150 }],
    ['an expert clearly worse than prudent', { nothing: 0, prudent: 100, expert: 90 }],
    ['managers upside down', { nothing: 150, prudent: 100, expert: 0 }],
  ])('says nothing with %s, or falls back', (_, anchors) => {
    expect(markOn(more, 120, anchors)).toBeUndefined();
    const otherwise = [
      [100, 0],
      [200, 2_000],
    ] as const;
    expect(markOn({ anchored: { better: 'more', least: 20, otherwise } }, 120, anchors)).toBe(400);
  });

  // The least distance, 180, is shared as the marks are: 115 below the prudent manager, 65 above.
  const wide: Scale = { anchored: { better: 'more', least: 180 } };
  test.each<[string, Anchors, [value: number, mark: number][]]>([
    [
      'do-nothing close to prudent: the slope of the least distance below',
      { nothing: 90, prudent: 100, expert: 300 },
      [
        [90, 1_050],
        [50, 650],
        [-15, 0],
        [200, 1_475],
        [300, 1_800],
      ],
    ],
    [
      'do-nothing a little better than prudent: above 11,5, and never silent',
      { nothing: 110, prudent: 100, expert: 300 },
      [
        [100, 1_150],
        [110, 1_183],
        [90, 1_050],
      ],
    ],
    [
      'expert close to prudent: the slope of the least distance above',
      { nothing: -200, prudent: 100, expert: 110 },
      [
        [-50, 575],
        [110, 1_250],
        [165, 1_800],
        [185, 2_000],
      ],
    ],
  ])('%s', (_, anchors, rows) => {
    for (const [value, mark] of rows) expect(markOn(wide, value, anchors)).toBe(mark);
  });

  test('where the opening plan already does what is asked, prudent and expert alone', () => {
    const scale: Scale = { anchored: { better: 'more', least: 20, opening: true } };
    for (const nothing of [-1_000, 0, 99, 120]) {
      const marks = [0, 50, 100, 150, 200].map((value) =>
        markOn(scale, value, { nothing, prudent: 100, expert: 200 }),
      );
      expect(marks).toEqual([500, 825, 1_150, 1_475, 1_800]);
    }
    expect(markOn(scale, 110, { nothing: 0, prudent: 100, expert: 119 })).toBeUndefined();
  });

  test('never lowers a better figure, and stays between 0 and 20', () => {
    const anchor = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(anchor, anchor, anchor, anchor, anchor, (a, b, c, x, y) => {
        const [nothing, prudent, expert] = [a, b, c];
        const [low, high] = [Math.min(x, y), Math.max(x, y)];
        const marks = [low, high].map((value) => markOn(more, value, { nothing, prudent, expert }));
        if (marks[0] === undefined) return;
        expect(marks[0]).toBeLessThanOrEqual(marks[1]!);
        for (const mark of marks) expect(mark! >= 0 && mark! <= 2_000).toBe(true);
      }),
    );
  });
});
