export * from './basket.ts';
export * from './choice.ts';
export * from './memory.ts';
export * from './scan.ts';
export * from './state.ts';
export * from './tables.ts';
export * from './thoughts.ts';
export { allOffersChanged, held } from './vectors.ts';
