/// <reference path="./wat.d.ts" />
/**
 * The vectors of the processor, where the engine has them, and the memory they read. Two loops of a day turn more often
 * than any other: what a visit may think of (`thoughts.ts`) and what a household takes from a shelf (`scan.ts`). No form of
 * them in JavaScript does better than `vectors.wat`, which takes four turns at a time, in whole numbers, so at the same
 * bits as the loop in plain words that stands in where there are none.
 *
 * Memory, in rows of int32: the table of noise; a row of product keys (folded) and one of utilities per sheet and segment,
 * where a sub-family takes the same places in every row, filled up to a multiple of four with what nobody would take; a row
 * of the keys of sub-families in walking order (folded), one of bounds per row of needs, and room for a list.
 */
import type { Model } from '../compiled.ts';
import { GUMBEL, type HouseholdTables, NEED, NEED_ROW, NOWHERE } from './tables.ts';
import module from './vectors.wat';

/** Memory grows by pages, in bytes. */
const PAGE = 65_536;

/** The tables of utilities that may be scanned, in the order of the memory. */
export const SHEETS = ['offered', 'utility', 'utilityAdvised'] as const;

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
  readonly list: (keys: number, end: number, most: number, luck: number, list: number) => number;
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

export const vectors = instantiate();

/**
 * Whose tables the memory holds. Games of one process take turns: the memory is a copy of the tables in use, a few
 * kilobytes, made again when another game comes by. A memory for each game would be easier, but an engine sets
 * gigabytes of addresses aside for every one.
 */
export const held: {
  tables: HouseholdTables | undefined;
  words: Int32Array;
  /** Where the keys of sub-families begin, and the length of their row and of the bounds', in bytes; the list, in words. */
  needs: number;
  needRow: number;
  list: number;
} = { tables: undefined, words: new Int32Array(), needs: 0, needRow: 0, list: 0 };

/** Whatever the memory holds of these tables is out of date. */
export function allOffersChanged(tables: HouseholdTables): void {
  tables.offerChanged.fill(1);
  tables.needsChanged = true;
  tables.stale = true;
}

/** Brings the memory up to date: all of it for another game, else what has changed. */
export function bring({ memory }: Exports, model: Model, tables: HouseholdTables): void {
  if (held.tables !== tables) makeRoom(memory, model, tables);
  for (let g = 0; g < model.subfamilies.length; g++)
    if (tables.offerChanged[g] === 1) copyOffer(model, tables, g);
  tables.offerChanged.fill(0);
  if (tables.needsChanged) copyNeeds(model, tables);
  tables.needsChanged = false;
  tables.stale = false;
}

function makeRoom(memory: Exports['memory'], model: Model, tables: HouseholdTables): void {
  const rows = model.segments.length + model.regulars.length;
  held.needs = tables.blocks[0]! + (1 + SHEETS.length * model.segments.length) * tables.blockRow;
  held.needRow = 16 * Math.ceil(model.subfamilies.length / 4);
  const list = held.needs + (1 + rows) * held.needRow;
  held.list = list / 4;
  const missing = list + held.needRow + 16 - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
  held.words = new Int32Array(memory.buffer);
  held.words.set(GUMBEL);
  held.words.fill(NOWHERE, GUMBEL.length, held.needs / 4);
  held.words.fill(0, held.needs / 4);
  allOffersChanged(tables);
  held.tables = tables;
}

/** One sub-family: a row of keys, then a row per sheet and segment. */
function copyOffer(model: Model, tables: HouseholdTables, g: number): void {
  const { productFold, segments, subStart } = model;
  const { words } = held;
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

/** Keys and bounds of the needs, place by place in the walk. What fills a row up has a bound of zero: no draw is below. */
function copyNeeds(model: Model, { needWords }: HouseholdTables): void {
  const G = model.subfamilies.length;
  const { words } = held;
  const row = held.needRow / 4;
  const keys = held.needs / 4;
  const rows = needWords.length / (2 * NEED_ROW * G);
  for (let k = 0; k < G; k++) words[keys + k] = needWords[2 * NEED_ROW * k + NEED.key]!;
  for (let r = 0; r < rows; r++)
    for (let k = 0; k < G; k++)
      words[keys + (1 + r) * row + k] = needWords[2 * NEED_ROW * (r * G + k) + NEED.most]!;
}
