export { type FacingsCommand, facingsCommand } from './commands.ts';
export { type Cell, pathBetween } from './grid.ts';
export * from './offer.ts';
export * from './walk.ts';
