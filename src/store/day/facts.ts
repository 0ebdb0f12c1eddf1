/**
 * Facts: what happened, day by day, in integers. Indicators, books and screens are folds over these tables and over the
 * trace; nothing here is an opinion.
 */
import type { Model } from '../compiled.ts';

/**
 * How a want ended. The last six are those of an order: the site leaves the product out, no slot suits, not there when
 * the order was prepared, its substitute refused, the order given up for being late, never collected.
 * `postponed`: nothing tempted this household today, shelf full and prices as advised.
 */
export const OUTCOMES = [
  'met',
  'substituted',
  'postponed',
  'no-facing',
  'shelf-empty',
  'out-of-stock',
  'too-dear',
  'no-advice',
  'queue',
  'closed',
  'past-date',
  'not-online',
  'no-slot',
  'not-picked',
  'refused',
  'order-late',
  'not-collected',
] as const;
/** How a want of a sub-family ended. */
export type Outcome = (typeof OUTCOMES)[number];
/** Rank of each ending: what the arrays hold. */
export const OUTCOME = Object.fromEntries(OUTCOMES.map((o, i) => [o, i])) as Record<Outcome, number>;

/**
 * One row a day; money in cents, times in ms or minutes, shelves in references. `inside`: still in the store at
 * midnight, doors open; `standingMs`: how long those of them in a line have stood. `joined` came to the tills with a
 * basket; `leftQueue` then left without paying, `gaveUp` of them after a wait (`gaveUpMs` in all). `lineMs` is the time
 * people stood in line, added up each time a line changes.
 */
export const DAY_COLUMNS = [
  'entered',
  'tickets',
  'leftEmptyHanded',
  'leftQueue',
  'foundClosed',
  'lines',
  'units',
  'revenueCents',
  'cardCents',
  'cashCents',
  'waitMs',
  'waited',
  'serviceMs',
  'listed',
  'shelvesChecked',
  'emptyAt11',
  'emptyAt17',
  'temperatureTenths',
  'rain',
  'openMinutes',
  'plannedMinutes',
  'workedMinutes',
  'absentMinutes',
  'paidMinutes',
  'grossWagesCents',
  'wasteCents',
  'adjustCents',
  'stockValueCents',
  'stolenCostCents',
  'brokenCostCents',
  'shortCostCents',
  'satisfactionSum',
  'satisfactionCount',
  'breakMinutes',
  'overtimeMinutes',
  'complementaryMinutes',
  'premiumCents',
  'contributionsCents',
  'offences',
  'backordered',
  'backordersServed',
  'siteVisits',
  'ordersPlaced',
  'ordersEmpty',
  'ordersNoSlot',
  'cameInstead',
  'orderLines',
  'orderUnits',
  'paidOnlineCents',
  'ordersPrepared',
  'ordersLate',
  'ordersLateMs',
  'ordersAtCounter',
  'linesPicked',
  'linesSubstituted',
  'linesMissing',
  'unitsPicked',
  'pickMs',
  'ordersHandedOver',
  'ordersRefunded',
  'ordersCancelled',
  'ordersNoShow',
  'ordersGivenUp',
  'linesRefused',
  'unitsReturned',
  'pickupLines',
  'pickupUnits',
  'pickupRevenueCents',
  'pickupFeeCents',
  'pickupCardCents',
  'pickupCashCents',
  'prepaidEarnedCents',
  'refundedCents',
  'pickupWaitMs',
  'handoverMs',
  'addOnVisits',
  'pickupScoreSum',
  'inside',
  'joined',
  'gaveUp',
  'gaveUpMs',
  'lineMs',
  'standingMs',
  'preparationsAsked',
  'preparationsBegun',
  'preparationWaitMs',
  'preparationMs',
] as const;
/** A column of the facts of a day. */
export type DayColumn = (typeof DAY_COLUMNS)[number];
/** Rank of each column. */
export const DAY = Object.fromEntries(DAY_COLUMNS.map((c, i) => [c, i])) as Record<DayColumn, number>;
const WIDTH = DAY_COLUMNS.length;

/** Bins of the histogram of waits; the last one holds everything beyond. */
export const WAIT_BINS = 120;
/** Width of a bin, in ms. */
export const WAIT_BIN_MS = 15_000;

/** A rule of working hours not kept on a day worked: day, employee (index), rule (rank in the table), what was found. */
export type Offence = readonly [day: number, employee: number, rule: number, found: number, limit: number];

/** What is remembered of each day: what reports, figures and marks are made of. */
export class FactsState {
  /** Days written, the last one being in progress until it closes. */
  days: number;
  readonly table: Float64Array;
  /** Per day and product, `day * P + p`. */
  readonly sold: Int32Array;
  /** TTC cents: doubles, since a jeweller may take more in a day than 32 bits hold. */
  readonly revenue: Float64Array;
  readonly received: Int32Array;
  readonly wasted: Int32Array;
  readonly adjusted: Int32Array;
  /** Truth that the manager does not see: units stolen, broken unseen, missing in cartons. */
  readonly hidden: Int32Array;
  /** First choices that were not on the shelf. */
  readonly missed: Uint16Array;
  /** Products with an empty shelf at the checks of 11 h (bit 0) and 17 h (bit 1). */
  readonly empty: Uint8Array;
  /** Wants by end and sub-family: `(day * OUTCOMES + outcome) * G + g`. */
  readonly outcomes: Int32Array;
  /** Waiting times: `day * WAIT_BINS + bin`; entries by hour: `day * 24 + hour`. */
  readonly waits: Int32Array;
  /** The same for those who collect an order, from their arrival to the goods in their hands. */
  readonly collections: Int32Array;
  readonly entries: Int32Array;
  /** Offences to the law of working hours, in the order of the days. */
  readonly offences: Offence[];
  /** Fingerprint of each closed day. */
  readonly fingerprints: string[];

  constructor(model: Model) {
    const P = model.products.length;
    const { days } = model;
    this.days = 0;
    this.table = new Float64Array(days * WIDTH);
    this.sold = new Int32Array(days * P);
    this.revenue = new Float64Array(days * P);
    this.received = new Int32Array(days * P);
    this.wasted = new Int32Array(days * P);
    this.adjusted = new Int32Array(days * P);
    this.hidden = new Int32Array(days * P);
    this.missed = new Uint16Array(days * P);
    this.empty = new Uint8Array(days * P);
    this.outcomes = new Int32Array(days * OUTCOMES.length * model.subfamilies.length);
    this.waits = new Int32Array(days * WAIT_BINS);
    this.collections = new Int32Array(days * WAIT_BINS);
    this.entries = new Int32Array(days * 24);
    this.offences = [];
    this.fingerprints = [];
  }
}

/** Adds to a column of a day. */
export const addFact = (facts: FactsState, day: number, column: number, value: number): void => {
  const at = day * WIDTH + column;
  facts.table[at] = facts.table[at]! + value;
};

/** One number of a day. */
export const fact = (facts: FactsState, day: number, column: DayColumn): number =>
  facts.table[day * WIDTH + DAY[column]]!;
