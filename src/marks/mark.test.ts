// Oracles: means worked by hand, and the rules of marking a teacher is told about.
import { describe, expect, test } from 'vitest';
import {
  checkOverride,
  type Evidence,
  IDLE,
  measured,
  NO_EVIDENCE,
  NO_OCCASION,
  type Observed,
} from './evidence.ts';
import { flat, type Marks, markRun } from './mark.ts';
import { SUBS } from './referential.ts';
import type { Kind, Line, Rubric } from './rubric.ts';

/** A line whose value is its mark. */
const line = (sub: string, slug: string, weight: number, kind: Kind = 'judgement'): Line => ({
  id: `${sub.toLowerCase()}-${slug}`,
  sub,
  kind,
  label: slug,
  weight,
  source: kind === 'result' ? { indicator: slug } : { assignments: true },
  scale: {
    steps: [
      [0, 0],
      [2_000, 2_000],
    ],
  },
});
const rubricOf = (lines: Line[], more: Partial<Rubric> = {}): Rubric => ({
  lines,
  weights: {},
  resultShare: {},
  ...more,
});
const evidence = (seen: Record<string, number | Observed>, more: Partial<Evidence> = {}): Evidence => ({
  ...NO_EVIDENCE,
  observed: new Map(
    Object.entries(seen).map(([id, one]) => [id, typeof one === 'number' ? measured(one) : one]),
  ),
  ...more,
});
const of = (marks: Marks, code: string) => flat(marks).find((one) => one.code === code)!;
/** Every sub-competence of these with one line of this mark. */
const even = (subs: readonly string[], mark: number) => ({
  rubric: rubricOf(subs.map((sub) => line(sub, 'one', 1))),
  seen: Object.fromEntries(subs.map((sub) => [`${sub.toLowerCase()}-one`, mark])),
});

describe('a sub-competence', () => {
  const rubric = rubricOf([line('G1.1', 'a', 3), line('G1.1', 'b', 1), line('G1.1', 'c', 5)]);

  test('is the weighted mean of the lines that had an occasion: (3 × 15 + 1 × 10) ÷ 4 = 13,75', () => {
    const mark = of(markRun(rubric, evidence({ 'g1.1-a': 1_500, 'g1.1-b': 1_000 })), 'G1.1');
    expect([mark.computed, mark.points, mark.level]).toEqual([1_375, 1_375, 'S']);
  });

  test('tells “nothing asked” (NE) from “asked, nothing done” (TI)', () => {
    const nothing = markRun(rubric, evidence({ 'g1.1-a': NO_OCCASION }));
    expect(of(nothing, 'G1.1')).toMatchObject({ points: undefined, level: 'NE' });
    expect(of(nothing, 'G1')).toMatchObject({ points: undefined, level: 'NE' });
    const idle = markRun(rubric, evidence({ 'g1.1-a': IDLE }));
    expect(of(idle, 'G1.1')).toMatchObject({ points: 0, level: 'TI' });
    // Half the weight idle, half at 20: 3 × 0 and 3 × 20.
    const half = rubricOf([line('G1.1', 'a', 3), line('G1.1', 'b', 3)]);
    expect(of(markRun(half, evidence({ 'g1.1-a': IDLE, 'g1.1-b': 2_000 })), 'G1.1').points).toBe(1_000);
  });

  test('a line that is not possible yet weighs nothing, even with a value', () => {
    const later: Line = { ...line('G1.1', 'later', 9), source: { notYet: 'les promotions' } };
    const marks = markRun(
      rubricOf([line('G1.1', 'a', 1), later]),
      evidence({ 'g1.1-a': 1_200, 'g1.1-later': 0 }),
    );
    expect(of(marks, 'G1.1').points).toBe(1_200);
    const [, silent] = marks.blocks[1]!.competences[0]!.subs[0]!.lines;
    expect(silent).toMatchObject({ silence: 'not-yet', points: undefined });
  });

  test('an anchored line without anchors is silent, not zero', () => {
    const relative: Line = { ...line('G1.1', 'r', 4), scale: { anchored: { better: 'more', least: 10 } } };
    const marks = markRun(
      rubricOf([line('G1.1', 'a', 1), relative]),
      evidence({ 'g1.1-a': 800, 'g1.1-r': 70 }),
    );
    expect(of(marks, 'G1.1').points).toBe(800);
    const anchored = markRun(
      rubricOf([line('G1.1', 'a', 1), relative]),
      evidence(
        { 'g1.1-a': 800, 'g1.1-r': 100 },
        { anchors: new Map([['g1.1-r', { nothing: 0, prudent: 100, expert: 200 }]]) },
      ),
    );
    // (1 × 8 + 4 × 11,5) ÷ 5
    expect(of(anchored, 'G1.1').points).toBe(1_080);
  });
});

