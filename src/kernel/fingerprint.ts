// A short number that differs when anything differs. Two int32 lanes hold the sum of the hashes of rows, so that rows
// may come in any order; a hash holds its table and row number, so that no two rows can swap unseen. Not a signature:
// it finds accidents, not forgers.

const SEED_A = 0x2545f491;
const SEED_B = 0x6c078965;

// The lanes differ by multiplier, shift and way in: a difference that cancels in one does not cancel in the other.
const stepA = (h: number, value: number): number => {
  const x = Math.imul(h ^ value, 0x21f0aaad);
  return x ^ (x >>> 15);
};

const stepB = (h: number, value: number): number => {
  const x = Math.imul((h + value) | 0, 0x735a2d97);
  return x ^ (x >>> 13);
};

const endA = (h: number): number => {
  let x = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return x ^ (x >>> 16);
};

const endB = (h: number): number => {
  let x = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
};

/** Typed arrays whose values are int32 or smaller. */
type IntArray = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array;

/** Order-free fingerprint of rows of numbers. Table and row numbers are int32. */
export class Fingerprint {
  // Typed arrays: plain fields would hold boxed numbers in some engines.
  private readonly lanes: Int32Array;
  private readonly float: Float64Array;
  private readonly words: Int32Array;

  constructor() {
    this.lanes = new Int32Array(2);
    this.float = new Float64Array(1);
    this.words = new Int32Array(this.float.buffer);
  }

  /** Adds a row of one to four int32 values. Rows of different lengths differ, even by a final 0. */
  add(table: number, row: number, a: number, b?: number, c?: number, d?: number): void {
    if (b === undefined) this.add1(table, row, a);
    else if (c === undefined) this.add2(table, row, a, b);
    else if (d === undefined) this.add3(table, row, a, b, c);
    else this.add4(table, row, a, b, c, d);
  }

  /** Adds a row of one int32 value. */
  add1(table: number, row: number, a: number): void {
    const ha = stepA(stepA(stepA(SEED_A + 1, table), row), a);
    const hb = stepB(stepB(stepB(SEED_B + 1, table), row), a);
    this.sum(ha, hb);
  }

  /** Adds a row of two int32 values. */
  add2(table: number, row: number, a: number, b: number): void {
    const ha = stepA(stepA(stepA(stepA(SEED_A + 2, table), row), a), b);
    const hb = stepB(stepB(stepB(stepB(SEED_B + 2, table), row), a), b);
    this.sum(ha, hb);
  }

  /** Adds a row of three int32 values. */
  add3(table: number, row: number, a: number, b: number, c: number): void {
    const ha = stepA(stepA(stepA(stepA(stepA(SEED_A + 3, table), row), a), b), c);
    const hb = stepB(stepB(stepB(stepB(stepB(SEED_B + 3, table), row), a), b), c);
    this.sum(ha, hb);
  }

  /** Adds a row of four int32 values. */
  add4(table: number, row: number, a: number, b: number, c: number, d: number): void {
    const ha = stepA(stepA(stepA(stepA(stepA(stepA(SEED_A + 4, table), row), a), b), c), d);
    const hb = stepB(stepB(stepB(stepB(stepB(stepB(SEED_B + 4, table), row), a), b), c), d);
    this.sum(ha, hb);
  }

  /** Adds a row of one double, exact on its 64 bits (every NaN counts as the same): for cents beyond int32. */
  addFloat(table: number, row: number, value: number): void {
    this.readBits(value);
    const low = this.words[0] as number;
    const high = this.words[1] as number;
    const ha = stepA(stepA(stepA(stepA(SEED_A + 5, table), row), low), high);
    const hb = stepB(stepB(stepB(stepB(SEED_B + 5, table), row), low), high);
    this.sum(ha, hb);
  }

  /** Adds a row of one text, by UTF-16 code units. */
  addText(table: number, row: number, text: string): void {
    let ha = stepA(stepA(SEED_A + 6, table), row);
    let hb = stepB(stepB(SEED_B + 6, table), row);
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      ha = stepA(ha, unit);
      hb = stepB(hb, unit);
    }
    this.sum(stepA(ha, text.length), stepB(hb, text.length));
  }

  /**
   * Adds a whole array as one row, its order and length counted: about 2 ns per int32, 5 ns per double. Arrays of
   * integers are read as int32, all others as doubles, exact on their bits. Only lists and Float32Array are copied.
   */
  addArray(table: number, array: IntArray | Float32Array | Float64Array | readonly number[]): void {
    // One loop, alone in its method, per kind of array: compilers give up on one that does everything.
    if (array instanceof Int32Array) this.addInts(table, array);
    else if (array instanceof Float64Array) this.addDoubles(table, array);
    else if (array instanceof Float32Array || Array.isArray(array))
      this.addDoubles(table, Float64Array.from(array));
    else this.addSmallInts(table, array as IntArray);
  }

  /** The fingerprint as 16 hexadecimal digits. */
  hex(): string {
    return hex8(this.lanes[0] as number) + hex8(this.lanes[1] as number);
  }

  /** Back to the fingerprint of nothing. */
  reset(): void {
    this.lanes[0] = 0;
    this.lanes[1] = 0;
  }

  private sum(ha: number, hb: number): void {
    this.lanes[0] = ((this.lanes[0] as number) + endA(ha)) | 0;
    this.lanes[1] = ((this.lanes[1] as number) + endB(hb)) | 0;
  }

  private addInts(table: number, array: Int32Array): void {
    let ha = stepA(SEED_A + 7, table);
    let hb = stepB(SEED_B + 7, table);
    for (let i = 0; i < array.length; i += 1) {
      const value = array[i] as number;
      ha = stepA(ha, value);
      hb = stepB(hb, value);
    }
    this.sum(stepA(ha, array.length), stepB(hb, array.length));
  }

  private addSmallInts(table: number, array: IntArray): void {
    let ha = stepA(SEED_A + 7, table);
    let hb = stepB(SEED_B + 7, table);
    for (let i = 0; i < array.length; i += 1) {
      const value = array[i] as number;
      ha = stepA(ha, value);
      hb = stepB(hb, value);
    }
    this.sum(stepA(ha, array.length), stepB(hb, array.length));
  }

  private addDoubles(table: number, array: Float64Array): void {
    let ha = stepA(SEED_A + 8, table);
    let hb = stepB(SEED_B + 8, table);
    for (let i = 0; i < array.length; i += 1) {
      this.readBits(array[i] as number);
      const low = this.words[0] as number;
      const high = this.words[1] as number;
      ha = stepA(stepA(ha, low), high);
      hb = stepB(stepB(hb, low), high);
    }
    this.sum(stepA(ha, array.length), stepB(hb, array.length));
  }

  /** Puts the bits of a double into `words`; engines are free to choose those of a NaN, so it gets one pattern. */
  private readBits(value: number): void {
    this.float[0] = value;
    if (Number.isNaN(value)) {
      this.words[0] = 0;
      this.words[1] = 0x7ff80000;
    }
  }
}

function hex8(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
