import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closest, editDistance } from './closest.ts';

/** The recurrence as it is written in the books, without any shortcut. */
function slowDistance(a: string, b: string): number {
  const d: number[][] = [];
  for (let i = 0; i <= a.length; i += 1) {
    const row: number[] = [];
    d.push(row);
    for (let j = 0; j <= b.length; j += 1) {
      if (i === 0 || j === 0) {
        row.push(i + j);
        continue;
      }
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(d[i - 1]![j - 1]! + same, d[i - 1]![j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, d[i - 2]![j - 2]! + 1);
      }
      row.push(best);
    }
  }
  return d[a.length]![b.length]!;
}

describe('editDistance', () => {
  test('published values', () => {
    expect(editDistance('kitten', 'sitting', 9)).toBe(3);
    expect(editDistance('saturday', 'sunday', 9)).toBe(3);
    expect(editDistance('ca', 'abc', 9)).toBe(3);
    expect(editDistance('stcok', 'stock', 9)).toBe(1);
    expect(editDistance('', 'abc', 9)).toBe(3);
  });

  test('is the plain recurrence up to the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.nat(10), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(slowDistance(a, b), limit + 1));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('closest', () => {
  const keys = ['price', 'priceCents', 'stock', 'supplier', 'shelf', 'id'];

  test('finds what was meant', () => {
    expect(closest('pirce', keys)).toBe('price');
    expect(closest('stcok', keys)).toBe('stock');
    expect(closest('Supplier', keys)).toBe('supplier');
    expect(closest('pricecents', keys)).toBe('priceCents');
    expect(closest('ID', keys)).toBe('id');
    expect(closest('suplyer', keys)).toBe('supplier');
  });

  test('says nothing when nothing is near', () => {
    expect(closest('cheese', keys)).toBeUndefined();
    expect(closest('x', keys)).toBeUndefined();
    expect(closest('', keys)).toBeUndefined();
    expect(closest('price', [])).toBeUndefined();
    expect(closest('p'.repeat(10_000), ['p'.repeat(10_001)])).toBeUndefined();
  });

  test('does not depend on the order of the candidates', () => {
    expect(closest('cat', ['cut', 'bat', 'cot'])).toBe('bat');
    expect(closest('Stock', ['stock', 'STOCK', 'Stick'])).toBe('stock');
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 8 }), (w, list) => {
        expect(closest(w, [...list].reverse())).toBe(closest(w, list));
      }),
    );
  });
});
