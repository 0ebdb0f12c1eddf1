/** What each household remembers from one day to the next. */
import type { Model } from '../compiled.ts';

export interface HouseholdState {
  /** Minute of the game when the home stock of a sub-family runs out: `h * G + g`. */
  readonly runOut: Int32Array;
  /** Minute of the game when the cupboards as a whole run out. */
  readonly pantry: Int32Array;
  /** Satisfaction in thousandths; 750 is a household content with its usual store. */
  readonly satisfaction: Int16Array;
  /** Best lasting choice per (household, sub-family): product, −1 buy nothing, −2 to recompute. */
  readonly best: Int16Array;
  /** Visits of regulars: rows of [day, household, sub-family, outcome, product]. */
  readonly diary: number[];
}

export const CONTENT = 750;

export function createHouseholds(model: Model): HouseholdState {
  const H = model.householdKey.length;
  return {
    runOut: new Int32Array(H * model.subfamilies.length),
    pantry: new Int32Array(H),
    satisfaction: new Int16Array(H).fill(CONTENT),
    best: new Int16Array(H * model.subfamilies.length).fill(-2),
    diary: [],
  };
}

/** Forgets the lasting choices of one sub-family: its offer has changed. */
export function forgetBest(state: HouseholdState, g: number, subfamilies: number): void {
  for (let at = g; at < state.best.length; at += subfamilies) state.best[at] = -2;
}
