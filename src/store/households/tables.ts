/**
 * Tables of how households behave, computed once or when the offer changes, so that the shopper loop only compares
 * numbers. Utilities are logit utilities: a choice made with Gumbel noise on them has exact logit shares
 * (McFadden 1974), and noise is kept per household and product instead of drawn again.
 */
import {
  type CountLaw,
  type DurationLaw,
  exp,
  gumbelTable,
  ln,
  MINUTES_PER_DAY,
  MS_PER_MINUTE,
  powReal,
} from '../../kernel/index.ts';
import type { Model } from '../compiled.ts';
import { basketLaw, durationLaw } from './basket.ts';

/** Quantiles of the Gumbel law, 12 bits: 8 would be too coarse for the response to a price. */
export const GUMBEL = Int32Array.from(gumbelTable(12), (noise) => toPoints(noise));

/** One logit point. */
export const POINT = 262_144 * 64;

/**
 * Utilities are integers: 2⁻¹⁸ of a logit point, above six bits that hold the rank of a product in its sub-family
 * (63 − rank), so that the greatest of a slice also says whose it is, without a branch. Beyond ±40 points nothing
 * can win or lose any more.
 */
function toPoints(utility: number): number {
  const capped = utility > 40 ? 40 : utility < -40 ? -40 : utility;
  return Math.round(capped * 262_144) * 64;
}

/** Utility of what is not on the shelf: below anything, noise included. */
export const NOWHERE = -60 * POINT;

/** Knots of the arrival-time quantiles. */
const KNOTS = 1024;

/**
 * Columns of `HouseholdTables.needs`: the sub-family and its folded key, the chance to think of it with an empty home
 * stock, what a minute of home stock takes off, and two bounds of a 16-bit draw: the chance that is left with a full
 * stock, and the most it can be. The first four are words, the others doubles.
 */
export const NEED = { subfamily: 0, key: 1, least: 2, most: 3, occasion: 2, fade: 3 } as const;

/** Cells of a need: one line of a processor's memory. */
export const NEED_ROW = 4;

/** What choices are made of, worked out beforehand from the scenario, the offer and the day. */
export class HouseholdTables {
  /** Utility without noise of product p for segment n, were it on the shelf: `n * P + p`. */
  readonly utility: Int32Array;
  /** The same, but `NOWHERE` for what has no facing. */
  readonly offered: Int32Array;
  /** The same at advised prices: tells "too dear" from "not tempted". */
  readonly utilityAdvised: Int32Array;
  /** What the price of a product takes off the satisfaction of whoever buys it, in thousandths; below zero it adds. */
  readonly priceFelt: Float64Array;
  /** Utility of buying nothing here for segment n in sub-family g: `n * G + g`. */
  readonly outside: Int32Array;
  /** Chance, on 65 536, that a visit thinks of sub-family g with an empty home stock: `n * G + g`. */
  readonly occasion: Float64Array;
  /** How much more or less a segment thinks of a sub-family than the scenario says of everybody: `n * G + g`. */
  readonly taste: Float64Array;
  /** Needs as the loop of wants reads them, in walking order, a row per segment and then one per regular: see `NEED`. */
  readonly needs: Float64Array;
  readonly needWords: Int32Array;
  /** Arrival times: `(n * 3 + kind of day) * (KNOTS + 1) + knot`, in ms. */
  readonly arrival: Int32Array;
  /** Shares of a segment as thresholds of a 16-bit draw: choices by habit, looking for the longest date, card payments. */
  readonly loyal: Int32Array;
  readonly freshest: Int32Array;
  readonly card: Int32Array;
  /** Patience with mean 1, by quantile on 1 024. */
  readonly patience: Float64Array;
  /** Days that one unit lasts in one person's home, and the longest home stock that still changes the need. */
  readonly unitDays: Float64Array;
  /** Time from the door to the tills (ms) and lines of a basket, where the scenario draws them. */
  readonly browsing: DurationLaw | undefined;
  readonly basket: CountLaw | undefined;
  /** Where each sub-family begins in a row of the memory of `vectors.ts`, after the table of noise, and the length of a row: in bytes. */
  readonly blocks: Int32Array;
  readonly blockRow: number;
  /** Sub-families whose utilities have changed since that memory was filled; whether needs have; whether anything has. */
  readonly offerChanged: Uint8Array;
  needsChanged: boolean;
  stale: boolean;

