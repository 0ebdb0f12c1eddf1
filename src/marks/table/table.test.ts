// The default rubric against the diploma and the catalogue: complete, well named, and every scale usable.
import { expect, test } from 'vitest';
import { INDICATORS } from '../../indicators/index.ts';
import { TRUTH_BY_ID } from '../../indicators/truth.ts';
import { RULES } from '../practice.ts';
import { BLOCKS, competenceOf, SUBS } from '../referential.ts';
import type { Source } from '../rubric.ts';
import { markOn } from '../scale.ts';
import { DEFAULT_RUBRIC } from './index.ts';

const { lines } = DEFAULT_RUBRIC;

/** Does a line name something that exists? */
function isKnown(source: Source): boolean {
  if ('indicator' in source) return INDICATORS.has(source.indicator);
  if ('truth' in source) return TRUTH_BY_ID.has(source.truth);
  return 'rule' in source ? RULES.has(source.rule) : true;
}

test('the diploma has 12 competences and 49 sub-competences: 16, 13 and 20', () => {
  const counts = BLOCKS.map(({ competences }) => competences.flatMap(({ subs }) => subs).length);
  expect(counts).toEqual([16, 13, 20]);
  expect(BLOCKS.map(({ competences }) => competences.length)).toEqual([5, 3, 4]);
  expect(new Set(SUBS).size).toBe(49);
  expect(BLOCKS.map(({ exams }) => [exams.of2018.slice(0, 3).trim(), exams.of2024.slice(0, 2)])).toEqual([
    ['E42', 'E6'],
    ['E5', 'E7'],
    ['E6', 'E8'],
  ]);
});

test('every sub-competence has a line that can already be marked', () => {
  for (const sub of SUBS) {
    const own = lines.filter((line) => line.sub === sub && !('notYet' in line.source));
    expect(own.length, sub).toBeGreaterThan(0);
  }
});

test('ids are unique and carry their sub-competence; sources exist', () => {
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  for (const { id, sub, source, weight, label } of lines) {
    expect(SUBS).toContain(sub);
    expect(id.startsWith(`${sub.toLowerCase()}-`), id).toBe(true);
    expect(isKnown(source), `${id}: ${JSON.stringify(source)}`).toBe(true);
    expect(weight).toBeGreaterThan(0);
    expect(label.length).toBeGreaterThan(5);
  }
});

test('results can be read over the whole game; no line beside them is anchored', () => {
  for (const { id, kind, source, scale } of lines) {
    if ('indicator' in source) expect(INDICATORS.get(source.indicator)!.scopes, id).toContain('week');
    if ('anchored' in scale) expect(kind, id).toBe('result');
  }
});

test('values of a scale climb, marks stay between 0 and 20 and go one way', () => {
  for (const { id, scale } of lines) {
    const steps = 'steps' in scale ? scale.steps : scale.anchored.otherwise;
    if (!steps) continue;
    const rising = steps.at(-1)![1] > steps[0]![1];
    for (const [i, [value, mark]] of steps.entries()) {
      expect(mark >= 0 && mark <= 2_000, id).toBe(true);
      if (i === 0) continue;
      expect(value, id).toBeGreaterThan(steps[i - 1]![0]);
      expect(mark > steps[i - 1]![1], id).toBe(rising);
    }
  }
});

// What a store wants little of, in the words of the trade; it wants much of everything else that a line reads.
const BETTER_LESS: ReadonlySet<string> = new Set([
  'wants-lost-no-facing',
  'out-of-stock-rate',
  'storage-days',
  'waste-rate',
  'overdraft-days',
  'hidden-loss-rate',
  'mean-phantom-stock',
  'extra-hours-rate',
  'wait-95',
  'absence-rate',
]);

test('losses, waits, idle stock and overdraft mark downwards, all the rest upwards', () => {
  const seen = new Set<string>();
  for (const { id, scale, source } of lines) {
    const name = 'indicator' in source ? source.indicator : 'truth' in source ? source.truth : id;
    seen.add(name);
    const less = BETTER_LESS.has(name);
    if ('anchored' in scale) expect(scale.anchored.better, id).toBe(less ? 'less' : 'more');
    const steps = 'steps' in scale ? scale.steps : scale.anchored.otherwise;
    if (steps) expect(steps.at(-1)![1] < steps[0]![1], id).toBe(less);
  }
  for (const name of BETTER_LESS) expect(seen).toContain(name);
});

test('a level of a grid is the middle of its marks: 0–5 TI, 5–10 I, 10–15 S, 15–20 TS', () => {
  const grids = lines.filter(({ source }) => 'grid' in source);
  expect(grids.length).toBeGreaterThan(0);
  for (const { id, scale } of grids)
    expect(
      [1, 2, 3, 4].map((level) => markOn(scale, level, undefined)),
      id,
    ).toEqual([250, 750, 1_250, 1_750]);
});

test('morale rests on modelled coefficients: results are at most 30 % of M3', () => {
  expect(DEFAULT_RUBRIC.resultShare).toEqual({ M3: 0.3 });
  expect(new Set(lines.map(({ sub }) => competenceOf(sub))).size).toBe(12);
});
