import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { echo } from './echo.ts';

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
