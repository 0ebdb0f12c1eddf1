/**
 * Figures of a day or of several, read from the view in one place, so that two screens never disagree.
 * They will come from `src/indicators` when the catalogue of indicators exists.
 */
import { htFromTtc, mulDivRound } from '../kernel/index.ts';
import type { View } from '../store/view.ts';

export interface Figures {
  readonly entered: number;
  readonly tickets: number;
  /** Takings, TTC cents. */
  readonly revenueCents: number;
  /** Mean basket, TTC cents; undefined without a ticket. */
  readonly basketCents: number | undefined;
  /** Customers who left the line without their basket. */
  readonly abandoned: number;
  /** Known shrinkage, at cost. */
  readonly wasteCents: number;
  /** Mean wait at the tills in ms; undefined when nobody waited yet. */
  readonly meanWaitMs: number | undefined;
  /** Sales HT from the books, and what they leave after the cost of goods (shrinkage included). Closed days only. */
  readonly salesHtCents: number;
  readonly marginCents: number;
  /** Listed references and how many were empty at the checks of 11 h and 17 h, summed over the days. */
  readonly listed: number;
  /** References looked at, both checks together. */
  readonly shelvesChecked: number;
  readonly emptyAt11: number;
  readonly emptyAt17: number;
}

/** Figures of days `from` to `to`, both included. */
export function figures(view: View, from: number, to = from): Figures {
  const sum = (column: Parameters<View['figure']>[1]): number => {
    let total = 0;
    for (let day = from; day <= to; day++) total += view.figure(day, column);
    return total;
  };
  const tickets = sum('tickets');
  const revenueCents = sum('revenueCents');
  const waited = sum('waited');
  const salesHtCents = -view.movement('707', from, to);
  return {
    entered: sum('entered'),
    tickets,
    revenueCents,
    basketCents: tickets > 0 ? mulDivRound(revenueCents, 1, tickets) : undefined,
    abandoned: sum('leftQueue'),
    wasteCents: sum('wasteCents'),
    meanWaitMs: waited > 0 ? sum('waitMs') / waited : undefined,
    salesHtCents,
    marginCents: salesHtCents - view.movement('607', from, to) - view.movement('6037', from, to),
    listed: sum('listed'),
    shelvesChecked: sum('shelvesChecked'),
    emptyAt11: sum('emptyAt11'),
    emptyAt17: sum('emptyAt17'),
  };
}

/** People waiting in all lines now. */
export const waitingNow = (view: View): number => view.tills().reduce((sum, till) => sum + till.waiting, 0);

/** What a product earns at a price: HT price, unit margin HT in cents, and margin on price HT in basis points. */
export function unitMargin(
  priceCents: number,
  costCents: number,
  vatBp: number,
): { htCents: number; marginCents: number; rateBp: number } {
  const htCents = htFromTtc(priceCents, vatBp);
  const marginCents = htCents - costCents;
  return { htCents, marginCents, rateBp: htCents > 0 ? mulDivRound(marginCents, 10_000, htCents) : 0 };
}
