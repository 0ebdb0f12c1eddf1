/** Plays a saved log again, as `replayGame` does: whole days wherever there is room for them, then the rest of the last one. */
import type { Decision } from '../../handin/index.ts';
import { LogPlayer } from '../../play/logPlayer.ts';
import type { Game, Moment } from '../../store/game.ts';

/** What was decided, in order, without what deputies decide again, and the moment reached. */
export interface Way {
  readonly log: readonly Decision[];
  readonly to: Moment;
}

/** How far a log was played again. */
export interface Replayed {
  /** Decisions of the log that were given. */
  readonly given: number;
  /** Those that were refused. */
  readonly skipped: number;
}

/**
 * Plays the days before the last one.
 * @param turn called after each day with the days played; true stops
 * @returns undefined when stopped
 */
export async function replayDays(
  game: Game,
  { log, to }: Way,
  turn: (days: number) => boolean | Promise<boolean>,
): Promise<Replayed | undefined> {
  let skipped = 0;
  const player = new LogPlayer(game, log, () => skipped++);
  for (const day of player.days({ day: to.day, minute: 0 })) if (await turn(day + 1)) return undefined;
  return { given: player.given, skipped };
}

/** Gives what is left to decide, and goes on to the moment reached. Returns how many decisions were refused in all. */
export function replayRest(game: Game, { log, to }: Way, { given, skipped }: Replayed): number {
  let refused = skipped;
  new LogPlayer(game, log.slice(given), () => refused++).give();
  game.advance(to);
  return refused;
}
