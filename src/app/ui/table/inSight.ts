/** Which rows of a long table are drawn: those in sight and some around, in a box that scrolls. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn above and below those in sight, so that the keyboard always finds the next one. */
const AROUND = 12;
/** A row before any has been measured, in pixels. */
const GUESS = 42;

export interface InSight {
  readonly box: { current: HTMLDivElement | null };
  readonly from: number;
  readonly to: number;
  /** Height of what is not drawn above and below, in pixels. */
  readonly above: number;
  readonly below: number;
}

/**
 * Follows the scrolling of a box.
 * @param count rows in all
 * @param active when false everything is drawn
 */
export function useInSight(count: number, active: boolean): InSight {
  const box = useRef<HTMLDivElement>(null);
  const [{ top, height, row }, see] = useState({ top: 0, height: 600, row: GUESS });
  useLayoutEffect(() => {
    const element = box.current;
    if (!active || !element) return;
    const look = (): void => {
      const drawn = element.querySelectorAll<HTMLElement>('tbody > tr[aria-rowindex]');
      const first = drawn[0];
      const last = drawn[drawn.length - 1];
      // Rows are of nearly one height: their mean places the others.
      const mean =
        first && last ? (last.offsetTop + last.offsetHeight - first.offsetTop) / drawn.length : GUESS;
      see((now) => {
        const next = { top: element.scrollTop, height: element.clientHeight, row: Math.max(20, mean) };
        const same =
          Math.floor(now.top / now.row) === Math.floor(next.top / next.row) &&
          now.height === next.height &&
          Math.abs(now.row - next.row) < 1;
        return same ? now : next;
      });
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [active]);
  if (!active) return { box, from: 0, to: count, above: 0, below: 0 };
  const from = Math.max(0, Math.min(count, Math.floor(top / row)) - AROUND);
  const to = Math.min(count, Math.ceil((top + height) / row) + AROUND);
  return { box, from, to, above: from * row, below: (count - to) * row };
}
