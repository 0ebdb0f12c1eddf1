/// <reference path="./alea.d.ts" />
// The only door to chance. Private streams serve the few (weather, suppliers, absences); for the many
// (household × day × use) a key is drawn once and numbers come from mixing integers: no construction, no order.
import alea from 'seedrandom/lib/alea.js';
import { exp, ln } from './math.ts';

/** What identifies a stream: ids and numbers, never a label and never what was decided. */
export type StreamName = readonly (string | number)[];

/** A private generator: what others draw never moves it. */
export interface Stream {
  /** A double in [0, 1), a multiple of 2⁻³². One draw. */
  uniform(): number;
  /**
   * An integer in [0, n), for 1 ≤ n ≤ 2³². Always one draw and monotone in the draw, so that two runs whose `n`
   * differ stay comparable; the price is a bias of at most n / 2³² of each probability.
   * @throws RangeError when n is not an integer in that range.
   */
  below(n: number): number;
  /** True with probability p (never for p ≤ 0, always for p ≥ 1). One draw. */
  chance(p: number): boolean;
  /** A standard normal number (mean 0, variance 1). At least two draws. */
  normal(): number;
  /**
   * An exponential number of the given mean (≥ 0), in the unit of the mean. One draw.
   * @throws RangeError when the mean is negative or not finite.
   */
  exponential(mean: number): number;
  /**
   * A Poisson count of the given mean (0 to 100 000). One draw per ten units of mean.
   * @throws RangeError when the mean is out of that range.
   */
  poisson(mean: number): number;
}

const TWO_POW_32 = 4294967296;
const TWO_POW_MINUS_32 = 1 / TWO_POW_32;

/** Above this mean a Poisson draw is a sum of smaller ones: exp(−10) is far above the grain of one draw. */
const POISSON_CHUNK = 10;
const POISSON_LIMIT = 100_000;

/** One text for one name: JSON quotes strings, so no two lists of parts give the same text. */
function fullName(seed: string, name: StreamName): string {
  for (const part of name) {
    if (typeof part === 'number' && !Number.isFinite(part)) {
      throw new RangeError(`stream name: expected a finite number, got ${part}`);
    }
  }
  return JSON.stringify([seed, ...name]);
}

class AleaStream implements Stream {
  readonly uniform: () => number;

  constructor(seed: string) {
    this.uniform = alea(seed);
  }

  below(n: number): number {
    if (!Number.isInteger(n) || n < 1 || n > TWO_POW_32) {
      throw new RangeError(`below: expected an integer from 1 to 2^32, got ${n}`);
    }
    return Math.floor(this.uniform() * n);
  }

  chance(p: number): boolean {
    return this.uniform() < p;
  }

  // Marsaglia's polar method (1964). The second number of each pair is dropped: the stream then has no hidden
  // state beside its place, and normal numbers are drawn too rarely for the loss to matter.
  normal(): number {
    for (;;) {
      const u = 2 * this.uniform() - 1;
      const v = 2 * this.uniform() - 1;
      const s = u * u + v * v;
      if (s > 0 && s < 1) return u * Math.sqrt((-2 * ln(s)) / s);
    }
  }

  // Inversion: −mean · ln(1 − u), where 1 − u is never 0.
  exponential(mean: number): number {
    if (!(mean >= 0 && mean < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`exponential: expected a mean ≥ 0, got ${mean}`);
    }
    return 0 - mean * ln(1 - this.uniform());
  }

  // Inversion by sequential search; a sum of independent Poisson numbers is Poisson of the summed mean.
  poisson(mean: number): number {
    if (!(mean >= 0 && mean <= POISSON_LIMIT)) {
      throw new RangeError(`poisson: expected a mean from 0 to ${POISSON_LIMIT}, got ${mean}`);
    }
    let count = 0;
    let left = mean;
    while (left > 0) {
      const part = left < POISSON_CHUNK ? left : POISSON_CHUNK;
      const u = this.uniform();
      let k = 0;
      let term = exp(-part);
      let below = term;
      while (u >= below) {
        k += 1;
        term = (term * part) / k;
        below += term;
      }
      count += k;
      left -= part;
    }
    return count;
  }
}

/**
 * Opens the private generator of one thing, e.g. `stream(seed, 'absence', employeeId, day)`. About 2 µs: for the few.
 * The parts are joined without ambiguity; the number 3 and the text '3' name different streams.
 * @throws RangeError when a number of the name is not finite.
 */
export function stream(seed: string, ...name: StreamName): Stream {
  return new AleaStream(fullName(seed, name));
}

/** Where the hash of Alea stands once it has read the three blanks that every seeding begins with, and the first of them. */
const SEEDED = [' ', ' ', ' '].reduce((state, blank) => mash(state, blank), 0xefc8249d);
const FIRST_BLANK = unitOf(mash(0xefc8249d, ' '));

