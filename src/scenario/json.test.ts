import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TEXT } from '../../tests/fixtures/petite-epicerie.ts';
import { faultsOf, parseJson } from './json.ts';
import { toPlain } from './tree.ts';

// Rule guarded here: our parser accepts exactly what JSON accepts, and gives the same value.

const silent = { ignored: () => false, repeated: () => undefined };

function native(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function agree(text: string): void {
  const ours = parseJson(text, 0, silent);
  const theirs = native(text);
  expect('value' in ours, text).toBe(theirs !== undefined);
  if ('fault' in ours) {
    expect(ours.fault.offset).toBeLessThanOrEqual(text.length);
    expect(faultsOf(text, ours.fault).length).toBeGreaterThan(0);
  } else if (!/"__proto__"/.test(text))
    expect(JSON.stringify(toPlain(ours.value))).toBe(JSON.stringify(theirs?.value));
}

test('any JSON value', () => {
  fc.assert(fc.property(fc.json(), agree));
});

test('objects that begin alike, and go on as they like', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd');
  const object = fc.uniqueArray(fc.tuple(key, fc.nat(9)), { selector: ([name]) => name });
  fc.assert(
    fc.property(fc.array(object, { maxLength: 8 }), (rows) => {
      agree(JSON.stringify(rows.map((row) => Object.fromEntries(row))));
    }),
  );
});

test('a key repeated after an object like another one is told, and changes neither', () => {
  const told: string[] = [];
  const repeated = (path: readonly (string | number)[]) => told.push(path.join('/'));
  const read = parseJson('[{"a":1,"b":2},{"a":3,"b":4,"a":5,"c":6},{"a":7,"b":8}]', 0, {
    ...silent,
    repeated,
  });
  if (!('value' in read)) throw new Error('expected a value');
  expect(toPlain(read.value)).toEqual([
    { a: 1, b: 2 },
    { a: 3, b: 4, c: 6 },
    { a: 7, b: 8 },
  ]);
  expect(told).toEqual(['1/a']);
});

test('a document with a piece taken out, or put in', () => {
  const piece = fc.constantFrom(
    '"',
    '\\',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '0',
    '-',
    'e',
    '.',
    ' ',
    '\n',
    '\t',
    '\\u12',
    '//',
    'null',
    '\u00e9',
  );
  const text = TEXT.slice(0, 3_000).replace(/,[^,]*$/, '}}');
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(3), piece, (at, length, put) => {
      agree(text.slice(0, at) + put + text.slice(at + length));
    }),
    { numRuns: 500 },
  );
});

test.each([
  '1e5',
  '-0',
  '1E+2',
  '0.5',
  '01',
  '1.',
  '.5',
  '+1',
  '1e',
  '--1',
  '0x1',
  'nul',
  'truefalse',
  '"\\ud800"',
  '"\u2028"',
  ' [ ] ',
  '[1,]',
  '[0,00]',
  '[12\n]',
  '[12\r\n]',
  '{"a":12}',
  '[123456789012345,1234567890123456,9007199254740993]',
  '[000000000000000]',
  '12',
  '{"a":1,}',
  '\u00a0{}',
])('%s', agree);
