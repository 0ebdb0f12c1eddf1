// What the visits of a day wanted, read in the evening: rows are then not taken over by whoever comes next.
import { cellOf, VISIT } from '../../src/store/day/state.ts';
import type { Game } from '../../src/store/game.ts';

type Visits = Game['world']['day']['visits'];

/**
 * Keeps the row of every visit of a day as it was written; call it before the first day.
 * @returns gives all rows back, to be called once the day has been looked at and everybody has left
 */
export function keepRows({ world }: Game): () => void {
  const { visits } = world.day;
  let count = visits.freeCount;
  let table = visits.freeRows;
  Object.defineProperty(visits, 'freeCount', {
    enumerable: true,
    get: () => count,
    set: (next: number) => {
      // Rows are taken, not given back; a larger table brings new ones.
      if (next < count || visits.freeRows !== table) count = next;
      table = visits.freeRows;
    },
  });
  return () => {
    for (let i = 0; i < visits.capacity; i++) visits.freeRows[i] = (visits.capacity - 1 - i) * visits.room;
    count = visits.capacity;
  };
}

/** Sub-families that a visit came for, in walking order. */
export const wantsOfVisit = (visits: Visits, v: number): Int16Array =>
  visits.wants.subarray(
    visits.cells[cellOf(v, VISIT.row)]!,
    visits.cells[cellOf(v, VISIT.row)]! + visits.cells[cellOf(v, VISIT.wantCount)]!,
  );
