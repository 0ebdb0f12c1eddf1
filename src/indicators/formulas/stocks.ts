/** Stocks and supply (facts 2.3). Cents at cost, units, tenths of a day. */
import { divRound } from '../../kernel/index.ts';
import { each, type Figure, nearest, rateBp, tenthsOfDays, thousandths } from './ratio.ts';

/** *Coût d’achat des marchandises vendues*: purchases + opening stock − closing stock. */
export const costOfGoodsSold = (one: {
  purchasesCents: number;
  openingCents: number;
  closingCents: number;
}): number => one.purchasesCents + one.openingCents - one.closingCents;

/** *Stock moyen*: (opening + closing) ÷ 2. */
export const averageStock = (one: { openingCents: number; closingCents: number }): number =>
  divRound(one.openingCents + one.closingCents, 2);

/** *Taux de rotation*: cost of goods sold ÷ average stock, in thousandths. */
export const rotation = (one: { soldAtCostCents: number; averageCents: number }): Figure =>
  thousandths(one.soldAtCostCents, one.averageCents);

/** *Durée moyenne de stockage*: average stock ÷ cost of goods sold × days of the period. */
export const storageDays = (one: { soldAtCostCents: number; averageCents: number; days: number }): Figure =>
  tenthsOfDays(one.averageCents, one.soldAtCostCents, one.days);

/** *Couverture*: present stock ÷ mean daily sales, both in units or both at cost. */
export const cover = (one: { stock: number; sold: number; days: number }): Figure =>
  tenthsOfDays(one.stock, one.sold, one.days);

/** *Point de commande*: daily sales × lead time + safety stock. */
export const orderPoint = (one: { dailyUnits: number; leadDays: number; safetyUnits: number }): number =>
  one.dailyUnits * one.leadDays + one.safetyUnits;

/** *Recomplètement périodique*: target − stock − on order, never a negative order. */
export const replenishment = (one: { target: number; stock: number; onOrder: number }): number =>
  Math.max(0, one.target - one.stock - one.onOrder);

/** A year of demand, what an order costs, what a unit costs to keep a year. */
export interface Wilson {
  readonly yearlyUnits: number;
  readonly orderCents: number;
  readonly keepingCents: number;
}

/** *Quantité économique* (Wilson): √(2·D·S ÷ H), in thousandths of a unit. */
export const economicOrder = (one: Wilson): number =>
  nearest(1_000 * Math.sqrt((2 * one.yearlyUnits * one.orderCents) / one.keepingCents));

/** *Taux de service*: units (or lines) delivered ÷ ordered. */
export const serviceRate = (one: { delivered: number; ordered: number }): Figure =>
  rateBp(one.delivered, one.ordered);

/** *Taux de rupture*: references missing ÷ references looked at. */
export const missingRate = (one: { empty: number; looked: number }): Figure => rateBp(one.empty, one.looked);

/** *Taux de disponibilité*: 1 − missing, from the same two numbers. */
export const availability = (one: { empty: number; looked: number }): Figure =>
  rateBp(one.looked - one.empty, one.looked);

/** *Taux de démarque*: losses ÷ sales. */
export const shrinkRate = (one: { lostCents: number; salesCents: number }): Figure =>
  rateBp(one.lostCents, one.salesCents);

/** *CUMP*: value ÷ units of what is held. */
export const weightedCost = (one: { valueCents: number; units: number }): Figure =>
  each(one.valueCents, one.units);
