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

/**
 * Collects everything that can be: V8 gives its collector to a context made after the flag is set. Twice, since the memory
 * of dead arrays is given back beside the program after a collection, and the next one waits for that.
 */
function collect(): void {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  gc();
  gc();
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

/** After the last shift of W0, before its orders leave. */
const NOBODY_MINUTE = 22 * 60 + 30;
const SLICE = 10;

export interface Waste {
  /** Visits of the day looked at. */
  readonly visits: number;
  /**
   * Bytes of heap used while shoppers were in, in the median ten minutes and in the whole day: what the calls themselves
   * use, with nobody in, is taken off. What happens a few times a day (goods that break, people who come on duty) runs in
   * code that no compiler has had a reason to look at, and leaves some numbers behind.
   */
  readonly sliceBytes: number;
  readonly dayBytes: number;
  readonly collections: number;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

/**
 * Heap used from just after opening to just before closing, once the code is warm. Nobody reads a trace, trucks and orders
 * come outside these hours, staff fill and receive inside them.
 * @param warmDays days played before
 */
export async function waste(game: Game, decide: () => void, warmDays: number): Promise<Waste> {
  let collections = 0;
  const observer = new PerformanceObserver((list) => {
    collections += list.getEntries().length;
  });
  const tell = () => new Promise((resolve) => setTimeout(resolve, 0));
  const heap = () => process.memoryUsage().heapUsed;
  const spent = new Float64Array(Math.ceil(1440 / SLICE));
  const days: Waste[] = [];
  for (let day = game.now.day; day < warmDays + 5; day++) {
    decide();
    const { sheet } = game.world.day;
    const to = sheet.closeMinute - 5;
    let minute = sheet.openMinute + 5;
    game.advance({ day, minute });
    const entered = total(game, 'entered');
    await tell();
    collections = 0;
    observer.observe({ entryTypes: ['gc'] });
    let slices = 0;
    for (minute += SLICE; minute <= to; minute += SLICE) {
      const before = heap();
      game.advance({ day, minute });
      spent[slices++] = heap() - before;
    }
    const visits = total(game, 'entered') - entered;
    game.advance({ day, minute: NOBODY_MINUTE });
    const before = heap();
    game.advance({ day, minute: NOBODY_MINUTE + 1 });
    const calls = heap() - before;
    await tell();
    observer.disconnect();
    const bytes = [...spent.subarray(0, slices)].map((one) => one - calls);
    const dayBytes = bytes.reduce((a, b) => a + b, 0);
    if (day >= warmDays) days.push({ visits, dayBytes, sliceBytes: median(bytes), collections });
    game.finishDay();
  }
  // The median day: the first may still meet a branch never taken, another a collection.
  return days.sort((a, b) => a.dayBytes - b.dayBytes)[days.length >> 1]!;
}
