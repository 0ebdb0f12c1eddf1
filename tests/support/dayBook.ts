import type { DayBook } from '../../src/store/finance/index.ts';

/** A day on which nothing is sold, bought or paid. */
export const QUIET: DayBook = {
  salesByVat: new Map(),
  cardCents: 0,
  cashCents: 0,
  purchases: [],
  stockValueCents: 0,
  grossWagesCents: 0,
  contributionsCents: 0,
};
