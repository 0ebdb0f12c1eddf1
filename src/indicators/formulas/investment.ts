/**
 * Loans and investments (facts 2.4), for the calculations that assignments ask. Cents; rates in basis points a year.
 * Powers are repeated products: the same bits everywhere.
 */
import { divRound, mulDivRound } from '../../kernel/index.ts';
import { type Figure, nearest, thousandths } from './ratio.ts';

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

/** An outlay now and what it brings at the end of each year. */
export interface Investment {
  readonly outlayCents: number;
  readonly flowsCents: readonly number[];
}

function presentValue(flows: readonly number[], rate: number): number {
  let value = 0;
  for (const [k, flow] of flows.entries()) value += flow / compound(rate, k + 1);
  return value;
}

/** *VAN*: −I + Σ Fk ÷ (1 + t)^k. */
export const netPresentValue = (one: Investment & { rateBp: number }): number =>
  nearest(presentValue(one.flowsCents, one.rateBp / 10_000) - one.outlayCents);

/** *Indice de profitabilité*: 1 + VAN ÷ I, in thousandths. */
export const profitabilityIndex = (one: Investment & { rateBp: number }): Figure =>
  thousandths(one.outlayCents + netPresentValue(one), one.outlayCents);

/** *TRI*: the rate at which the net present value is nil, in basis points; undefined outside 0–1 000 %. */
export function internalRate({ outlayCents, flowsCents }: Investment): Figure {
  let low = 0;
  let high = 10;
  if (presentValue(flowsCents, low) < outlayCents || presentValue(flowsCents, high) > outlayCents)
    return undefined;
  // Halving forty times leaves an error far below a hundredth of a basis point.
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (presentValue(flowsCents, middle) >= outlayCents) low = middle;
    else high = middle;
  }
  return nearest(10_000 * low);
}

/** *DRCI*: years, in thousandths, until the flows repay the outlay, a year being even; discounted when a rate is given. */
export function payback(one: Investment & { rateBp?: number }): Figure {
  const rate = (one.rateBp ?? 0) / 10_000;
  let left = one.outlayCents;
  for (const [k, flow] of one.flowsCents.entries()) {
    const worth = flow / compound(rate, k + 1);
    if (worth > 0 && worth >= left) return nearest(1_000 * (k + left / worth));
    left -= worth;
  }
  return undefined;
}
