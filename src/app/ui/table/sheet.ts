/** What a table exports: its heads with their units, its groups as a column, its rows as they stand, its total last. */
import type { Column } from './column.ts';
import type { Group } from './filters.ts';

/** Without the soft hyphens that let a narrow head break its words. */
export const plain = (title: string): string => title.replaceAll('\u00ad', '');

/**
 * Cells of the file. A column without title (buttons) stays out.
 * @param rows those shown, in their order
 */
export function sheetOf<R>(
  columns: readonly Column<R>[],
  rows: readonly R[],
  { group, total }: { readonly group?: Group<R> | undefined; readonly total?: R | undefined } = {},
): (string | number | undefined)[][] {
  const told = columns.filter(({ title }) => title !== '');
  const grouped = group?.title === undefined ? undefined : { ...group, title: group.title };
  const head = told.map(({ exported, title, unit }) => {
    const name = plain(exported ?? title);
    return unit ? `${name} (${unit})` : name;
  });
  const cells = (row: R, last?: boolean) => [
    ...told.map(({ value }) => value(row)),
    ...(grouped ? [last ? undefined : grouped.of(row)] : []),
  ];
  return [
    grouped ? [...head, grouped.title] : head,
    ...rows.map((row) => cells(row)),
    ...(total === undefined ? [] : [cells(total, true)]),
  ];
}
