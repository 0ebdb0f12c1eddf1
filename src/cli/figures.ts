/** Headline figures of a stretch of days, from the books, the till and the checks. Integers; nothing is rounded. */
import { WAIT_BIN_MS } from '../store/game.ts';
import type { View } from '../store/view.ts';

export interface Figures {
  readonly days: number;
  readonly visitors: number;
  readonly tickets: number;
  readonly salesTtcCents: number;
  /** Sales of goods, HT (account 707). */
  readonly salesHtCents: number;
  /** Sales HT − cost of goods sold (607 purchases and 6037 change of stock): shrinkage is already inside. */
  readonly marginCents: number;
  /** Wages and employer contributions (64). */
  readonly staffCents: number;
  /** Known shrinkage at cost. */
  readonly wasteCents: number;
  /** Empty shelves met at the checks, and references looked at, over the open days. */
  readonly empty: number;
  readonly looked: number;
  /** Wait under which 95 % of customers were served: the upper edge of its bin. */
  readonly waitP95Ms: number;
  /** The last bin has no upper edge. */
  readonly waitIsBeyond: boolean;
  /** Money at the close of the last day. */
  readonly cashCents: number;
}

/** Figures of the days `from` to `to` (included), all closed. */
export function figuresOf(
  view: View,
  waits: Int32Array,
  cash: readonly number[],
  from: number,
  to: number,
): Figures {
  let visitors = 0;
  let tickets = 0;
  let salesTtcCents = 0;
  let wasteCents = 0;
  let empty = 0;
  let looked = 0;
  for (let d = from; d <= to; d++) {
    visitors += view.figure(d, 'entered');
    tickets += view.figure(d, 'tickets');
    salesTtcCents += view.figure(d, 'revenueCents');
    wasteCents += view.figure(d, 'wasteCents');
    if (view.figure(d, 'openMinutes') === 0) continue;
    empty += view.figure(d, 'emptyAt11') + view.figure(d, 'emptyAt17');
    looked += view.figure(d, 'shelvesChecked');
  }
  const sum = (prefix: string) => view.movement(prefix, from, to);
  return {
    days: to - from + 1,
    visitors,
    tickets,
    salesTtcCents,
    salesHtCents: -sum('707'),
    marginCents: -sum('707') - sum('607') - sum('6037'),
    staffCents: sum('64'),
    wasteCents,
    empty,
    looked,
    ...waitP95(waits, view.model.days, from, to),
    cashCents: cash[to] ?? 0,
  };
}

function waitP95(waits: Int32Array, days: number, from: number, to: number) {
  const bins = waits.length / days;
  const sums = new Float64Array(bins);
  for (let at = from * bins; at < (to + 1) * bins; at++) sums[at % bins] = sums[at % bins]! + waits[at]!;
  const all = sums.reduce((a, b) => a + b, 0);
  let seen = 0;
  for (let bin = 0; bin < bins && all > 0; bin++) {
    seen += sums[bin]!;
    // Twentieths: 0.95 in whole numbers.
    if (20 * seen >= 19 * all) return { waitP95Ms: (bin + 1) * WAIT_BIN_MS, waitIsBeyond: bin === bins - 1 };
  }
  return { waitP95Ms: 0, waitIsBeyond: false };
}
