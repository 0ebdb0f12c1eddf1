/** Prices, margins, sales (facts 2.1). Cents, basis points, thousandths; HT and TTC are always said. */
import { each, type Figure, rateBp, thousandths } from './ratio.ts';

/** A price HT and what the unit costs HT. */
export interface Priced {
  readonly priceHtCents: number;
  readonly costCents: number;
}

/** *Marge unitaire*: PV HT − PA HT. */
export const unitMargin = ({ priceHtCents, costCents }: Priced): number => priceHtCents - costCents;

/** *Taux de marge*: margin ÷ purchase price HT. */
export const markUpRate = (one: Priced): Figure => rateBp(unitMargin(one), one.costCents);

/** *Taux de marque*: margin ÷ selling price HT. */
export const marginRate = (one: Priced): Figure => rateBp(unitMargin(one), one.priceHtCents);

/** *Coefficient multiplicateur*: PV **TTC** ÷ PA **HT**. */
export const multiplier = (one: { priceTtcCents: number; costCents: number }): Figure =>
  thousandths(one.priceTtcCents, one.costCents);

/** *Panier moyen*: takings ÷ tickets; HT or TTC as the takings are. */
export const meanBasket = (one: { salesCents: number; tickets: number }): Figure =>
  each(one.salesCents, one.tickets);

/** *Indice de vente*: units ÷ tickets. */
export const unitsPerTicket = (one: { units: number; tickets: number }): Figure =>
  thousandths(one.units, one.tickets);

/** *Prix moyen article*: takings ÷ units. */
export const meanPrice = (one: { salesCents: number; units: number }): Figure =>
  each(one.salesCents, one.units);

/** *Taux de transformation*: tickets ÷ people who came in. */
export const conversion = (one: { tickets: number; entered: number }): Figure =>
  rateBp(one.tickets, one.entered);

/** *Taux d’évolution*: (V1 − V0) ÷ V0. */
export const growth = (one: { now: number; before: number }): Figure =>
  rateBp(one.now - one.before, one.before);

/** *Taux de démarque commerciale*: what the units sold were worth at their first price, less what they brought. */
export const markdownRate = (one: { initialCents: number; soldCents: number }): Figure =>
  rateBp(one.initialCents - one.soldCents, one.initialCents);

/** *Taux d’écoulement*: units sold ÷ units received. */
export const sellThrough = (one: { sold: number; received: number }): Figure =>
  rateBp(one.sold, one.received);

/** Two prices of one product and what was sold at each. */
export interface PriceMove {
  readonly priceBefore: number;
  readonly priceNow: number;
  readonly unitsBefore: number;
  readonly unitsNow: number;
}

/** *Élasticité-prix*: (ΔQ ÷ Q0) ÷ (ΔP ÷ P0), in thousandths, negative as a rule; undefined when no price moved. */
export function elasticity({ priceBefore, priceNow, unitsBefore, unitsNow }: PriceMove): Figure {
  const move = priceNow - priceBefore;
  if (move === 0 || unitsBefore <= 0) return undefined;
  // ΔQ·P0 over Q0·ΔP: the divisor is kept positive, so that one rounding rule serves both signs.
  const sign = move > 0 ? 1 : -1;
  return thousandths(sign * (unitsNow - unitsBefore) * priceBefore, sign * move * unitsBefore);
}
