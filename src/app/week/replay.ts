/** Plays a saved log again, as `replayGame` does: whole days wherever there is room for them, then the rest of the last one. */
import type { Decision } from '../../handin/index.ts';
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
  way: Way,
  turn: (days: number) => boolean | Promise<boolean>,
): Promise<Replayed | undefined> {
  let replayed: Replayed = { given: 0, skipped: 0 };
  while (game.now.day < way.to.day && !game.over) {
    replayed = give(game, way, replayed, game.now.day);
    game.finishDay();
    if (await turn(game.now.day)) return undefined;
  }
  return replayed;
}

/** Gives what is left to decide, and goes on to the moment reached. Returns how many decisions were refused in all. */
export function replayRest(game: Game, way: Way, replayed: Replayed): number {
  const { skipped } = give(game, way, replayed, Number.POSITIVE_INFINITY);
  game.advance(way.to);
  return skipped;
}

/** Gives the decisions that come next, up to a day. */
function give(game: Game, { log }: Way, { given, skipped }: Replayed, day: number): Replayed {
  let next = given;
  let refused = skipped;
  for (let entry = log[next]; entry && entry.day <= day; entry = log[++next]) {
    game.advance({ day: entry.day, minute: entry.minute });
    if (game.decide(entry.command, entry.by)) refused++;
  }
  return { given: next, skipped: refused };
}
