/** Which rows of a table are seen: a word searched, a value chosen in a column of few, or one group. */
import type { Column } from './column.ts';

/** Something to choose rows by: a column of few values, or the groups of the rows. */
export interface Filter<R> {
  readonly title: string;
  /** The value of a row, as it is read in the list. */
  readonly of: (row: R) => string;
}

/** Rows that follow one another under one title. */
export interface Group<R> {
  /** What the groups are; without it, they are no filter and no column of the file. */
  readonly title?: string;
  readonly of: (row: R) => string;
}

/** The filters of a table, those of its groups first. */
export function filtersOf<R>(columns: readonly Column<R>[], group: Group<R> | undefined): Filter<R>[] {
  const own = columns.flatMap(({ choices, text, title, value }): Filter<R>[] => {
    if (!choices) return [];
    const of = (row: R): string => {
      const said = text?.(row);
      return typeof said === 'string' ? said : String(value(row) ?? '');
    };
    return [{ title, of }];
  });
  return group?.title === undefined ? own : [{ title: group.title, of: group.of }, ...own];
}

/** Values to choose among, in the order of the rows; the one chosen stays there when no row has it any more. */
export function choicesOf<R>(rows: readonly R[], { of }: Filter<R>, chosen: string | undefined): string[] {
  const found = new Set(rows.map(of));
  if (chosen !== undefined) found.add(chosen);
  found.delete('');
  return [...found];
}

/** Rows that have every chosen value. */
export function chosenRows<R>(
  rows: readonly R[],
  filters: readonly Filter<R>[],
  chosen: ReadonlyMap<string, string>,
): readonly R[] {
  const asked = filters.filter(({ title }) => chosen.has(title));
  if (asked.length === 0) return rows;
  return rows.filter((row) => asked.every(({ of, title }) => of(row) === chosen.get(title)));
}
