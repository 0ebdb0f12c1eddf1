// Deterministic tools that know nothing about shops.
export * from './calendar.ts';
export * from './counts.ts';
export * from './eventQueue.ts';
export * from './fingerprint.ts';
export * from './french.ts';
export * from './holidays.ts';
export * from './keySorter.ts';
export * from './laws.ts';
export * from './math.ts';
export * from './money.ts';
export * from './random.ts';
export * from './result.ts';
export * from './seeds.ts';
export * from './text.ts';
export * from './timeOfDay.ts';
export * from './trace.ts';
