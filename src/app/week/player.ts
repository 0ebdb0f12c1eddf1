/** Who plays several days at once: the page itself, a day at a time, or a worker that leaves the page free. */
import type { Game } from '../../store/game.ts';
import { replayDays, replayRest, type Way } from './replay.ts';

export interface WeekPlayer {
  /**
   * Plays whole days, from the midnight where the game stands.
   * @param until first day not to be played
   * @param onDay called after each day with the days played so far
   */
  play(game: Game, until: number, onDay: (done: number) => void): Promise<void>;
  /**
   * Plays a saved log again on a game that has just started.
   * @param onDay called after each day with the days played so far
   * @returns how many decisions were refused; undefined when it was cancelled, and the game is then of no use
   */
  replay(game: Game, way: Way, onDay: (done: number) => void): Promise<number | undefined>;
  /** Stops at the end of the day under way. */
  cancel(): void;
  /** The page leaves this game. */
  close(): void;
}

/** Plays on the page, which gets a breath after each day. */
export class PagePlayer implements WeekPlayer {
  #cancelled = false;

  async play(game: Game, until: number, onDay: (done: number) => void): Promise<void> {
    this.#cancelled = false;
    const first = game.now.day;
    while (game.now.day < until && !game.over && !this.#cancelled) {
      await new Promise((resolve) => setTimeout(resolve));
      game.finishDay();
      onDay(game.now.day - first);
    }
  }

  async replay(game: Game, way: Way, onDay: (done: number) => void): Promise<number | undefined> {
    this.#cancelled = false;
    const replayed = await replayDays(game, way, async (done) => {
      onDay(done);
      await new Promise((resolve) => setTimeout(resolve));
      return this.#cancelled;
    });
    return replayed && replayRest(game, way, replayed);
  }

  cancel(): void {
    this.#cancelled = true;
  }

  close(): void {
    this.#cancelled = true;
  }
}
