// What each household did on a day, read from the trace and told by ids, so that two stores whose lists differ compare.
import { type Game, ROW } from '../../src/store/game.ts';
import { rowsOfKind } from './auditor.ts';

/** Household of each visit of the day in the trace. */
export function householdsOf(game: Game): Map<number, number> {
  return new Map(rowsOfKind(traceOf(game), ROW.enter).map((row) => [row[2]!, row[3]!]));
}

function traceOf(game: Game): Float64Array {
  if (!game.trace) throw new Error('this game keeps no trace');
  return game.trace.data;
}

/** A household is known by its key, which its id gives; indices would move when a regular is added. */
const keyOf = (game: Game, household: number): number => game.model.householdKey[household]!;

/** Who came in and when: `household@ms`. */
export function entriesOf(game: Game): string[] {
  return rowsOfKind(traceOf(game), ROW.enter).map((row) => `${keyOf(game, row[3]!)}@${row[0]}`);
}

/** Every unit taken and every ticket of the day in the trace, in order, by ids. */
export function receiptsOf(game: Game): string[] {
  const households = householdsOf(game);
  const told: string[] = [];
  const { data } = game.trace!;
  for (let at = 0; at < data.length; at += 6) {
    const [ms, kind, who, what, howMany, cents] = data.subarray(at, at + 6);
    const household = households.get(who!)!;
    if (kind === ROW.pick)
      told.push(`${ms} ${keyOf(game, household)} takes ${howMany} ${game.model.products[what!]!.id}`);
    if (kind === ROW.pay)
      told.push(
        `${ms} ${keyOf(game, household)} pays ${cents} for ${howMany} at ${game.model.tills[what!]!.id}`,
      );
  }
  return told;
}

/** Receipts of every day, played to the end from now. */
export function receiptsToTheEnd(game: Game): string[][] {
  const days: string[][] = [];
  game.advance({ day: game.model.days, minute: 0 }, () => days.push(receiptsOf(game)));
  return days;
}

/** Units of each product that each household took on the day in the trace: `household/product` → units. */
export function basketsOf(game: Game): Map<string, number> {
  const households = householdsOf(game);
  const baskets = new Map<string, number>();
  for (const row of rowsOfKind(traceOf(game), ROW.pick)) {
    const key = `${households.get(row[2]!)}/${row[3]}`;
    baskets.set(key, (baskets.get(key) ?? 0) + row[4]!);
  }
  return baskets;
}
