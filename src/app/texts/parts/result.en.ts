/** The result of a day or a week, in English. */
import type { result as french } from './result.fr.ts';

export const result: typeof french = {
  day: (date) => `Result of ${date}`,
  week: (n, days) =>
    days === 7
      ? `Result of week ${n}`
      : n === 1
        ? `Result of these ${days} days`
        : `Result of week ${n} (${days} days)`,
  closedDay: 'The store was closed.',
  revenueTtc: 'Sales incl. VAT',
  salesHt: 'Sales excl. VAT',
  tickets: 'Tickets',
  basket: 'Mean basket incl. VAT',
  tillsAlone: 'at the tills, without pick-up',
  margin: 'Gross margin excl. VAT',
  marginRate: (rate) => `${rate} of sales excl. VAT`,
  emptyNames: (hour) => `Empty shelves at ${hour}`,
  empty11: 'Empty shelves at 11:00',
  empty17: 'Empty shelves at 17:00',
  ofListed: (rate, listed) => `${rate} of ${listed} references`,
  meanWait: 'Mean wait at the tills',
  wait95: 'Wait of 95% of customers',
  wait95Help: '19 customers in 20 waited less',
  waitMean: (mean) => `mean ${mean}`,
  abandoned: 'Baskets left in line',
  waste: 'Known shrinkage (at cost)',
  cash: 'Cash this evening',
  sameDay: (value) => `last week: ${value}`,
  notLooked: 'store closed at that time',
  meanOfDays: 'mean of these days',
  emptyRate: 'Empty shelves',
  emptyRateHelp: 'mean of the checks at 11:00 and 17:00',
  byDay: 'Day by day',
  columns: {
    day: 'Day',
    revenue: 'Sales incl. VAT',
    tickets: 'Tickets',
    basket: 'Basket',
    margin: 'Margin',
  },
  total: 'Total',
  seeWeek: (days) => (days === 7 ? 'See the week' : `See the ${days} days`),
  seeDay: 'See the day',
  next: 'Next day',
  review: 'Look at the store',
  insolvent: 'The bank goes no further: the overdraft is exceeded. The game stops here.',
  gameOver: 'The game is over. Your copy to hand in is in “Review”.',
};
