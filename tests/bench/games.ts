/** Games played under the clock, in slices and in phases. */
import type { Manager } from '../../src/managers/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { DAY_COLUMNS, type DayColumn } from '../../src/store/day/facts.ts';
import { type Game, start } from '../../src/store/game.ts';
import { viewOf } from '../../src/store/view.ts';
import { processorMs, Slices, timed } from './clock.ts';

/** Where the time of a game goes, in quiet milliseconds for all its days. */
export interface Phases {
  /** The manager looks and decides: `morning` and `decide`. */
  readonly planning: number;
  /** Decisions become arrays, the luck of the day is drawn. */
  readonly opening: number;
  /** Shoppers, tills, staff, deliveries. */
  readonly floor: number;
  /** Stock valued, books posted, goods and books fingerprinted. */
  readonly evening: number;
}

export interface Timing {
  readonly game: Game;
  /** Building the world, before the first day. */
  readonly startMs: number;
  readonly best: number;
  readonly median: number;
  readonly quiet: number;
  readonly phases: Phases;
}

/** Everyone has gone, trucks and orders too: what is left of a day is its evening. */
const EVENING_MINUTE = 1_439;

/** A game that can be played again and again, each run adding to its timing. */
export class Course {
  readonly #scenario: Scenario;
  readonly #manager: () => Manager;
  readonly #total = new Slices();
  readonly #phases = {
    planning: new Slices(),
    opening: new Slices(),
    floor: new Slices(),
    evening: new Slices(),
  };
  #startMs = Number.POSITIVE_INFINITY;
  #game: Game | undefined;

  constructor(scenario: Scenario, manager: () => Manager) {
    this.#scenario = scenario;
    this.#manager = manager;
  }

  /**
   * Plays the whole game twice, day by day: for the time of its days, then for that of their phases. To ask for the time
   * of the processor takes a microsecond or two, which shows when it is asked five times a day.
   */
  run(): void {
    this.#play(false);
    this.#play(true);
  }

  #play(inPhases: boolean): void {
    let game: Game | undefined;
    this.#startMs = Math.min(
      this.#startMs,
      timed(() => {
        game = start(this.#scenario);
      }),
    );
    this.#game = game!;
    const manager = this.#manager();
    const view = viewOf(game!);
    const { planning, opening, floor, evening } = this.#phases;
    for (const slices of inPhases ? Object.values(this.#phases) : [this.#total]) slices.begin();
    for (let day = 0; day < game!.model.days && !game!.over; day++) {
      const t0 = processorMs();
      for (const command of manager.morning(view)) game!.decide(command, manager.name);
      if (!inPhases) {
        game!.finishDay();
        this.#total.add(processorMs() - t0);
        continue;
      }
      const t1 = processorMs();
      game!.advance({ day, minute: 1 });
      const t2 = processorMs();
      game!.advance({ day, minute: EVENING_MINUTE });
      const t3 = processorMs();
      game!.finishDay();
      const t4 = processorMs();
      planning.add(t1 - t0);
      opening.add(t2 - t1);
      floor.add(t3 - t2);
      evening.add(t4 - t3);
    }
  }

  get timing(): Timing {
    const { planning, opening, floor, evening } = this.#phases;
    return {
      game: this.#game!,
      startMs: this.#startMs,
      best: this.#total.best,
      median: this.#total.median,
      quiet: this.#total.quiet,
      phases: {
        planning: planning.quiet,
        opening: opening.quiet,
        floor: floor.quiet,
        evening: evening.quiet,
      },
    };
  }
}

/** Sum of a column of facts over the days of a game. */
export function total(game: Game, column: DayColumn): number {
  const width = DAY_COLUMNS.length;
  const at = DAY_COLUMNS.indexOf(column);
  let sum = 0;
  for (let day = 0; day < game.world.facts.days; day++) sum += game.world.facts.table[day * width + at]!;
  return sum;
}
