/**
 * The yardstick: the skeleton of W0 in the least code that plays it, typed arrays only, nothing shared with `src`.
 *
 * Every day 1 500 households draw whether they come and when; some 500 come, think of about 8 of 20 families each,
 * walk from one to the next, pick one of 30 products, take it from the shelf or substitute once, stand in one line in
 * front of 3 tills with affine service; at night whatever sold is ordered up to its level for the next day.
 *
 * The choice is the cheapest that is still an exact logit: an alias table of the shares of each family, rebuilt when
 * its prices move; one 32-bit draw serves both the column and the test (A. J. Walker, 1977). Looking at 30 tastes per
 * choice would make a yardstick three times as slow, and a ratio three times as flattering.
 *
 * No tastes of one's own, lots, staff, money, memory, causes, books or fingerprint: what the game adds is the ratio
 * to this. Figures known for such a kernel on one machine: 52 to 81 ns per line.
 */

const DAYS = 84;
const HOUSEHOLDS = 1_500;
const FAMILIES = 20;
const SET = 30;
const PRODUCTS = FAMILIES * SET;
const PLACES = FAMILIES + 2;
const TILLS = 3;

/** Chances on 2³²: to come, to think of a family. */
const COMES = 0.334 * 4_294_967_296;
const THINKS = 0.4 * 4_294_967_296;

const OPEN_MS = 9 * 3_600_000;
const DAY_MS = 12 * 3_600_000;
const MS_PER_CM = 9;
const FIXED_MS = 55_000;
const PER_LINE_MS = 7_000;
const PACK = 12;

/** What a run of the kernel did: lines sold is the unit of the comparison, the rest proves that it was played. */
export interface KernelRun {
  visits: number;
  lines: number;
  substituted: number;
  lost: number;
  cents: number;
  waitMs: number;
  walkCm: number;
}

/** One draw from a key (lowbias32). */
function hash(x: number): number {
  let h = x ^ (x >>> 16);
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  return h ^ (h >>> 16);
}

/** Alias table of the logit shares of one family: threshold and second choice of each column. */
function buildAlias(utility: Float64Array, from: number, threshold: Float64Array, other: Int32Array): void {
  let sum = 0;
  for (let p = from; p < from + SET; p++) {
    threshold[p] = Math.exp(utility[p]!);
    sum += threshold[p]!;
  }
  const small: number[] = [];
  const large: number[] = [];
  for (let p = from; p < from + SET; p++) {
    threshold[p] = (threshold[p]! * SET) / sum;
    other[p] = p;
    (threshold[p]! < 1 ? small : large).push(p);
  }
  while (small.length > 0 && large.length > 0) {
    const low = small.pop()!;
    const high = large.at(-1)!;
    other[low] = high;
    threshold[high] = threshold[high]! - (1 - threshold[low]!);
    if (threshold[high]! < 1) small.push(large.pop()!);
  }
}

