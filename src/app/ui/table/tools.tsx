import type { Signal } from '@preact/signals';
import { texts } from '../../texts/index.ts';
import { Button } from '../button.tsx';
import { choicesOf, type Filter } from './filters.ts';
import { plain } from './sheet.ts';

/** More rows than this get a search field. */
const SEARCHED = 12;

interface Props<R> {
  readonly rows: readonly R[];
  /** How many of them are seen. */
  readonly shown: number;
  readonly searched: boolean;
  readonly search: Signal<string>;
  readonly filters: readonly Filter<R>[];
  /** The value chosen, by the title of its filter. */
  readonly chosen: Signal<ReadonlyMap<string, string>>;
  readonly onExport: () => void;
}

/** Above a table: what to see of it, how much that is, and its file. */
export function Tools<R>({ rows, shown, searched, search, filters, chosen, onExport }: Props<R>) {
  const t = texts.value.analyses.table;
  const choose = (title: string, value: string): void => {
    const next = new Map(chosen.value);
    if (value === '') next.delete(title);
    else next.set(title, value);
    chosen.value = next;
  };
  return (
    <div class="data-tools">
      {searched && rows.length > SEARCHED && (
        <label>
          {t.filter}{' '}
          <input
            type="search"
            value={search.value}
            onInput={(event) => (search.value = event.currentTarget.value)}
          />
        </label>
      )}
      {filters.map((one) => {
        const at = chosen.value.get(one.title);
        const values = choicesOf(rows, one, at);
        if (values.length < 2 && at === undefined) return null;
        return (
          <label key={one.title} class="pick">
            {plain(one.title)}{' '}
            <select value={at ?? ''} onChange={(event) => choose(one.title, event.currentTarget.value)}>
              <option value="">{t.all}</option>
              {values.map((value) => (
                <option key={value} value={value}>
                  {value}
                </option>
              ))}
            </select>
          </label>
        );
      })}
      <span class="soft">{t.rows(shown, rows.length)}</span>
      <Button reads icon="download" onClick={onExport}>
        {t.csv}
      </Button>
    </div>
  );
}
