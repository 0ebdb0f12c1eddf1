/** Cells copied from a spreadsheet, put into a table from one of its fields on. */
import type { Typed } from '../field.tsx';
import type { Column } from './column.ts';

/** Lines and columns of what a spreadsheet puts in the clipboard. */
export function cellsOf(text: string): string[][] {
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}

export interface Pasted {
  /** Cells that were taken. */
  readonly taken: number;
  /** What was refused, by row and column: it stays written in its field. */
  readonly refused: readonly { readonly row: number; readonly column: number; readonly typed: Typed }[];
  /** Lines under the last row, and columns right of the last field. */
  readonly outside: number;
}

/**
 * Puts cells in force one by one, down the rows and across the columns that can be typed in. An empty cell leaves its
 * field as it is.
 */
export function pasteCells<R>(
  columns: readonly Column<R>[],
  rows: readonly R[],
  at: { readonly row: number; readonly column: number },
  cells: readonly (readonly string[])[],
): Pasted {
  const fields = columns.flatMap(({ edit }, column) => (edit && column >= at.column ? [column] : []));
  const refused: { row: number; column: number; typed: Typed }[] = [];
  let taken = 0;
  let outside = 0;
  for (const [down, line] of cells.entries()) {
    const row = at.row + down;
    for (const [across, text] of line.entries()) {
      if (text === '') continue;
      const column = fields[across];
      const edit =
        column === undefined || row >= rows.length ? undefined : columns[column]!.edit?.(rows[row]!);
      if (!edit || column === undefined) {
        outside++;
        continue;
      }
      const why = text === edit.value ? undefined : edit.commit(text);
      if (why === undefined) taken++;
      else refused.push({ row, column, typed: { text, why } });
    }
  }
  return { taken, refused, outside };
}
