export * from './choice.ts';
export * from './state.ts';
export * from './tables.ts';
