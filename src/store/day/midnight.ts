/**
 * A run between two days, as data that can go to another thread and come back. At midnight everything a run holds is
 * numbers, texts, lists and typed arrays, but for the instruments of the day which the next morning empties: the queue of
 * events, the sorter of its arrivals, the fingerprint and the trace.
 */
import { allOffersChanged } from '../households/index.ts';
import type { Plan } from '../plan-types.ts';
import type { World } from '../world.ts';
import type { Run } from './run.ts';

type Tools = 'queue' | 'sorter' | 'fingerprint' | 'trace';

/** What `structuredClone` and `postMessage` can carry of a run. Typed arrays are the run's own: send them, do not edit. */
export interface Midnight {
  readonly plan: Plan;
  readonly world: Omit<World, 'day' | 'upkeep'> & { readonly day: Omit<World['day'], Tools> };
  /** Rows of the day just closed, when the run keeps them. */
  readonly rows: Float64Array | undefined;
}

/** What a run holds between two days, without the instruments that each day makes anew. */
export function takeMidnight({ plan, world }: Run): Midnight {
  const { queue: _, sorter: __, fingerprint: ___, trace, ...day } = world.day;
  return { plan, world: { ...world, day }, rows: trace?.data.slice() };
}

/**
 * Puts a run of the same scenario where another one was at midnight.
 * @param midnight a copy: the run makes it its own
 */
export function putMidnight(run: Run, midnight: Midnight): void {
  run.plan = midnight.plan;
  pour(run.world, midnight.world);
  allOffersChanged(run.world.tables);
  const { trace } = run.world.day;
  if (!trace || !midnight.rows) return;
  trace.clear();
  const { columns } = trace;
  for (let at = 0; at < midnight.rows.length; at += columns)
    trace.push([...midnight.rows.subarray(at, at + columns)]);
}

/** Copies every field, down into the states of trades, whose identity stays: parts of the engine hold on to them. */
function pour(into: object, from: object): void {
  const target = into as Record<string, unknown>;
  for (const [key, value] of Object.entries(from)) {
    const old = target[key];
    if (hasFields(value) && hasFields(old)) pour(old, value);
    else target[key] = value;
  }
}

/** A state, as its trade made it or as data, and not a list, a table or numbers, which are taken whole. */
const hasFields = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !(Array.isArray(value) || ArrayBuffer.isView(value) || value instanceof Map || value instanceof Set);
