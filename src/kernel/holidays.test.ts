import { expect, test } from 'vitest';
import { dayNumber, formatDate, weekday } from './calendar.ts';
import { easter, frenchPublicHolidays } from './holidays.ts';

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
