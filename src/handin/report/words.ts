/** Marks and figures of a report as French people read them. */

import { divRound, french, grouped, NO_BREAK, THIN } from '../../kernel/index.ts';
import { LEVELS, levelOf } from '../../marks/index.ts';
import type { LineWords } from '../marks.ts';
import type { Pair } from '../similarity/compare.ts';
import { roundedTo, type Step } from '../step.ts';

/** A number of units, `per` of which make one of what people read, to at most two decimals. */
export function number(units: number, per: number): string {
  const hundredths = divRound(100 * Math.abs(units), per);
  const rest = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  const whole = grouped(String(Math.floor(hundredths / 100)), THIN);
  return `${units < 0 && hundredths > 0 ? '−' : ''}${whole}${rest === '' ? '' : `,${rest}`}`;
}

/** A number with its unit; an amount keeps its cents, 30 050,70 €. */
export function quantity(
  units: number,
  { per, sign }: { readonly per: number; readonly sign: string },
): string {
  const text = number(units, per);
  const [, cents = ''] = text.split(',');
  const whole = sign.startsWith('€') && cents !== '' ? text + '0'.repeat(2 - cents.length) : text;
  return sign === '' ? whole : `${whole}${/^[€%]/.test(sign) ? THIN : NO_BREAK}${sign}`;
}

/** A mark out of twenty, `NE` when there is none. */
export const markText = (points: number | null | undefined, step: Step): string =>
  typeof points === 'number' ? number(roundedTo(points, step), 100) : 'NE';

/** The level of a mark: TI, I, S, TS; NE without a mark. */
export const levelText = (points: number | null | undefined): string =>
  typeof points === 'number' ? levelOf(points) : 'NE';

/** A value of a line, with its unit. */
export function valueText(value: number | null, words: LineWords): string {
  if (value === null) return '–';
  if (words.kind === 'teacher') return LEVELS[value - 1] ?? '–';
  return french(quantity(value, words));
}

/** Basis points as a whole percentage. */
export const percent = (bp: number): string => french(`${divRound(bp, 100)} %`);

/** Days of the game counted from 1, the first ten. */
export function daysText(days: readonly number[]): string {
  if (days.length === 0) return '';
  const list = days.slice(0, 10).map((day) => day + 1);
  const more = days.length > list.length ? ` et ${days.length - list.length} de plus` : '';
  return ` (${days.length > 1 ? 'jours' : 'jour'} ${list.join(', ')}${more})`;
}

const weeks = (n: number): string => `${n} ${n > 1 ? 'semaines' : 'semaine'}`;

/** What two copies have in common. */
export function likenessText({ kind, weeksBp, run, sequencesBp }: Pair): string {
  if (kind === 'exact') return 'mêmes décisions, aux mêmes jours';
  if (kind === 'near')
    return french(
      `${percent(weeksBp)} de semaines identiques, compte tenu de leur rareté dans la classe ; plus longue suite : ${weeks(run)}`,
    );
  return `${percent(sequencesBp)} de suites de décisions en commun, à d’autres jours`;
}

/** What the levels and the signs of a report mean. */
export const SIGNS = french(
  'TI : très insuffisant (0 à 4,5). I : insuffisant (5 à 9,5). S : satisfaisant (10 à 14,5). TS : très satisfaisant (15 à 20). NE : non évalué, le scénario n’en a pas donné l’occasion ; ce n’est jamais un zéro. Le niveau se lit sur la note au demi-point.',
);
