// Formulas of the trade as pure arithmetic on named inputs: nothing here knows a game.
export * from './investment.ts';
export * from './people.ts';
export { type Figure, mean, quantileBin, shareOf } from './ratio.ts';
export * from './results.ts';
export * from './sales.ts';
export * from './shelves.ts';
export * from './stocks.ts';
