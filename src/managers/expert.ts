/**
 * What a good shopkeeper adds to the course, from the same view and with the same commands: safety that weighs a lost
 * sale against a loaf thrown away, room on the shelf for what empties it, shelves filled earlier.
 */
import type { Command } from '../store/game.ts';
import type { Facing } from '../store/plan-types.ts';
import type { View } from '../store/view.ts';
import { automaticOrders, rosterKeeper } from './housekeeping.ts';
import type { Manager } from './manager.ts';
import { type Method, supply } from './supply.ts';

declare const process: { env: Record<string, string | undefined> };
const env = (k: string, d: number): number => Number(process.env[k] ?? d);

/** Quantiles of the normal law, by the share of demand that is to be served. */
const QUANTILES: readonly (readonly [share: number, z: number])[] = [
  [0.5, 0],
  [0.6, 0.2533],
  [0.7, 0.5244],
  [0.8, 0.8416],
  [0.9, 1.2816],
  [0.95, 1.6449],
  [0.98, 2.0537],
  [0.99, 2.3263],
];

/** Quantile for a share, straight between the rows of the table. */
function quantile(share: number): number {
  let [before, low] = QUANTILES[0]!;
  if (share <= before) return low;
  for (const [at, z] of QUANTILES) {
    if (share <= at) return at === before ? z : low + ((z - low) * (share - before)) / (at - before);
    [before, low] = [at, z];
  }
  return low;
}

/** Cost of a disappointed customer, as a multiple of the margin that was missed. */
const DISAPPOINTED = env('DIS', 2);

/** Newsvendor: order up to the share of demand at which one unit more costs as much as it brings. */
const weighed: Method = ({ days, deviation, expected }, product, facings) => {
  const priceHt = (product.priceCents * 10_000) / (10_000 + product.vatBp);
  const under = DISAPPOINTED * Math.max(1, priceHt - product.costCents);
  const short = product.shelfLifeDays !== null && product.shelfLifeDays <= days + 2;
  // What keeps is not lost when it is not sold: only what perishes is weighed against its cost.
  const share = short ? under / (under + product.costCents) : env('SERV', 0.98);
  const target = Math.ceil(
    expected + Math.max(quantile(share) * deviation * Math.sqrt(days), short ? 0 : facings),
  );
  return { point: Math.max(0, target - Math.ceil(product.pack / 2)), target };
};

/** Shelves are filled before they look empty. */
function fillEarlier(view: View): Command[] {
  const FILL = env('FILL', 9_000);
  return view.plan.policies.fillBelowBp === FILL
    ? []
    : [{ type: 'policies', policies: { fillBelowBp: FILL } }];
}

/** Units a day of a product over the last weeks. */
function pace(view: View, p: number): number {
  let units = 0;
  let days = 0;
  for (let day = view.now.day - 28; day < view.now.day; day++) {
    const sold = view.sold(p, day);
    if (sold === undefined) continue;
    units += sold;
    days++;
  }
  return days > 0 ? units / days : 0;
}

/**
 * Once a week, on each level, the product whose shelf lasts longest gives a facing to the one whose shelf is emptied
 * fastest, while that leaves both better balanced and the board is long enough.
 */
function balanceFacings(view: View): Command[] {
  if (view.now.day % 7 !== 0) return [];
  const { fixtures, productIndex, products } = view.model;
  const commands: Command[] = [];
  for (const fixture of fixtures) {
    const own = view.plan.planogram.filter((one) => one.fixture === fixture.id);
    let changed = false;
    let rows: Facing[] = own.map((one) => ({ ...one }));
    for (let level = 1; level <= fixture.levels; level++) {
      for (let step = 0; step < 3; step++) {
        const on = rows.filter((one) => one.level === level);
        const days = (one: Facing): number => {
          const p = productIndex.get(one.product)!;
          const sold = pace(view, p);
          return sold > 0 ? (view.facings(p) * products[p]!.unitsPerFacing) / sold : 1_000;
        };
        const giver = on.filter((one) => one.facings > 1).sort((a, b) => days(b) - days(a))[0];
        const taker = on.sort((a, b) => days(a) - days(b))[0];
        if (!giver || !taker || giver === taker || days(giver) < env('RATIO', 2) * days(taker)) break;
        const width = (one: Facing): number => products[productIndex.get(one.product)!]!.widthCm;
        const used = on.reduce((sum, one) => sum + one.facings * width(one), 0);
        if (used - width(giver) + width(taker) > fixture.lengthCm) break;
        rows = rows.map((one) =>
          one === giver
            ? { ...one, facings: one.facings - 1 }
            : one === taker
              ? { ...one, facings: one.facings + 1 }
              : one,
        );
        changed = true;
        break;
      }
    }
    if (changed)
      commands.push({
        type: 'facings',
        fixture: fixture.id,
        facings: rows.map(({ product, level, facings }) => ({ product, level, facings })),
      });
  }
  return commands;
}

function prices(view: View): Command[] {
  const f = env('PRICE', 1);
  if (view.now.day !== 0 || f === 1) return [];
  return [
    {
      type: 'prices',
      prices: Object.fromEntries(view.model.products.map((p) => [p.id, Math.round(p.priceCents * f)])),
    },
  ];
}

export function expert(): Manager {
  const roster = rosterKeeper();
  return {
    name: 'expert',
    morning: (view) => [
      ...automaticOrders(view),
      ...roster(view),
      ...fillEarlier(view),
      ...prices(view),
      ...(env('FACE', 1) ? balanceFacings(view) : []),
      ...supply(view, weighed),
    ],
  };
}
