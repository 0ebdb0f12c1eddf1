import { expect, test } from 'vitest';
import { formatTime, parseTime } from './timeOfDay.ts';

test('read and written', () => {
  expect([parseTime('00:00'), parseTime('08:30'), parseTime('23:59'), parseTime('24:00')]).toEqual([
    0, 510, 1439, 1440,
  ]);
  for (let minute = 0; minute <= 1440; minute += 1) expect(parseTime(formatTime(minute))).toBe(minute);
  expect(formatTime(510)).toBe('08:30');
});

test('refuses the rest', () => {
  for (const text of ['8:30', '08:60', '24:01', '25:00', '08h30', '-1:00', '']) {
    expect(parseTime(text)).toBeUndefined();
  }
  for (const minute of [-1, 1441, 0.5, Number.NaN]) expect(() => formatTime(minute)).toThrow(RangeError);
});
