/// <reference path="./wat.d.ts" />
/**
 * The choice of a household in the vectors of the processor where the engine has them.
 *
 * A choice looks at every product of a sub-family, thirty in a large one: no loop of a day turns more often, and
 * no form of it in JavaScript does better. `scan.wat` looks at four products at a time, in whole numbers, so the
 * bits are those of `bestChoice`, which stands in where there are no vectors.
 */
import { fold } from '../../kernel/index.ts';
import type { Model } from '../compiled.ts';
import { bestChoice, outsideUtility } from './choice.ts';
import module from './scan.wat';
import { GUMBEL, type HouseholdTables, NOWHERE } from './tables.ts';

/** Memory grows by pages, in bytes. */
const PAGE = 65_536;

/** The tables of utilities that may be scanned, in the order of the memory. */
const SHEETS = ['offered', 'utility', 'utilityAdvised'] as const;
/** What is on offer; what would be, were everything on the shelf; and what is on offer, at advised prices. */
export const SHEET = { offered: 0, listed: 1, advised: 2 } as const;

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly scan: (
    keys: number,
    end: number,
    utilities: number,
    key: number,
    nothing: number,
    own: number,
  ) => number;
}

/** What this file asks of an engine; the library types of the core have no WebAssembly. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** Undefined in an engine without vectors, or where a page may not compile. */
function instantiate(): Exports | undefined {
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(module)).exports as Exports;
  } catch {
    return undefined;
  }
}

const exported = instantiate();
const scan = exported?.scan;

/**
 * Whose tables the memory holds. Games of one process take turns: the memory is a copy of the tables in use, a few
 * kilobytes, made again when another game comes by. A memory for each game would be easier, but an engine sets
 * gigabytes of addresses aside for every one.
 */
const copied: { tables: HouseholdTables | undefined; words: Int32Array } = {
  tables: undefined,
  words: new Int32Array(),
};

/** Whatever the memory holds of these tables is out of date. */
export function allOffersChanged(tables: HouseholdTables): void {
  tables.offerChanged.fill(1);
  tables.anyOfferChanged = true;
}

/** Brings the memory up to date: all of it for another game, else the sub-families whose offer has changed. */
function copy({ memory }: Exports, model: Model, tables: HouseholdTables): void {
  if (copied.tables !== tables) {
    const bytes = tables.blocks[0]! + (1 + SHEETS.length * model.segments.length) * tables.blockRow;
    const missing = bytes - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
    copied.words = new Int32Array(memory.buffer);
    copied.words.set(GUMBEL);
    copied.words.fill(NOWHERE, GUMBEL.length);
    allOffersChanged(tables);
    copied.tables = tables;
  }
  for (let g = 0; g < model.subfamilies.length; g++)
    if (tables.offerChanged[g] === 1) copyOffer(model, tables, g);
  tables.offerChanged.fill(0);
  tables.anyOfferChanged = false;
}

/** One sub-family: a row of keys, then a row per sheet and segment. */
function copyOffer(model: Model, tables: HouseholdTables, g: number): void {
  const { productFold, segments, subStart } = model;
  const { words } = copied;
  const P = productFold.length;
  const from = subStart[g]!;
  const count = subStart[g + 1]! - from;
  const row = tables.blockRow / 4;
  let at = tables.blocks[g]! / 4;
  for (let k = 0; k < count; k++) words[at + k] = productFold[from + k]!;
  for (const sheet of SHEETS) {
    const utilities = tables[sheet];
    for (let n = 0; n < segments.length; n++) {
      at += row;
      for (let k = 0; k < count; k++) words[at + k] = utilities[n * P + from + k]!;
    }
  }
}

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
  if (copied.tables !== tables || tables.anyOfferChanged) copy(exported!, model, tables);
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
