/**
 * The laws a scenario may put in place of what households do: how long they browse, how many lines they take.
 */
import { type CountLaw, countOf, type DurationLaw, finalise, toUnit } from '../../kernel/index.ts';
import type { Scenario } from '../../scenario/index.ts';

/** Lines of a basket when needs decide; needs are as many as sub-families a visit thinks of. */
const USUAL_ROOM = 32;
/** Most lines of a basket whose number is drawn: counts of lines fit in a byte. */
const LARGEST_ROOM = 255;

/** Wants and lines a visit may hold under a scenario: room for a tail beyond one basket in 10⁹ where a law draws them. */
export function roomOf({ catchment }: Scenario): number {
  const { basket } = catchment;
  if (!basket) return USUAL_ROOM;
  return basket.law === 'constant' ? Math.max(USUAL_ROOM, basket.meanLines) : LARGEST_ROOM;
}

/** A law of the format, in ms. */
export function durationLaw({
  law,
  meanSeconds,
  cv = 0,
}: NonNullable<Scenario['checkout']['service']>): DurationLaw {
  return { law, mean: meanSeconds * 1_000, cv };
}

/** The law of the number of lines; undefined when households follow their needs. */
export function basketLaw({ catchment }: Scenario): CountLaw | undefined {
  const { basket } = catchment;
  return basket && { law: basket.law, mean: basket.meanLines, dispersion: basket.dispersion ?? 1 };
}

/**
 * Writes a shopping list of a drawn length: each line wants a sub-family, taken at random in the proportion of the
 * occasions of the day, and the list is in walking order. Returns its length (0 where nothing is ever wanted).
 * @param occasion chances by sub-family, from `row` on
 * @param tour sub-families in walking order
 */
export function drawList(
  law: CountLaw,
  occasion: Float64Array,
  row: number,
  tour: Int32Array,
  key: number,
  wants: Int16Array,
  from: number,
  room: number,
): number {
  let total = 0;
  for (let k = 0; k < tour.length; k++) total += occasion[row + tour[k]!]!;
  if (total <= 0) return 0;
  const count = countOf(law, finalise(key), room);
  for (let i = 0; i < count; i++) {
    let left = toUnit(finalise(key ^ Math.imul(i + 1, 0x9e3779b1))) * total;
    let k = 0;
    while (k < tour.length - 1 && left >= occasion[row + tour[k]!]!) left -= occasion[row + tour[k++]!]!;
    // Ranks in the tour go up: the new one slides down to its place.
    let at = from + i;
    for (; at > from && wants[at - 1]! > k; at--) wants[at] = wants[at - 1]!;
    wants[at] = k;
  }
  for (let i = from; i < from + count; i++) wants[i] = tour[wants[i]!]!;
  return count;
}
