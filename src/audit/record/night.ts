/** What goes on through midnight where the doors stay open: people inside, lines, services, tasks. */
import { MS_PER_DAY } from '../../kernel/index.ts';
import { OFF } from '../../store/game.ts';

/** How somebody came to be at a till: times in ms, from the midnight of the day in progress. */
export interface Service {
  readonly joined: number;
  readonly wait: number;
  readonly service: number;
}

/** One midnight, as the next day sees it: visits are ranked anew, from 0, in their order. */
export interface Night {
  readonly inside: number;
  /** When those in line joined it, by visit. */
  readonly joined: ReadonlyMap<number, number>;
  readonly atTill: ReadonlyMap<number, Service>;
  /** Time that all these people have waited so far. */
  readonly standingMs: number;
  /** What those at a till waited, and how long each is served there. */
  readonly waitMs: number;
  readonly serviceMs: number;
  /** Task of each employee. */
  readonly task: Int32Array;
}

/** Everybody has gone. */
export const noNight = (employees: number): Night => ({
  inside: 0,
  joined: new Map(),
  atTill: new Map(),
  standingMs: 0,
  waitMs: 0,
  serviceMs: 0,
  task: new Int32Array(employees).fill(OFF),
});

/** What a day hands over to the next one. */
export function goesOn(
  inside: ReadonlySet<number>,
  since: ReadonlyMap<number, number>,
  atTill: ReadonlyMap<number, Service>,
  task: Int32Array,
): Night {
  const joined = new Map<number, number>();
  const served = new Map<number, Service>();
  let [standingMs, waitMs, serviceMs] = [0, 0, 0];
  for (const [rank, visit] of [...inside].sort((a, b) => a - b).entries()) {
    const start = since.get(visit);
    if (start !== undefined) {
      joined.set(rank, start - MS_PER_DAY);
      standingMs += MS_PER_DAY - start;
    }
    const at = atTill.get(visit);
    if (at) {
      served.set(rank, { ...at, joined: at.joined - MS_PER_DAY });
      waitMs += at.wait;
      serviceMs += at.service;
    }
  }
  standingMs += waitMs;
  return { inside: inside.size, joined, atTill: served, standingMs, waitMs, serviceMs, task };
}
