/** What every part of the day works on, gathered once so that the hot path passes one argument. */
import type { Model } from '../compiled.ts';
import type { Plan } from '../plan-types.ts';
import type { World } from '../world.ts';

/** A game as the day plays it: what was given, what is, and what was decided. */
export class Run {
  readonly model: Model;
  readonly world: World;
  /** The plan in force; replaced, never edited, when a command is accepted. */
  plan: Plan;
  /** Price sheets that the arrays were made from, by sub-family. */
  readonly priced: (Plan['prices'][string] | undefined)[];

  constructor(model: Model, world: World, plan: Plan) {
    this.model = model;
    this.world = world;
    this.plan = plan;
    this.priced = [];
  }
}

/** Appends a row when somebody reads the trace. */
export const trace = (
  run: Run,
  ms: number,
  kind: number,
  who: number,
  what: number,
  howMany: number,
  cents: number,
): void => {
  run.world.day.trace?.push6(ms, kind, who, what, howMany, cents);
};
