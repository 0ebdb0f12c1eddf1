import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addRow, cell, cellsOf, Rows, removeRow } from './index.ts';

/** What a list of lists would do. */
describe('rows of orders and of the dock', () => {
  test('keep their order whatever is added and removed, at either end or between', () => {
    const step = fc.oneof(
      fc.record({ add: fc.integer({ min: -1_000, max: 1_000 }) }),
      fc.record({ remove: fc.nat(400) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
        const rows = new Rows();
        const twin: number[][] = [];
        for (const one of steps) {
          if ('add' in one) {
            const row = [one.add, 1, 2, 3, 4, one.add + 1] as const;
            addRow(rows, ...row);
            twin.push([...row]);
          } else if (twin.length > 0) {
            // Half of those who leave are the first.
            const at = one.remove % 2 === 0 ? 0 : one.remove % twin.length;
            removeRow(rows, at);
            twin.splice(at, 1);
          }
        }
        expect(rows.count).toBe(twin.length);
        expect([...cellsOf(rows)]).toEqual(twin.flat());
        for (const [i, row] of twin.entries()) expect(cell(rows, i, 5)).toBe(row[5]);
      }),
    );
  });

  test('a line of which the first leave as others come needs no more room', () => {
    const rows = new Rows();
    const { length } = rows.data;
    for (let i = 0; i < 1_000; i++) {
      addRow(rows, i, 0, 0, 0, 0, 0);
      if (i >= 20) removeRow(rows, 0);
    }
    expect(cell(rows, 0, 0)).toBe(980);
    expect(rows.data.length).toBe(length);
  });
});