  constructor(model: Model) {
    const N = model.segments.length;
    const P = model.products.length;
    const G = model.subfamilies.length;
    const { browsing } = model.scenario.catchment;
    this.utility = new Int32Array(N * P);
    this.offered = new Int32Array(N * P);
    this.utilityAdvised = new Int32Array(N * P);
    this.priceFelt = new Float64Array(P);
    this.outside = new Int32Array(N * G);
    this.occasion = new Float64Array(N * G);
    this.taste = Float64Array.from(
      model.segments.flatMap(({ affinity, occasionsBp }) =>
        model.subfamilies.map(
          ({ family }) => ((affinity[family] ?? 10_000) / 10_000) * (occasionsBp / 10_000),
        ),
      ),
    );
    this.needs = new Float64Array((N + model.regulars.length) * G * NEED_ROW);
    this.needWords = new Int32Array(this.needs.buffer);
    this.arrival = new Int32Array(N * 3 * (KNOTS + 1));
    this.loyal = Int32Array.from(model.segments, (s) => threshold16(s.loyaltyBp));
    this.freshest = Int32Array.from(model.segments, (s) => threshold16(s.freshestBp));
    this.card = Int32Array.from(model.segments, (s) => threshold16(s.cardBp));
    this.patience = new Float64Array(1024);
    this.unitDays = Float64Array.from(model.subfamilies, (g) => g.unitDays);
    this.browsing = browsing && durationLaw(browsing);
    this.basket = basketLaw(model.scenario);
    this.blocks = blocksOf(model.subStart);
    this.blockRow = this.blocks[G]! - this.blocks[0]!;
    this.offerChanged = new Uint8Array(G);
    this.needsChanged = false;
    this.stale = false;
  }
}

/** Each sub-family takes a multiple of four places of four bytes; one without products has four, which nobody takes. */
function blocksOf(subStart: Int32Array): Int32Array {
  const blocks = new Int32Array(subStart.length).fill(GUMBEL.byteLength);
  for (let g = 0; g + 1 < subStart.length; g++) {
    const products = Math.max(1, subStart[g + 1]! - subStart[g]!);
    blocks[g + 1] = blocks[g]! + 16 * Math.ceil(products / 4);
  }
  return blocks;
}

/** Quantiles of a piecewise-constant daily profile of 24 hourly weights, in ms since midnight. */
function arrivalQuantiles(hours: readonly number[], into: Int32Array, at: number): void {
  const total = hours.reduce((a, b) => a + b, 0) || 1;
  let hour = 0;
  let before = 0;
  for (let k = 0; k <= KNOTS; k++) {
    const mass = (k / KNOTS) * total;
    // Hours without weight are skipped, so that the first arrival does not begin at one in the morning.
    while (hour < 23 && (hours[hour] === 0 || before + hours[hour]! < mass)) before += hours[hour++]!;
    const inside = hours[hour]! > 0 ? Math.min(1, (mass - before) / hours[hour]!) : 1;
    into[at + k] = Math.floor((hour + inside) * 60 * MS_PER_MINUTE);
  }
}

/** Time of arrival for a 32-bit draw: the quantile of its ten high bits, interpolated by the rest. */
export function arrivalMs(tables: HouseholdTables, row: number, draw: number): number {
  const u = draw >>> 0;
  const knot = u >>> 22;
  const at = row * (KNOTS + 1) + knot;
  const low = tables.arrival[at]!;
  return low + Math.floor(((tables.arrival[at + 1]! - low) * (u & 0x3fffff)) / 0x400000);
}

/** The least 16-bit number that a share of `bp` out of 10 000 does not reach: a draw below it falls in the share. */
const threshold16 = (bp: number): number => Math.ceil((bp * 65_536) / 10_000);

/**
 * Builds the tables that do not change during a game.
 * @param opening facings on the first morning: the outside option is fixed so that, shelves full and prices advised,
 *   the declared share of occasions (`declineBp`) buys nothing
 * @param visibility what their heights add to the utilities on that morning
 */
export function createTables(model: Model, opening: Int32Array, visibility: Float64Array): HouseholdTables {
  const G = model.subfamilies.length;
  const tables = new HouseholdTables(model);
  for (const [n, segment] of model.segments.entries()) {
    for (let g = 0; g < G; g++) {
      let sum = 0;
      for (let p = model.subStart[g]!; p < model.subStart[g + 1]!; p++) {
        const advised = priceUtility(model, p, model.products[p]!.priceCents, segment.priceSensitivity);
        if (opening[p]! > 0) sum += exp(model.products[p]!.appeal + visibility[p]! + advised);
      }
      const { declineBp, outside } = model.subfamilies[g]!;
      const decline = declineBp / 10_000;
      const worth = decline > 0 && sum > 0 ? ln(sum) + ln(decline / (1 - decline)) : -40;
      tables.outside[n * G + g] = toPoints(outside ?? worth);
    }
    for (const [kind, hours] of [
      segment.hours,
      segment.saturdayHours ?? segment.hours,
      segment.sundayHours ?? segment.hours,
    ].entries()) {
      arrivalQuantiles(hours, tables.arrival, (n * 3 + kind) * (KNOTS + 1));
    }
  }
  // Weibull of shape 2.3: few people leave early, half have left at the mean (facts 4.9, abandonment curve).
  let mean = 0;
  for (let k = 0; k < 1024; k++) {
    tables.patience[k] = powReal(-ln(1 - (k + 0.5) / 1024), 1 / 2.3);
    mean += tables.patience[k]! / 1024;
  }
  for (let k = 0; k < 1024; k++) tables.patience[k] = tables.patience[k]! / mean;
  return tables;
}

