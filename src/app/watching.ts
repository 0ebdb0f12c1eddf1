/** What anyone can see or hear of somebody in the store, from the rows of the day up to the moment on screen. */
import { type Game, LEAVE, ROW } from '../store/game.ts';

const WIDTH = 6;

/** Rows of a person of the store: nothing that only the engine knows. */
export interface Customer {
  readonly visit: number;
  /** Name of a regular; undefined for a face among others. */
  readonly name: string | undefined;
  readonly story: string | undefined;
  readonly enteredMs: number;
  readonly units: number;
  /** Shelves stopped at. */
  readonly stops: number;
  /** Products looked for in vain, by index; −1 − sub-family when any of it would have done. */
  readonly missing: readonly number[];
  readonly doing: 'walking' | 'choosing' | 'queueing' | 'paying' | 'leaving';
  /** Fixture or till of what is being done, by index; −1 when none. */
  readonly place: number;
  /** Began to wait in the line. */
  readonly queuedMs: number | undefined;
  readonly gone: boolean;
  readonly angry: boolean;
}

/** One visit, or undefined when nobody of that number has come in yet. */
export function customer(game: Game, visit: number, timeMs: number): Customer | undefined {
  const { trace, model } = game;
  if (!trace) return undefined;
  const { data, rows } = trace;
  let seen: { -readonly [K in keyof Customer]: Customer[K] } | undefined;
  const missing: number[] = [];
  for (let at = 0; at < rows * WIDTH && data[at]! <= timeMs; at += WIDTH) {
    const kind = data[at + 1]!;
    if (kind > ROW.leave || data[at + 2] !== visit) continue;
    const what = data[at + 3]!;
    if (kind === ROW.enter) {
      const regular = model.regulars[what];
      seen = {
        visit,
        name: regular?.name,
        story: regular?.story,
        enteredMs: data[at]!,
        units: 0,
        stops: 0,
        missing,
        doing: 'walking',
        place: -1,
        queuedMs: undefined,
        gone: false,
        angry: false,
      };
      continue;
    }
    if (!seen) continue;
    switch (kind) {
      case ROW.walk: {
        const fixture = what - 1;
        const known = fixture >= 0 && fixture < model.fixtures.length;
        seen.place = known ? fixture : -1;
        // The row says when the walk ends: until then the person is on the way.
        seen.doing = data[at]! + data[at + 4]! > timeMs || !known ? 'walking' : 'choosing';
        if (known && seen.doing === 'choosing') seen.stops++;
        break;
      }
      case ROW.pick:
        seen.units += data[at + 4]!;
        seen.doing = 'choosing';
        break;
      case ROW.miss:
        missing.push(what);
        break;
      case ROW.queue:
        seen.doing = 'queueing';
        seen.place = what;
        seen.queuedMs = data[at]!;
        break;
      case ROW.serve:
        seen.doing = 'paying';
        seen.place = what;
        break;
      case ROW.pay:
        seen.doing = 'leaving';
        break;
      case ROW.leave:
        seen.doing = 'leaving';
        seen.gone = true;
        seen.angry = what === LEAVE.queue;
        break;
    }
  }
  return seen;
}

/** Visits between the doors at a time, in order of arrival. */
export function present(game: Game, timeMs: number): { visit: number; name: string | undefined }[] {
  const { trace, model } = game;
  if (!trace) return [];
  const { data, rows } = trace;
  const inside = new Map<number, string | undefined>();
  for (let at = 0; at < rows * WIDTH && data[at]! <= timeMs; at += WIDTH) {
    if (data[at + 1] === ROW.enter) inside.set(data[at + 2]!, model.regulars[data[at + 3]!]?.name);
    else if (data[at + 1] === ROW.leave) inside.delete(data[at + 2]!);
  }
  return [...inside].map(([visit, name]) => ({ visit, name }));
}

/** Tickets and takings of a till today, TTC cents. */
export function tillToday(game: Game, till: number, timeMs: number): { tickets: number; cents: number } {
  let tickets = 0;
  let cents = 0;
  each(game, timeMs, (kind, data, at) => {
    if (kind !== ROW.pay || data[at + 3] !== till) return;
    tickets++;
    cents += data[at + 5]!;
  });
  return { tickets, cents };
}

/** When somebody began what they are doing, in ms; undefined before their day. */
export function taskSince(game: Game, employee: number, timeMs: number): number | undefined {
  let since: number | undefined;
  let task = Number.NaN;
  each(game, timeMs, (kind, data, at) => {
    if (kind !== ROW.staff || data[at + 2] !== employee || data[at + 3] === task) return;
    task = data[at + 3]!;
    since = data[at]!;
  });
  return since;
}

/** Deliveries put on the dock today: supplier by index, units, when. */
export function deliveries(game: Game, timeMs: number): { supplier: number; units: number; ms: number }[] {
  const list: { supplier: number; units: number; ms: number }[] = [];
  each(game, timeMs, (kind, data, at) => {
    if (kind === ROW.delivery) list.push({ supplier: data[at + 2]!, units: data[at + 4]!, ms: data[at]! });
  });
  return list;
}

function each(game: Game, timeMs: number, row: (kind: number, data: Float64Array, at: number) => void): void {
  if (!game.trace) return;
  const { data, rows } = game.trace;
  for (let at = 0; at < rows * WIDTH && data[at]! <= timeMs; at += WIDTH) row(data[at + 1]!, data, at);
}
