import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { set, TEXT } from '../fixtures/petite-epicerie.ts';
import { Gondole } from './gondole.ts';

// Rule guarded here: a past is played once and kept; missing, stale or damaged, it is played again and said, and the
// game is the same as with the kept one.

let gondole: Gondole;
const read = (name: string) => readFileSync(join(gondole.folder, name), 'utf8');

beforeAll(() => {
  gondole = new Gondole();
  const aged = set(['past'], { weeks: 6, dailyWeeks: 3 });
  gondole.file('shop.json', set(['extends'], 'shop.past.json', aged));
});
afterAll(() => gondole.end());

const fingerprint = (...args: readonly string[]) =>
  JSON.parse(gondole.run('run', ...args, '--days', '3', '--json', '-').out).fingerprint as string;

test('a past is missing, made, read, gone stale, and damaged', () => {
  const without = gondole.run('run', 'shop.json', '--days', '3');
  expect(without.code).toBe(0);
  expect(without.err).toContain('gondole past shop.json');
  expect(without.out).toMatch(/Passé\u202f: \d+\u00a0jours joués en /);
  const print = fingerprint('shop.json');

  const made = gondole.run('past', 'shop.json');
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toContain('shop.past.json');
  expect(made.out).not.toContain('extends');
  const text = read('shop.past.json');
  expect(text.split('\n').filter((line) => line.includes('"product":'))).toHaveLength(8);
  expect(text.split('\n').filter((line) => line.includes('"family":'))).toHaveLength(2);

  const kept = gondole.run('run', 'shop.json', '--days', '3');
  expect(kept.err).toBe('');
  expect(kept.out).toMatch(/Passé\u202f: \d+\u00a0jours, lu, 0\u00a0s|Passé\u202f: \d+\u00a0jours, lu, 0 s/);
  expect(fingerprint('shop.json')).toBe(print);

  expect(gondole.run('past', 'shop.json').code).toBe(0);
  expect(read('shop.past.json')).toBe(text);

  gondole.file('shop.past.json', set(['past', 'data', 'madeFor'], '0'.repeat(16), text));
  const stale = gondole.run('run', 'shop.json', '--days', '3');
  expect(stale.err).toContain('rejoué');
  expect(fingerprint('shop.json')).toBe(print);

  gondole.file('shop.past.json', text.slice(0, 500));
  expect(gondole.run('run', 'shop.json', '--days', '3').code).toBe(0);
  expect(fingerprint('shop.json')).toBe(print);
  expect(gondole.run('validate', 'shop.json').code).toBe(2);
  expect(gondole.run('past', 'shop.json').code).toBe(0);
  expect(read('shop.past.json')).toBe(text);
});

test('a past that nobody names is written where asked, and it is said', () => {
  gondole.file('nu.json', set(['past'], { weeks: 6, dailyWeeks: 3 }));
  const { code, out } = gondole.run('past', 'nu.json', '--out', 'ailleurs.json');
  expect(code).toBe(0);
  expect(out).toContain('extends');
  expect(JSON.parse(read('ailleurs.json')).past.data.days).toBeGreaterThan(0);
});

test('a new store has no past to write', () => {
  gondole.file('neuf.json', TEXT);
  expect(gondole.run('past', 'neuf.json')).toMatchObject({ code: 0, err: '' });
  expect(() => read('neuf.past.json')).toThrow();
});
