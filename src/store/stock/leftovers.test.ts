import { describe, expect, test } from 'vitest';
import { NEVER } from '../compiled.ts';
import { addLot, leftovers, StockState } from './index.ts';

describe('what a product leaves to the day after', () => {
  test('is its lots with the days they still have, the last of them being day 0', () => {
    const stock = new StockState(2);
    addLot(stock.shelf, 1, 3, 100);
    addLot(stock.shelf, 1, 4, 103);
    addLot(stock.reserve, 1, 12, 110);
    stock.recorded[1] = 19;
    expect(leftovers(stock, 1, 100, 80)).toEqual({
      shelf: [
        [3, 0],
        [4, 3],
      ],
      reserve: [[12, 10]],
      recorded: 19,
      unitCostCents: 80,
    });
  });

  test('has no date when the product has none', () => {
    const stock = new StockState(1);
    addLot(stock.shelf, 0, 5, NEVER);
    stock.recorded[0] = 5;
    expect(leftovers(stock, 0, 100, 80)).toMatchObject({ shelf: [[5, -1]], recorded: 5 });
  });

  test('leaves out what can no longer be sold, in the goods and in the record alike', () => {
    const stock = new StockState(1);
    addLot(stock.shelf, 0, 3, 99);
    addLot(stock.shelf, 0, 4, 103);
    addLot(stock.reserve, 0, 6, 90);
    stock.recorded[0] = 13;
    expect(leftovers(stock, 0, 100, 80)).toMatchObject({ shelf: [[4, 3]], reserve: [], recorded: 4 });
  });

  test('leaves out what was set aside for customers, who have come by then', () => {
    const stock = new StockState(1);
    addLot(stock.shelf, 0, 6, 103);
    stock.aside[0] = 2;
    stock.recorded[0] = 8;
    expect(leftovers(stock, 0, 100, 80)).toMatchObject({ shelf: [[6, 3]], recorded: 6 });
  });

  test('keeps the record as wrong as it was', () => {
    const stock = new StockState(1);
    addLot(stock.shelf, 0, 3, 99);
    addLot(stock.shelf, 0, 4, 103);
    stock.recorded[0] = 9;
    // Two units too many on paper: stolen, broken unseen.
    expect(leftovers(stock, 0, 100, 80).recorded).toBe(4 + 2);
    stock.recorded[0] = -1;
    expect(leftovers(stock, 0, 100, 80).recorded).toBe(4 - 8);
  });
});
