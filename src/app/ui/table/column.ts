/** The columns of a table, and how its rows stand. */
import type { ComponentChildren } from 'preact';
import type { TermId } from '../../help/glossary.fr.ts';

/** A cell that can be typed in. */
export interface Editing {
  /** Said by assistive technologies: column and row. */
  readonly label: string;
  /** The value in force, as written. */
  readonly value: string;
  readonly unit?: string;
  readonly width?: 'short' | 'normal';
  /** Tries to put a value in force; answers the reason when it cannot. It reads the game when it is called, not before. */
  readonly commit: (typed: string) => string | undefined;
}

/** A column: what it sorts and exports, and how people read it. The first one names the row. */
export interface Column<R> {
  readonly title: string;
  /** More words under the pointer. */
  readonly help?: string;
  /** A word of the trade in the title: it is explained beside it. */
  readonly term?: TermId;
  /** Sign of the unit, told once in the head of the exported file. */
  readonly unit?: string;
  /** The title in the exported file, where the one on screen says “today”. */
  readonly exported?: string;
  /** What is exported, searched and sorted. */
  readonly value: (row: R) => string | number | undefined;
  /** What sorts instead of the value: the number of a day whose value is its date. */
  readonly by?: (row: R) => string | number | undefined;
  /** As people read it; the value itself when left out. */
  readonly text?: (row: R) => ComponentChildren;
  /** Few values, among which one chooses those to see. */
  readonly choices?: boolean;
  /** A field instead of the text, for the rows that have one. */
  readonly edit?: (row: R) => Editing | undefined;
  readonly class?: string;
  /** Cells that do not compare, being in several units or sentences: the head sorts nothing. */
  readonly unsorted?: boolean;
  /** Where the table is short of room it gives way, the lowest first: told in a line under its row. Nothing typed in folds. */
  readonly folds?: number;
  /** Stands in the exported file alone: a unit that cells on screen tell themselves. */
  readonly fileOnly?: boolean;
}

type Cell = string | number | undefined;

/** Cells that cannot be measured come last, whichever way the others stand. */
function order(a: Cell, b: Cell, descending: boolean): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  const by = typeof a === 'number' && typeof b === 'number' ? a - b : alphabet.compare(String(a), String(b));
  return descending ? -by : by;
}

/** One comparison of French words, made once: `localeCompare` makes another at each call. */
const alphabet = new Intl.Collator('fr');

/** Rows by a column; the rows themselves are not moved. */
export function sortRows<R>(rows: readonly R[], { by, value }: Column<R>, descending: boolean): R[] {
  const key = by ?? value;
  return rows
    .map((row) => [key(row), row] as const)
    .sort(([a], [b]) => order(a, b, descending))
    .map(([, row]) => row);
}

/** A text without its accents, capitals and typography, as people type what they look for. */
export const fold = (text: string): string =>
  text
    // The decomposition that makes a space of any space.
    .normalize('NFKD')
    .replace(/\p{Diacritic}|\u00ad/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();

/** Rows that hold some words in one of their texts, accents, capitals and typography apart. */
export function searchRows<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  words: string,
): readonly R[] {
  const wanted = fold(words.trim());
  if (wanted === '') return rows;
  return rows.filter((row) =>
    columns.some(({ text, value }) =>
      [value(row), text?.(row)].some((cell) => typeof cell === 'string' && fold(cell).includes(wanted)),
    ),
  );
}
