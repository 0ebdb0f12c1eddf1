export { type FacingsCommand, facingsCommand } from './commands.ts';
export * from './offer.ts';
export * from './walk.ts';
