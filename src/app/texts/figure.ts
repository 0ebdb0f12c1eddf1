/** Values of the catalogue of indicators as people read them. */
import { UNITS, type Unit } from '../../indicators/index.ts';
import { duration, minutesText, money, number, percent, texts } from './index.ts';

/** A value in its unit; a dash when there is nothing to measure. */
export function figureText(unit: Unit, value: number | undefined): string {
  if (value === undefined) return '–';
  switch (unit) {
    case 'cents':
      return money(value);
    case 'bp':
      return percent(value);
    case 'ms':
      return duration(value);
    case 'minutes':
      return minutesText(Math.round(value));
    case 'thousandths':
      return number(value / 1_000, 2);
    case 'tenthsOfDays':
      return texts.value.analyses.days(number(value / 10, 1));
    case 'count':
      return number(value);
    default:
      return `${number(value / UNITS[unit].per, 2)}\u202f${UNITS[unit].sign}`;
  }
}

/** The same as a plain number for a spreadsheet, in the unit people read. */
export const figureNumber = (unit: Unit, value: number | undefined): number | undefined =>
  value === undefined ? undefined : value / UNITS[unit].per;

/** Name of the unit for the head of a column. */
export const unitSign = (unit: Unit): string => UNITS[unit].sign;
