/** The two of a pair, as the log of their copy tells them apart. */
import type { Scenario } from '../scenario/index.ts';
import { COMMANDS, PAIR, type Who } from '../store/game.ts';
import type { Decision } from './log.ts';

/** What one of a pair did. */
export interface Student {
  readonly who: Who;
  /** Decisions taken with the mouse in hand; what was only said or looked at is left out. */
  readonly decisions: number;
  /** Individual assignments answered. */
  readonly answers: number;
  /** Their own marks, by `MARK_CODES`; those of the pair when left out. */
  readonly marks?: Readonly<Record<string, number | null>> | undefined;
}

const SAID: ReadonlySet<string> = new Set(['studies', 'presence']);

/** A line per student of a pair; undefined where nobody plays in pairs. */
export function studentsOf({ session }: Scenario, log: readonly Decision[]): Student[] | undefined {
  if (!session?.pairs) return undefined;
  return PAIR.map((who) => ({
    who,
    decisions: log.filter(({ by, command }) => by === who && !SAID.has(COMMANDS.get(command.type)!.trade))
      .length,
    answers: new Set(
      log.flatMap(({ command }) =>
        command.type === 'answer' && command.who === who ? [command.assignment] : [],
      ),
    ).size,
  }));
}
