/**
 * What a run of the laboratory shows, with its statistical error. Days are the batches: they are long beside the memory of
 * a line, so their means are as good as independent, and the spread between them says how far a mean may be from the truth.
 */
import type { Scenario } from '../../../src/scenario/index.ts';
import { type DayColumn, fact, WAIT_BIN_MS, WAIT_BINS } from '../../../src/store/day/facts.ts';
import { type Game, start } from '../../../src/store/game.ts';

/** A figure and its standard error. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** The same in seconds, of one in milliseconds. */
export const inSeconds = ({ value, error }: Estimate): Estimate => ({
  value: value / 1_000,
  error: error / 1_000,
});

/** A quantity per day: a column of the facts, or anything computed from a day. */
export type Daily = DayColumn | ((day: number) => number);

export class Observed {
  readonly game: Game;
  readonly first: number;
  readonly days: number;

  constructor(game: Game, first: number) {
    this.game = game;
    this.first = first;
    this.days = game.model.days;
  }

  of(what: Daily, day: number): number {
    return typeof what === 'string' ? fact(this.game.world.facts, day, what) : what(day);
  }

  /** Sum over the days kept. */
  total(what: Daily): number {
    let sum = 0;
    for (let d = this.first; d < this.days; d++) sum += this.of(what, d);
    return sum;
  }

  /** Mean per day. */
  mean(what: Daily): Estimate {
    return this.ratio(what, () => 1);
  }

  /** Ratio of two sums over days; its error by the usual linearisation, from the residuals of the days. */
  ratio(top: Daily, bottom: Daily): Estimate {
    const n = this.days - this.first;
    const below = this.total(bottom);
    const value = this.total(top) / below;
    let squares = 0;
    for (let d = this.first; d < this.days; d++) {
      const gap = this.of(top, d) - value * this.of(bottom, d);
      squares += gap * gap;
    }
    return { value, error: Math.sqrt((squares * n) / (n - 1)) / below };
  }

  /** Customers of a day called to a till after a wait of at least so many seconds (a multiple of 15). */
  waitedAtLeast(seconds: number): Daily {
    const from = (seconds * 1_000) / WAIT_BIN_MS;
    return (day) => {
      const { waits } = this.game.world.facts;
      let count = 0;
      for (let bin = from; bin < WAIT_BINS; bin++) count += waits[day * WAIT_BINS + bin]!;
      return count;
    };
  }
}

/** Mean wait of those who were served, in seconds. */
export const meanWait = (seen: Observed): Estimate => inSeconds(seen.ratio('waitMs', 'waited'));

/**
 * Plays a scenario to its end without a decision.
 * @param skip days left out at the start, while the store fills; none where each day starts empty
 */
export function observe(scenario: Scenario, skip = 1): Observed {
  const game = start(scenario);
  game.advance({ day: game.model.days, minute: 0 });
  return new Observed(game, skip);
}
