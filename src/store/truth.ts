/**
 * What really happened, beside what the manager could see (`view.ts`): wants lost and why, goods stolen, broken or never
 * delivered, the stock that is really there. For the debrief and the marks, once the days are closed; a manager, a
 * panel or a command never reads it (`tests/architecture` sees to that).
 */
import type { Model } from './compiled.ts';
import { type DayColumn, fact, OUTCOME, OUTCOMES, type Outcome } from './day/facts.ts';
import type { Game } from './game.ts';
import { worthOf } from './stock/index.ts';

/** Numbers in a row of the diary: see `households/state`. */
const DIARY = 5;

/** What nobody in the store can know: opened by the debrief and the marks, never while one plays. */
export class Truth {
  readonly #game: Game;

  constructor(game: Game) {
    this.#game = game;
  }

  get model(): Model {
    return this.#game.model;
  }

  /** Days closed so far. */
  get daysClosed(): number {
    return this.#game.world.facts.fingerprints.length;
  }

  /** Any figure of a day, hidden ones included. */
  figure(day: number, column: DayColumn): number {
    return fact(this.#game.world.facts, day, column);
  }

  /** Wants of a sub-family that ended in a given way on a day. */
  wants(day: number, outcome: Outcome, subfamily: number): number {
    const G = this.model.subfamilies.length;
    return this.#game.world.facts.outcomes[(day * OUTCOMES.length + OUTCOME[outcome]) * G + subfamily]!;
  }

  /** Units of a product that left without a trace on a day: stolen, broken unseen, missing in cartons. */
  vanished(day: number, p: number): number {
    return this.#game.world.facts.hidden[day * this.model.products.length + p]!;
  }

  /** Units of a product really here now (shelf, reserve, orders put aside), and what the computer believes. */
  stock(p: number): { real: number; recorded: number } {
    const { stock } = this.#game.world;
    const real = stock.shelf.total[p]! + stock.reserve.total[p]! + stock.aside[p]!;
    return { real, recorded: stock.recorded[p]! };
  }

  /**
   * Cents that counting every product now would take out of the books: goods that are gone and that no result has paid
   * for yet; negative where there is more than the computer believes. Asked once a day is closed.
   */
  uncountedCents(): number {
    return this.model.products.reduce((sum, _, p) => {
      const { real, recorded } = this.stock(p);
      return sum + (real === recorded ? 0 : worthOf(this.#game.world.stock, p, recorded - real));
    }, 0);
  }

  /** What regulars came for, visit after visit, and how each want ended; −1 where no product tempted. */
  diary(): { day: number; regular: number; subfamily: number; outcome: Outcome; product: number }[] {
    const { diary } = this.#game.world.households;
    return Array.from({ length: diary.length / DIARY }, (_, row) => {
      const [day, regular, subfamily, which, product] = diary.slice(row * DIARY, (row + 1) * DIARY);
      return {
        day: day!,
        regular: regular!,
        subfamily: subfamily!,
        outcome: OUTCOMES[which!]!,
        product: product!,
      };
    });
  }
}

/** The truth of a game. */
export const truthOf = (game: Game): Truth => new Truth(game);

export { OUTCOMES, type Outcome };
