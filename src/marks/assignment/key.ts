/** Keys: what the taught method finds. Formulas are named here with the inputs they want. */
import { type Figure, formulas as f } from '../../indicators/index.ts';
import type { AnswerKey, FigureRef, KeyInput } from '../../scenario/index.ts';

type Named = (inputs: never) => Figure;
const formula = (of: Named, ...inputs: string[]) => ({
  of: of as (inputs: Readonly<Record<string, number>>) => Figure,
  inputs,
});

const COSTS = ['salesCents', 'variableCents', 'fixedCents'];
const GAP = ['budgetCents', 'budgetUnits', 'realCents', 'realUnits'];
const ACTION = ['baseUnits', 'units', 'marginBeforeCents', 'marginCents', 'costCents', 'cannibalisedCents'];

/** Formulas that a question may ask for, by name. */
export const FORMULAS: ReadonlyMap<string, ReturnType<typeof formula>> = new Map(
  Object.entries({
    'unit-margin': formula(f.unitMargin, 'priceHtCents', 'costCents'),
    'mark-up-rate': formula(f.markUpRate, 'priceHtCents', 'costCents'),
    'margin-rate': formula(f.marginRate, 'priceHtCents', 'costCents'),
    multiplier: formula(f.multiplier, 'priceTtcCents', 'costCents'),
    'mean-basket': formula(f.meanBasket, 'salesCents', 'tickets'),
    'units-per-ticket': formula(f.unitsPerTicket, 'units', 'tickets'),
    conversion: formula(f.conversion, 'tickets', 'entered'),
    growth: formula(f.growth, 'now', 'before'),
    elasticity: formula(f.elasticity, 'priceBefore', 'priceNow', 'unitsBefore', 'unitsNow'),
    sensitivity: formula(f.sensitivity, 'part', 'whole', 'lengthCm', 'wholeLengthCm'),
    'average-stock': formula(f.averageStock, 'openingCents', 'closingCents'),
    rotation: formula(f.rotation, 'soldAtCostCents', 'averageCents'),
    cover: formula(f.cover, 'stock', 'sold', 'days'),
    'order-point': formula(f.orderPoint, 'dailyUnits', 'leadDays', 'safetyUnits'),
    replenishment: formula(f.replenishment, 'target', 'stock', 'onOrder'),
    'economic-order': formula(f.economicOrder, 'yearlyUnits', 'orderCents', 'keepingCents'),
    'shrink-rate': formula(f.shrinkRate, 'lostCents', 'salesCents'),
    'weighted-cost': formula(f.weightedCost, 'valueCents', 'units'),
    contribution: formula(f.contribution, 'salesCents', 'variableCents'),
    'contribution-rate': formula(f.contributionRate, 'salesCents', 'variableCents'),
    'break-even': formula(f.breakEven, ...COSTS),
    'break-even-days': formula(f.breakEvenDays, ...COSTS, 'days'),
    'safety-margin': formula(f.safetyMargin, ...COSTS),
    leverage: formula(f.leverage, ...COSTS),
    'working-capital-need': formula(f.workingCapitalNeed, 'stocksCents', 'receivablesCents', 'debtsCents'),
    'price-effect': formula(f.priceEffect, ...GAP),
    'volume-effect': formula(f.volumeEffect, ...GAP),
    'action-result': formula(f.actionResult, ...ACTION),
    'return-on-action': formula(f.returnOnAction, ...ACTION),
    'threshold-uplift': formula(
      f.thresholdUplift,
      'baseUnits',
      'marginBeforeCents',
      'marginCents',
      'costCents',
    ),
    cannibalisation: formula(f.cannibalisation, 'lostElsewhere', 'extra'),
    depreciation: formula(f.depreciation, 'baseCents', 'years', 'months'),
    instalment: formula(f.instalment, 'capitalCents', 'rateBp', 'periods', 'perYear'),
    absence: formula(f.absence, 'absent', 'theoretical'),
    'staff-cost-rate': formula(f.staffCostRate, 'staffCents', 'salesCents'),
    'per-hour': formula(f.perHour, 'cents', 'minutes'),
  }),
);

/** Reads a figure of the catalogue; whoever marks gives it, frozen at the time of the question where it moves. */
export type ReadFigure = (ref: FigureRef) => Figure;

/**
 * The value of a key.
 * @param earlier answers to the questions before, by id: the keys themselves, or what the student found
 * @returns undefined when a figure or an earlier answer is missing: the question cannot be marked
 */
export function keyValue(key: AnswerKey, figure: ReadFigure, earlier: ReadonlyMap<string, number>): Figure {
  const read = (input: KeyInput): Figure => {
    if (typeof input === 'number') return input;
    return 'answer' in input ? earlier.get(input.answer) : figure(input);
  };
  if (typeof key === 'number' || 'indicator' in key) return read(key);
  const named = FORMULAS.get(key.formula);
  if (!named) return undefined;
  const inputs: Record<string, number> = {};
  for (const name of named.inputs) {
    const value = key.inputs[name] === undefined ? undefined : read(key.inputs[name]);
    if (value === undefined) return undefined;
    inputs[name] = value;
  }
  return named.of(inputs);
}
