/**
 * The choice of one household in front of one sub-family, as a multinomial logit with kept noise: the product whose
 * utility plus its Gumbel noise is highest wins, against the noise of buying nothing.
 */
import { finalise } from '../../kernel/index.ts';
import { GUMBEL, GUMBEL_SHIFT, type HouseholdTables } from './tables.ts';

/**
 * Best product of a slice for a noise key, among those whose `allowed` value is above zero.
 * Ties go to the lower index, which is the order of ids.
 * @param key identity of the household (lasting tastes) or of household and day (mood of the day)
 * @param outside utility of buying nothing, noise included
 * @returns the product, or −1 to buy nothing
 */
export function bestChoice(
  utility: Float64Array,
  rowStart: number,
  from: number,
  to: number,
  productKey: Int32Array,
  key: number,
  outside: number,
  allowed: Int32Array,
): number {
  let best = -1;
  let highest = outside;
  for (let p = from; p < to; p++) {
    const u = utility[rowStart + p]! + GUMBEL[finalise(key ^ productKey[p]!) >>> GUMBEL_SHIFT]!;
    // Few come out ahead: whether they are allowed is asked last.
    if (u > highest && allowed[p]! > 0) {
      highest = u;
      best = p;
    }
  }
  return best;
}

/** Utility of buying nothing in sub-family g for segment n under a noise key. */
export function outsideUtility(tables: HouseholdTables, row: number, subKey: number, key: number): number {
  return tables.outside[row]! + GUMBEL[finalise(key ^ subKey) >>> GUMBEL_SHIFT]!;
}
