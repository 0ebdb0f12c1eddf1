/**
 * What the shelves offer: facings and capacity of each product, and the fixture where a sub-family is looked for.
 * Recompiled from the plan whenever facings change, in mid-day too.
 */
import { ln } from '../../kernel/index.ts';
import type { Model } from '../compiled.ts';
import type { Facing } from '../plan-types.ts';

/**
 * Extra appeal of each height, from the feet to the hat, in hundredths of a point of utility for a five-level fixture:
 * integers, whose sum over the rows of a planogram does not depend on their order.
 */
const LEVEL_APPEAL = [-8, 2, 8, 6, -8] as const;

/** The shelves as the planogram makes them, per product or sub-family in the order of the model. */
export class Offer {
  /** Facings over all fixtures; 0 = not on the shelf. */
  readonly facings: Int32Array;
  /** Units the shelf can hold. */
  readonly capacity: Int32Array;
  /** Utility added by space and height: elasticity × ln(facings / opening facings) + level. */
  readonly visibility: Float64Array;
  /** Fixture where most facings of the product are (−1: none). */
  readonly fixtureOf: Int32Array;
  /** Fixture where shoppers look for a sub-family, and sub-families in the order a shopper meets them. */
  readonly subFixture: Int32Array;
  readonly subTour: Int32Array;
  /** Products with at least one facing. */
  listed: number;

  constructor(model: Model) {
    const P = model.products.length;
    const G = model.subfamilies.length;
    this.facings = new Int32Array(P);
    this.capacity = new Int32Array(P);
    this.visibility = new Float64Array(P);
    this.fixtureOf = new Int32Array(P);
    this.subFixture = new Int32Array(G);
    this.subTour = new Int32Array(G);
    this.listed = 0;
  }
}

/** Appeal of a level among `levels`, by proportion of height, in hundredths. */
function levelAppeal(level: number, levels: number): number {
  if (levels === 1) return 0;
  return LEVEL_APPEAL[Math.floor(((level - 1) / (levels - 1)) * 4 + 0.5)]!;
}

/** Facings of each product on the first morning: the yardstick of visibility. */
export function openingFacings(model: Model): Int32Array {
  const facings = new Int32Array(model.products.length);
  for (const f of model.scenario.floor.planogram) facings[model.productIndex.get(f.product)!]! += f.facings;
  return facings;
}

/** Fills `offer` from a planogram. Every array is rewritten; the order of the planogram does not matter. */
export function compileOffer(
  model: Model,
  planogram: readonly Facing[],
  opening: Int32Array,
  tour: Int32Array,
  offer: Offer,
): void {
  const P = model.products.length;
  const X = model.fixtures.length;
  const G = model.subfamilies.length;
  offer.facings.fill(0);
  offer.visibility.fill(0);
  offer.fixtureOf.fill(-1);
  const onFixture = new Int32Array(P * X);
  const subOn = new Int32Array(G * X);
  for (const f of planogram) {
    const p = model.productIndex.get(f.product)!;
    const x = model.fixtureIndex.get(f.fixture)!;
    offer.facings[p] = offer.facings[p]! + f.facings;
    offer.visibility[p] = offer.visibility[p]! + f.facings * levelAppeal(f.level, model.fixtures[x]!.levels);
    onFixture[p * X + x] = onFixture[p * X + x]! + f.facings;
    const g = model.subOf[p]!;
    subOn[g * X + x] = subOn[g * X + x]! + f.facings;
  }
  offer.listed = 0;
  for (let p = 0; p < P; p++) {
    const facings = offer.facings[p]!;
    offer.capacity[p] = facings * model.products[p]!.unitsPerFacing;
    if (facings === 0) continue;
    offer.listed++;
    const yardstick = opening[p]! || 1;
    offer.visibility[p] =
      offer.visibility[p]! / (100 * facings) +
      model.scenario.catchment.spaceElasticity * ln(facings / yardstick);
    for (let x = 0, most = 0; x < X; x++) {
      if (onFixture[p * X + x]! > most) {
        most = onFixture[p * X + x]!;
        offer.fixtureOf[p] = x;
      }
    }
  }
  const order: number[] = [];
  for (let g = 0; g < G; g++) {
    // A sub-family without any shelf is still looked for where its first fixture would be: at the first of the tour.
    let best = 0;
    for (let x = 0, most = 0; x < X; x++) {
      if (subOn[g * X + x]! > most) {
        most = subOn[g * X + x]!;
        best = x;
      }
    }
    offer.subFixture[g] = best;
    order.push(g);
  }
  order.sort((a, b) => tour[offer.subFixture[a]!]! - tour[offer.subFixture[b]!]! || a - b);
  offer.subTour.set(order);
}
