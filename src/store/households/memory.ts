/**
 * What households carry over from the past of the store to its first morning: cupboards and satisfaction.
 *
 * A home is a short text of base-36 digits: two for the satisfaction, one for the cupboards as a whole, then one per
 * sub-family. A level is how far a cupboard is full; 0 is empty. Homes of a segment stand in order of their rhythm, so
 * that a game on other luck, whose households are others, gives each the home of one who lived at the same rhythm.
 */
import { finalise, MINUTES_PER_DAY, toUnit } from '../../kernel/index.ts';
import type { PastData } from '../../scenario/index.ts';
import type { Model } from '../compiled.ts';
import type { HouseholdState } from './state.ts';

/** Levels that stand for one unit per person at home, and for one shop of the usual size. */
const LEVELS_A_UNIT = 12;
const LEVELS_A_SHOP = 20;
const RADIX = 36;
const TOP = RADIX - 1;

/** Salt of where in its level a cupboard stands. */
const WITHIN = 0x6b5fca6a;

export type Homes = NonNullable<PastData['homes']>;

/** Households of a segment by rhythm, ties by identity: an order that no label and no list decides. */
function byRhythm(model: Model, segment: number): number[] {
  const found: number[] = [];
  for (let h = 0; h < model.householdKey.length; h++)
    if (model.householdSegment[h] === segment) found.push(h);
  const { householdRate: rate, householdKey: key } = model;
  return found.sort((a, b) => rate[a]! - rate[b]! || key[a]! - key[b]!);
}

/**
 * A digit of a home: the format lets in 0–9 and a–z alone. A home shorter than the sub-families goes on with zeros. There
 * are tens of thousands of them on a first morning, too many to call the parser of numbers for each.
 */
function digitAt(home: string, i: number): number {
  if (i >= home.length) return 0;
  const code = home.charCodeAt(i);
  return code < 97 ? code - 48 : code - 87;
}

/** Level that holds an amount: the amount lies in (level − 1, level]. */
const levelOf = (amount: number): number => Math.min(TOP, Math.max(0, Math.ceil(amount)));

/** Amount for a level, at a place of its own within it. */
const amountOf = (level: number, key: number): number => (level === 0 ? 0 : level - toUnit(finalise(key)));

/** Minutes that one level of a sub-family is worth: home stock is counted in units for one person. */
const unitMinutes = (model: Model, g: number): number =>
  (model.subfamilies[g]!.unitDays * MINUTES_PER_DAY) / LEVELS_A_UNIT;

/** Minutes that one level of the cupboards is worth for a household. */
const shopMinutes = (model: Model, h: number): number =>
  MINUTES_PER_DAY / (model.householdRate[h]! * LEVELS_A_SHOP);

/**
 * Homes of every segment as they are at a minute of the game.
 * @param now minute of the game from which cupboards are counted
 */
export function homesAt(model: Model, state: HouseholdState, now: number): Homes {
  const G = model.subfamilies.length;
  const digit = (level: number): string => level.toString(RADIX);
  return model.segments.map((segment, n) => ({
    segment: segment.id,
    homes: byRhythm(model, n).map((h) => {
      const satisfaction = digit(state.satisfaction[h]!).padStart(2, '0');
      const pantry = model.householdRate[h]! > 0 ? (state.pantry[h]! - now) / shopMinutes(model, h) : 0;
      let home = satisfaction + digit(levelOf(pantry));
      for (let g = 0; g < G; g++)
        home += digit(levelOf((state.runOut[h * G + g]! - now) / unitMinutes(model, g)));
      return home;
    }),
  }));
}

/** Gives each household the home that the past left to one of its rhythm. */
export function moveIn(model: Model, homes: Homes, state: HouseholdState): void {
  const G = model.subfamilies.length;
  for (const { segment, homes: left } of homes) {
    const n = model.segments.findIndex(({ id }) => id === segment);
    const households = byRhythm(model, n);
    if (left.length === 0) continue;
    for (const [rank, h] of households.entries()) {
      const home = left[Math.floor((rank * left.length) / households.length)]!;
      const at = (i: number): number => digitAt(home, i);
      const key = model.householdKey[h]! ^ WITHIN;
      state.satisfaction[h] = at(0) * RADIX + at(1);
      state.pantry[h] =
        model.householdRate[h]! > 0 ? Math.floor(amountOf(at(2), key) * shopMinutes(model, h)) : 0;
      for (let g = 0; g < G; g++) {
        const amount = amountOf(at(3 + g), key ^ model.subKey[g]!);
        state.runOut[h * G + g] = Math.floor(amount * unitMinutes(model, g));
      }
    }
  }
}
