/** Plays a game to its end with a manager, the decisions of a file, or both, from its first morning or from a save. */

import type { Decision } from '../handin/index.ts';
import type { Refusal } from '../kernel/index.ts';
import type { Manager } from '../managers/index.ts';
import { givenIn } from '../play/deputies.ts';
import { LogPlayer } from '../play/logPlayer.ts';
import { morningBy } from '../play/run.ts';
import { type Game, isConsultation, type Moment } from '../store/game.ts';
import { type View, viewOf } from '../store/view.ts';

/** A decision that the store refused, and why. */
export interface Skipped extends Decision {
  readonly refusal: Refusal;
}

export interface Played {
  readonly game: Game;
  readonly view: View;
  readonly skipped: readonly Skipped[];
  /** Decisions of the file dated after the moment where the game stopped. */
  readonly unplayed: number;
  /** Milliseconds of real time, without the past. */
  readonly ms: number;
}

/** Where a saved game stands, and the decisions that brought it there: those of that very minute too. */
export interface Saved {
  readonly log: readonly Decision[];
  readonly now: Moment;
}

/** What is to be played, and by whom. */
export interface Course {
  /** A game to bring back first; nobody decides anything anew until then. */
  readonly saved?: Saved;
  readonly manager?: Manager;
  readonly log?: readonly Decision[];
  readonly until: Moment;
}

/**
 * Plays up to a moment, or to the end of the game. Each morning the deputies have decided what is delegated; then the
 * manager decides the rest, then the file, whose word is thus the last; the file's other decisions come at their minute.
 * @param onDay called after each closed day
 */
export function play(
  game: Game,
  { saved, manager, log: written = [], until }: Course,
  onDay: (day: number) => void,
): Played {
  const start = performance.now();
  const view = viewOf(game);
  const skipped: Skipped[] = [];
  const refused = ({ by, command }: Pick<Decision, 'by' | 'command'>, refusal: Refusal): void => {
    skipped.push({ ...game.now, by, command, refusal });
  };
  let unplayed = 0;
  if (saved) {
    const before = new LogPlayer(game, givenIn(saved.log), (entry, refusal) => {
      if (refusal.code === 'game-over') unplayed++;
      else refused(entry, refusal);
    });
    before.give(undefined, onDay);
    game.advance(saved.now, onDay);
  }
  const log = givenIn(written);
  const player = new LogPlayer(game, log, refused);
  player.play(until, manager && morningBy(game, manager, refused), onDay);
  if (game.over) player.give(({ day, command }) => day === game.now.day && isConsultation(command));
  unplayed += log.length - player.given;
  return { game, view, skipped, unplayed, ms: performance.now() - start };
}
