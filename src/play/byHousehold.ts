/**
 * Who a decision reached: what each household bought, found and missed, day after day, read from the rows of a run, and
 * the difference that a twin makes to it. Households are hidden truth: a twin is told after the hand-in or in training.
 */
import { type Game, OUTCOME, ROW } from '../store/game.ts';

/** What a household did on a day, in integers. */
export interface HouseholdOutcome {
  /** Goods paid, at the tills and in orders handed over. */
  readonly salesTtcCents: number;
  /** Times it came out of the store, and orders it collected. */
  readonly visits: number;
  /** Lines it took home. */
  readonly found: number;
  /** Wants that came to nothing, baskets left at the tills included. */
  readonly lost: number;
}

/** A day of a household told against its twin: twin less game. */
export interface HouseholdDifference extends HouseholdOutcome {
  readonly day: number;
  /** Index of the household; −1 stands for the customers of a direct demand, who have none. */
  readonly household: number;
}

/** Customers of a direct demand. */
export const NO_HOUSEHOLD = -1;

type Counting = { -readonly [K in keyof HouseholdOutcome]: HouseholdOutcome[K] };

const NOTHING: HouseholdOutcome = { salesTtcCents: 0, visits: 0, found: 0, lost: 0 };
const COLUMNS = ['salesTtcCents', 'visits', 'found', 'lost'] as const satisfies (keyof HouseholdOutcome)[];
const SUBSTITUTED = OUTCOME.substituted;

/** Reads the rows of a game that keeps them, once a day when it has closed. */
export class ByHousehold {
  /** Per day, what each household that came did. */
  readonly days: ReadonlyMap<number, HouseholdOutcome>[] = [];
  /** Whose order a number is: it may be collected on another day. */
  readonly #orders = new Map<number, number>();

  /** Adds the day that has just closed. */
  add(game: Game): void {
    const { data, columns } = game.trace!;
    const day = new Map<number, Counting>();
    const visitors = new Map<number, number>();
    const of = (household: number): Counting => {
      const found = day.get(household) ?? { ...NOTHING };
      day.set(household, found);
      return found;
    };
    for (let at = 0; at < data.length; at += columns) {
      const who = data[at + 2]!;
      const what = data[at + 3]!;
      switch (data[at + 1]) {
        case ROW.enter:
          visitors.set(who, what);
          break;
        case ROW.miss:
          if (data[at + 4] !== SUBSTITUTED) of(visitors.get(who)!).lost++;
          break;
        case ROW.gaveUp:
          of(visitors.get(who)!).lost++;
          break;
        case ROW.line:
          of(visitors.get(who)!).found++;
          of(visitors.get(who)!).salesTtcCents += data[at + 5]!;
          break;
        case ROW.leave:
          of(visitors.get(who)!).visits++;
          break;
        case ROW.orderPlaced:
          this.#orders.set(who, what);
          break;
        case ROW.orderLine:
          of(this.#orders.get(who)!).found++;
          of(this.#orders.get(who)!).salesTtcCents += data[at + 5]!;
          break;
        case ROW.orderHandedOver:
          of(this.#orders.get(who)!).visits++;
          break;
        case ROW.orderLost:
          of(what).lost++;
          break;
      }
    }
    this.days.push(day);
  }
}

/** What a twin changes for each household, day by day, households in order; days that are alike are left out. */
export function householdsBetween(game: ByHousehold, twin: ByHousehold): HouseholdDifference[] {
  const found: HouseholdDifference[] = [];
  for (let day = 0; day < Math.max(game.days.length, twin.days.length); day++) {
    const own = game.days[day] ?? new Map<number, HouseholdOutcome>();
    const other = twin.days[day] ?? new Map<number, HouseholdOutcome>();
    const both = [...new Set([...own.keys(), ...other.keys()])].sort((a, b) => a - b);
    for (const household of both) {
      const a = other.get(household) ?? NOTHING;
      const b = own.get(household) ?? NOTHING;
      if (COLUMNS.every((column) => a[column] === b[column])) continue;
      found.push({
        day,
        household,
        salesTtcCents: a.salesTtcCents - b.salesTtcCents,
        visits: a.visits - b.visits,
        found: a.found - b.found,
        lost: a.lost - b.lost,
      });
    }
  }
  return found;
}

/** Times a household came since a decision, in the game and in its twin. */
export interface Comings {
  readonly household: number;
  readonly game: number;
  readonly twin: number;
}

/** How often the households that a change reaches came from a day on: who was lost, who came back. */
export function comingsOf(
  reached: readonly HouseholdDifference[],
  from: number,
  game: ByHousehold,
  twin: ByHousehold,
): Comings[] {
  const visits = ({ days }: ByHousehold, household: number): number =>
    days.slice(from).reduce((sum, day) => sum + (day.get(household)?.visits ?? 0), 0);
  return [...new Set(reached.map(({ household }) => household))]
    .sort((a, b) => a - b)
    .map((household) => ({ household, game: visits(game, household), twin: visits(twin, household) }));
}

/** What a change makes to each household over a day or over all of them, the largest sums first. */
export function reachOf(
  differences: readonly HouseholdDifference[],
  day?: number,
): (HouseholdOutcome & { readonly household: number })[] {
  const totals = new Map<number, Counting>();
  for (const one of differences) {
    if (day !== undefined && one.day !== day) continue;
    const total = totals.get(one.household) ?? { ...NOTHING };
    totals.set(one.household, total);
    for (const column of COLUMNS) total[column] += one[column];
  }
  return [...totals]
    .map(([household, total]) => ({ household, ...total }))
    .filter((total) => COLUMNS.some((column) => total[column] !== 0))
    .sort(
      (a, b) =>
        Math.abs(b.salesTtcCents) - Math.abs(a.salesTtcCents) ||
        Math.abs(b.found) + Math.abs(b.lost) - Math.abs(a.found) - Math.abs(a.lost) ||
        a.household - b.household,
    );
}
