/** Profitability (facts 2.4): margins on variable costs, break-even, working capital, gaps, actions. Cents. */
import { mulDivRound } from '../../kernel/index.ts';
import { type Figure, rateBp, tenthsOfDays, thousandths } from './ratio.ts';

/** What varies with sales, and what does not. */
export interface CostShape {
  readonly salesCents: number;
  readonly variableCents: number;
  readonly fixedCents: number;
}

/** *MCV*: sales − variable costs. */
export const contribution = (one: Omit<CostShape, 'fixedCents'>): number =>
  one.salesCents - one.variableCents;

/** *Taux de MCV*. */
export const contributionRate = (one: Omit<CostShape, 'fixedCents'>): Figure =>
  rateBp(contribution(one), one.salesCents);

/** *Seuil de rentabilité*: fixed costs ÷ MCV rate, rounded once; undefined when a sale loses money. */
export function breakEven(one: CostShape): Figure {
  const margin = contribution(one);
  return margin > 0 ? mulDivRound(one.fixedCents, one.salesCents, margin) : undefined;
}

/** *Point mort*: break-even ÷ sales × days of the period, sales being even over it. Tenths of a day. */
export function breakEvenDays(one: CostShape & { days: number }): Figure {
  const threshold = breakEven(one);
  return threshold === undefined ? undefined : tenthsOfDays(threshold, one.salesCents, one.days);
}

/** *Marge de sécurité*: sales − break-even. */
export function safetyMargin(one: CostShape): Figure {
  const threshold = breakEven(one);
  return threshold === undefined ? undefined : one.salesCents - threshold;
}

/** *Indice de sécurité*: safety margin ÷ sales. */
export function safetyIndex(one: CostShape): Figure {
  const margin = safetyMargin(one);
  return margin === undefined ? undefined : rateBp(margin, one.salesCents);
}

/** *Levier opérationnel*: MCV ÷ result, in thousandths; undefined without a profit. */
export function leverage(one: CostShape): Figure {
  const margin = contribution(one);
  return thousandths(margin, margin - one.fixedCents);
}

/** *Indice de prélèvement*: fixed costs ÷ sales. */
export const fixedShare = (one: { fixedCents: number; salesCents: number }): Figure =>
  rateBp(one.fixedCents, one.salesCents);

/** *BFR*: stocks + receivables − operating debts. */
export const workingCapitalNeed = (one: {
  stocksCents: number;
  receivablesCents: number;
  debtsCents: number;
}): number => one.stocksCents + one.receivablesCents - one.debtsCents;

/** *Délai fournisseurs* (or *clients*): what is owed ÷ the period’s purchases (or sales) TTC × its days. */
export const paymentDays = (one: { owedCents: number; flowCents: number; days: number }): Figure =>
  tenthsOfDays(one.owedCents, one.flowCents, one.days);

/** A price (or unit margin) and a quantity, budgeted and real. */
export interface Gap {
  readonly budgetCents: number;
  readonly budgetUnits: number;
  readonly realCents: number;
  readonly realUnits: number;
}

/** *Effet prix* (or margin): (real − budget) at the real quantity; *effet volume*: (real − budget) at the budget price. */
export const priceEffect = (one: Gap): number => (one.realCents - one.budgetCents) * one.realUnits;
export const volumeEffect = (one: Gap): number => (one.realUnits - one.budgetUnits) * one.budgetCents;

/** Units sold without and with an action, unit margins, what it cost, and what it took from the store’s own goods. */
export interface Action {
  readonly baseUnits: number;
  readonly units: number;
  readonly marginBeforeCents: number;
  readonly marginCents: number;
  readonly costCents: number;
  readonly cannibalisedCents: number;
}

/** What an action earned: margin with it − margin without it − margin taken elsewhere − its cost. */
export const actionResult = (one: Action): number =>
  one.units * one.marginCents - one.baseUnits * one.marginBeforeCents - one.cannibalisedCents - one.costCents;

/** *ROI* of an action: what it earned ÷ what it cost. */
export const returnOnAction = (one: Action): Figure => rateBp(actionResult(one), one.costCents);

/**
 * *Uplift de seuil*: extra sales, in basis points, at which a promotion pays: m0 ÷ m1 − 1 + cost ÷ (m1·Q0). Undefined
 * when the promoted unit earns nothing.
 */
export function thresholdUplift(
  one: Pick<Action, 'baseUnits' | 'marginBeforeCents' | 'marginCents' | 'costCents'>,
): Figure {
  const base = one.marginCents * one.baseUnits;
  return rateBp((one.marginBeforeCents - one.marginCents) * one.baseUnits + one.costCents, base);
}

/** *Taux de cannibalisation*: sales lost by the store’s other goods ÷ extra sales of the promoted one. */
export const cannibalisation = (one: { lostElsewhere: number; extra: number }): Figure =>
  rateBp(one.lostElsewhere, one.extra);