/** Reads a text into the hash of Alea: J. Baagøe's Mash (2010). */
function mash(state: number, text: string): number {
  let n = state;
  for (let i = 0; i < text.length; i += 1) {
    n += text.charCodeAt(i);
    let h = 0.02519603282416938 * n;
    n = h >>> 0;
    h = (h - n) * n;
    n = h >>> 0;
    n += (h - n) * TWO_POW_32;
  }
  return n;
}

function unitOf(state: number): number {
  return (state >>> 0) * TWO_POW_MINUS_32;
}

/**
 * The first number of the stream of that name, when nothing else is drawn from it: `stream(…).uniform()`, bit for bit.
 * The first of the three numbers that seed an Alea generator is all that its first draw hangs on, so a third of the
 * seeding is enough; a day opens with fifteen of these.
 * @throws RangeError when a number of the name is not finite.
 */
export function drawUnit(seed: string, ...name: StreamName): number {
  const first = FIRST_BLANK - unitOf(mash(SEEDED, fullName(seed, name)));
  const t = 2_091_639 * (first < 0 ? first + 1 : first) + TWO_POW_MINUS_32;
  return t - Math.trunc(t);
}

/**
 * The int32 key of a family of draws, drawn once and then given to `mix2` and `mix3`.
 * @throws RangeError when a number of the name is not finite.
 */
export function drawKey(seed: string, ...name: StreamName): number {
  return finalise(Math.floor(drawUnit(seed, ...name) * TWO_POW_32) | 0);
}

/** The first step of `finalise`. It is linear: `fold(a ^ b)` is `fold(a) ^ fold(b)`, so that keys may be folded ahead. */
export const fold = (x: number): number => x ^ (x >>> 16);

/** The two products of `finalise`, from `fold(x)`. Their high half is final: the last step does not reach it. */
const multiply = (folded: number): number => {
  let h = Math.imul(folded, 0x7feb352d);
  h ^= h >>> 15;
  return Math.imul(h, 0x846ca68b);
};

/** `finalise(x)` from `fold(x)`. */
export const finaliseFolded = (folded: number): number => fold(multiply(folded));

/**
 * Bijective scrambling of an int32: every input bit moves every output bit with a probability near one half.
 * Source: lowbias32, C. Wellons, "Prospecting for hash functions" (2018), public domain.
 */
export const finalise = (x: number): number => finaliseFolded(fold(x));

/** The twelve high bits of `finalise(x)`, 0 to 4 095, from `fold(x)`. */
export const top12 = (folded: number): number => multiply(folded) >>> 20;

/** The sixteen high bits of `finalise(x)`, 0 to 65 535, from `fold(x)`. */
export const top16 = (folded: number): number => multiply(folded) >>> 16;

/** Scrambles one argument before it joins the others: a plain multiple would leave a lattice of equal draws. */
const stir = (x: number): number => {
  let g = Math.imul(x ^ 0x27d4eb2f, 0x85ebca6b);
  g ^= g >>> 15;
  g = Math.imul(g, 0xc2b2ae35);
  return g ^ (g >>> 13);
};

/** Brings the key and the first argument together. */
const open = (key: number, a: number): number => {
  let h = (key ^ 0x5bd1e995) + Math.imul(a, 0x9e3779b1);
  h ^= h >>> 16;
  h = Math.imul(h, 0x21f0aaad);
  return h ^ (h >>> 15);
};

/** Last scrambling: the two multiplications of `finalise`, what comes in being already stirred. */
const close = (x: number): number => {
  let h = Math.imul(x, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  return h ^ (h >>> 16);
};

/**
 * The int32 draw of the pair (a, b) under a key: order-free, 2 to 5 ns. Arguments are read as int32. Every bit of
 * every argument moves every bit of the draw half the time, so any bits of it may serve apart (two draws of 12 bits,
 * a column and an alias); over a grid of pairs, equal draws come as often as chance would have it.
 */
export const mix2 = (key: number, a: number, b: number): number => close(open(key, a) ^ stir(b));

/** The int32 draw of the triple (a, b, c) under a key: see `mix2`. It is unrelated to `mix2(key, a, b)`. */
export function mix3(key: number, a: number, b: number, c: number): number {
  let h = Math.imul(open(key, a) ^ stir(b), 0x735a2d97);
  h ^= h >>> 15;
  return close(h ^ Math.imul(stir(c), 0xcc9e2d51));
}

/** An int32 as a double in [0, 1), keeping its 32 bits. */
export const toUnit = (i32: number): number => (i32 >>> 0) * TWO_POW_MINUS_32;

/**
 * FNV-1a, 32 bits, over UTF-16 code units (same values as the published vectors for ASCII text).
 * Source: G. Fowler, L. C. Noll, K.-P. Vo, "The FNV non-cryptographic hash algorithm".
 */
export function fnv1a(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** A stable int32 for a text id, fit as a key or argument of `mix2`. Two ids share one with probability 2⁻³². */
export function hashText(text: string): number {
  return finalise(fnv1a(text));
}