describe('caps', () => {
  const good = even(['M1.3', 'M1.4', 'A2.1', 'A2.2'], 1_800);
  const run = (more: Partial<Evidence>) => markRun(good.rubric, evidence(good.seen, more));

  test('a breach of the law holds its sub-competence at I, and says which', () => {
    const breach = { code: 'M1.4', rule: 'TT05', day: 3 };
    const marks = run({ breaches: [breach] });
    expect(of(marks, 'M1.4')).toMatchObject({ points: 950, level: 'I', caps: [{ why: 'law', breach }] });
    expect(of(marks, 'M1.3').points).toBe(1_800);
    expect(of(marks, 'M1').points).toBe(1_375);
  });

  test('use-by dates and minors hold the whole competence', () => {
    const marks = run({ breaches: [{ code: 'A2', rule: 'past-date', day: 1 }] });
    expect(of(marks, 'A2.1').points).toBe(1_800);
    expect(of(marks, 'A2')).toMatchObject({ points: 950, level: 'I' });
    expect(of(marks, 'M1').points).toBe(1_800);
  });

  test('a cap never raises a mark', () => {
    const poor = even(['M1.4'], 300);
    const marks = markRun(
      poor.rubric,
      evidence(poor.seen, { breaches: [{ code: 'M1.4', rule: 'TT02', day: 0 }] }),
    );
    expect(of(marks, 'M1.4').points).toBe(300);
  });

  test('a good outcome without the reason that was asked is at most S', () => {
    const rubric = rubricOf([line('A2.2', 'r', 1, 'result')]);
    const seen = { 'a2.2-r': 1_900 };
    const reasons = (asked: number, given: number) => new Map([['A2.2', { asked, given }]]);
    const points = (more: Partial<Evidence>) => of(markRun(rubric, evidence(seen, more)), 'A2.2').points;
    expect(points({ reasons: reasons(2, 0) })).toBe(1_450);
    expect(points({ reasons: reasons(2, 1) })).toBe(1_900);
    expect(points({ reasons: reasons(0, 0) })).toBe(1_900);
  });

  test('results weigh at most their share: 0,3 × 20 + 0,7 × 12,5 = 14,75; alone they evaluate nothing', () => {
    const lines = [line('M3.5', 'r', 1, 'result'), line('M3.5', 't', 2, 'teacher')];
    const rubric = rubricOf(lines, { resultShare: { M3: 0.3 } });
    expect(of(markRun(rubric, evidence({ 'm3.5-r': 2_000, 'm3.5-t': 1_250 })), 'M3.5').points).toBe(1_475);
    expect(of(markRun(rubric, evidence({ 'm3.5-r': 2_000 })), 'M3.5').points).toBeUndefined();
    // Under the share, weights stand as they are: (1 × 20 + 9 × 10) ÷ 10.
    const light = rubricOf([lines[0]!, line('M3.5', 't', 9, 'teacher')], { resultShare: { M3: 0.3 } });
    expect(of(markRun(light, evidence({ 'm3.5-r': 2_000, 'm3.5-t': 1_000 })), 'M3.5').points).toBe(1_100);
  });
});

