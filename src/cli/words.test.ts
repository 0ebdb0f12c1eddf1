import { expect, test } from 'vitest';
import { parseDate } from '../kernel/index.ts';
import {
  clock,
  count,
  euros,
  harmless,
  longDate,
  percent,
  roundEuros,
  seconds,
  shortDate,
  wait,
  whole,
} from './words.ts';

test('figures', () => {
  expect([0, 999, 1000, -12345678].map(whole)).toEqual(['0', '999', '1\u202f000', '−12\u202f345\u202f678']);
  expect([5, -5, 123456].map(euros)).toEqual(['0,05\u202f€', '−0,05\u202f€', '1\u202f234,56\u202f€']);
  expect([49, 50, -50, 123450].map(roundEuros)).toEqual([
    '0\u202f€',
    '1\u202f€',
    '−1\u202f€',
    '1\u202f235\u202f€',
  ]);
  expect(percent(3_333)).toBe('33,3\u202f%');
  expect(percent(-3_333)).toBe('−33,3\u202f%');
  expect(percent(1_235)).toBe('12,4\u202f%');
  expect(count(1, 'jour')).toBe('1\u00a0jour');
  expect(count(0, 'jour')).toBe('0\u00a0jour');
  expect(count(2, 'bocal', 'bocaux')).toBe('2\u00a0bocaux');
});

test('times and dates', () => {
  expect([420, 450, 0].map(clock)).toEqual(['7\u00a0h', '7\u00a0h\u00a030', '0\u00a0h']);
  expect([45_000, 60_000, 150_000].map(wait)).toEqual(['45\u00a0s', '1\u00a0min', '2\u00a0min 30\u00a0s']);
  expect([12, 99.7, 412, 1250].map(seconds)).toEqual([
    '0,012\u00a0s',
    '0,100\u00a0s',
    '0,4\u00a0s',
    '1,3\u00a0s',
  ]);
  expect(longDate(parseDate('2026-03-01')!)).toBe('dimanche 1er mars 2026');
  expect(shortDate(parseDate('2026-08-31')!)).toBe('31\u00a0août');
});

test('a name from outside acts on nothing', () => {
  expect(harmless('a\u001b[31m\u202eb.json')).toBe('a\\u001b[31m\\u202eb.json');
});
