import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stream } from '../../kernel/index.ts';
import type { Decision } from '../log.ts';
import type { Row } from '../results.ts';
import { alike, type Pair } from './compare.ts';
import { GRAM, printsOf, WINDOW } from './prints.ts';

// Rule guarded here: whoever copied is found, under another name, at other hours or on other days; whoever decided alone,
// or as the whole class did, is left in peace.

const PRODUCTS = ['lait', 'riz', 'pates', 'yaourt', 'the', 'cafe', 'sucre', 'sel'];

/** A change of price; every pair of a product and a price is another decision. */
const price = (day: number, product: number, cents: number, by = 'player', minute = 0): Decision => ({
  day,
  minute,
  by,
  command: { type: 'prices', prices: { [PRODUCTS[product % PRODUCTS.length]!]: cents } },
});

/** Three decisions a week, all their own. */
const game = (weeks: number, own: number): Decision[] =>
  Array.from({ length: 3 * weeks }, (_, i) => price(7 * Math.floor(i / 3) + (i % 3), i, 100 * own + i));

const row = (name: string, log: readonly Decision[], more: Partial<Row> = {}): Row => ({
  name,
  id: name,
  state: 'true',
  message: '',
  read: true,
  scenario: 'epicerie',
  seed: 'a',
  prints: printsOf(log),
  ...more,
});

const told = (rows: readonly Row[]) => alike(rows).map(({ kind, a, b }: Pair) => [kind, a.name, b.name]);

describe('exact', () => {
  test('the same decisions at other minutes, under other names, beside a manager or not', () => {
    const log = game(4, 1);
    const other = log.map((one) => ({ ...one, by: 'B', minute: 700 }));
    const managed = [price(0, 0, 1, 'prudent'), ...log, price(30, 0, 1, 'deputy')];
    expect(told([row('a', log), row('b', other), row('c', managed), row('d', game(4, 2))])).toEqual([
      ['exact', 'a', 'b'],
      ['exact', 'a', 'c'],
    ]);
  });

  test('nobody decided anything, or the scenarios differ: nothing to say', () => {
    expect(told([row('a', []), row('b', []), row('c', [price(0, 0, 1, 'prudent')])])).toEqual([]);
    const log = game(4, 1);
    expect(told([row('a', log), row('b', log, { scenario: 'autre' })])).toEqual([]);
  });
});

describe('near', () => {
  test('six weeks of eight are the same: their share and the longest run', () => {
    const log = game(8, 1);
    const changed = log.map((one) =>
      one.day >= 14 && one.day < 21 ? price(one.day, 0, 1) : one.day >= 49 ? price(one.day, 1, 2) : one,
    );
    const [pair, ...others] = alike([row('a', log), row('b', changed), row('c', game(8, 3))]);
    expect(others).toEqual([]);
    expect(pair).toMatchObject({ kind: 'near', weeksBp: 7_500, run: 4 });
  });

  test('what the whole class does counts little', () => {
    const common = game(6, 9);
    // Everybody opens alike for three weeks, then goes alone.
    const rows = Array.from({ length: 8 }, (_, i) =>
      row(`e${i}`, [...common.slice(0, 9), ...game(6, i).slice(9)], {}),
    );
    const pairs = alike(rows);
    for (const { weeksBp, sequencesBp } of pairs) {
      expect(weeksBp).toBeLessThan(2_000);
      expect(sequencesBp).toBeLessThan(5_000);
    }
    // The same three weeks shared by two alone are worth half of six.
    const alone = Array.from({ length: 8 }, (_, i) =>
      row(`e${i}`, i < 2 ? [...common.slice(0, 9), ...game(6, i).slice(9)] : game(6, i)),
    );
    expect(alike(alone)).toMatchObject([{ kind: 'near', weeksBp: 5_000, run: 3 }]);
  });
});

test('three of five share half of their game: less than a pair would, and still told', () => {
  const rows = Array.from({ length: 5 }, (_, i) =>
    row(`e${i}`, i < 3 ? [...game(8, 9).slice(0, 12), ...game(8, i).slice(12)] : game(8, i)),
  );
  const pairs = alike(rows);
  expect(pairs.map(({ a, b }) => a.name + b.name)).toEqual(['e0e1', 'e0e2', 'e1e2']);
  // A week that three of five hold weighs (5 − 3 + 1) ÷ (5 − 1); four weeks of eight are such.
  for (const { weeksBp, run } of pairs) expect([weeksBp, run]).toEqual([3_750, 4]);
});

describe('shifted', () => {
  test('the same sequence two days later, and a roster of the week after', () => {
    const log = game(6, 1);
    const later = log.map(({ day, ...one }) => ({ day: day + 2, ...one }));
    expect(told([row('a', log), row('b', later), row('c', game(6, 2))])).toEqual([['shifted', 'a', 'b']]);
    const roster = (day: number, week: number): Decision => ({
      day,
      minute: 0,
      by: 'player',
      command: { type: 'roster', week, days: [[], [], [], [], [], [], []] },
    });
    const withRoster = (shift: number) => [
      roster(shift, shift / 7),
      ...log.map(({ day, ...one }) => ({ day: day + shift, ...one })),
    ];
    expect(printsOf(withRoster(7)).grams).toEqual(printsOf(withRoster(0)).grams);
  });

  test('any run of GRAM + WINDOW − 1 shared decisions leaves a shared print', () => {
    const shared = game(2, 7).slice(0, GRAM + WINDOW - 1);
    for (let before = 0; before < 6; before++) {
      const at = (own: number) => [
        ...game(4, own).slice(0, before + own),
        ...shared,
        ...game(4, own + 9).slice(3),
      ];
      const other = new Set(printsOf(at(2)).grams);
      expect(printsOf(at(1)).grams.some((gram) => other.has(gram))).toBe(true);
    }
  });
});

/** Students who decide alone: a dozen prices or more, to the cent, on eight products. */
function student(seed: number, i: number): Decision[] {
  const draw = stream(`${seed}`, 'student', i);
  const days = Array.from({ length: 12 + draw.below(48) }, () => draw.below(56)).sort((a, b) => a - b);
  return days.map((day) => price(day, draw.below(8), 50 + draw.below(4_950)));
}

test('in any class the copyist is found and the others are not', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 3, max: 12 }),
      fc.nat(),
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom('A', 'B', 'player'),
      (seed, size, victim, shift, by) => {
        const all = Array.from({ length: size }, (_, i) => student(seed, i));
        const source = all[victim % all.length]!;
        const copied = source.map((one) => ({ ...one, day: one.day + shift, by, minute: 600 }));
        const rows = [...all, copied].map((log, i) => row(`e${i}`, log));
        const pairs = alike(rows);
        expect(pairs).toHaveLength(1);
        expect([pairs[0]!.a.name, pairs[0]!.b.name]).toEqual([`e${victim % all.length}`, `e${all.length}`]);
        expect(pairs[0]!.kind === 'exact').toBe(shift === 0);
      },
    ),
    { numRuns: 100 },
  );
});

test('order of the pile does not matter', () => {
  const rows = [row('a', game(8, 1)), row('b', game(8, 1).slice(0, 18)), row('c', game(8, 2))];
  expect(told(rows)).toEqual([['near', 'a', 'b']]);
});
