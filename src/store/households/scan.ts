/**
 * The choice of a household in the vectors of the processor where the engine has them. A choice looks at every product of
 * a sub-family, thirty in a large one; `bestChoice` gives the same bits where there are none.
 */
import { fold } from '../../kernel/index.ts';
import type { Model } from '../compiled.ts';
import { bestChoice, outsideUtility } from './choice.ts';
import type { HouseholdTables } from './tables.ts';
import { bring, held, SHEETS, vectors } from './vectors.ts';

/** What is on offer; what would be, were everything on the shelf; and what is on offer, at advised prices. */
export const SHEET = { offered: 0, listed: 1, advised: 2 } as const;

const scan = vectors?.scan;

/**
 * Best product of sub-family g for segment n under a noise key, −1 to buy nothing: `bestChoice` on a sheet of utilities.
 * @param sheet which utilities (`SHEET`)
 */
export const bestOf = (
  model: Model,
  tables: HouseholdTables,
  sheet: number,
  n: number,
  g: number,
  key: number,
): number => {
  const at = n * model.subfamilies.length + g;
  if (scan === undefined)
    return bestChoice(
      model,
      tables[SHEETS[sheet]!],
      n,
      g,
      key,
      outsideUtility(tables, at, model.subKey[g]!, key),
    );
  if (held.tables !== tables || tables.stale) bring(vectors!, model, tables);
  const row = 1 + sheet * model.segments.length + n;
  const keys = tables.blocks[g]!;
  const highest = scan(
    keys,
    tables.blocks[g + 1]!,
    keys + row * tables.blockRow,
    fold(key),
    tables.outside[at]!,
    fold(key) ^ model.subFold[g]!,
  );
  const rank = highest & 63;
  return rank === 0 ? -1 : model.subStart[g]! + 63 - rank;
};
