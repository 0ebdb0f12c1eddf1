/** The taught method of replenishment (facts 2.3): target = demand over the days to cover + safety stock. */
import type { OrderRule } from '../plan-types.ts';

/** One-sided 95 % quantile of the normal law: the usual service level of the course. */
const Z = 1.645;

/** What the rule is computed from, in units and days. */
export interface Demand {
  /** Units expected until the delivery of the next order that could be placed. */
  readonly expected: number;
  /** Standard deviation of a day's sales. */
  readonly deviation: number;
  /** Days to cover (lead time plus review period). */
  readonly days: number;
}

/** The rule that keeps a product up to a target: an order is passed as soon as it would fill half a pack. */
export const upTo = (target: number, pack: number): OrderRule => ({
  point: Math.max(0, target - Math.ceil(pack / 2)),
  target,
});

/**
 * Order point and target level of a product, in units.
 * Safety stock = z·σ·√days; half of it for goods that last a few days, whose leftovers are thrown away. The shelf is
 * kept presentable: at least one unit per facing remains.
 * @param pack units of a pack
 * @param shelfLifeDays days the goods last once received; null when they keep
 */
export function taughtRule(
  demand: Demand,
  pack: number,
  facings: number,
  shelfLifeDays: number | null,
): OrderRule {
  const short = shelfLifeDays !== null && shelfLifeDays <= demand.days + 2;
  const safety = Z * demand.deviation * Math.sqrt(demand.days) * (short ? 0.5 : 1);
  const target = Math.ceil(demand.expected + Math.max(safety, short ? 0 : facings));
  return upTo(target, pack);
}
