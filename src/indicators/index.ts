// Every figure of the trade, defined once. What a manager can see is here; the hidden truth has its own door, truth.ts.
import type { View } from '../store/view.ts';
import { CASH } from './cash.ts';
import { CHECKOUT } from './checkout.ts';
import type { Indicator } from './indicator.ts';
import { LOSSES } from './losses.ts';
import { PEOPLE } from './people.ts';
import { PICKUP } from './pickup.ts';
import { PRICES } from './prices.ts';
import { RESULTS } from './results.ts';
import { SALES } from './sales.ts';
import { SHELVES } from './shelves.ts';
import { STOCKS } from './stocks.ts';

export * from './cash.ts';
export * from './checkout.ts';
export * as formulas from './formulas/index.ts';
export {
  type About,
  type At,
  type Figure,
  type Indicator,
  SCOPES,
  type Scope,
  scopeOf,
  UNITS,
  type Unit,
} from './indicator.ts';
export * from './losses.ts';
export * from './people.ts';
export * from './pickup.ts';
export * from './prices.ts';
export * from './results.ts';
export * from './sales.ts';
export * from './shelves.ts';
export * from './stocks.ts';

/** Everything a manager can read, by chapter, in the order of the course. */
export const CHAPTERS: readonly (readonly [string, readonly Indicator<View>[]])[] = [
  ['Ventes, prix et marges', [...SALES, ...PRICES]],
  ['Linéaires', SHELVES],
  ['Stocks, ruptures, démarque', [...STOCKS, ...LOSSES]],
  ['Caisses', CHECKOUT],
  ['Retrait des commandes', PICKUP],
  ['Résultats', RESULTS],
  ['Trésorerie', CASH],
  ['Équipe', PEOPLE],
];

/** By id. */
export const INDICATORS: ReadonlyMap<string, Indicator<View>> = new Map(
  CHAPTERS.flatMap(([, list]) => list.map((one) => [one.id, one])),
);
