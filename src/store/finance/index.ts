export * from './assets.ts';
export * from './daily.ts';
export * from './dues.ts';
export * from './ledger.ts';
export * from './loans.ts';
export * from './payments.ts';
export * from './reading.ts';
export * from './state.ts';
