export * from './commands.ts';
export * from './pay.ts';
export * from './state.ts';
