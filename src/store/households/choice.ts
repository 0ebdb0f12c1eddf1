/**
 * The choice of one household in front of one sub-family, as a multinomial logit with kept noise: the product whose
 * utility plus its Gumbel noise is highest wins, against the noise of buying nothing.
 */
import { fold, top12 } from '../../kernel/index.ts';
import type { Model } from '../compiled.ts';
import { GUMBEL, type HouseholdTables } from './tables.ts';

/**
 * Best product of sub-family g for segment n under a noise key, −1 to buy nothing. Ties go to the lower index, which is the order of ids.
 * The heart of the hot path: no branch, since nobody can guess who is ahead, and the table of noise in a variable of
 * its own, since a constant of a module is looked up at every turn of a loop.
 * @param utility one of the tables of utilities, `segment × products + product`
 * @param key identity of the household (lasting tastes) or of household and day (mood of the day)
 * @param outside utility of buying nothing, noise included
 */
export const bestChoice = (
  model: Model,
  utility: Int32Array,
  n: number,
  g: number,
  key: number,
  outside: number,
): number => {
  const { productFold } = model;
  const from = model.subStart[g]!;
  const to = model.subStart[g + 1]!;
  const row = n * productFold.length;
  const gumbel = GUMBEL;
  const folded = fold(key);
  let highest = outside;
  for (let p = from; p < to; p++) {
    const own = (utility[row + p]! + gumbel[top12(folded ^ productFold[p]!)]!) | 0;
    // Negative when the product is ahead: the shift makes all ones of its sign, or zero.
    const lead = (highest - own) | 0;
    highest = (highest - (lead & (lead >> 31))) | 0;
  }
  return highest === outside ? -1 : from + 63 - (highest & 63);
};

/** The same among products of which some units are there. */
export const bestChoiceAmong = (
  model: Model,
  utility: Int32Array,
  n: number,
  g: number,
  key: number,
  outside: number,
  units: Int32Array,
): number => {
  const { productFold } = model;
  const from = model.subStart[g]!;
  const to = model.subStart[g + 1]!;
  const row = n * productFold.length;
  const gumbel = GUMBEL;
  const folded = fold(key);
  let highest = outside;
  for (let p = from; p < to; p++) {
    const own = utility[row + p]! + gumbel[top12(folded ^ productFold[p]!)]!;
    if (own > highest && units[p]! > 0) highest = own;
  }
  return highest === outside ? -1 : from + 63 - (highest & 63);
};

/** Utility of buying nothing in sub-family g for segment n under a noise key. */
export const outsideUtility = (tables: HouseholdTables, row: number, subKey: number, key: number): number =>
  tables.outside[row]! + GUMBEL[top12(fold(key ^ subKey))]!;
