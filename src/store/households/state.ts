/** What each household remembers from one day to the next. */
import { finalise, MINUTES_PER_DAY, toUnit } from '../../kernel/index.ts';
import type { Model } from '../compiled.ts';
import { moveIn } from './memory.ts';

/** What households remember from one day to the next. */
export class HouseholdState {
  /** Minute of the game when the home stock of a sub-family runs out: `h * G + g`. */
  readonly runOut: Int32Array;
  /** Minute of the game when the cupboards as a whole run out. */
  readonly pantry: Int32Array;
  /** Satisfaction in thousandths; 750 is a household content with its usual store. */
  readonly satisfaction: Int16Array;
  /** Best lasting choice: product, −1 buy nothing, −2 to recompute: `h * G + g`. */
  readonly best: Int16Array;
  /** Visits of regulars: rows of [day, household, sub-family, outcome, product]. */
  readonly diary: number[];

  constructor(households: number, subfamilies: number) {
    this.runOut = new Int32Array(households * subfamilies);
    this.pantry = new Int32Array(households);
    this.satisfaction = new Int16Array(households).fill(CONTENT);
    this.best = new Int16Array(households * subfamilies).fill(-2);
    this.diary = [];
  }
}

/** Satisfaction, in thousandths, of a household content with its usual store. */
export const CONTENT = 750;

/** Salt of the draws of the first morning. */
const PANTRY = 0x428a2f98;

/**
 * Cupboards on the first morning of a store without a past, as a long life beside the store leaves them: a sub-family bought r times a day, each
 * time for D days, is in stock a share rD ÷ (1 + rD) of the time, and what is left is uniform over D; the cupboards as a
 * whole are uniform over the time between two shops.
 */
function firstCupboards(model: Model, runOut: Int32Array, pantry: Int32Array): void {
  const G = model.subfamilies.length;
  for (let h = 0; h < pantry.length; h++) {
    const rate = model.householdRate[h]!;
    if (rate <= 0) continue;
    const key = model.householdKey[h]!;
    pantry[h] = Math.floor((toUnit(finalise(key ^ PANTRY)) * MINUTES_PER_DAY) / rate);
    for (let g = 0; g < G; g++) {
      const sub = model.subfamilies[g]!;
      const lasts = sub.unitDays / model.householdPeople[h]!;
      const bought = rate * (sub.occasionBp / 10_000) * (1 - sub.declineBp / 10_000);
      const stocked = (bought * lasts) / (1 + bought * lasts);
      const u = toUnit(finalise(key ^ PANTRY ^ model.subKey[g]!));
      runOut[h * G + g] = u < stocked ? Math.floor((u / stocked) * lasts * MINUTES_PER_DAY) : 0;
    }
  }
}

/** Households on the first morning: as the past left them, or as a long life beside the store would. */
export function createHouseholds(model: Model): HouseholdState {
  const state = new HouseholdState(model.householdKey.length, model.subfamilies.length);
  const { data } = model.scenario.past;
  if (!model.scenario.catchment.memory) return state;
  if (data?.homes) moveIn(model, data.homes, state);
  else firstCupboards(model, state.runOut, state.pantry);
  return state;
}

/** Forgets the lasting choices of one sub-family: its offer has changed. */
export function forgetBest({ best, pantry }: HouseholdState, g: number): void {
  const G = best.length / pantry.length;
  for (let at = g; at < best.length; at += G) best[at] = -2;
}
