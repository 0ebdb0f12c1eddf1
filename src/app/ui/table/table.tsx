import { batch, useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import { frenchCsv } from '../../../handin/index.ts';
import { download } from '../../download.ts';
import { texts } from '../../texts/index.ts';
import { announce } from '../announce.tsx';
import { type Draft, Field, type Typed } from '../field.tsx';
import { Term } from '../term.tsx';
import { type Column, searchRows, sortRows } from './column.ts';
import { chosenRows, filtersOf, type Group } from './filters.ts';
import { useFolds } from './folds.ts';
import { useInSight } from './inSight.ts';
import { cellsOf, pasteCells } from './paste.ts';
import { plain, sheetOf } from './sheet.ts';
import { Tools } from './tools.tsx';

export type { Column } from './column.ts';

interface Props<R> {
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  /** Name of the exported file, without its ending. A few lines among others like them have none, and no tools above. */
  readonly file?: string;
  /** Column by which rows first stand, and whether the greatest comes first. */
  readonly sorted?: readonly [column: number, descending: boolean];
  /** The rows say something by their order (an income statement): it stays, all of it in sight. */
  readonly fixed?: boolean;
  /** Rows that follow one another under one title, as long as nothing is sorted. */
  readonly group?: Group<R>;
  /** What all the rows make together, under them. */
  readonly total?: R;
  /** A long list that keeps to a few lines and scrolls. */
  readonly short?: boolean;
  /** A style of its own. */
  readonly class?: string;
  /** Names by which a guide or a style finds a row. */
  readonly marksOf?: (row: R) => { readonly class?: string; readonly [data: `data-${string}`]: unknown };
}

/** More rows than this are drawn as they come in sight. */
const DRAWN = 150;

type Item<R> = { readonly row: R; readonly at: number } | { readonly title: string };

/** A table that sorts by its heads, searches in its words, is typed and pasted in, and exports what it shows. */
export function Table<R>(props: Props<R>) {
  const { caption, rows, keyOf, file, sorted, fixed, group, total, short, marksOf } = props;
  const columns = props.columns.filter(({ fileOnly }) => !fileOnly);
  const t = texts.value.analyses.table;
  const by = useSignal(sorted);
  const search = useSignal('');
  const chosen = useSignal<ReadonlyMap<string, string>>(new Map());
  // What was typed or pasted and refused, by row and column; a cell pasted again is a new field.
  const drafts = useRef(new Map<string, Typed>()).current;
  const pasted = useSignal<ReadonlyMap<string, number>>(new Map());

  const filters = fixed ? [] : filtersOf(columns, group);
  const found = searchRows(chosenRows(rows, filters, chosen.value), columns, search.value);
  // Asked of the first row once, not at every cell.
  const texty = columns.map(({ value }) => rows.length > 0 && typeof value(rows[0]!) === 'string');
  const isText = (at: number): boolean => texty[at]!;
  const [column, descending] = by.value ?? [-1, false];
  const shown = column < 0 ? found : sortRows(found, columns[column]!, descending);
  const items = itemsOf(shown, column < 0 ? group?.of : undefined);
  const sight = useInSight(items.length, rows.length > DRAWN);
  const folded = useFolds(sight.box, columns);
  const sort = (at: number): void => {
    // Numbers are first asked from the greatest, names from A.
    by.value = column === at ? [at, !descending] : [at, !isText(at)];
  };
  const csv = (): void =>
    download(
      `${file}.csv`,
      frenchCsv(sheetOf(props.columns, shown, { group, total })),
      'text/csv;charset=utf-8',
    );
  const draftOf = (cell: string): Draft => ({
    read: () => drafts.get(cell),
    write: (typed) => {
      if (typed === undefined) drafts.delete(cell);
      else drafts.set(cell, typed);
    },
  });
  const paste = (row: number, at: number, text: string): void => {
    const result = batch(() => pasteCells(columns, shown, { row, column: at }, cellsOf(text)));
    const turns = new Map(pasted.value);
    for (const one of result.refused) {
      const cell = `${keyOf(shown[one.row]!)}/${one.column}`;
      drafts.set(cell, one.typed);
      turns.set(cell, (turns.get(cell) ?? 0) + 1);
    }
    pasted.value = turns;
    announce(t.pasted(result.taken, result.refused.length, result.outside));
  };

  const cellOf = (row: R, at: number, rowAt: number) => {
    const { edit, text, value } = columns[at]!;
    const editing = edit?.(row);
    if (!editing) return text ? text(row) : value(row);
    const { commit, label, value: inForce, unit, width } = editing;
    const cell = `${keyOf(row)}/${at}`;
    return (
      <Field
        key={pasted.value.get(cell) ?? 0}
        label={label}
        value={inForce}
        onCommit={commit}
        draft={draftOf(cell)}
        onPasteCells={(pastedText) => paste(rowAt, at, pastedText)}
        {...(unit !== undefined && { unit })}
        {...(width !== undefined && { width })}
      />
    );
  };

  const line = (row: R, rowAt: number) =>
    columns.map((one, at) =>
      folded.has(at) ? null : at === 0 ? (
        <th key={one.title} scope="row">
          {cellOf(row, at, rowAt)}
        </th>
      ) : (
        <td key={one.title} class={one.class ?? (isText(at) ? 'text' : undefined)}>
          {cellOf(row, at, rowAt)}
        </td>
      ),
    );

  /** What the folded columns say of a row, under it from side to side. */
  const under = (row: R, rowAt: number) =>
    folded.size > 0 && (
      <tr class="folded">
        <td colSpan={columns.length - folded.size}>
          {[...folded].map((at) => (
            <span key={at}>
              {plain(columns[at]!.title)} <b>{cellOf(row, at, rowAt)}</b>
            </span>
          ))}
        </td>
      </tr>
    );

  return (
    <div class="data-table">
      {file && (
        <Tools
          rows={rows}
          shown={shown.length}
          searched={!fixed}
          search={search}
          filters={filters}
          chosen={chosen}
          onExport={csv}
        />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div
        ref={sight.box}
        class={rows.length > DRAWN ? 'scroll-x scroll-long' : short ? 'scroll-x scroll-long few' : 'scroll-x'}
        role="group"
        aria-label={caption}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll from the keyboard
        tabIndex={0}
      >
        <table
          class={props.class ? `grid ${props.class}` : 'grid'}
          aria-rowcount={rows.length > DRAWN ? items.length + 1 : undefined}
        >
          <caption class="sr-only">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ title, help, term, class: own, unsorted }, at) =>
                folded.has(at) ? null : (
                  <th
                    key={title}
                    scope="col"
                    class={own === 'text' || isText(at) ? 'text' : undefined}
                    aria-sort={column === at ? (descending ? 'descending' : 'ascending') : undefined}
                  >
                    {fixed || unsorted || title === '' ? (
                      (title && <span class={fixed ? undefined : 'sort still'}>{title}</span>) || (
                        <span class="sr-only">{t.actions}</span>
                      )
                    ) : (
                      <button
                        type="button"
                        class="sort"
                        title={help ? `${help}. ${t.sort(plain(title))}` : t.sort(plain(title))}
                        onClick={() => sort(at)}
                      >
                        {title}
                        <span aria-hidden="true">{column === at ? (descending ? ' ▼' : ' ▲') : ''}</span>
                      </button>
                    )}
                    {term && <Term id={term} word={title} />}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {sight.above > 0 && <tr style={{ height: `${sight.above}px` }} />}
            {items.slice(sight.from, sight.to).map((item, i) =>
              'title' in item ? (
                <tr key={`/${item.title}`} class="family" aria-rowindex={sight.from + i + 2}>
                  <th scope="rowgroup" colSpan={columns.length - folded.size}>
                    {item.title}
                  </th>
                </tr>
              ) : (
                <Fragment key={keyOf(item.row)}>
                  <tr aria-rowindex={sight.from + i + 2} {...marksOf?.(item.row)}>
                    {line(item.row, item.at)}
                  </tr>
                  {under(item.row, item.at)}
                </Fragment>
              ),
            )}
            {sight.below > 0 && <tr style={{ height: `${sight.below}px` }} />}
          </tbody>
          {total !== undefined && (
            <tfoot>
              <tr {...marksOf?.(total)}>{line(total, -1)}</tr>
              {under(total, -1)}
            </tfoot>
          )}
        </table>
      </div>
      {shown.length === 0 && <p class="soft">{t.nothing}</p>}
    </div>
  );
}

/** Rows with the titles of their groups between them. */
function itemsOf<R>(rows: readonly R[], groupOf: ((row: R) => string) | undefined): Item<R>[] {
  const items: Item<R>[] = [];
  let last: string | undefined;
  for (const [at, row] of rows.entries()) {
    const title = groupOf?.(row);
    if (title !== undefined && title !== last) items.push({ title });
    last = title;
    items.push({ row, at });
  }
  return items;
}
