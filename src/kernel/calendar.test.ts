import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  ageOn,
  civilDate,
  dayNumber,
  dayOfMonth,
  daysInMonth,
  endOfMonth,
  endOfTenDayPeriod,
  formatDate,
  isLeapYear,
  monthOf,
  parseDate,
  weekday,
  yearOf,
} from './calendar.ts';

function day(text: string): number {
  const n = parseDate(text);
  if (n === undefined) throw new Error(`not a date: ${text}`);
  return n;
}

describe('dates', () => {
  test('the calendar of the platform agrees, from year 1 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (n) => {
        const date = new Date(n * 86_400_000);
        const text = date.toISOString().slice(0, 10);
        expect(formatDate(n)).toBe(text);
        expect(parseDate(text)).toBe(n);
        expect(weekday(n)).toBe((date.getUTCDay() + 6) % 7);
        expect([yearOf(n), monthOf(n), dayOfMonth(n)]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
      }),
      { numRuns: 2000 },
    );
  });

  test('day 0 is Thursday 1 January 1970', () => {
    expect([day('1970-01-01'), weekday(0), formatDate(0)]).toEqual([0, 3, '1970-01-01']);
    expect(weekday(day('2026-03-02'))).toBe(0);
  });

  test('refuses texts that are not dates', () => {
    for (const text of [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-04-00',
      '0000-01-01',
      '26-04-01',
      '2026-4-1',
      '2026-04-01 ',
      '2026-04-01T00:00',
      '２０２６-04-01',
      '',
    ]) {
      expect(parseDate(text)).toBeUndefined();
    }
    expect(parseDate('2028-02-29')).toBeDefined();
    for (const n of [0.5, Number.NaN, -719_163, 2_932_897]) expect(() => formatDate(n)).toThrow(RangeError);
  });

  test('leap years and lengths of months', () => {
    expect([1900, 2000, 2024, 2026, 2100].map(isLeapYear)).toEqual([false, true, true, false, false]);
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((m) => daysInMonth(2026, m))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect(daysInMonth(2028, 2)).toBe(29);
  });

  test('months later, kept inside the month', () => {
    expect(formatDate(addMonths(day('2026-01-31'), 1))).toBe('2026-02-28');
    expect(formatDate(addMonths(day('2026-03-31'), -1))).toBe('2026-02-28');
    expect(formatDate(addMonths(day('2026-11-15'), 3))).toBe('2027-02-15');
    expect(formatDate(addMonths(day('2026-01-15'), -13))).toBe('2024-12-15');
    expect(formatDate(endOfMonth(day('2028-02-01')))).toBe('2028-02-29');
    expect(formatDate(endOfMonth(day('2026-12-31')))).toBe('2026-12-31');
  });

  test('one grows older on the birthday, and on 1 March when born on a leap day', () => {
    const age = (birth: string, on: string) => ageOn(day(birth), day(on));
    expect([age('2008-03-02', '2026-03-01'), age('2008-03-02', '2026-03-02')]).toEqual([17, 18]);
    expect([age('2008-12-31', '2026-12-30'), age('2008-12-31', '2027-01-01')]).toEqual([17, 18]);
    expect([age('2008-02-29', '2026-02-28'), age('2008-02-29', '2026-03-01')]).toEqual([17, 18]);
    expect(age('2008-02-29', '2028-02-29')).toBe(20);
  });

  test('a civil date and its number are inverse', () => {
    expect(civilDate(dayNumber(2026, 7, 14))).toEqual({ year: 2026, month: 7, day: 14 });
  });

  test('end of the ten-day period of a delivery', () => {
    const ends = (text: string) => formatDate(endOfTenDayPeriod(day(text)));
    expect(
      ['2026-03-01', '2026-03-10', '2026-03-11', '2026-03-20', '2026-03-21', '2026-03-31'].map(ends),
    ).toEqual(['2026-03-10', '2026-03-10', '2026-03-20', '2026-03-20', '2026-03-31', '2026-03-31']);
    expect(ends('2026-02-22')).toBe('2026-02-28');
  });
});
