/** Orders on their way and goods on the dock. Rows leave these tables as soon as they are received. */
import type { Model } from '../compiled.ts';

/** Columns of an order line: `due` and `ordered` are dates, `dueMs` the hour of the truck on that date. */
export const LINE = { product: 0, units: 1, due: 2, supplier: 3, ordered: 4, dueMs: 5 } as const;
/** Columns of a dock line: units really there, units on the delivery note, date of the goods. */
export const DOCK = { product: 0, units: 1, billed: 2, expiry: 3, supplier: 4 } as const;
const COLUMNS = 6;

/** A growable table of integer columns; rows keep the order in which they came. */
export class Rows {
  data: Int32Array;
  /** Place of the first row: rows mostly leave in the order in which they came, and then nothing has to move. */
  first: number;
  count: number;

  constructor() {
    this.data = new Int32Array(64 * COLUMNS);
    this.first = 0;
    this.count = 0;
  }
}

/** Orders on their way, deliveries on the dock, and what suppliers have kept of their word. */
export class SupplyState {
  /** Ordered and not yet delivered: rows of LINE. */
  readonly open: Rows;
  /** Delivered and waiting for somebody: rows of DOCK. */
  readonly dock: Rows;
  /** Units ordered and not yet delivered, per product. */
  readonly onOrder: Int32Array;
  /** Units promised to customers who found none, per product. */
  readonly backorders: Int32Array;
  /** Per supplier: units ordered, units delivered, lines ordered, lines delivered whole, since the first day. */
  readonly ordered: Float64Array;
  readonly delivered: Float64Array;
  readonly linesOrdered: Int32Array;
  readonly linesWhole: Int32Array;

  constructor(model: Model) {
    const S = model.suppliers.length;
    this.open = new Rows();
    this.dock = new Rows();
    this.onOrder = new Int32Array(model.products.length);
    this.backorders = new Int32Array(model.products.length);
    this.ordered = new Float64Array(S);
    this.delivered = new Float64Array(S);
    this.linesOrdered = new Int32Array(S);
    this.linesWhole = new Int32Array(S);
  }
}

/** Adds a row; a table that is full moves to the front of its room, or doubles. */
export function addRow(rows: Rows, a: number, b: number, c: number, d: number, e: number, f: number): void {
  if ((rows.first + rows.count + 1) * COLUMNS > rows.data.length) makeRoom(rows);
  const at = (rows.first + rows.count) * COLUMNS;
  rows.data[at] = a;
  rows.data[at + 1] = b;
  rows.data[at + 2] = c;
  rows.data[at + 3] = d;
  rows.data[at + 4] = e;
  rows.data[at + 5] = f;
  rows.count++;
}

function makeRoom(rows: Rows): void {
  const held = cellsOf(rows);
  const roomy = rows.count * COLUMNS * 2 <= rows.data.length;
  const data = roomy ? rows.data : new Int32Array(rows.data.length * 2);
  data.set(held);
  rows.data = data;
  rows.first = 0;
}

/** One cell; rows are counted from the first that stands. */
export function cell(rows: Rows, row: number, column: number): number {
  return rows.data[(rows.first + row) * COLUMNS + column]!;
}

/** The cells of all rows, row after row: a view, valid until the table changes. */
export function cellsOf(rows: Rows): Int32Array {
  return rows.data.subarray(rows.first * COLUMNS, (rows.first + rows.count) * COLUMNS);
}

/** Removes one row, keeping the order of the others. */
export function removeRow(rows: Rows, row: number): void {
  if (row === 0) rows.first++;
  else {
    const at = (rows.first + row) * COLUMNS;
    rows.data.copyWithin(at, at + COLUMNS, (rows.first + rows.count) * COLUMNS);
  }
  rows.count--;
  if (rows.count === 0) rows.first = 0;
}

/** Stock position of a product: recorded, plus on order, less what is promised to customers (facts 2.3). */
export function position(supply: SupplyState, recorded: Int32Array, p: number): number {
  return recorded[p]! + supply.onOrder[p]! - supply.backorders[p]!;
}
