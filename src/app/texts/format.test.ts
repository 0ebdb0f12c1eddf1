import { afterEach, describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';
import {
  clock,
  date,
  duration,
  money,
  moneyRound,
  number,
  percent,
  points,
  readCents,
  readNumber,
  setLang,
  signed,
  wholeArticles,
} from './index.ts';

const THIN = '\u202f';
const NBSP = '\u00a0';

afterEach(() => setLang('fr'));

test('an article of law holds together, and other hyphens break', () => {
  const JOINED = '\u2060-\u2060';
  expect(wholeArticles('10 h par jour (C. trav., art. L3121-18).')).toBe(
    `10 h par jour (C. trav., art.${NBSP}L3121${JOINED}18).`,
  );
  expect(wholeArticles('art. L3164-5 et R3164-1')).toBe(`art.${NBSP}L3164${JOINED}5 et R3164${JOINED}1`);
  expect(wholeArticles('demi-heure, 2026-03-02')).toBe('demi-heure, 2026-03-02');
});

describe('numbers as people read them', () => {
  test('French: thin spaces, a comma, the unit after', () => {
    expect(money(123_456_789)).toBe(`1${THIN}234${THIN}567,89${THIN}€`);
    expect(money(-5)).toBe(`−0,05${THIN}€`);
    expect(number(-0.2)).toBe('0');
    expect(percent(2_534)).toBe(`25,3${THIN}%`);
    // One rule: a sign stands close to its figure, and what is written 0 has none.
    expect([3, -2, 0].map((n) => signed(n))).toEqual(['+3', '−2', '0']);
    expect(signed(45_050, money)).toBe(`+450,50${THIN}€`);
    expect(signed(-68, money)).toBe(`−0,68${THIN}€`);
    expect(signed(20, moneyRound)).toBe(`0${THIN}€`);
    // From one rate to another: points, plural from two on.
    expect([150, -350, 199].map(points)).toEqual([
      `1,5${NBSP}point`,
      `−3,5${NBSP}points`,
      `2,0${NBSP}points`,
    ]);
    expect(clock(485)).toBe(`8${NBSP}h${NBSP}05`);
    expect(duration(190_000)).toBe(`3${NBSP}min${NBSP}10`);
    expect(duration(25 * 60_000)).toBe(`25${NBSP}min`);
    expect(date(20_514)).toBe(`lundi 2${NBSP}mars`);
    expect(date(20_544)).toBe(`mercredi 1er${NBSP}avril`);
  });

  test('English: its own separators and words, fetched when asked for', async () => {
    await setLang('en');
    expect(money(123_456)).toBe('€1,234.56');
    expect(money(-68)).toBe('−€0.68');
    expect(points(100)).toBe(`1.0${NBSP}point`);
    expect(percent(2_534)).toBe('25.3%');
    expect(clock(485)).toBe('8:05');
    expect(date(20_514)).toMatch(/^Monday/);
  });
});

describe('numbers as people type them', () => {
  test.each([
    ['1 234,5', 1234.5],
    [`1${THIN}234,50${NBSP}€`, 1234.5],
    ['2.49', 2.49],
    ['−3', -3],
    ['+ 3', 3],
    [',5', 0.5],
  ])('%s', (typed, value) => expect(readNumber(typed)).toBe(value));

  test.each(['', 'abc', '1,2,3', '1e3', '--2', '12 pommes', 'NaN', 'Infinity'])(
    '%s is not a number',
    (typed) => expect(readNumber(typed)).toBeUndefined(),
  );

  test('in English as they are written there: the euro in front, commas between thousands', async () => {
    await setLang('en');
    for (const [typed, value] of [
      ['€1.29', 1.29],
      ['−€1,234.50', -1234.5],
      ['1,250', 1250],
      ['1,234,567', 1_234_567],
      ['1,5', 1.5],
    ] as const)
      expect(readNumber(typed)).toBe(value);
    expect(readNumber('1,2,3')).toBeUndefined();
  });

  test('what a page writes, it reads, in both languages', async () => {
    for (const one of ['fr', 'en'] as const) {
      await setLang(one);
      for (const cents of [0, 5, -68, 129, 123_456, 123_456_789]) expect(readCents(money(cents))).toBe(cents);
    }
  });

  test('cents: two decimals at most', () => {
    expect(readCents('2,49')).toBe(249);
    expect(readCents('2,5 €')).toBe(250);
    expect(readCents('1,005')).toBeUndefined();
  });
});

describe('French typography', () => {
  /** Every string of a tree of texts; functions are called with made-up arguments. */
  function strings(tree: unknown, path = ''): [string, string][] {
    if (typeof tree === 'string') return [[path, tree]];
    if (typeof tree === 'function') {
      if (path.endsWith('happening')) return [];
      const said: unknown = tree('Nom', 'Nom', 'Nom');
      return typeof said === 'string' ? [[path, said]] : [];
    }
    return Object.entries(tree as object).flatMap(([key, value]) => strings(value, `${path}/${key}`));
  }

  test('no ordinary space before ; : ! ? % € », nor after «; no straight apostrophe', () => {
    const wrong = strings(fr).filter(([, said]) => /[ \u00a0][;:!?%€»]|«[ \u00a0]|\w'\w/.test(said));
    expect(wrong).toEqual([]);
  });

  test('English says everything French says', () => {
    const keys = (texts: unknown): string[] => strings(texts).map(([path]) => path);
    expect(keys(en).sort()).toEqual(keys(fr).sort());
  });
});