/**
 * What a price takes from the utility of a product: β × ln(price ÷ advised price), which is 0 at the advised price, or
 * β × price in euros (McFadden 1974 writes any function of attributes).
 */
function priceUtility(model: Model, p: number, priceCents: number, beta: number): number {
  if (model.scenario.choice.price === 'euros') return (-beta * priceCents) / 100;
  const advised = model.products[p]!.priceCents;
  return priceCents > 0 && advised > 0 ? -beta * ln(priceCents / advised) : 0;
}

/** Recomputes the utilities of one product from its price and visibility; call it when either changes. */
export function compileUtility(
  model: Model,
  tables: HouseholdTables,
  p: number,
  priceCents: number,
  visibility: number,
  listed: boolean,
): void {
  const product = model.products[p]!;
  const P = model.products.length;
  const rank = 63 - (p - model.subStart[model.subOf[p]!]!);
  tables.offerChanged[model.subOf[p]!] = 1;
  tables.stale = true;
  for (const [n, { priceSensitivity }] of model.segments.entries()) {
    const base = product.appeal + visibility;
    const own = toPoints(base + priceUtility(model, p, priceCents, priceSensitivity)) + rank;
    const advised = base + priceUtility(model, p, product.priceCents, priceSensitivity);
    tables.utilityAdvised[n * P + p] = listed ? toPoints(advised) + rank : NOWHERE;
    tables.utility[n * P + p] = own;
    tables.offered[n * P + p] = listed ? own : NOWHERE;
  }
}

/**
 * What a price does to the satisfaction of whoever buys, in thousandths for a basket of such prices: dearer than advised
 * weighs three times what cheaper brings (a loss is felt more than a gain: Kahneman & Tversky 1979; Putler 1992 on eggs).
 */
const PRICE_FELT = { dearer: 2_000, cheaper: 600 } as const;

/** How the price of one product is felt by those who pay it; recomputed when the price changes. */
export function compilePriceFelt(model: Model, tables: HouseholdTables, p: number, priceCents: number): void {
  const advised = model.products[p]!.priceCents;
  const gap = advised > 0 ? priceCents / advised - 1 : 0;
  tables.priceFelt[p] = gap * (gap > 0 ? PRICE_FELT.dearer : PRICE_FELT.cheaper);
}

/** A full home stock makes a need ten times less likely. */
const FULL_FADES = 0.9;

/** Chances to think of each sub-family on a day of this month and weather. */
export function compileOccasions(
  model: Model,
  tables: HouseholdTables,
  month: number,
  anomalyTenths: number,
): void {
  const G = model.subfamilies.length;
  for (let g = 0; g < G; g++) {
    const sub = model.subfamilies[g]!;
    const season = (sub.monthBp?.[month] ?? 10_000) / 10_000;
    const heat = Math.max(0, 1 + (sub.warmDegreeBp / 10_000) * (anomalyTenths / 10));
    const usual = (sub.occasionBp / 10_000) * season * heat;
    for (let at = g; at < tables.occasion.length; at += G)
      tables.occasion[at] = usual * tables.taste[at]! * 65_536;
  }
}

/** Rows of needs for the loop of wants; call it when the occasions or the tour of the aisles change. */
export function compileNeeds(model: Model, tables: HouseholdTables, tour: Int32Array): void {
  tables.needsChanged = true;
  tables.stale = true;
  const N = model.segments.length;
  for (let n = 0; n < N; n++) writeNeeds(model, tables, tour, n, n, NONE);
  // A regular looks for the usual things whatever is at home.
  for (const [h, usual] of model.regularWants.entries())
    writeNeeds(model, tables, tour, N + h, model.householdSegment[h]!, usual);
}

const NONE: readonly number[] = [];

function writeNeeds(
  model: Model,
  { needs, needWords, occasion, unitDays }: HouseholdTables,
  tour: Int32Array,
  row: number,
  n: number,
  usual: readonly number[],
): void {
  const G = tour.length;
  let at = row * G * NEED_ROW;
  for (const g of tour) {
    const chance = occasion[n * G + g]!;
    needWords[2 * at + NEED.subfamily] = g;
    needWords[2 * at + NEED.key] = model.subFold[g]!;
    needs[at + NEED.occasion] = chance;
    needs[at + NEED.fade] = (FULL_FADES * chance) / (unitDays[g]! * MINUTES_PER_DAY);
    const least = usual.includes(g) ? 65_536 : Math.ceil((1 - FULL_FADES) * chance);
    const most = Math.ceil(chance);
    needWords[2 * at + NEED.least] = least;
    needWords[2 * at + NEED.most] = most > least ? most : least;
    at += NEED_ROW;
  }
}
