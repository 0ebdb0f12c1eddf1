import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closest, compareText, echo, editDistance } from './text.ts';

describe('compareText', () => {
  test('by code unit: capitals first, accents last, no locale', () => {
    expect(['été', 'b', 'a', 'Z', '10', '9', ''].sort(compareText)).toEqual([
      '',
      '10',
      '9',
      'Z',
      'a',
      'b',
      'été',
    ]);
    // U+FB33 comes before U+1F600 by code point, after it by code unit (RFC 8785, 3.2.3).
    expect(compareText('\u{1f600}', '\ufb33')).toBeLessThan(0);
    expect(compareText('x', 'x')).toBe(0);
  });
});

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

describe('echo', () => {
  test('shows short values as JSON', () => {
    const values = [
      'abc',
      12.5,
      -0.001,
      true,
      null,
      [1, 'a', []],
      { a: { b: [null] } },
      'dit « été »',
      '',
      {},
    ];
    for (const value of values) expect(echo(value)).toBe(JSON.stringify(value));
    expect(echo('a"b\\c')).toBe(JSON.stringify('a"b\\c'));
    expect(echo(undefined)).toBe('undefined');
  });

  test('is cut at forty characters', () => {
    expect(echo('x'.repeat(38))).toBe(`"${'x'.repeat(38)}"`);
    expect(echo('x'.repeat(39))).toBe(`"${'x'.repeat(38)}…`);
    expect(echo(Array.from({ length: 1e6 }, () => 0))).toHaveLength(40);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(echo(value).length).toBeLessThanOrEqual(40);
      }),
    );
  });

  test('never cuts inside a character or an escape', () => {
    expect(echo('😀'.repeat(30))).toBe(`"${'😀'.repeat(19)}…`);
    expect(echo('\u202e'.repeat(30))).toBe(`"${'\\u202e'.repeat(6)}…`);
  });

  test('escapes what acts on the screen', () => {
    expect(echo('\u001b[31m')).toBe('"\\u001b[31m"');
    expect(echo('a\u202eb\u2066c')).toBe('"a\\u202eb\\u2066c"');
    expect(echo('\u200b\ufeff\u0000\n')).toBe('"\\u200b\\ufeff\\u0000\\u000a"');
    expect(echo('\ud800')).toBe('"\\ud800"');
    expect(echo({ '\u202e': 1 })).toBe('{"\\u202e":1}');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(echo(text)).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}]/u);
      }),
    );
  });

  test('stops on a value that contains itself', () => {
    const loop: unknown[] = [];
    loop.push(loop);
    expect(echo(loop)).toBe(`${'['.repeat(39)}…`);
  });
});
