// Dates as integers: day n is n days after 1970-01-01. Times of day as minutes since midnight. Neither Date nor time
// zone: a shop lives in local time. Civil algorithms: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).

/** A date of the Gregorian calendar; month 1 to 12, day 1 to 31. */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

const DAYS_PER_ERA = 146_097;
const ERA_OFFSET = 719_468;

/** Milliseconds in one minute. */
export const MS_PER_MINUTE = 60_000;
/** Minutes in one day. */
export const MINUTES_PER_DAY = 1440;

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

/** Day of the week: 0 = Monday to 6 = Sunday. */
export function weekday(n: number): number {
  // Day 0 was a Thursday.
  return n + 3 - 7 * Math.floor((n + 3) / 7);
}

/** Week of ISO 8601: it belongs to the year that holds its Thursday. */
export function isoWeek(n: number): { readonly year: number; readonly week: number } {
  const thursday = n - weekday(n) + 3;
  const year = yearOf(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
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

/** One sales period (*soldes*): from 08:00 of the first day to the end of the last. */
export type SalesPeriod = {
  readonly id: 'winter' | 'summer';
  readonly firstDay: number;
  readonly lastDay: number;
};

/** Minute of the first day at which a sales period opens. */
export const SALES_OPENING_MINUTE = 480;

const SALES_DAYS = 28;
const WEDNESDAY = 2;

/**
 * The two national sales periods that open in a year, four weeks each (art. D310-15-2 C. com.). Winter: the second
 * Wednesday of January, or the first when the second falls after the 12th. Summer: the last Wednesday of June, or
 * the one before when the last falls after the 28th. Local exceptions are the scenario's business.
 */
export function salesPeriods(year: number): SalesPeriod[] {
  const newYear = dayNumber(year, 1, 1);
  const second = newYear + ((WEDNESDAY - weekday(newYear) + 7) % 7) + 7;
  const winter = dayOfMonth(second) > 12 ? second - 7 : second;
  const endOfJune = dayNumber(year, 6, 30);
  const last = endOfJune - ((weekday(endOfJune) - WEDNESDAY + 7) % 7);
  const summer = dayOfMonth(last) > 28 ? last - 7 : last;
  return [
    { id: 'winter', firstDay: winter, lastDay: winter + SALES_DAYS - 1 },
    { id: 'summer', firstDay: summer, lastDay: summer + SALES_DAYS - 1 },
  ];
}

/** Minutes since midnight of a text such as '08:30' ('24:00' is the end of the day), or undefined. */
export function parseTime(text: string): number | undefined {
  const hours = twoDigits(text, 0);
  const minutes = twoDigits(text, 3);
  // Below zero when one of them is no number.
  if (text.length !== 5 || text[2] !== ':' || Math.min(hours, minutes) < 0) return undefined;
  const total = hours * 60 + minutes;
  return minutes > 59 || total > MINUTES_PER_DAY ? undefined : total;
}

/** Two digits of a text as a number, −1 when they are not. Hours are read every day, too often for a pattern. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const units = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : -1;
}

/**
 * Minutes since midnight as '08:30'.
 * @throws RangeError when it is not an integer from 0 to 1440.
 */
export function formatTime(minute: number): string {
  if (!Number.isInteger(minute) || minute < 0 || minute > MINUTES_PER_DAY) {
    throw new RangeError(`formatTime: expected a minute from 0 to ${MINUTES_PER_DAY}, got ${minute}`);
  }
  return `${pad(Math.floor(minute / 60), 2)}:${pad(minute % 60, 2)}`;
}