/** Plays the whole workload from nothing. */
export function playKernel(days: number = DAYS): KernelRun {
  const householdKey = Int32Array.from({ length: HOUSEHOLDS }, (_, h) => hash(h + 1));
  const familyKey = Int32Array.from({ length: FAMILIES }, (_, f) => hash(f ^ 0x5bd1e995));
  const advised = Int32Array.from({ length: PRODUCTS }, (_, p) => 120 + ((hash(p) >>> 8) % 480));
  const appeal = Float64Array.from({ length: PRODUCTS }, (_, p) => ((hash(p ^ 0x77) >>> 8) % 16) / 10 - 0.8);
  const upTo = Int32Array.from({ length: PRODUCTS }, (_, p) => 24 + 10 * ((hash(p ^ 0x99) >>> 8) % 3));
  const price = advised.slice();
  const stock = upTo.slice();
  const onOrder = new Int32Array(PRODUCTS);
  const utility = appeal.slice();
  const threshold = new Float64Array(PRODUCTS);
  const other = new Int32Array(PRODUCTS);
  const cm = new Int32Array(PLACES * PLACES);
  const arrivals = new Float64Array(HOUSEHOLDS);
  const joins = new Float64Array(HOUSEHOLDS);
  const free = new Float64Array(TILLS);
  for (let f = 0; f < FAMILIES; f++) buildAlias(utility, f * SET, threshold, other);
  for (let a = 0; a < PLACES; a++) {
    for (let b = 0; b < PLACES; b++)
      cm[a * PLACES + b] = 400 * Math.abs((a % 4) - (b % 4)) + 240 * Math.abs((a >> 2) - (b >> 2));
  }
  const run: KernelRun = { visits: 0, lines: 0, substituted: 0, lost: 0, cents: 0, waitMs: 0, walkCm: 0 };

  for (let day = 0; day < days; day++) {
    // One family's prices move.
    const moved = (day % FAMILIES) * SET;
    for (let p = moved; p < moved + SET; p++) {
      price[p] = Math.floor((advised[p]! * (95 + ((p * 7 + day * 3) % 11))) / 100);
      utility[p] = appeal[p]! - 3 * Math.log(price[p]! / advised[p]!);
    }
    buildAlias(utility, moved, threshold, other);

    // Who comes, and when.
    const dayKey = hash(day ^ 0x2545f491);
    let count = 0;
    for (let h = 0; h < HOUSEHOLDS; h++) {
      const u = hash(dayKey ^ householdKey[h]!);
      if (u >>> 0 >= COMES) continue;
      const ms = OPEN_MS + Math.floor((hash(u ^ 0x1b873593) >>> 0) * (DAY_MS / 4_294_967_296));
      arrivals[count++] = ms * 2048 + h;
    }
    arrivals.subarray(0, count).sort();

    // The round of each, choice by choice.
    let lines = 0;
    let cents = 0;
    let walkCm = 0;
    for (let v = 0; v < count; v++) {
      const arrival = arrivals[v]!;
      const h = arrival & 2047;
      const visit = hash(householdKey[h]! ^ dayKey ^ 0x3c6ef372);
      let basket = 0;
      let place = FAMILIES;
      let walked = 0;
      let dwellMs = 0;
      for (let f = 0; f < FAMILIES; f++) {
        const u = hash(visit ^ familyKey[f]!);
        if (u >>> 0 >= THINKS) continue;
        walked += cm[place * PLACES + f]!;
        place = f;
        dwellMs += 6_000 + (u & 0x3fff);
        let draw = (hash(u) >>> 0) * (SET / 4_294_967_296);
        let column = draw | 0;
        let p = f * SET + column;
        if (draw - column >= threshold[p]!) p = other[p]!;
        if (stock[p] === 0) {
          draw = (hash(u ^ 0x510e527f) >>> 0) * (SET / 4_294_967_296);
          column = draw | 0;
          p = f * SET + column;
          if (draw - column >= threshold[p]!) p = other[p]!;
          if (stock[p] === 0) {
            run.lost++;
            continue;
          }
          run.substituted++;
        }
        stock[p] = stock[p]! - 1;
        cents += price[p]!;
        basket++;
      }
      walked += cm[place * PLACES + FAMILIES + 1]!;
      walkCm += walked;
      lines += basket;
      joins[v] = ((arrival - h) / 2048 + dwellMs + walked * MS_PER_CM) * 32 + basket;
    }
    run.visits += count;
    run.lines += lines;
    run.cents += cents;
    run.walkCm += walkCm;

    // One line, three tills: the first in line goes to the first till free.
    joins.subarray(0, count).sort();
    free.fill(0);
    for (let v = 0; v < count; v++) {
      const basket = joins[v]! & 31;
      const ms = (joins[v]! - basket) / 32;
      let till = 0;
      for (let t = 1; t < TILLS; t++) if (free[t]! < free[till]!) till = t;
      const begins = ms > free[till]! ? ms : free[till]!;
      run.waitMs += begins - ms;
      free[till] = begins + FIXED_MS + PER_LINE_MS * basket;
    }

    // Night: yesterday's order comes in, tonight's leaves.
    for (let p = 0; p < PRODUCTS; p++) {
      stock[p] = stock[p]! + onOrder[p]!;
      const missing = upTo[p]! - stock[p]!;
      onOrder[p] = missing >= PACK / 2 ? Math.ceil(missing / PACK) * PACK : 0;
    }
  }
  return run;
}
