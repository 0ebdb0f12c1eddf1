/** The laws that a true file keeps, in the order in which they are told. */
import { BOOKS } from './books.ts';
import { GOODS } from './goods.ts';
import type { Identity } from './identity.ts';
import { LONG_TERM } from './longTerm.ts';
import { PEOPLE } from './people.ts';
import { PICKUP } from './pickup.ts';
import { SALES } from './sales.ts';
import { STAFF } from './staff.ts';
import { MARKS, TOTALS } from './totals.ts';

export const IDENTITIES: readonly Identity[] = [
  ...SALES,
  ...GOODS,
  ...BOOKS,
  ...LONG_TERM,
  ...PEOPLE,
  ...PICKUP,
  ...STAFF,
  ...MARKS,
  ...TOTALS,
];

export type { Identity } from './identity.ts';
export { type Gap, Tally } from './tally.ts';
