// The public holidays of France, by year.
import { dayNumber } from './calendar.ts';

/** Easter Sunday (anonymous Gregorian algorithm, Meeus/Jones/Butcher), as a day number; for years from 1583. */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const p = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(p / 31), (p % 31) + 1);
}

/** Ids of the eleven legal holidays of art. L3133-1 C. trav. */
export type HolidayId =
  | 'new-year'
  | 'easter-monday'
  | 'labour-day'
  | 'victory-1945'
  | 'ascension'
  | 'whit-monday'
  | 'bastille-day'
  | 'assumption'
  | 'all-saints'
  | 'armistice-1918'
  | 'christmas';

/** One public holiday. */
export type Holiday = { readonly id: HolidayId; readonly day: number };

/**
 * The eleven French public holidays of a year (metropolitan France without Alsace-Moselle), by day. Two may share a
 * day: Ascension fell on 1 May in 2008.
 */
export function frenchPublicHolidays(year: number): Holiday[] {
  const sunday = easter(year);
  const holidays: Holiday[] = [
    { id: 'new-year', day: dayNumber(year, 1, 1) },
    { id: 'easter-monday', day: sunday + 1 },
    { id: 'labour-day', day: dayNumber(year, 5, 1) },
    { id: 'victory-1945', day: dayNumber(year, 5, 8) },
    { id: 'ascension', day: sunday + 39 },
    { id: 'whit-monday', day: sunday + 50 },
    { id: 'bastille-day', day: dayNumber(year, 7, 14) },
    { id: 'assumption', day: dayNumber(year, 8, 15) },
    { id: 'all-saints', day: dayNumber(year, 11, 1) },
    { id: 'armistice-1918', day: dayNumber(year, 11, 11) },
    { id: 'christmas', day: dayNumber(year, 12, 25) },
  ];
  return holidays.sort((a, b) => a.day - b.day);
}
