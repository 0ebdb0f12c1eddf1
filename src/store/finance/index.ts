export * from './daily.ts';
export * from './ledger.ts';
export * from './state.ts';
