// Dates as integers: day n is n days after 1970-01-01. Neither Date nor time zone: a shop lives in local time. Civil
// algorithms: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).

/** A date of the Gregorian calendar; month 1 to 12, day 1 to 31. */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

const DAYS_PER_ERA = 146_097;
const ERA_OFFSET = 719_468;

/** Day number of a civil date; the caller answers for a date that exists. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years begin in March, so that the leap day comes last.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - ERA_OFFSET;
}

/** Civil date of a day number. */
export function civilDate(n: number): CivilDate {
  const z = n + ERA_OFFSET;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** Day number of a text such as '2026-03-02', or undefined when it is not a date of the years 0001 to 9999. */
export function parseDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayNumber(year, month, day);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/**
 * A day number as '2026-03-02'.
 * @throws RangeError when it is not an integer, or not of the years 0001 to 9999.
 */
export function formatDate(n: number): string {
  const { year, month, day } = civilDate(n);
  if (!Number.isInteger(n) || year < 1 || year > 9999) {
    throw new RangeError(`formatDate: expected a day of the years 1 to 9999, got ${n}`);
  }
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The days of the week that the trade and the law set apart, as `weekday` counts them. */
export const SATURDAY = 5;
export const SUNDAY = 6;

/** Day of the week: 0 = Monday to 6 = Sunday. */
export function weekday(n: number): number {
  // Day 0 was a Thursday.
  return n + 3 - 7 * Math.floor((n + 3) / 7);
}

/** Year of a day number. */
export function yearOf(n: number): number {
  return civilDate(n).year;
}

/** Month of a day number, 1 to 12. */
export function monthOf(n: number): number {
  return civilDate(n).month;
}

/** Day of the month of a day number, 1 to 31. */
export function dayOfMonth(n: number): number {
  return civilDate(n).day;
}

/** Is this a year of 366 days? */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The same day of the month some months later (or earlier); the last day of that month when it is too short. */
export function addMonths(n: number, months: number): number {
  const { year, month, day } = civilDate(n);
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return dayNumber(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** Last day of the month of a day number. */
export function endOfMonth(n: number): number {
  const { year, month, day } = civilDate(n);
  return n - day + daysInMonth(year, month);
}

/** Age in whole years on a day of somebody born on another; born on 29 February, one is a year older on 1 March. */
export function ageOn(birth: number, n: number): number {
  const born = civilDate(birth);
  const now = civilDate(n);
  const reached = now.month > born.month || (now.month === born.month && now.day >= born.day);
  return now.year - born.year - (reached ? 0 : 1);
}

/**
 * Last day of the ten-day period (*décade*) of a day: the 10th, the 20th or the end of the month. Perishables are
 * due at most 30 days after that of their delivery (art. L441-11 C. com.).
 */
export function endOfTenDayPeriod(n: number): number {
  const day = dayOfMonth(n);
  return day > 20 ? endOfMonth(n) : n - day + (day > 10 ? 20 : 10);
}
