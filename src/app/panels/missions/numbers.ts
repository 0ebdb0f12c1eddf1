/** Numbers of questions as people write them, in the unit that is asked. */
import { INDICATORS, UNITS, type Unit } from '../../../indicators/index.ts';
import type { Question } from '../../../scenario/index.ts';
import { number, readNumber } from '../../texts/index.ts';

type NumberQuestion = Extract<Question, { kind: 'number' }>;

/** The unit of an answer: the one the question names, that of its indicator, or a plain count. */
export function unitOf({ key, unit }: NumberQuestion): Unit {
  if (unit !== undefined) return unit;
  return typeof key === 'object' && 'indicator' in key
    ? (INDICATORS.get(key.indicator)?.unit ?? 'count')
    : 'count';
}

/** Reads `1 234,5` as a whole number of the unit; undefined when it is no number. */
export function readIn(unit: Unit, typed: string): number | undefined {
  const value = readNumber(typed);
  return value === undefined ? undefined : Math.round(value * UNITS[unit].per);
}

/** A whole number of the unit as people write it, without its sign. */
export function writeIn(unit: Unit, value: number): string {
  const { per } = UNITS[unit];
  const decimals = per === 1 ? 0 : per <= 10 ? 1 : 2;
  return number(value / per, decimals);
}

/** Sign of the unit, for the end of a field. */
export const signOf = (unit: Unit): string => UNITS[unit].sign;
