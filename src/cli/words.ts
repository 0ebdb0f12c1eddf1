/** French words and figures for the terminal: real typography, no locale data. */
import { civilDate, divRound, grouped, NO_BREAK, THIN, weekday } from '../kernel/index.ts';
import { FRENCH_DAYS } from '../scenario/index.ts';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

/** Characters that act on a terminal instead of showing: controls and bidirectional marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ACTING = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** A text from outside (a file name) made harmless, whole. */
export function harmless(text: string): string {
  return text.replace(ACTING, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** An integer: 12 500. */
export function whole(value: number): string {
  return `${value < 0 ? '−' : ''}${grouped(String(Math.abs(value)), THIN)}`;
}

/** A number of hundredths, tenths…: `decimal(1234, 2)` is 12,34. */
function decimal(units: number, places: number): string {
  const scale = 10 ** places;
  const size = Math.abs(units);
  const rest = String(size % scale).padStart(places, '0');
  return `${units < 0 ? '−' : ''}${whole(Math.floor(size / scale))},${rest}`;
}

/** Cents as euros to the cent: 1 234,50 €. */
export function euros(cents: number): string {
  return `${decimal(cents, 2)}${THIN}€`;
}

/** Cents as whole euros: 1 235 €. */
export function roundEuros(cents: number): string {
  return `${whole(divRound(cents, 100))}${THIN}€`;
}

/** A rate in basis points as a percentage to one decimal: 12,4 %. */
export function percent(bp: number): string {
  return `${decimal(divRound(bp, 10), 1)}${THIN}%`;
}

/** Seconds of real time from milliseconds: 0,4 s; to the millisecond when there is little: 0,045 s. */
export function seconds(ms: number): string {
  return ms < 100
    ? `${decimal(Math.round(ms), 3)}${NO_BREAK}s`
    : `${decimal(Math.round(ms / 100), 1)}${NO_BREAK}s`;
}

/** A wait: 45 s, 2 min 30 s. */
export function wait(ms: number): string {
  const all = Math.round(ms / 1000);
  const s = all % 60;
  if (all < 60) return `${s}${NO_BREAK}s`;
  return `${Math.floor(all / 60)}${NO_BREAK}min${s === 0 ? '' : ` ${s}${NO_BREAK}s`}`;
}

/** A time of day: 7 h, 7 h 30. */
export function clock(minute: number): string {
  const rest = minute % 60;
  return `${Math.floor(minute / 60)}${NO_BREAK}h${rest === 0 ? '' : `${NO_BREAK}${String(rest).padStart(2, '0')}`}`;
}

/** A date with its day of the week: lundi 2 mars 2026. */
export function longDate(n: number): string {
  const { year, month, day } = civilDate(n);
  return `${FRENCH_DAYS[weekday(n)]} ${day === 1 ? '1er' : day} ${MONTHS[month - 1]} ${year}`;
}

/** A short date: 2 mars. */
export function shortDate(n: number): string {
  const { month, day } = civilDate(n);
  return `${day === 1 ? '1er' : day}${NO_BREAK}${MONTHS[month - 1]}`;
}

/** A noun with its number: 1 jour, 3 jours (French counts 0 and 1 as singular). */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${whole(n)}${NO_BREAK}${Math.abs(n) < 2 ? one : many}`;
}
