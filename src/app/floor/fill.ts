/** What stands on each fixture, facing by facing, as eyes see it. Pure: reads the view, draws nothing. */
import type { View } from '../../store/view.ts';
import type { Model } from './types.ts';

/** One facing: a product in its place, and how full it is: 0 empty, 1 low, 2 half, 3 full. */
export interface FacingFill {
  readonly product: number;
  /** Share of the length of the level, from the customer's left. */
  readonly from: number;
  readonly width: number;
  readonly fill: 0 | 1 | 2 | 3;
}

export interface FixtureFill {
  /** By level, from the lowest. */
  readonly levels: readonly (readonly FacingFill[])[];
  /** Two fills with the same signature look the same. */
  readonly signature: string;
  readonly facings: number;
  readonly empty: number;
}

/** Facings are drawn wider to fill a level, at most this much: bare wood would read as goods that are missing. */
const LOOSE = 2.6;

/** The plan's planogram by fixture and product, read again only when the plan's changes. */
export class Shelves {
  readonly #model: Model;
  readonly #view: View;
  #planogram: View['plan']['planogram'] | undefined;
  #rows: { product: number; level: number; facings: number; first: number }[][] = [];
  #fixtureOf = new Int32Array(0);
  #facingsOf = new Int32Array(0);
  readonly #shelf: Int32Array;
  readonly #capacity: Int32Array;

  constructor(model: Model, view: View) {
    this.#model = model;
    this.#view = view;
    this.#shelf = new Int32Array(model.products.length);
    this.#capacity = new Int32Array(model.products.length);
    this.look();
  }

  /** Reads how much stands on the shelves now. */
  look(): void {
    for (let p = 0; p < this.#shelf.length; p++) {
      const { shelf, capacity } = this.#view.product(p);
      this.#shelf[p] = shelf;
      this.#capacity[p] = capacity;
    }
  }

  /** Fixture that holds most facings of a product; −1 when none does. */
  fixtureOf(product: number): number {
    this.#read();
    return this.#fixtureOf[product] ?? -1;
  }

  #read(): void {
    const { planogram } = this.#view.plan;
    if (planogram === this.#planogram) return;
    this.#planogram = planogram;
    const { products, fixtures, productIndex, fixtureIndex } = this.#model;
    this.#rows = fixtures.map(() => []);
    this.#fixtureOf = new Int32Array(products.length).fill(-1);
    this.#facingsOf = new Int32Array(products.length);
    const most = new Int32Array(products.length);
    const on = new Map<number, number>();
    for (const line of planogram) {
      const product = productIndex.get(line.product)!;
      const fixture = fixtureIndex.get(line.fixture)!;
      // Units fill the facings of a product one after the other, in the order of the planogram.
      const first = this.#facingsOf[product]!;
      this.#facingsOf[product] = first + line.facings;
      this.#rows[fixture]!.push({ product, level: line.level, facings: line.facings, first });
      const key = product * fixtures.length + fixture;
      const sum = (on.get(key) ?? 0) + line.facings;
      on.set(key, sum);
      if (sum > most[product]!) {
        most[product] = sum;
        this.#fixtureOf[product] = fixture;
      }
    }
  }

  /** The fill of a fixture at the last look. */
  fill(fixture: number): FixtureFill {
    this.#read();
    const { levels, lengthCm } = this.#model.fixtures[fixture]!;
    const rows = this.#rows[fixture]!;
    const out: FacingFill[][] = Array.from({ length: levels }, () => []);
    let signature = '';
    let facings = 0;
    let empty = 0;
    for (let level = 1; level <= levels; level++) {
      const here = rows.filter((row) => row.level === level);
      let used = 0;
      for (const row of here) used += row.facings * this.#model.products[row.product]!.widthCm;
      if (used === 0) continue;
      const stretch = used > lengthCm ? lengthCm / used : Math.min(LOOSE, lengthCm / used);
      // What is not rented is spread between products rather than left at one end.
      const gap = here.length > 0 ? (lengthCm - used * stretch) / here.length : 0;
      let at = gap / 2;
      for (const row of here) {
        const width = this.#model.products[row.product]!.widthCm * stretch;
        for (let k = 0; k < row.facings; k++) {
          const fill = this.#facing(row.product, row.first + k);
          out[level - 1]!.push({ product: row.product, from: at / lengthCm, width: width / lengthCm, fill });
          signature += fill;
          at += width;
          facings++;
          if (fill === 0) empty++;
        }
        signature += `p${row.product}`;
        at += gap;
      }
      signature += '/';
    }
    return { levels: out, signature, facings, empty };
  }

  /** How full the n-th facing of a product is. */
  #facing(product: number, n: number): 0 | 1 | 2 | 3 {
    const each = this.#capacity[product]! / Math.max(1, this.#facingsOf[product]!);
    if (each <= 0) return 0;
    const left = (this.#shelf[product]! - n * each) / each;
    return left <= 0 ? 0 : left < 0.34 ? 1 : left < 0.75 ? 2 : 3;
  }
}
