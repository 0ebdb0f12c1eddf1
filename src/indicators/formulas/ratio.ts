/**
 * Divisions as the trade writes them, in integers and with one rounding (halves away from zero, `kernel/money`). Each
 * answers undefined when there is nothing to divide by: a shop without a ticket has no mean basket, not one of 0 €.
 */
import { divRound, mulDivRound } from '../../kernel/index.ts';

/** A figure, or undefined when the facts give nothing to measure. */
export type Figure = number | undefined;

/** part ÷ whole in basis points (5,5 % = 550). */
export function rateBp(part: number, whole: number): Figure {
  return whole > 0 ? mulDivRound(part, 10_000, whole) : undefined;
}

/** a ÷ b in thousandths: coefficients, indices, units per ticket. */
export function thousandths(a: number, b: number): Figure {
  return b > 0 ? mulDivRound(a, 1_000, b) : undefined;
}

/** An amount shared equally: cents each. */
export function each(amount: number, count: number): Figure {
  return count > 0 ? divRound(amount, count) : undefined;
}

/** A length of time in tenths of a day: `part ÷ whole` of `days`. */
export function tenthsOfDays(part: number, whole: number, days: number): Figure {
  return whole > 0 ? mulDivRound(part, 10 * days, whole) : undefined;
}

/** The nearest integer of a double, halves away from zero, and never −0: for the few formulas with a root or powers. */
export function nearest(x: number): number {
  return x < 0 ? 0 - Math.round(-x) : Math.round(x) + 0;
}
