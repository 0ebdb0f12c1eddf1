export * from './leftovers.ts';
export * from './state.ts';
export * from './value.ts';
