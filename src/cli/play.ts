/** Plays a game to its end with a manager, the decisions of a file, or both, from its first morning or from a save. */

import type { Decision } from '../handin/index.ts';
import type { Refusal } from '../kernel/index.ts';
import type { Manager } from '../managers/index.ts';
import { givenIn } from '../play/deputies.ts';
import { type Command, type Game, isConsultation, type Moment } from '../store/game.ts';
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
  const decide = (command: Command, by: string) => {
    const moment = game.now;
    const refusal = game.decide(command, by);
    if (refusal) skipped.push({ ...moment, by, command, refusal });
  };
  let unplayed = 0;
  const log = givenIn(written);
  if (saved) {
    for (const { day, minute, by, command } of givenIn(saved.log)) {
      game.advance({ day, minute }, onDay);
      if (game.over && !isConsultation(command)) unplayed++;
      else decide(command, by);
    }
    game.advance(saved.now, onDay);
  }
  let next = 0;
  while (!game.over && (game.now.day < until.day || (game.now.day === until.day && until.minute > 0))) {
    const { day } = game.now;
    const last = day === until.day;
    // A game saved in the day has had its morning.
    const isMorning = game.now.minute === 0;
    if (manager && isMorning)
      for (const command of manager.morning(view))
        if (!game.delegates(command)) decide(command, manager.name);
    for (let entry = log[next]; entry?.day === day; entry = log[++next]) {
      if (last && entry.minute > until.minute) break;
      game.advance({ day, minute: entry.minute });
      decide(entry.command, entry.by);
    }
    if (last) {
      game.advance(until);
      break;
    }
    game.finishDay();
    onDay(day);
  }
  for (let entry = log[next]; game.over && entry?.day === game.now.day; entry = log[++next]) {
    if (!isConsultation(entry.command)) break;
    decide(entry.command, entry.by);
  }
  unplayed += log.length - next;
  return { game, view, skipped, unplayed, ms: performance.now() - start };
}
