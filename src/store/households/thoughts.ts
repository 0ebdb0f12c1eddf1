/** What a visit may think of: most sub-families are far from anybody's mind, whatever is at home. */
import { top16 } from '../../kernel/index.ts';
import type { Model } from '../compiled.ts';
import { type HouseholdTables, NEED, NEED_ROW } from './tables.ts';
import { bring, held, vectors } from './vectors.ts';

const list = vectors?.list;

/**
 * Lists the places of the walk whose draw is below the most their chance can be, whatever is at home: in `held.words`, from
 * `held.list` on, a word each, the place above the sixteen bits of its draw. The next list overwrites it.
 * @param row of needs (see `NEED`)
 * @param luck folded key of the visit's wants
 * @returns the word after the last
 */
export const listThoughts = (model: Model, tables: HouseholdTables, row: number, luck: number): number => {
  if (list === undefined) return listPlainly(model, tables, row, luck);
  if (held.tables !== tables || tables.stale) bring(vectors!, model, tables);
  const { needRow, needs } = held;
  return list(needs, needs + needRow, needs + (1 + row) * needRow, luck, held.list << 2) >>> 2;
};

/** The same in plain words. */
export const listPlainly = (
  model: Model,
  { needWords }: HouseholdTables,
  row: number,
  luck: number,
): number => {
  const G = model.subfamilies.length;
  if (held.words.length < held.list + G + 1) held.words = new Int32Array(held.list + G + 1);
  const { words } = held;
  let end = held.list;
  for (let k = 0; k < G; k++) {
    const at = 2 * NEED_ROW * (row * G + k);
    const u = top16(luck ^ needWords[at + NEED.key]!);
    words[end] = (k << 16) | u;
    end += Number(u < needWords[at + NEED.most]!);
  }
  return end;
};
