/** One number of the facts of a day. */
import { DAY_COLUMNS, type DayColumn, type Game } from '../../store/game.ts';

const RANK = new Map(DAY_COLUMNS.map((column, i) => [column, i]));

export function factOf({ world }: Game, day: number, column: DayColumn): number {
  return world.facts.table[day * DAY_COLUMNS.length + RANK.get(column)!]!;
}
