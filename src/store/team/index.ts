export * from './commands.ts';
export * from './contributions.ts';
export * from './law/index.ts';
export * from './pay.ts';
export * from './rosterCost.ts';
export * from './state.ts';
export * from './weekPay.ts';
