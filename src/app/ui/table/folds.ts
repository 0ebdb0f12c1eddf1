/** Which columns of a table give way where it is short of room: they go in a line under their row, one by one. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Column } from './column.ts';

/**
 * How many columns to fold next, from how many are folded now.
 * @param needs widths that a table has needed with 0, 1, 2… folded columns, as far as it did not fit; kept up to date
 * @param room width of its box
 * @param width its own width, the room at least
 * @param most columns that may fold
 */
export function nextFolds(
  folded: number,
  needs: number[],
  { room, width, most }: { readonly room: number; readonly width: number; readonly most: number },
): number {
  if (width > room) {
    needs[folded] = width;
    return Math.min(folded + 1, most);
  }
  // What has not been seen yet is tried.
  return folded > 0 && (needs[folded - 1] ?? 0) <= room ? folded - 1 : folded;
}

/** The places of columns that may fold, those that give way first before the others. */
export const foldOrder = <R>(columns: readonly Column<R>[]): number[] =>
  columns
    .flatMap(({ folds }, at) => (folds === undefined ? [] : [{ at, folds }]))
    .sort((a, b) => a.folds - b.folds)
    .map(({ at }) => at);

/** The places of the columns that are folded now: it follows the box, the size of texts and what the cells hold. */
export function useFolds<R>(
  box: { readonly current: HTMLElement | null },
  columns: readonly Column<R>[],
): ReadonlySet<number> {
  const order = foldOrder(columns);
  const most = order.length;
  const [folded, fold] = useState(0);
  const seen = useRef<{ key: string; needs: number[] }>({ key: '', needs: [] }).current;
  const heads = columns.map(({ title }) => title).join();
  useLayoutEffect(() => {
    const element = box.current;
    const table = element?.querySelector('table');
    if (!element || !table || most === 0) return undefined;
    const look = (): void => {
      // Other heads or larger texts need other widths: everything is tried again.
      const key = `${heads}/${getComputedStyle(document.documentElement).fontSize}`;
      if (seen.key !== key) Object.assign(seen, { key, needs: [] });
      fold(nextFolds(folded, seen.needs, { room: element.clientWidth, width: table.offsetWidth, most }));
    };
    look();
    // After the frame that resized it, since a change within it would be a loop.
    let frame = 0;
    const watching = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    });
    watching.observe(element);
    watching.observe(table);
    return () => {
      watching.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [box, folded, heads, most, seen]);
  return new Set(order.slice(0, folded));
}
