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

/** The gap explained of a margin over several products; the three effects add up to the total gap. */
export interface MixedGap {
  readonly volumeCents: number;
  readonly mixCents: number;
  readonly marginCents: number;
}

/**
 * Volume, mix and unit margin effects, the volume being at the mean budget margin.
 * Volume is rounded; mix takes the rest of the quantity effect, so that the three add up to the cent.
 */
export function mixedGap(lines: readonly Gap[]): MixedGap {
  const sum = (of: (line: Gap) => number): number => lines.reduce((total, line) => total + of(line), 0);
  const budgetUnits = sum((line) => line.budgetUnits);
  const budgetMargin = sum((line) => line.budgetUnits * line.budgetCents);
  const more = sum((line) => line.realUnits) - budgetUnits;
  const volumeCents = budgetUnits > 0 ? mulDivRound(budgetMargin, more, budgetUnits) : 0;
  return { volumeCents, mixCents: sum(volumeEffect) - volumeCents, marginCents: sum(priceEffect) };
}

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
