/** Merchandising (facts 2.2). Lengths in centimetres, indices in thousandths. */
import { mulDivRound } from '../../kernel/index.ts';
import { type Figure, nearest } from './ratio.ts';

/** *Linéaire développé*: ground length × number of levels. */
export const developedLength = (one: { lengthCm: number; levels: number }): number =>
  one.lengthCm * one.levels;

/** *Rendement* of a shelf: an amount per metre of developed length, in cents. */
export const perMetre = (one: { cents: number; lengthCm: number }): Figure =>
  one.lengthCm > 0 ? mulDivRound(one.cents, 100, one.lengthCm) : undefined;

/** Sales per square metre, in cents. */
export const perSquareMetre = (one: { cents: number; areaCm2: number }): Figure =>
  one.areaCm2 > 0 ? mulDivRound(one.cents, 10_000, one.areaCm2) : undefined;

/** A product or a family within its department: what it does there, and the shelf it holds. */
export interface ShareOfShelf {
  readonly part: number;
  readonly whole: number;
  readonly lengthCm: number;
  readonly wholeLengthCm: number;
}

function index({ part, whole, lengthCm, wholeLengthCm }: ShareOfShelf): Figure {
  if (whole <= 0 || lengthCm <= 0) return undefined;
  return (part * wholeLengthCm) / (whole * lengthCm);
}

const inThousandths = (x: Figure): Figure => (x === undefined ? undefined : nearest(1_000 * x));

/** *Indice de sensibilité*: share of the sales (or margin, or units) ÷ share of the developed length. */
export const sensitivity = (one: ShareOfShelf): Figure => inThousandths(index(one));

/** The three indices of one product: takings, margin, units. */
export interface ThreeShares {
  readonly sales: ShareOfShelf;
  readonly margin: ShareOfShelf;
  readonly units: ShareOfShelf;
}

function meanIndex({ sales, margin, units }: ThreeShares): Figure {
  const three = [index(sales), index(margin), index(units)];
  let sum = 0;
  for (const one of three) {
    if (one === undefined) return undefined;
    sum += one;
  }
  return sum / three.length;
}

/** *Indice moyen*: mean of the three, rounded once. */
export const meanSensitivity = (one: ThreeShares): Figure => inThousandths(meanIndex(one));

/** *Linéaire théorique*: mean index × present length, in centimetres. */
export function theoreticalLength(one: ThreeShares): Figure {
  const mean = meanIndex(one);
  return mean === undefined ? undefined : nearest(mean * one.sales.lengthCm);
}
