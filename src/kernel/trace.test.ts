import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Trace } from './trace.ts';

const cell = fc.oneof(fc.integer(), fc.maxSafeInteger());

describe('Trace', () => {
  test('rows come back as they were pushed, over several growths', () => {
    const row = fc.tuple(cell, cell, cell, cell, cell, cell);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const trace = new Trace(6, 1);
        rows.forEach((cells, index) => {
          if (index % 2 === 0) trace.push6(...cells);
          else trace.push(cells);
        });
        expect(trace.rows).toBe(rows.length);
        expect(Array.from(trace.data)).toEqual(rows.flat());
        rows.forEach((cells, r) => {
          cells.forEach((cell, c) => {
            expect(trace.at(r, c)).toBe(cell);
          });
        });
      }),
    );
  });

  test('a table of another width', () => {
    const trace = new Trace(2, 1);
    trace.push([1, 2]);
    trace.push([3, 4]);
    expect([trace.rows, trace.at(1, 0), Array.from(trace.data)]).toEqual([2, 3, [1, 2, 3, 4]]);
  });

  test('clear forgets every row', () => {
    const trace = new Trace(6);
    trace.push6(1, 2, 3, 4, 5, 6);
    trace.clear();
    expect([trace.rows, trace.data.length]).toEqual([0, 0]);
    expect(() => trace.at(0, 0)).toThrow(RangeError);
  });

  test('refuses what is not a row, a cell or a width', () => {
    const trace = new Trace(3);
    expect(() => trace.push([1, 2])).toThrow(RangeError);
    expect(() => trace.push([1, 2, 2 ** 53])).toThrow(RangeError);
    expect(() => trace.push([1, 2, 0.5])).toThrow(RangeError);
    expect(trace.rows).toBe(0);
    trace.push([1, 2, 3]);
    for (const [row, col] of [
      [1, 0],
      [0, 3],
      [-1, 0],
    ] as const) {
      expect(() => trace.at(row, col)).toThrow(RangeError);
    }
    expect(() => new Trace(0)).toThrow(RangeError);
    expect(() => new Trace(6, 0)).toThrow(RangeError);
  });
});
