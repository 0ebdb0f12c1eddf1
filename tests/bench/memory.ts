/** What a run holds, what a thousand runs leave behind, and what the shoppers throw away. */
import { PerformanceObserver } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { MANAGERS } from '../../src/managers/index.ts';
import { playWith } from '../../src/play/run.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { type Game, start } from '../../src/store/game.ts';
import { total } from './games.ts';

/** Bytes of the typed arrays reachable from each part of a game's world, buffers counted once. */
export function arrayBytes(game: Game): { total: number; parts: [part: string, bytes: number][] } {
  const seen = new Set<object>();
  const bytesOf = (value: unknown): number => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return 0;
    seen.add(value);
    if (ArrayBuffer.isView(value)) {
      if (seen.has(value.buffer)) return 0;
      seen.add(value.buffer);
      return value.buffer.byteLength;
    }
    let sum = 0;
    for (const inside of value instanceof Map ? value.values() : Object.values(value)) sum += bytesOf(inside);
    return sum;
  };
  const parts = Object.entries(game.world)
    .map(([part, value]): [string, number] => [part, bytesOf(value)])
    .sort((a, b) => b[1] - a[1]);
  return { total: parts.reduce((sum, [, bytes]) => sum + bytes, 0), parts };
}

export interface Growth {
  readonly runs: number;
  /** Bytes kept more after the runs than before: live objects, arrays, and the process as the system sees it. */
  readonly heap: number;
  readonly arrays: number;
  readonly process: number;
}

/** Collects everything that can be: V8 gives its collector to a context made after the flag is set. */
function collect(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** Plays the same small scenario many times and looks at what the process keeps. */
export function growth(scenario: Scenario, runs: number): Growth {
  const play = (times: number) => {
    for (let i = 0; i < times; i++) playWith(start(scenario), MANAGERS.get('prudent')!());
    collect();
    return process.memoryUsage();
  };
  // The first hundreds warm the code and fill the heap to its cruising size.
  const first = play(300);
  const last = play(runs);
  return {
    runs,
    heap: last.heapUsed - first.heapUsed,
    arrays: last.arrayBuffers - first.arrayBuffers,
    process: last.rss - first.rss,
  };
}

export interface Waste {
  readonly visits: number;
  /** Bytes of heap used while shoppers were in: what the calls that look at the heap use is taken off. */
  readonly bytes: number;
  readonly collections: number;
}

/**
 * Heap used from just after opening to just before closing of one day, once the code is warm. Nobody reads a trace,
 * trucks and orders come outside these hours, staff fill and receive inside them.
 * @param warmDays days played before
 */
export async function waste(game: Game, decide: () => void, warmDays: number): Promise<Waste> {
  let collections = 0;
  const observer = new PerformanceObserver((list) => {
    collections += list.getEntries().length;
  });
  const tell = () => new Promise((resolve) => setTimeout(resolve, 0));
  while (game.now.day < warmDays) {
    decide();
    game.finishDay();
  }
  const results: Waste[] = [];
  for (let day = warmDays; day < warmDays + 5; day++) {
    decide();
    const { sheet } = game.world.day;
    game.advance({ day, minute: sheet.openMinute + 5 });
    const entered = total(game, 'entered');
    await tell();
    collections = 0;
    observer.observe({ entryTypes: ['gc'] });
    const idle = -process.memoryUsage().heapUsed + process.memoryUsage().heapUsed;
    const before = process.memoryUsage().heapUsed;
    game.advance({ day, minute: sheet.closeMinute - 5 });
    const after = process.memoryUsage().heapUsed;
    await tell();
    observer.disconnect();
    results.push({ visits: total(game, 'entered') - entered, bytes: after - before - idle, collections });
    game.finishDay();
  }
  // The median day: the first may still meet a branch never taken, another a collection.
  return results.sort((a, b) => a.bytes - b.bytes)[results.length >> 1]!;
}
