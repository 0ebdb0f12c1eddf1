import { describe, expect, test } from 'vitest';
import { MOST_DECISIONS } from './document.ts';
import { readLog } from './log.ts';

// Rule guarded here: a list of decisions is read whole, or refused with every problem located.

const PRICES = { type: 'prices', prices: { 'lait-demi-1l': 149 } };
const entry = (day: number, minute: number, more: object = {}) => ({ day, minute, command: PRICES, ...more });
const read = (value: unknown) => readLog(JSON.stringify(value, undefined, 1), 'liste.json');
const told = (value: unknown) => read(value).problems.map(({ code, path }) => `${code} ${path}`);

test('a list alone, a list in an object, with or without rank and author', () => {
  const first = { day: 0, minute: 0, by: 'player', command: PRICES };
  expect(read([entry(0, 0)]).log).toEqual([first]);
  expect(read({ format: 1, log: [entry(0, 0)] }).log).toEqual([first]);
  expect(
    read({ $comment: 'essai', format: 1, log: [entry(0, 0, { seq: 7, by: 'A', $comment: '' })] }).log,
  ).toEqual([{ ...first, by: 'A' }]);
  expect(read([]).log).toEqual([]);
});

describe('every problem at once', () => {
  test('shapes of entries and of commands, in the order of the file', () => {
    expect(
      told([
        entry(-1, 0),
        entry(0, 1441),
        { day: 0, minute: 3 },
        entry(0, 5, { who: 'moi' }),
        entry(0, 5, { command: 'prices' }),
        entry(0, 5, { command: {} }),
        entry(0, 5, { command: { type: 'prises' } }),
        entry(0, 5, { command: { type: 'prices' } }),
        entry(0, 5, { command: { type: 'prices', prices: { a: 1.5 } } }),
        entry(0, 5, { command: { type: 'prices', prices: { a: 0 } } }),
        entry(0, 5, { command: { ...PRICES, extra: 1 } }),
        entry(0, 5, { by: '' }),
      ]),
    ).toEqual([
      'range /0/day',
      'range /1/minute',
      'missing /2/command',
      'unknown /3/who',
      'type /4/command',
      'missing /5/command/type',
      'unknown /6/command/type',
      'missing /7/command/prices',
      'cents /8/command/prices/a',
      'range /9/command/prices/a',
      'unknown /10/command/extra',
      'size /11/by',
    ]);
  });

  test('the order of time, once per mistake', () => {
    expect(told([entry(3, 0), entry(2, 900), entry(2, 901), entry(2, 60), entry(4, 0)])).toEqual([
      'rule /1',
      'rule /3',
    ]);
  });

  test('a mistyped kind gets a suggestion', () => {
    const { problems } = read([entry(0, 0, { command: { type: 'prises' } })]);
    expect(problems[0]).toMatchObject({ got: '"prises"', hint: 'Vouliez-vous dire « prices » ?', line: 6 });
  });
});

test.each([
  ['nothing', '', 'syntax'],
  ['not JSON', 'day 0', 'syntax'],
  ['cut in the middle', JSON.stringify([entry(0, 0)]).slice(0, 40), 'syntax'],
  ['a number', '12', 'type'],
  ['another format', '{"format":2,"log":[]}', 'version'],
  ['a null byte', '[\u0000]', 'encoding'],
  ['bytes that are no text', '["\ufffd"]', 'encoding'],
  ['a key twice', '{"format":1,"log":[],"log":[]}', 'duplicate'],
  ['a bottomless list', '['.repeat(100_000), 'limit'],
  ['millions of values', `[${'0,'.repeat(1_300_000)}0]`, 'limit'],
  ['an endless sheet', `[{"command":{"prices":{${'"a":1,'.repeat(30_000)}"a":1}}}]`, 'limit'],
  ['more than 20 MB', ' '.repeat(20_000_001), 'limit'],
])('%s is refused and located', (_, text, code) => {
  const { log, problems } = readLog(text, 'liste.json');
  expect(log).toBeUndefined();
  expect(problems[0]).toMatchObject({ severity: 'error', file: 'liste.json' });
  expect(problems[0]!.code).toBe(code);
});

test('a key for the prototype is refused, and one for the constructor is a key like others', () => {
  const text = (prices: string) => `[{"day":0,"minute":0,"command":{"type":"prices","prices":{${prices}}}}]`;
  const { log, problems } = readLog(text('"__proto__":1,"constructor":2'), 'liste.json');
  expect(log).toBeUndefined();
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'unknown /0/command/prices/__proto__',
    'unknown /0/command/prices/constructor',
  ]);
  const [decision] = readLog(text('"constructor":2'), 'liste.json').log!;
  const { prices } = decision!.command as { prices: object };
  expect(Object.getPrototypeOf(prices)).toBe(Object.prototype);
  expect(Object.keys(prices)).toEqual(['constructor']);
});

test('every wrong value of a decision is told, in the words of the format', () => {
  const prices = { 'lait-demi-1l': 1.5, LAIT: 150, 'thon-160g': '150', 'mais-300g': -1 };
  const { problems } = read([entry(0, 0, { command: { type: 'prices', prices, price: 1 } })]);
  expect(problems.map(({ code, path }) => `${code} ${path.replace('/0/command/', '')}`)).toEqual([
    'cents prices/lait-demi-1l',
    'pattern prices/LAIT',
    'type prices/thon-160g',
    'range prices/mais-300g',
    'unknown price',
  ]);
  expect(problems[0]!.hint).toContain('150');
  expect(problems.at(-1)!.hint).toContain('prices');
});

test('a hundred thousand decisions are read, one more is refused', () => {
  const item = JSON.stringify(entry(0, 0));
  const list = (n: number) => `[${`${item},`.repeat(n - 1)}${item}]`;
  expect(readLog(list(MOST_DECISIONS), 'liste.json').log).toHaveLength(MOST_DECISIONS);
  const { problems, more } = readLog(list(MOST_DECISIONS + 1), 'liste.json');
  expect(problems.map(({ code }) => code)).toEqual(['limit']);
  expect(more).toBe(0);
});
