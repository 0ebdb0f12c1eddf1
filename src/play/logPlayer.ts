/**
 * A log given again to a game, each decision at its minute. Twins, swaps, copies that are verified, the command line and
 * the page all play a log so; what each does with a refusal, a morning or what is left at the end is its own.
 */
import type { Refusal } from '../kernel/index.ts';
import type { Game, LogEntry, Moment } from '../store/game.ts';

/** A decision as a log holds it, whatever its rank. */
export type Decision = Pick<LogEntry, 'day' | 'minute' | 'by' | 'command'>;

/** Plays a log, or none, on a game that somebody else has started and may look at between two days. */
export class LogPlayer<E extends Decision = LogEntry> {
  readonly #game: Game;
  readonly #log: readonly E[];
  readonly #refused: ((entry: E, refusal: Refusal) => void) | undefined;
  #given = 0;

  /**
   * @param log in the order of time
   * @param refused called with each decision that the store refuses
   */
  constructor(game: Game, log: readonly E[] = [], refused?: (entry: E, refusal: Refusal) => void) {
    this.#game = game;
    this.#log = log;
    this.#refused = refused;
  }

  /** Decisions given so far, refused ones included: the rank of the next one. */
  get given(): number {
    return this.#given;
  }

  /** The decision that comes next. */
  get next(): E | undefined {
    return this.#log[this.#given];
  }

  /**
   * Gives the decisions that come next, and lets time go on to the minute of each.
   * @param holds as long as this is true; all of them when left out
   * @param onDay called after each day that is closed on the way
   */
  give(holds: (entry: E) => boolean = () => true, onDay?: (day: number) => void): void {
    for (let entry = this.next; entry && holds(entry); entry = this.next) {
      this.#given++;
      this.#game.advance({ day: entry.day, minute: entry.minute }, onDay);
      const refusal = this.#game.decide(entry.command, entry.by);
      if (refusal) this.#refused?.(entry, refusal);
    }
  }

  /**
   * Plays up to a moment, or to the end of the game, and tells each day once it is closed. Whoever asks for the next one
   * may show how far it is, take a breath, or leave it there.
   *
   * A decision of another day than the one that begins is left where it is, and all that follow: it was never lived.
   * @param morning decides first each morning of a day that is played; on the morning where it stops, nobody does
   */
  *days(until: Moment, morning?: () => void): Generator<number, void, void> {
    const game = this.#game;
    while (!game.over) {
      const { day, minute } = game.now;
      if (day > until.day || (day === until.day && minute >= until.minute)) return;
      // A game taken up in the day has had its morning.
      if (minute === 0) morning?.();
      if (day === until.day) {
        this.give((entry) => entry.day === day && entry.minute <= until.minute);
        return game.advance(until);
      }
      this.give((entry) => entry.day === day);
      game.finishDay();
      yield day;
    }
  }

  /**
   * The same at once.
   * @param onDay called after each closed day, when the deputies have decided on the next morning
   */
  play(until: Moment, morning?: () => void, onDay?: (day: number) => void): void {
    for (const day of this.days(until, morning)) onDay?.(day);
  }
}
