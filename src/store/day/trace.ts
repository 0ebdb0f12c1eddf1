/**
 * Rows of the trace: (time in ms, kind, who, what, how many, cents). The floor plays them back and the journal reads
 * them; a run without a reader writes none.
 */
export const ROW = {
  /** who visit, what household (−1: a customer of a direct demand), howMany wants in mind. */
  enter: 0,
  /** who visit, what place (see Walks), howMany ms of walk: leaves now, arrives then. */
  walk: 1,
  /** who visit, what product, howMany units. */
  pick: 2,
  /** who visit, what product (or −1 − sub-family), howMany outcome. */
  miss: 3,
  /** who visit, what line, howMany people ahead. */
  queue: 4,
  /** who visit, what till, howMany ms of service. */
  serve: 5,
  /** who visit, what till, howMany units, cents paid TTC. */
  pay: 6,
  /** who visit, what reason (LEAVE). */
  leave: 7,
  /** who employee, what task (−1 off), howMany till (−1 none). */
  staff: 8,
  /** who employee, what product (−1 none), howMany ms of work, cents = kind of job. */
  job: 9,
  /** who employee, what product, howMany units put on the shelf. */
  filled: 10,
  /** what till, howMany 1 open or 0 closed. */
  till: 11,
  /** who supplier, howMany units on the dock. */
  delivery: 12,
  /** who employee, what product, howMany units received. */
  received: 13,
  /** what product, howMany units thrown away, cents their cost. */
  waste: 14,
  /** who visit, what product: taken without paying (never shown to the manager). */
  theft: 15,
  /** what supplier, howMany units: order sent at the cut-off. */
  order: 16,
  /** who visit, what product, howMany units, cents of the line TTC; the lines of a ticket come before its `pay`. */
  line: 17,
  /** who visit, what means of payment (TENDER), cents: how the ticket just told was paid. */
  tender: 18,
  /** who employee, what product, howMany units that the count took off the record (< 0: found), cents their value. */
  counted: 19,
  /** who employee, what product, howMany units broken without being seen, cents their cost (never shown either). */
  broken: 20,
  /** who supplier, what product, howMany units: a line of the order just sent. */
  ordered: 21,
  /** who supplier, what product, howMany units on the delivery note: a line put on the dock. */
  delivered: 22,
  /** who employee, what till, howMany ms of work: a preparation begun by a cashier whom nobody waits for. */
  prepare: 23,
  /** who visit, what product, howMany units: a line of a basket left at the tills. */
  gaveUp: 24,
  /** who order (its number), what household, howMany units, cents to pay TTC: an order comes from the site. */
  orderPlaced: 32,
  /** who employee, what product, howMany units, cents = number of the order: into its bag. */
  orderPicked: 33,
  /** who order, what locker (0, 1… of the ambient ones, 1 000… of the cold ones, −1 at the counter), howMany units. */
  orderReady: 34,
  /** who order, what household: the customer is here. */
  orderHere: 35,
  /** who order, what employee (−1 a locker), howMany units, cents paid TTC, fee included. */
  orderHandedOver: 36,
  /** who order, what end (ORDER), howMany units put back, cents given back. */
  orderClosed: 37,
  /** who order, what product (ordered), howMany units missing, cents = substitute (−1 none). */
  orderMissing: 38,
  /** who order, what product, howMany units, cents of the line TTC: in the customer's hands. */
  orderLine: 39,
  /** what household, howMany wants it looks for on the site; no row for one that comes to the store instead. */
  siteVisit: 40,
  /** what household, howMany outcome: a want of an order that came to nothing. */
  orderLost: 41,
} as const;

/** Means of payment. */
export const TENDER = { card: 0, cash: 1 } as const;

/** Why a shopper leaves. */
export const LEAVE = { paid: 0, nothing: 1, queue: 2 } as const;

/** Columns of a row: those that `ROW` tells. */
export const TRACE_COLUMNS = 6;
