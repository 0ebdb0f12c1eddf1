// What happened, as rows of integers: time, kind, who, what, how many, cents. Every figure is a fold over rows.

/** Growable table of rows of integers, exact up to 2^53, with a fixed number of columns. It allocates only when it outgrows its maximum. */
export class Trace {
  /** Number of columns, at least 1. */
  readonly columns: number;
  private cells: Float64Array;
  private count: number;

  /**
   * @param columns number of columns
   * @param capacity room reserved at once, in rows
   * @throws RangeError when columns or capacity is not an integer ≥ 1.
   */
  constructor(columns: number, capacity = 1024) {
    if (!Number.isInteger(columns) || columns < 1) {
      throw new RangeError(`Trace: expected at least one column, got ${columns}`);
    }
    if (!Number.isInteger(capacity) || capacity < 1) {
      throw new RangeError(`Trace: expected room for at least one row, got ${capacity}`);
    }
    this.columns = columns;
    this.cells = new Float64Array(columns * capacity);
    this.count = 0;
  }

  /** Number of rows. */
  get rows(): number {
    return this.count;
  }

  /** The filled cells, row after row: a view, valid until the next push or clear. */
  get data(): Float64Array {
    return this.cells.subarray(0, this.count * this.columns);
  }

  /**
   * Adds a row to a table of six columns. That they are integers is not checked here, this is the hot path.
   */
  push6(timeMs: number, kind: number, who: number, what: number, howMany: number, cents: number): void {
    const start = this.count * 6;
    if (start + 6 > this.cells.length) this.grow();
    const cells = this.cells;
    cells[start] = timeMs;
    cells[start + 1] = kind;
    cells[start + 2] = who;
    cells[start + 3] = what;
    cells[start + 4] = howMany;
    cells[start + 5] = cents;
    this.count += 1;
  }

  /**
   * Adds a row to a table of any width.
   * @throws RangeError when the row has not one integer per column.
   */
  push(row: readonly number[]): void {
    if (row.length !== this.columns) {
      throw new RangeError(`Trace: expected ${this.columns} values, got ${row.length}`);
    }
    const start = this.count * this.columns;
    if (start + this.columns > this.cells.length) this.grow();
    for (let col = 0; col < row.length; col += 1) {
      const value = row[col] as number;
      if (!Number.isSafeInteger(value)) throw new RangeError(`Trace: expected an integer, got ${value}`);
      this.cells[start + col] = value;
    }
    this.count += 1;
  }

  /**
   * One cell.
   * @throws RangeError when there is no such row or column.
   */
  at(row: number, col: number): number {
    if (!(row >= 0 && row < this.count && col >= 0 && col < this.columns)) {
      throw new RangeError(`Trace: no cell (${row}, ${col}) in ${this.count} × ${this.columns}`);
    }
    return this.cells[row * this.columns + col] as number;
  }

  /** Forgets every row and keeps the room. */
  clear(): void {
    this.count = 0;
  }

  private grow(): void {
    const larger = new Float64Array(this.cells.length * 2);
    larger.set(this.cells);
    this.cells = larger;
  }
}
