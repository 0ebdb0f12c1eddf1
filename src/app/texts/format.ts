/**
 * Numbers, money, dates and times as people read them. Thin no-break spaces (U+202F) in French, as its typography asks;
 * amounts come in integer cents, rates in basis points.
 */
import { civilDate, grouped, NO_BREAK, THIN, weekday } from '../../kernel/index.ts';
import { lang, texts } from './index.ts';

const MINUS = '−';

/** A label inside a sentence. */
export const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** A number with a fixed count of decimals. */
export function number(value: number, decimals = 0): string {
  const [whole = '0', rest] = Math.abs(value).toFixed(decimals).split('.');
  const text =
    grouped(whole, lang.value === 'fr' ? THIN : ',') + (rest ? (lang.value === 'fr' ? ',' : '.') + rest : '');
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/**
 * A difference that says its sign, close to the figure whatever it is: `+3`, `−2`, `0`, `+4,50 €`.
 * @param write how the value itself is written
 */
export function signed(value: number, write: (value: number) => string = number): string {
  const text = write(value);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** An amount: the unit after it in French, before it but behind its sign in English. */
const euros = (text: string): string =>
  lang.value === 'fr' ? `${text}${THIN}€` : text.startsWith(MINUS) ? `${MINUS}€${text.slice(1)}` : `€${text}`;

/** Does the sign of a unit stand before the number, as the euro does in English? */
export const signFirst = (unit: string): boolean => unit === '€' && lang.value === 'en';

/** Cents to the cent: `1 234,50 €`. */
export const money = (cents: number): string => euros(number(cents / 100, 2));

/** Cents to the euro, for figures read at a glance. */
export const moneyRound = (cents: number): string => euros(number(cents / 100, 0));

/** A rate in basis points: `24,3 %`. */
export const percent = (bp: number, decimals = 1): string =>
  `${number(bp / 100, decimals)}${lang.value === 'fr' ? THIN : ''}%`;

/** The gap between two rates, in points: `−3,5 points`. A per cent of a per cent would be another thing. */
export const points = (bp: number): string =>
  texts.value.points(number(bp / 100, 1), Math.round(Math.abs(bp) / 10) / 10);

/** Minutes since midnight as a time of day: `8 h 05`. */
export function clock(minute: number): string {
  const h = Math.floor(minute / 60);
  const m = String(Math.floor(minute % 60)).padStart(2, '0');
  return lang.value === 'fr' ? `${h}${NO_BREAK}h${NO_BREAK}${m}` : `${h}:${m}`;
}

/** A duration in ms: `45 s`, `3 min 10`, `25 min`. */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds}${NO_BREAK}s`;
  const rest = seconds % 60;
  const minutes = `${Math.floor(seconds / 60)}${NO_BREAK}min`;
  return rest === 0 ? minutes : `${minutes}${NO_BREAK}${String(rest).padStart(2, '0')}`;
}

/** Minutes of work or of attention: `45 min`, `2 h 10`, `3 h`. */
export function minutesText(minutes: number): string {
  const h = Math.floor(minutes / 60);
  const m = minutes % 60;
  if (h === 0) return `${m}${NO_BREAK}min`;
  return m === 0 ? `${h}${NO_BREAK}h` : `${h}${NO_BREAK}h${NO_BREAK}${String(m).padStart(2, '0')}`;
}

/** A date (day number) in words: `samedi 14 mars`, with its year when asked. */
export function date(n: number, year = false): string {
  const civil = civilDate(n);
  const t = texts.value.calendar;
  const month = t.months[civil.month - 1]!;
  const day = lang.value === 'fr' && civil.day === 1 ? `1er` : String(civil.day);
  return `${t.days[weekday(n)]} ${day}${NO_BREAK}${month}${year ? ` ${civil.year}` : ''}`;
}

/** A date in a narrow column: `14 mars`. */
export function dayMonth(n: number): string {
  const { day, month } = civilDate(n);
  return `${day}${NO_BREAK}${texts.value.calendar.shortMonths[month - 1]}`;
}

/** A date that a spreadsheet takes for one: `14/03/2026`, as in France. */
export function dateCell(n: number): string {
  const { day, month, year } = civilDate(n);
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

/**
 * Reads what someone typed: `1 234,5`, `1234.50 €`, `−3`, in English also `€1,234.50`. Undefined when it is no number.
 * @param text with spaces of any kind, a comma or a point, and a unit at the end or a euro in front
 */
export function readNumber(text: string): number | undefined {
  const bare = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/[€%]$/, '')
    .replace(/[−–]/g, '-')
    .replace(/^([+-]?)€/, '$1');
  // In English a comma tells thousands apart, as in what the page writes.
  const clean = (lang.value === 'en' ? bare.replace(/(\d),(?=\d{3}(?!\d))/g, '$1') : bare).replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(clean) ? Number(clean) : undefined;
}

/** Reads a whole number; nothing typed is 0. Answers what is wrong, as the name of a sentence of `fields`. */
export function readWhole(text: string): number | 'notNumber' | 'notWhole' {
  const value = readNumber(text === '' ? '0' : text);
  if (value === undefined) return 'notNumber';
  return Number.isInteger(value) ? value : 'notWhole';
}

/** Reads an amount of money as cents; more than two decimals are refused. */
export function readCents(text: string): number | undefined {
  const value = readNumber(text);
  if (value === undefined) return undefined;
  const cents = Math.round(value * 100);
  return Math.abs(cents - value * 100) < 1e-6 ? cents : undefined;
}

/** Articles of law kept whole at the end of a line: neither their hyphen (L3121-18) nor the space after “art.” breaks. */
export const wholeArticles = (text: string): string =>
  text.replace(/\bart\. (?=[LRD]\d)/g, 'art.\u00a0').replace(/\b([LRD]\d{3,4})-(?=\d)/g, '$1\u2060-\u2060');
