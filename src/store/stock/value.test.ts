import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bookBack, bookIn, bookOut, StockState, stockValueCents, valueSales, worthOf } from './index.ts';

/** Goods scanned at a till: the record falls at once, the value when the books ask. */
function sell(stock: StockState, units: number): void {
  stock.recorded[0] = stock.recorded[0]! - units;
  stock.unvalued[0] = stock.unvalued[0]! + units;
}

describe('CUMP after each receipt (facts 2.3)', () => {
  // A stock sheet of the course: unit cost = (value held + value received) ÷ (units held + units received).
  test('follows a stock sheet line by line', () => {
    const stock = new StockState(1);
    bookIn(stock, 0, 100, 200);
    bookIn(stock, 0, 50, 230);
    // (20 000 + 11 500) ÷ 150 = 210
    expect([stock.recorded[0], stock.valueCents[0]]).toEqual([150, 31_500]);
    sell(stock, 60);
    valueSales(stock, 0);
    expect([stock.recorded[0], stock.valueCents[0]]).toEqual([90, 18_900]);
    bookIn(stock, 0, 30, 240);
    // (18 900 + 7 200) ÷ 120 = 217.5
    expect([stock.recorded[0], stock.valueCents[0]]).toEqual([120, 26_100]);
    expect(bookOut(stock, 0, 40)).toBe(8_700);
    sell(stock, 80);
    valueSales(stock, 0);
    expect([stock.recorded[0], stock.valueCents[0]]).toEqual([0, 0]);
  });

  test('values what was sold before a receipt at the cost before it', () => {
    const stock = new StockState(1);
    bookIn(stock, 0, 10, 100);
    sell(stock, 5);
    bookIn(stock, 0, 5, 300);
    // 5 at 100 are left when 5 come at 300: (500 + 1 500) ÷ 10 = 200, and not (1 000 + 1 500) ÷ 15 less five.
    expect([stock.recorded[0], stock.valueCents[0]]).toEqual([10, 2_000]);
  });

  test('keeps every cent: what came in = what went out + what is left, which is the average within a cent an exit', () => {
    const anyMove = fc.oneof(
      fc.record({ units: fc.integer({ min: 1, max: 50 }), cost: fc.integer({ min: 0, max: 999 }) }),
      fc.record({ units: fc.integer({ min: 1, max: 50 }) }),
    );
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 30 }), (moves) => {
        const stock = new StockState(1);
        let inCents = 0;
        let outCents = 0;
        // The exact average cost, with fractions of a cent.
        let exact = 0;
        let exits = 0;
        for (const move of moves) {
          const held = stock.recorded[0]!;
          if ('cost' in move) {
            bookIn(stock, 0, move.units, move.cost);
            inCents += move.units * move.cost;
            exact += move.units * move.cost;
          } else {
            const units = Math.min(move.units, held);
            if (units === 0) continue;
            outCents += bookOut(stock, 0, units);
            exact -= (exact * units) / held;
            exits++;
          }
          expect(stock.valueCents[0]).toBe(inCents - outCents);
          expect(Math.abs(stock.valueCents[0]! - exact)).toBeLessThanOrEqual(exits);
          if (stock.recorded[0] === 0) expect(stock.valueCents[0]).toBe(0);
        }
        expect(stockValueCents(stock)).toBe(stock.valueCents[0]);
      }),
    );
  });
});

describe('PEPS: first in, first out (facts 2.3)', () => {
  /** 10 at 1,00 €, then 5 at 1,20 €. */
  const two = () => {
    const stock = new StockState(1, true);
    bookIn(stock, 0, 10, 100);
    bookIn(stock, 0, 5, 120);
    return stock;
  };

  test('what leaves is the oldest, at what it cost', () => {
    expect(bookOut(two(), 0, 12)).toBe(10 * 100 + 2 * 120);
  });

  test('what a count finds again is as old as the oldest left', () => {
    const stock = two();
    bookOut(stock, 0, 2);
    expect(bookOut(stock, 0, -3)).toBe(-3 * 100);
    expect(bookOut(stock, 0, 11)).toBe(11 * 100);
  });

  test('what goes back to the supplier is the newest entry', () => {
    const stock = two();
    bookBack(stock, 0, 5, 120);
    expect([stock.recorded[0], stock.valueCents[0]]).toEqual([10, 1_000]);
    expect(bookOut(stock, 0, 10)).toBe(1_000);
  });
});

describe('a record that is wrong', () => {
  test('values what is sold beyond it at the last cost paid, and finds it again at the next receipt', () => {
    const stock = new StockState(1);
    bookIn(stock, 0, 2, 100);
    sell(stock, 5);
    valueSales(stock, 0);
    expect([stock.recorded[0], stock.valueCents[0]]).toEqual([-3, -300]);
    bookIn(stock, 0, 3, 100);
    expect([stock.recorded[0], stock.valueCents[0]]).toEqual([0, 0]);
  });

  test('gives what it still holds its own cost, and only the rest the last one paid', () => {
    const stock = new StockState(1);
    bookIn(stock, 0, 2, 100);
    bookIn(stock, 0, 1, 130);
    // Three are held, worth 3,30 €; the two beyond cost 1,30 € each.
    expect(bookOut(stock, 0, 5)).toBe(330 + 2 * 130);
    expect([stock.recorded[0], stock.valueCents[0]]).toEqual([-2, -260]);
  });

  test('is set right by a count, at the average cost, both ways', () => {
    const stock = new StockState(1);
    bookIn(stock, 0, 10, 100);
    bookIn(stock, 0, 10, 140);
    expect(bookOut(stock, 0, 2)).toBe(240);
    expect([stock.recorded[0], stock.valueCents[0]]).toEqual([18, 2_160]);
    expect(bookOut(stock, 0, -3)).toBe(-360);
    expect([stock.recorded[0], stock.valueCents[0]]).toEqual([21, 2_520]);
  });

  test('is worth, before it is counted, what a count will write off, and asking moves nothing', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 999 })), {
          maxLength: 5,
        }),
        fc.integer({ min: -30, max: 30 }),
        (fifo, receipts, gap) => {
          const stock = new StockState(1, fifo);
          for (const [units, cost] of receipts) bookIn(stock, 0, units, cost);
          const before = structuredClone({ ...stock });
          const foretold = worthOf(stock, 0, gap);
          expect({ ...stock }).toEqual(before);
          expect(bookOut(stock, 0, gap)).toBe(foretold);
        },
      ),
    );
  });
});
