import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { frenchCsv } from '../../handin/index.ts';
import { download } from '../download.ts';
import { texts } from '../texts/index.ts';
import { Button } from './button.tsx';
import { Scroll } from './scroll.tsx';

/** A column: what it sorts and exports, and how people read it. The first one names the row. */
export interface Column<R> {
  readonly title: string;
  /** Sign of the unit, told once in the head of the exported file. */
  readonly unit?: string;
  readonly value: (row: R) => string | number | undefined;
  /** As people read it; the value itself when left out. */
  readonly text?: (row: R) => ComponentChildren;
}

interface Props<R> {
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  /** Name of the exported file, without its ending. */
  readonly file: string;
  /** Column by which rows first stand, and whether the greatest comes first. */
  readonly sorted?: readonly [column: number, descending: boolean];
}

/** More rows than this get a search field. */
const SEARCHED = 12;

/** Cells that cannot be measured come last, whichever way the others stand. */
function order(a: string | number | undefined, b: string | number | undefined, descending: boolean): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  const by =
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'fr');
  return descending ? -by : by;
}

/** A table that sorts by its heads, searches in its words, and exports what it shows. */
export function Table<R>({ caption, columns, rows, keyOf, file, sorted }: Props<R>) {
  const t = texts.value.analyses.table;
  const by = useSignal(sorted);
  const search = useSignal('');
  const wanted = search.value.trim().toLocaleLowerCase('fr');
  const found =
    wanted === ''
      ? rows
      : rows.filter((row) =>
          columns.some(({ value }) => {
            const cell = value(row);
            return typeof cell === 'string' && cell.toLocaleLowerCase('fr').includes(wanted);
          }),
        );
  const isText = (at: number): boolean => rows.length > 0 && typeof columns[at]!.value(rows[0]!) === 'string';
  const [column, descending] = by.value ?? [-1, false];
  const shown =
    column < 0
      ? found
      : [...found].sort((a, b) => order(columns[column]!.value(a), columns[column]!.value(b), descending));
  const sort = (at: number): void => {
    // Numbers are first asked from the greatest, names from A.
    const greatest = typeof columns[at]!.value(rows[0]!) === 'number';
    by.value = column === at ? [at, !descending] : [at, greatest];
  };
  const csv = (): void => {
    const head = columns.map(({ title, unit }) => (unit ? `${title} (${unit})` : title));
    download(
      `${file}.csv`,
      frenchCsv([head, ...shown.map((row) => columns.map((one) => one.value(row)))]),
      'text/csv;charset=utf-8',
    );
  };
  return (
    <div class="data-table">
      <div class="data-tools">
        {rows.length > SEARCHED && (
          <label>
            {t.filter}{' '}
            <input
              type="search"
              value={search.value}
              onInput={(event) => (search.value = event.currentTarget.value)}
            />
          </label>
        )}
        <span class="soft">{t.rows(shown.length, rows.length)}</span>
        <Button icon="download" onClick={csv}>
          {t.csv}
        </Button>
      </div>
      <Scroll x label={caption}>
        <table class="grid">
          <caption class="sr-only">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ title }, at) => (
                <th
                  key={title}
                  scope="col"
                  class={isText(at) ? 'text' : undefined}
                  aria-sort={column === at ? (descending ? 'descending' : 'ascending') : undefined}
                >
                  <button type="button" class="sort" title={t.sort(title)} onClick={() => sort(at)}>
                    {title}
                    <span aria-hidden="true">{column === at ? (descending ? ' ▼' : ' ▲') : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map(({ text, title, value }, at) =>
                  at === 0 ? (
                    <th key={title} scope="row">
                      {text ? text(row) : value(row)}
                    </th>
                  ) : (
                    <td key={title} class={isText(at) ? 'text' : undefined}>
                      {text ? text(row) : value(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {shown.length === 0 && <p class="soft">{t.nothing}</p>}
    </div>
  );
}
