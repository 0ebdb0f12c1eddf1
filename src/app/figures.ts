/** Figures of a day or of several for the screens, from the catalogue of indicators: two screens never disagree. */
import * as indicators from '../indicators/index.ts';
import { htFromTtc } from '../kernel/index.ts';
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
  /** Margin on sales HT; undefined without sales. */
  readonly marginBp: number | undefined;
  /** Listed references and how many were empty at the checks of 11 h and 17 h, summed over the days. */
  readonly listed: number;
  readonly emptyAt11: number;
  readonly emptyAt17: number;
  /** The same as shares of what was looked at: both checks together, then each; undefined when nobody looked. */
  readonly emptyBp: number | undefined;
  readonly empty11Bp: number | undefined;
  readonly empty17Bp: number | undefined;
}

/** Figures of days `from` to `to`, both included. */
export function figures(view: View, from: number, to = from): Figures {
  const at = { from, to };
  const of = (one: indicators.Indicator<View>): number | undefined => one.of(view, at);
  /** A count or an amount, which always has a value. */
  const sum = (one: indicators.Indicator<View>): number => of(one) ?? 0;
  let listed = 0;
  for (let day = from; day <= to; day++) listed += view.figure(day, 'listed');
  return {
    entered: sum(indicators.visitors),
    tickets: sum(indicators.tickets),
    revenueCents: sum(indicators.salesTtc),
    basketCents: of(indicators.basket),
    abandoned: sum(indicators.abandoned),
    wasteCents: sum(indicators.waste),
    meanWaitMs: of(indicators.meanWait),
    salesHtCents: sum(indicators.salesHt),
    marginCents: sum(indicators.grossMargin),
    marginBp: of(indicators.grossMarginRate),
    listed,
    emptyAt11: indicators.emptyRateAt11.inputsOf(view, at).empty ?? 0,
    emptyAt17: indicators.emptyRateAt17.inputsOf(view, at).empty ?? 0,
    emptyBp: of(indicators.emptyRate),
    empty11Bp: of(indicators.emptyRateAt11),
    empty17Bp: of(indicators.emptyRateAt17),
  };
}

/** People waiting in all lines now. */
export const waitingNow = (view: View): number => view.tills().reduce((sum, till) => sum + till.waiting, 0);

/** What a product would earn at a price: HT price, unit margin HT in cents, and margin on price HT in basis points. */
export function unitMargin(
  priceCents: number,
  costCents: number,
  vatBp: number,
): { htCents: number; marginCents: number; rateBp: number } {
  const priceHtCents = htFromTtc(priceCents, vatBp);
  const one = { priceHtCents, costCents };
  const { unitMargin: margin, marginRate } = indicators.formulas;
  return { htCents: priceHtCents, marginCents: margin(one), rateBp: marginRate(one) ?? 0 };
}
