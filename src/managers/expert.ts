/**
 * What a good shopkeeper adds to the course, from the same view and with the same commands: safety that weighs a lost
 * sale against a loaf thrown away, a price position of the house, hands where the customers are, shelves in proportion
 * to what they sell, and a count of the stock every day.
 */
import { htFromTtc } from '../kernel/index.ts';
import { upTo } from '../store/view.ts';
import { contradicts, fitToFlow, keepShelves, PER_TILL } from './floor/index.ts';
import { automaticOrders, rosterKeeper } from './housekeeping.ts';
import type { Manager } from './manager.ts';
import { priceOnce } from './prices.ts';
import { shareSaturdays } from './saturdays.ts';
import { spaceKeeper } from './space.ts';
import { type Method, orderKeeper } from './supply.ts';

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

/** Share of demand served for goods that keep: a unit too many is only lent to the shelf. */
const SERVED = 0.99;
/** Cost of a disappointed customer, as a multiple of the margin that was missed. */
const DISAPPOINTED = 2;

/** Newsvendor: order up to the share of demand at which one unit more costs as much as it brings. */
const weighed: Method = ({ days, deviation, expected }, product, facings) => {
  const under = DISAPPOINTED * Math.max(1, htFromTtc(product.priceCents, product.vatBp) - product.costCents);
  const short = product.shelfLifeDays !== null && product.shelfLifeDays <= days + 2;
  // What keeps is not lost when it is not sold: only what perishes is weighed against its cost.
  const share = short ? under / (under + product.costCents) : SERVED;
  const target = Math.ceil(
    expected + Math.max(quantile(share) * deviation * Math.sqrt(days), short ? 0 : facings),
  );
  return upTo(target, product.pack);
};

/** A position a little above the advised prices: more is felt by customers, and costs their visits. */
const POSITION_BP = 10_400;
/** Tills that keep lines short, and an hour of the quiet afternoon to count what the computer may have wrong. */
const FLOOR = { perTill: PER_TILL, counting: [840, 900] } as const;
/** Days between two looks at the shelves, and the share of a fixture that must move for it to be worth the work. */
const SPACE = { every: 28, least: 0.05 };

/** The manager on whom the top of the scales is hung. */
export function expert(): Manager {
  const roster = rosterKeeper(shareSaturdays(keepShelves(fitToFlow(FLOOR), contradicts)));
  const space = spaceKeeper(SPACE);
  const prices = priceOnce(() => POSITION_BP);
  const orders = orderKeeper(weighed);
  return {
    name: 'expert',
    morning: (view) => [
      ...automaticOrders(view),
      ...roster(view),
      ...space(view),
      ...prices(view),
      ...orders(view),
    ],
  };
}
