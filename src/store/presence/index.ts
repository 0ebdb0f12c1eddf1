/** The manager on the floor: what was gone to see, when, and what is still fresh. */
import type { Moment } from '../plan-types.ts';
import type { Sight } from './commands.ts';

export {
  type LookCommand,
  lookCommand,
  lookMinutes,
  type Sight,
  type TurnCommand,
  turnCommand,
} from './commands.ts';

/** Minutes after which what was seen is no longer sure: a shelf empties, a line grows. */
const FRESH_MINUTES = 60;

/** Something gone to see, as the log keeps it. */
export interface Look extends Moment {
  readonly what: Sight;
  readonly id: string | undefined;
}

interface Entry extends Moment {
  readonly by: string;
  readonly command: {
    readonly type: string;
    readonly what?: unknown;
    readonly id?: unknown;
    readonly who?: unknown;
  };
}

/** Who of a pair decides, as a log last says it; whoever answers alone does not take over. */
export function turnOf(log: readonly Pick<Entry, 'by' | 'command'>[]): 'A' | 'B' | undefined {
  const last = log.findLast(
    ({ by, command }) =>
      (by === 'A' || by === 'B') && !(command.type === 'answer' && command.who !== undefined),
  );
  return last?.by as 'A' | 'B' | undefined;
}

/** What people went to see on a day, in order. */
export function looksOf(log: readonly Entry[], day: number): Look[] {
  const looks: Look[] = [];
  for (let i = log.length - 1; i >= 0 && log[i]!.day >= day; i--) {
    const { day: on, minute, command } = log[i]!;
    if (on !== day || command.type !== 'look') continue;
    looks.push({ day, minute, what: command.what as Sight, id: command.id as string | undefined });
  }
  return looks.reverse();
}

/** Is what was seen of it still fresh? */
export const isFresh = (looks: readonly Look[], now: Moment, what: Sight, id: string | undefined): boolean =>
  looks.some((one) => one.what === what && one.id === id && now.minute - one.minute < FRESH_MINUTES);
