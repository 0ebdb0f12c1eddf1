/** Today: the visits, the events to come, and the plan as small integers. Arrays grow when a day opens, never inside it. */
import { EventQueue, Fingerprint, KeySorter, MS_PER_DAY, Trace } from '../../kernel/index.ts';
import type { DaySheet, Weather } from '../calendar/index.ts';
import type { Model } from '../compiled.ts';
import { createDirect, type DirectState } from './demand.ts';
import { TRACE_COLUMNS } from './trace.ts';

/** Last instant an event may carry, a day after midnight: whoever is still inside then leaves at once. */
export const LAST_MS = 2 * MS_PER_DAY - 1;

/** Stages of a visit. */
export const STAGE = { coming: 0, shopping: 1, waiting: 2, serving: 3, gone: 4 } as const;

/** Kinds of event, in the order in which they happen within one millisecond. */
export const EVENT = {
  shift: 0,
  delivery: 1,
  doors: 2,
  cutoff: 3,
  check: 4,
  job: 5,
  served: 6,
  arrive: 7,
  stop: 8,
  join: 9,
  patience: 10,
  request: 11,
  order: 12,
  pickup: 13,
  preparation: 14,
} as const;

/**
 * Columns of `Visits.cells`. The first four are those of the household: who, the luck of this visit, the lasting tastes, the
 * segment. Then where its wants and basket begin, the next want and how many, where it stands, lines in the basket, what
 * was not found and what was replaced, and whether it steals (1 will, 2 has).
 */
export const VISIT = {
  household: 0,
  key: 1,
  lasting: 2,
  segment: 3,
  row: 4,
  wantNext: 5,
  wantCount: 6,
  place: 7,
  lines: 8,
  lost: 9,
  substituted: 10,
  thief: 11,
} as const;

/** Cells of a visit: one line of a processor's memory. */
export const VISIT_ROW = 16;

/** Cells of a line in `Visits.basket`. */
export const LINE = 4;

/** Where a column of a visit stands in `Visits.cells`. */
export const cellOf = (v: number, column: number): number => v * VISIT_ROW + column;

/** A product above its advised price, one without a facing. */
export const BLAME = { dear: 1, gap: 2 } as const;

/** Everything about the visits of one day, one slot per visit in order of arrival. */
export class Visits {
  capacity: number;
  /** Wants a shopper can carry in mind, and lines a basket can hold. */
  room: number;
  count: number;
  /** Next arrival. */
  cursor: number;
  arrivals: Float64Array;
  /** What the shopper loop asks at every stop, a row per visit: see `VISIT`. */
  cells: Int32Array;
  stage: Uint8Array;
  /**
   * Rows of wants and baskets (`VISIT.row` is where that of a visit begins). A row goes to the next who comes in as soon as somebody has left: the
   * few that are in use stay near the processor, however many come in a day. Rows that are free, the next to use last.
   */
  freeRows: Int32Array;
  freeCount: number;
  /** Wants: `row + i`, sub-families in walking order. */
  wants: Int16Array;
  /** Basket, line by line: `(row + i) * LINE` is the product, then units and last day of sale. */
  basket: Int32Array;
  /** Line joined, when, until when, and who is behind. */
  line: Int16Array;
  joined: Int32Array;
  waited: Int32Array;
  patience: Int32Array;
  next: Int32Array;

  /** @param arrivals one place per household, made with the world */
  constructor(capacity: number, room: number, arrivals: Float64Array) {
    this.capacity = capacity;
    this.room = room;
    this.count = 0;
    this.cursor = 0;
    this.arrivals = arrivals;
    this.cells = new Int32Array(capacity * VISIT_ROW);
    this.stage = new Uint8Array(capacity);
    this.freeRows = Int32Array.from({ length: capacity }, (_, i) => (capacity - 1 - i) * room);
    this.freeCount = capacity;
    this.wants = new Int16Array(capacity * room);
    this.basket = new Int32Array(capacity * room * LINE);
    this.line = new Int16Array(capacity);
    this.joined = new Int32Array(capacity);
    this.waited = new Int32Array(capacity);
    this.patience = new Int32Array(capacity);
    this.next = new Int32Array(capacity);
  }
}

/** The filling list of staff (filling.ts). */
export class FillingList {
  /** Units under which a shelf wants goods, at this threshold (−1 when capacities have changed). */
  readonly below: Int32Array;
  threshold: number;
  /** How full each product was at the last walk, in per cent, if it wanted filling; −1 for the others. */
  readonly percent: Int8Array;
  /** The list: for each per cent its products, one bit each, in rows of `words` as in `LotShelf.moved`, and their number. */
  readonly words: number;
  readonly rows: Int32Array;
  readonly inRow: Int32Array;
  /** All of them; those the list has left, from this row and product on; when it was made. */
  wanting: number;
  count: number;
  row: number;
  product: number;
  madeMs: number;

  constructor(products: number) {
    this.below = new Int32Array(products);
    this.threshold = -1;
    this.percent = new Int8Array(products).fill(-1);
    this.words = (products + 31) >> 5;
    this.rows = new Int32Array(100 * this.words);
    this.inRow = new Int32Array(100);
    this.wanting = 0;
    this.count = 0;
    this.row = 0;
    this.product = 0;
    this.madeMs = 0;
  }
}