describe('competences, blocks, the whole', () => {
  test('sub-competences weigh as the rubric says: (2 × 16 + 1 × 10) ÷ 3 = 14', () => {
    const two = rubricOf([line('A1.1', 'a', 1), line('A1.3', 'a', 7)], { weights: { 'A1.1': 2 } });
    const marks = markRun(two, evidence({ 'a1.1-a': 1_600, 'a1.3-a': 1_000 }));
    expect(of(marks, 'A1').points).toBe(1_400);
  });

  test('a block is marked from half of its sub-competences on, and says how many', () => {
    const block3 = SUBS.filter((code) => code.startsWith('G'));
    const marks = (count: number) => {
      const part = even(block3.slice(0, count), 1_200);
      return markRun(part.rubric, evidence(part.seen));
    };
    const [few, enough] = [marks(6), marks(7)];
    expect(few.blocks[1]).toMatchObject({
      points: undefined,
      level: 'NE',
      coverage: { evaluated: 6, of: 13 },
    });
    expect(few.overall.points).toBeUndefined();
    expect(of(few, 'G1').points).toBe(1_200);
    expect(enough.blocks[1]).toMatchObject({ points: 1_200, coverage: { evaluated: 7, of: 13 } });
    expect(enough.coverage).toEqual({ evaluated: 7, of: 49 });
  });

  test('a sub-competence that weighs nothing is no part of what was evaluated', () => {
    const part = even(SUBS.filter((code) => code.startsWith('G')).slice(0, 7), 1_200);
    const marks = markRun({ ...part.rubric, weights: { 'G1.1': 0 } }, evidence(part.seen));
    expect(marks.blocks[1]).toMatchObject({
      points: undefined,
      level: 'NE',
      coverage: { evaluated: 6, of: 13 },
    });
  });

  test('competences count the same in a block, and blocks in the whole', () => {
    const rubric = even(SUBS, 0).rubric;
    const seen = Object.fromEntries(
      // G1 18, G2 9, G3 12: 13. Block 2 at 10, block 4 at 16: (10 + 13 + 16) ÷ 3 = 13.
      SUBS.map((sub) => [
        `${sub.toLowerCase()}-one`,
        { A: 1_000, M: 1_600, G1: 1_800, G2: 900, G3: 1_200 }[
          sub.startsWith('G') ? sub.slice(0, 2) : sub[0]!
        ]!,
      ]),
    );
    const marks = markRun(rubric, evidence(seen));
    expect(marks.blocks.map(({ points }) => points)).toEqual([1_000, 1_300, 1_600]);
    expect(marks.overall).toEqual({ computed: 1_300, points: 1_300 });
  });

  test('a better answer never lowers a mark', () => {
    const all = even(SUBS, 900);
    const base = markRun(all.rubric, evidence(all.seen));
    for (const id of Object.keys(all.seen)) {
      const more = markRun(all.rubric, evidence({ ...all.seen, [id]: 1_500 }));
      expect(more.overall.points!).toBeGreaterThanOrEqual(base.overall.points!);
    }
  });
});

describe('the teacher', () => {
  const good = even(['A1.1', 'A1.2', 'A1.3'], 900);
  const override = { code: 'A1.1', points: 1_500, reason: 'Bonne analyse à l’oral.' };

  test('may change a mark with a reason; both are kept, and what stands goes up', () => {
    const marks = markRun(good.rubric, evidence(good.seen, { overrides: [override] }));
    expect(of(marks, 'A1.1')).toMatchObject({ computed: 900, points: 1_500, level: 'TS', override });
    expect(of(marks, 'A1')).toMatchObject({ computed: 900, points: 1_100 });
  });

  test('may speak where the engine says nothing, and above a cap', () => {
    const marks = markRun(
      good.rubric,
      evidence(good.seen, {
        overrides: [{ ...override, code: 'A3.1' }],
        breaches: [{ code: 'A3.1', rule: 'x', day: 0 }],
      }),
    );
    expect(of(marks, 'A3.1')).toMatchObject({ computed: undefined, points: 1_500 });
  });

  test.each([
    [{ ...override, code: 'A9.1' }, 'unknown-competence'],
    [{ ...override, points: 2_001 }, 'mark-out-of-range'],
    [{ ...override, points: 12.5 }, 'mark-out-of-range'],
    [{ ...override, reason: '  ' }, 'reason-missing'],
  ])('is told what is wrong: %o', (wrong, code) => {
    expect(checkOverride(wrong)?.code).toBe(code);
    expect(() => markRun(good.rubric, evidence(good.seen, { overrides: [wrong] }))).toThrow(code);
  });
});
