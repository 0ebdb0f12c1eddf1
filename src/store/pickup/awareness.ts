/**
 * Who knows the service and thinks of it. Each order brings a household a quarter of the way to knowing it fully; what
 * use has taught fades by half in six weeks, back to what everybody in the segment knows.
 */
import { CONTENT } from '../households/index.ts';
import { AWARE, type PickupState } from './state.ts';

/** Days in which half of what use has taught is forgotten. */
const HALF_LIFE = 42;
/** Share of the unknown that one use teaches: a quarter. */
const TAUGHT = 4;

/** What is left of AWARE after so many days: halves of six weeks, and a straight line inside each. */
export function kept(days: number): number {
  let left = 1;
  let rest = days;
  while (rest >= HALF_LIFE && left > 0.001) {
    left /= 2;
    rest -= HALF_LIFE;
  }
  return left * (1 - rest / (2 * HALF_LIFE));
}

/** Knowledge of the service today, on AWARE. */
function awareness(state: PickupState, h: number, segment: number, day: number): number {
  const base = state.known[segment]!;
  const learnt = state.aware[h]!;
  return learnt === 0 ? base : base + learnt * kept(day - state.usedDay[h]!);
}

/** Chance that an errand of this household is done on the site, on 1. */
export function orderChance(state: PickupState, h: number, segment: number, day: number): number {
  const habit = state.habit[segment]!;
  if (habit === 0) return 0;
  const liking = state.liking[h]! / CONTENT;
  const held = liking < 0.2 ? 0.2 : liking > 1.2 ? 1.2 : liking;
  return (habit * held * awareness(state, h, segment, day)) / AWARE;
}

/** The household has used the service, and thinks so much of it (0 to 1 000): a quarter of the way, each time. */
export function learn(state: PickupState, h: number, segment: number, day: number, score: number): void {
  const now = awareness(state, h, segment, day);
  state.aware[h] = Math.floor(now + (AWARE - now) / TAUGHT - state.known[segment]!);
  state.usedDay[h] = day;
  think(state, h, score);
}

/** A disappointment (or a good memory) without use: no slot, an order that came to nothing. */
export function think(state: PickupState, h: number, score: number): void {
  const memory = state.liking[h]!;
  state.liking[h] = memory + Math.floor((score - memory) / 4);
}
