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

/** A mean, to the nearest unit. */
export const mean = (one: { total: number; count: number }): Figure => each(one.total, one.count);

/** A part of a whole, in basis points. */
export const shareOf = (one: { part: number; whole: number }): Figure => rateBp(one.part, one.whole);

/**
 * Rank (from 1) of the bin in which a share `part ÷ whole` of a histogram is reached; 0 when the histogram is empty.
 * The share comes as two integers, so that no rounding decides.
 */
export function quantileBin(bins: readonly number[], part: number, whole: number): number {
  const all = bins.reduce((sum, one) => sum + one, 0);
  if (all === 0) return 0;
  let seen = 0;
  for (const [rank, one] of bins.entries()) {
    seen += one;
    if (whole * seen >= part * all) return rank + 1;
  }
  return bins.length;
}
