/**
 * Loans and investments (facts 2.4), for the calculations that assignments ask. Cents; rates in basis points a year.
 * Powers are repeated products: the same bits everywhere.
 */
import { divRound, mulDivRound } from '../../kernel/index.ts';
import { nearest } from './ratio.ts';

function compound(rate: number, periods: number): number {
  let power = 1;
  for (let k = 0; k < periods; k++) power *= 1 + rate;
  return power;
}

/** *Amortissement linéaire*: base ÷ years × months of use ÷ 12. */
export const depreciation = (one: { baseCents: number; years: number; months: number }): number =>
  mulDivRound(one.baseCents, one.months, 12 * one.years);

/**
 * *Annuité constante*: C·i ÷ (1 − (1 + i)⁻ⁿ).
 * @param periods number of payments; `perYear` of them a year at the proportional rate (12 = monthly)
 */
export function instalment(one: {
  capitalCents: number;
  rateBp: number;
  periods: number;
  perYear?: number;
}): number {
  const rate = one.rateBp / 10_000 / (one.perYear ?? 1);
  if (rate === 0) return divRound(one.capitalCents, one.periods);
  return nearest((one.capitalCents * rate) / (1 - 1 / compound(rate, one.periods)));
}
