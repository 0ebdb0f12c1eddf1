/** Moments at which time stops by itself, so that nobody watches for long with nothing to do. */
import { parseTime } from '../kernel/index.ts';
import { CHECKS } from '../store/game.ts';
import type { Card } from './cards.ts';

export type Stop =
  | { readonly kind: 'check'; readonly minute: number }
  | { readonly kind: 'card'; readonly minute: number; readonly card: Card };

/** The store counts its empty shelves, and whoever plays looks at the tills: the two rounds of the trade. */
const SHELF_CHECKS: ReadonlySet<number> = new Set(CHECKS);

/** Minutes of the game between two stops on cards: one card per stop, and the day still flows. */
const REST = 30;

/**
 * Chooses the stops of a day. It looks at every minute, whatever the speed, so that the same decisions make the same
 * game on a slow computer and on a fast one.
 */
export class Stops {
  readonly #seen = new Set<string>();
  #last = Number.NEGATIVE_INFINITY;

  /** Another day begins. */
  reset(): void {
    this.#seen.clear();
    this.#last = Number.NEGATIVE_INFINITY;
  }

  /**
   * Does time stop after this minute has been played?
   * @param urgent cards that need an answer now, the most urgent first
   */
  after(minute: number, open: { from: number; to: number }, urgent: () => readonly Card[]): Stop | undefined {
    if (minute < open.from || minute >= open.to) return undefined;
    if (SHELF_CHECKS.has(minute)) return this.#stop({ kind: 'check', minute }, urgent());
    if (minute - this.#last < REST) return undefined;
    // A question asked at ten is told at ten: the store is always a minute ahead of the picture.
    const card = urgent().find(
      (one) => !this.#seen.has(one.key) && !(one.kind === 'dilemma' && minute < parseTime(one.dilemma.at)!),
    );
    return card && this.#stop({ kind: 'card', minute, card }, [card]);
  }

  /** Whatever is on the page during a stop has been seen: it stops nobody again today. */
  #stop(stop: Stop, shown: readonly Card[]): Stop {
    for (const { key } of shown) this.#seen.add(key);
    this.#last = stop.minute;
    return stop;
  }
}
