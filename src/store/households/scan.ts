/**
 * The choice among what is on offer, in the vectors of the processor where the engine has them.
 *
 * A choice looks at every product of a sub-family, thirty in a large one: half of the time of a simulated day, and no
 * form of that loop in JavaScript does better. `scan.wat` looks at four products at a time, in whole numbers, so the
 * bits are those of `bestChoice`, which stands in where there are no vectors.
 */
import { fold } from '../../kernel/index.ts';
import type { Model } from '../compiled.ts';
import { bestChoice } from './choice.ts';
import module from './scan.wat';
import { GUMBEL, type HouseholdTables, NOWHERE } from './tables.ts';

/** Memory grows by pages, in bytes. */
const PAGE = 65_536;

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly scan: (keys: number, end: number, utilities: number, key: number, highest: number) => number;
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
 * kilobytes, made again when another game comes by or an offer changes. A memory for each game would be easier, but an
 * engine sets gigabytes of addresses aside for every one.
 */
const copied: { tables: HouseholdTables | undefined } = { tables: undefined };

/** Copies the tables of a game to the memory of the scan. */
function copy({ memory }: Exports, model: Model, tables: HouseholdTables): void {
  const { productFold, segments, subStart } = model;
  const { blockRow, blocks } = tables;
  const first = blocks[0]!;
  const bytes = first + (segments.length + 1) * blockRow;
  const missing = bytes - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
  const words = new Int32Array(memory.buffer);
  words.set(GUMBEL);
  words.fill(NOWHERE, first / 4, bytes / 4);
  const P = productFold.length;
  for (let g = 0; g + 1 < subStart.length; g++) {
    const [from, to] = [subStart[g]!, subStart[g + 1]!];
    words.set(productFold.subarray(from, to), blocks[g]! / 4);
    for (let n = 0; n < segments.length; n++) {
      const at = blocks[g]! + (n + 1) * blockRow;
      words.set(tables.offered.subarray(n * P + from, n * P + to), at / 4);
    }
  }
  copied.tables = tables;
  tables.offerChanged = false;
}

/**
 * Best product on offer in sub-family g for segment n under a noise key, −1 to buy nothing: `bestChoice` on the table
 * `offered`.
 */
export const bestOffered = (
  model: Model,
  tables: HouseholdTables,
  n: number,
  g: number,
  key: number,
  outside: number,
): number => {
  if (scan === undefined) return bestChoice(model, tables.offered, n, g, key, outside);
  if (copied.tables !== tables || tables.offerChanged) copy(exported!, model, tables);
  const keys = tables.blocks[g]!;
  const highest = scan(keys, tables.blocks[g + 1]!, keys + (n + 1) * tables.blockRow, fold(key), outside);
  return highest === outside ? -1 : model.subStart[g]! + 63 - (highest & 63);
};