/** The day in progress: its clock, its luck, its people. What the night leaves is in the other states. */
export class DayState {
  /** Day of the game being played or about to be; `started` from its first event on. */
  index: number;
  /** The day just closed ended with the doors open: people, lines and jobs go on in the next. */
  through: boolean;
  /** Events of those people and jobs, from the midnight that begins the next day (the queue is an instrument of the day). */
  pending: readonly number[];
  started: boolean;
  over: boolean;
  nowMs: number;
  sheet: DaySheet;
  weather: Weather;
  readonly queue: EventQueue;
  readonly sorter: KeySorter;
  readonly visits: Visits;
  /** Keys of today's luck. */
  moodKey: number;
  /** Key of a stream of visits, 0 when households come by themselves. */
  streamKey: number;
  demandKey: number;
  breakKey: number;
  timeKey: number;
  /** Date checks of the morning: 0 to do, 1 under way, 2 done. */
  datesDone: number;
  /** What the shelves want, in the order of filling. */
  readonly list: FillingList;
  /** 1 while somebody fills this product. */
  readonly filling: Uint8Array;
  /** Units put on the shelf today, for breakage. */
  readonly handled: Int32Array;
  /** Second-unit threshold per product, on 65 536. */
  readonly bulk: Float64Array;
  /** What may explain, per sub-family, that nothing tempts somebody: the sum of `BLAME`, 0 for nothing but the mood. */
  readonly blame: Uint8Array;
  /** Chance of a visit by segment today, and lines expected of one. */
  readonly visitFactor: Float64Array;
  readonly expectedLines: Float64Array;
  /** Receipts of the day per supplier × product are summed here: HT cents by product. */
  readonly receivedCents: Float64Array;
  readonly carriageCents: Float64Array;
  /** Direct demand; undefined when the scenario has none. */
  readonly direct: DirectState | undefined;
  /** Endless stock: units the supplier has lent today, per product; undefined when stocks end. */
  readonly lent: Int32Array | undefined;
  /** Is a supplier reviewed at each sale? */
  readonly continuous: boolean;
  readonly fingerprint: Fingerprint;
  trace: Trace | undefined;

  constructor(model: Model, room: number, trace: Trace | undefined) {
    const P = model.products.length;
    this.index = 0;
    this.through = false;
    this.pending = [];
    this.started = false;
    this.over = false;
    this.nowMs = 0;
    this.sheet = NO_SHEET;
    this.weather = { anomalyTenths: 0, temperatureTenths: 150, rain: false };
    this.queue = new EventQueue(1024);
    this.sorter = new KeySorter();
    this.visits = new Visits(256, room, new Float64Array(model.householdKey.length));
    this.moodKey = 0;
    this.streamKey = 0;
    this.demandKey = 0;
    this.breakKey = 0;
    this.timeKey = 0;
    this.datesDone = 0;
    this.list = new FillingList(P);
    this.filling = new Uint8Array(P);
    this.handled = new Int32Array(P);
    this.bulk = new Float64Array(P);
    this.blame = new Uint8Array(model.subfamilies.length);
    this.visitFactor = new Float64Array(model.segments.length);
    this.expectedLines = new Float64Array(model.segments.length);
    this.receivedCents = new Float64Array(P);
    this.carriageCents = new Float64Array(model.suppliers.length);
    this.direct = createDirect(model);
    this.lent = model.scenario.stock.endless ? new Int32Array(P) : undefined;
    this.continuous = model.suppliers.some((s) => s.review === 'continuous');
    this.fingerprint = new Fingerprint();
    this.trace = trace;
  }
}

const NO_SHEET: DaySheet = { date: 0, weekday: 0, month: 0, openMinute: 0, closeMinute: 0, holiday: false };

/** Makes room for a day of `count` visits; what is there is kept. */
export function reserveVisits(v: Visits, count: number): void {
  if (count <= v.capacity) return;
  const { arrivals, count: drawn, cursor, capacity, freeRows, freeCount } = v;
  const larger = new Visits(Math.ceil(count * 1.25), v.room, arrivals);
  // The rows that are new come after those that are free already, and are the first of a new table.
  const added = larger.capacity - capacity;
  larger.freeRows.set(freeRows.subarray(0, freeCount), added);
  for (const key of Object.keys(v) as (keyof Visits)[]) {
    const row = v[key];
    if (row !== arrivals && row !== freeRows && typeof row !== 'number') (larger[key] as typeof row).set(row);
  }
  Object.assign(v, larger, { count: drawn, cursor, freeCount: freeCount + added });
}

/** Makes room for `count` arrivals in a day; those already drawn are kept. */
export function reserveArrivals(v: Visits, count: number): void {
  if (count <= v.arrivals.length) return;
  const larger = new Float64Array(Math.ceil(count * 1.25));
  larger.set(v.arrivals);
  v.arrivals = larger;
}

/** A trace without rows, in the columns of `ROW`. */
export const newTrace = (): Trace => new Trace(TRACE_COLUMNS);
