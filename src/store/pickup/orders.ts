/**
 * Orders of the site, in columns: one row per order, `ORDER_LINES` places per row for its lines. Rows are in the order
 * of placing, from which time takes out those that have ended when a day closes. Rows are made when a day opens.
 */

/** Lines an order can hold. */
export const ORDER_LINES = 32;

/** Where an order stands. The last three are its ends: it reaches exactly one of them, once. */
export const ORDER = {
  placed: 0,
  picking: 1,
  ready: 2,
  handing: 3,
  handedOver: 4,
  refunded: 5,
  cancelled: 6,
} as const;

/** Has this state ended the order? */
export const ended = (state: number): boolean => state >= ORDER.handedOver;

/** What became of a line: still to pick, in a bag as ordered, in a bag as another product, or not there. */
export const LINE_END = { todo: 0, picked: 1, substituted: 2, missing: 3, refused: 4 } as const;

/** No locker: the goods wait at the counter. */
export const COUNTER = -1;

/** Orders of the site, column by column; `count` of them, in the order they were placed. */
export interface Orders {
  capacity: number;
  count: number;
  /** Number given at placing, from 1 on: what people call the order. */
  number: Int32Array;
  household: Int32Array;
  /** All luck of the order hangs on it. */
  key: Int32Array;
  state: Uint8Array;
  /** Minutes of the game: placed, start and end of the slot, when the customer means to come (−1: never). */
  placed: Int32Array;
  due: Int32Array;
  until: Int32Array;
  comes: Int32Array;
  /** Today's ms: goods ready, customer here; −1 before. */
  readyMs: Int32Array;
  hereMs: Int32Array;
  /** Cents TTC: paid online (goods and fee; 0 when paid on the spot), fee within. */
  paidCents: Float64Array;
  feeCents: Float64Array;
  prepaid: Uint8Array;
  /** Employee who prepares or hands over, −1 nobody. */
  picker: Int16Array;
  /** Lockers held, or COUNTER. */
  ambient: Int16Array;
  cold: Int16Array;
  lines: Uint8Array;
  /** Next line to pick. */
  next: Uint8Array;
  /** Per line: what was ordered, at which unit price, and how the site met the want (an outcome). */
  product: Int16Array;
  units: Uint8Array;
  priceCents: Float64Array;
  wish: Uint8Array;
  /** Per line: what was set aside, how many, its earliest date, the unit price it is sold at, what became of it. */
  given: Int16Array;
  got: Uint8Array;
  expiry: Int32Array;
  soldCents: Float64Array;
  end: Uint8Array;
}

/** Room for so many orders, none placed. */
export function createOrders(capacity: number): Orders {
  const lines = capacity * ORDER_LINES;
  return {
    capacity,
    count: 0,
    number: new Int32Array(capacity),
    household: new Int32Array(capacity),
    key: new Int32Array(capacity),
    state: new Uint8Array(capacity),
    placed: new Int32Array(capacity),
    due: new Int32Array(capacity),
    until: new Int32Array(capacity),
    comes: new Int32Array(capacity),
    readyMs: new Int32Array(capacity),
    hereMs: new Int32Array(capacity),
    paidCents: new Float64Array(capacity),
    feeCents: new Float64Array(capacity),
    prepaid: new Uint8Array(capacity),
    picker: new Int16Array(capacity),
    ambient: new Int16Array(capacity),
    cold: new Int16Array(capacity),
    lines: new Uint8Array(capacity),
    next: new Uint8Array(capacity),
    product: new Int16Array(lines),
    units: new Uint8Array(lines),
    priceCents: new Float64Array(lines),
    wish: new Uint8Array(lines),
    given: new Int16Array(lines),
    got: new Uint8Array(lines),
    expiry: new Int32Array(lines),
    soldCents: new Float64Array(lines),
    end: new Uint8Array(lines),
  };
}

type Column = Uint8Array | Int16Array | Int32Array | Float64Array;

/** The tables of the orders, always in the same order. */
const columnsOf = (orders: Orders): Column[] =>
  Object.values(orders).filter((column): column is Column => typeof column !== 'number');

/** Makes room for `more` orders; called when a day opens, never inside it. */
export function reserveOrders(orders: Orders, more: number): void {
  if (orders.count + more <= orders.capacity) return;
  const larger = createOrders(Math.ceil((orders.count + more) * 1.25));
  const from = columnsOf(orders);
  for (const [c, column] of columnsOf(larger).entries()) column.set(from[c]!);
  Object.assign(orders, larger, { count: orders.count });
}

/** Takes out the orders that have ended; the others keep their order. Called when a day closes. */
export function dropEnded(orders: Orders): void {
  const columns = columnsOf(orders);
  let kept = 0;
  for (let from = 0; from < orders.count; ) {
    let to = from;
    while (to < orders.count && !ended(orders.state[to]!)) to++;
    if (kept !== from) moveRows(columns, orders.capacity, kept, from, to);
    kept += to - from;
    from = to;
    while (from < orders.count && ended(orders.state[from]!)) from++;
  }
  orders.count = kept;
}

/** Moves the rows from one to another (not included) of every table up to a place. */
function moveRows(
  columns: readonly Column[],
  capacity: number,
  place: number,
  from: number,
  to: number,
): void {
  for (const column of columns) {
    const width = column.length / capacity;
    column.copyWithin(place * width, from * width, to * width);
  }
}
