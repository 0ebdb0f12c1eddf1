import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addLot,
  LOTS,
  type LotShelf,
  lotCount,
  lotExpiry,
  lotsOf,
  moveUnits,
  removeExpired,
  StockState,
  takeLot,
  takeUnits,
} from './index.ts';

/** Lots of one product as a list of unit dates, one per unit, oldest first: the slow obvious twin. */
const unitsOf = (place: LotShelf, p: number): number[] => {
  const units: number[] = [];
  for (const lot of lotsOf(place, p)) for (let k = 0; k < lot.units; k++) units.push(lot.expiry);
  return units;
};

type Act =
  | { do: 'add'; units: number; date: number }
  | { do: 'take'; units: number; freshest: boolean }
  | { do: 'takeAny'; units: number }
  | { do: 'move'; units: number }
  | { do: 'expire'; day: number };

const anyAct = (dates: number): fc.Arbitrary<Act> =>
  fc.oneof(
    fc.record({
      do: fc.constant('add' as const),
      units: fc.integer({ min: 1, max: 9 }),
      date: fc.nat({ max: dates }),
    }),
    fc.record({
      do: fc.constant('take' as const),
      units: fc.integer({ min: 1, max: 9 }),
      freshest: fc.boolean(),
    }),
    fc.record({ do: fc.constant('takeAny' as const), units: fc.nat({ max: 12 }) }),
    fc.record({ do: fc.constant('move' as const), units: fc.nat({ max: 12 }) }),
    fc.record({ do: fc.constant('expire' as const), day: fc.nat({ max: dates }) }),
  );

/** Plays an act on the lots of product 1 of 3; returns units and dates that came in and went out. */
function act(shelf: LotShelf, reserve: LotShelf, a: Act): number {
  if (a.do === 'add') addLot(shelf, 1, a.units, a.date);
  else if (a.do === 'take') return takeLot(shelf, 1, a.units, a.freshest);
  else if (a.do === 'takeAny') return takeUnits(shelf, 1, a.units);
  else if (a.do === 'move') return moveUnits(shelf, reserve, 1, a.units);
  else return removeExpired(shelf, 1, a.day);
  return 0;
}

test('goods of one date are one lot, however often they come, so that the places left are for other dates', () => {
  const { shelf } = new StockState(1);
  for (const [units, expiry] of [
    [2, 10],
    [3, 12],
    [4, 10],
    [1, 12],
  ] as const)
    addLot(shelf, 0, units, expiry);
  expect(lotsOf(shelf, 0)).toEqual([
    { units: 6, expiry: 10 },
    { units: 4, expiry: 12 },
  ]);
});

describe('lots', () => {
  test('few enough to be kept apart behave as a list of units by date', () => {
    fc.assert(
      fc.property(fc.array(anyAct(LOTS - 1), { maxLength: 40 }), (acts) => {
        const { shelf, reserve } = new StockState(3);
        let twin: number[] = [];
        let moved: number[] = [];
        for (const a of acts) {
          const oldest = twin[0];
          const newest = twin.at(-1);
          if (twin.length > 0) {
            expect(lotExpiry(shelf, 1, false)).toBe(oldest);
            expect(lotExpiry(shelf, 1, true)).toBe(newest);
          }
          const done = act(shelf, reserve, a);
          if (a.do === 'add') twin = [...twin, ...Array(a.units).fill(a.date)].sort((x, y) => x - y);
          else if (a.do === 'take') {
            const date = a.freshest ? newest : oldest;
            const taken = Math.min(a.units, twin.filter((d) => d === date).length);
            expect(done).toBe(taken);
            twin = a.freshest ? twin.slice(0, twin.length - taken) : twin.slice(taken);
          } else if (a.do === 'expire') {
            expect(done).toBe(twin.filter((d) => d < a.day).length);
            twin = twin.filter((d) => d >= a.day);
          } else {
            expect(done).toBe(Math.min(a.units, twin.length));
            if (a.do === 'move') moved = [...moved, ...twin.slice(0, a.units)].sort((x, y) => x - y);
            twin = twin.slice(a.units);
          }
          expect(unitsOf(shelf, 1)).toEqual(twin);
          expect(shelf.total[1]).toBe(twin.length);
          // Dates moved to the reserve may be more than it keeps apart over a long play; their number is exact.
          expect(reserve.total[1]).toBe(moved.length);
          if (new Set(moved).size <= LOTS) expect(unitsOf(reserve, 1)).toEqual(moved);
        }
      }),
    );
  });

  test('of more dates than are kept apart lose no unit and give none a later date', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat({ max: 60 })), { maxLength: 60 }),
        (deliveries) => {
          const { shelf } = new StockState(3);
          const dates: number[] = [];
          for (const [units, date] of deliveries) {
            addLot(shelf, 1, units, date);
            dates.push(...Array(units).fill(date));
            const kept = unitsOf(shelf, 1);
            expect(kept).toHaveLength(dates.length);
            expect(lotCount(shelf, 1)).toBeLessThanOrEqual(LOTS);
            expect(kept).toEqual([...kept].sort((x, y) => x - y));
            dates.sort((x, y) => x - y);
            // The n-th oldest unit is never shown younger than it is.
            for (const [i, date] of kept.entries()) expect(date).toBeLessThanOrEqual(dates[i]!);
          }
          expect(unitsOf(shelf, 0)).toEqual([]);
          expect(unitsOf(shelf, 2)).toEqual([]);
        },
      ),
    );
  });

  test('of no units are not kept, and nothing is taken from nothing', () => {
    const { shelf, reserve } = new StockState(1);
    addLot(shelf, 0, 0, 5);
    addLot(shelf, 0, -3, 5);
    expect(lotCount(shelf, 0)).toBe(0);
    expect(takeLot(shelf, 0, 4, true)).toBe(0);
    expect(takeUnits(shelf, 0, 4)).toBe(0);
    expect(moveUnits(shelf, reserve, 0, 4)).toBe(0);
    expect(moveUnits(shelf, reserve, 0, -4)).toBe(0);
    expect(removeExpired(shelf, 0, 1e6)).toBe(0);
  });
});
