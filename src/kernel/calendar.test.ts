import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  ageOn,
  civilDate,
  dayNumber,
  dayOfMonth,
  daysInMonth,
  easter,
  endOfMonth,
  endOfTenDayPeriod,
  formatDate,
  formatTime,
  frenchPublicHolidays,
  isLeapYear,
  isoWeek,
  monthOf,
  parseDate,
  parseTime,
  salesPeriods,
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

describe('ISO weeks', () => {
  // Published examples of ISO 8601 week dates.
  test.each([
    ['2005-01-01', 2004, 53],
    ['2005-01-02', 2004, 53],
    ['2005-12-31', 2005, 52],
    ['2006-01-01', 2005, 52],
    ['2007-01-01', 2007, 1],
    ['2007-12-31', 2008, 1],
    ['2008-12-28', 2008, 52],
    ['2008-12-29', 2009, 1],
    ['2009-12-31', 2009, 53],
    ['2010-01-03', 2009, 53],
    ['2026-12-31', 2026, 53],
  ])('%s', (text, year, week) => {
    expect(isoWeek(day(text))).toEqual({ year, week });
  });

  test('seven days, Monday to Sunday, share one week, which holds 4 January when it is the first', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (n) => {
        const monday = n - weekday(n);
        expect(isoWeek(monday)).toEqual(isoWeek(n));
        expect(isoWeek(monday + 6)).toEqual(isoWeek(n));
        expect(isoWeek(monday + 7)).not.toEqual(isoWeek(n));
        expect(isoWeek(dayNumber(yearOf(n), 1, 4))).toEqual({ year: yearOf(n), week: 1 });
      }),
    );
  });
});

describe('feasts', () => {
  test('Easter on published dates, its earliest and latest among them', () => {
    for (const text of [
      '1818-03-22',
      '1943-04-25',
      '1954-04-18',
      '1961-04-02',
      '1981-04-19',
      '2000-04-23',
      '2008-03-23',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2028-04-16',
      '2038-04-25',
      '2049-04-18',
    ]) {
      expect(formatDate(easter(Number(text.slice(0, 4))))).toBe(text);
    }
  });

  test('Easter is a Sunday from 22 March to 25 April', () => {
    for (let year = 1583; year < 4000; year += 1) {
      const n = easter(year);
      expect(weekday(n)).toBe(6);
      expect(n).toBeGreaterThanOrEqual(dayNumber(year, 3, 22));
      expect(n).toBeLessThanOrEqual(dayNumber(year, 4, 25));
    }
  });

  test('the eleven public holidays of 2026', () => {
    expect(frenchPublicHolidays(2026).map((h) => `${formatDate(h.day)} ${h.id}`)).toEqual([
      '2026-01-01 new-year',
      '2026-04-06 easter-monday',
      '2026-05-01 labour-day',
      '2026-05-08 victory-1945',
      '2026-05-14 ascension',
      '2026-05-25 whit-monday',
      '2026-07-14 bastille-day',
      '2026-08-15 assumption',
      '2026-11-01 all-saints',
      '2026-11-11 armistice-1918',
      '2026-12-25 christmas',
    ]);
  });

  test('Ascension and Whit Monday of 2027; Ascension on 1 May in 2008', () => {
    const of = (year: number, id: string) =>
      frenchPublicHolidays(year)
        .filter((h) => h.id === id)
        .map((h) => formatDate(h.day));
    expect(of(2027, 'ascension')).toEqual(['2027-05-06']);
    expect(of(2027, 'whit-monday')).toEqual(['2027-05-17']);
    expect(of(2008, 'ascension')).toEqual(of(2008, 'labour-day'));
  });
});

describe('sales periods', () => {
  test.each([
    [2026, '2026-01-07', '2026-02-03', '2026-06-24', '2026-07-21'],
    [2027, '2027-01-06', '2027-02-02', '2027-06-23', '2027-07-20'],
    [2028, '2028-01-12', '2028-02-08', '2028-06-28', '2028-07-25'],
  ])('%i', (year, winterFirst, winterLast, summerFirst, summerLast) => {
    expect(salesPeriods(year)).toEqual([
      { id: 'winter', firstDay: day(winterFirst), lastDay: day(winterLast) },
      { id: 'summer', firstDay: day(summerFirst), lastDay: day(summerLast) },
    ]);
  });

  test('open on a Wednesday, 6 to 12 January and 22 to 28 June', () => {
    for (let year = 2020; year < 2120; year += 1) {
      const [winter, summer] = salesPeriods(year).map((period) => period.firstDay);
      expect([weekday(winter ?? 0), weekday(summer ?? 0)]).toEqual([2, 2]);
      expect(dayOfMonth(winter ?? 0)).toBeGreaterThanOrEqual(6);
      expect(dayOfMonth(winter ?? 0)).toBeLessThanOrEqual(12);
      expect(dayOfMonth(summer ?? 0)).toBeGreaterThanOrEqual(22);
      expect(dayOfMonth(summer ?? 0)).toBeLessThanOrEqual(28);
    }
  });
});

describe('times of day', () => {
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
});
