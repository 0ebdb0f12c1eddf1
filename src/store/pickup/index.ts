export * from './awareness.ts';
export * from './commands.ts';
export * from './lockers.ts';
export * from './orders.ts';
export * from './sheet.ts';
export * from './site.ts';
export * from './slots.ts';
export * from './state.ts';
