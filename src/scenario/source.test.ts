import { describe, expect, test } from 'vitest';
import { isSentence, NAME, reader, TEXT } from '../../tests/fixtures/petite-epicerie.ts';
import { readScenario } from './index.ts';

// Rule guarded here: whatever the text of a file, reading ends, soon, with a located sentence and nothing else.

const read = (text: string) => readScenario(NAME, reader({ [NAME]: text }));
const lines = (text: string) =>
  read(text).problems.map(({ code, line, column, path }) => `${code} ${line}:${column} ${path}`);

describe('what is not JSON is refused where it breaks', () => {
  test.each([
    ['nothing', '', ['syntax 1:1 ']],
    ['a comment', '{\n  // rien\n  "format": 1 }', ['syntax 2:3 ']],
    ['a comma too many', '{ "format": 1, }', ['syntax 1:16 ']],
    ['a comma too few', '{\n "a": "b"\n "c": 1\n}', ['syntax 3:2 ']],
    ['single quotes', "{ 'format': 1 }", ['syntax 1:3 ']],
    ['no quotes', '{ format: 1 }', ['syntax 1:3 ']],
    ['a text cut short', '{ "title": "Supér', ['syntax 1:12 ']],
    ['a text over two lines', '{ "title": "Supér\nette" }', ['syntax 1:12 ']],
    ['a tab in a text', '{ "title": "a\tb" }', ['syntax 1:12 ']],
    ['a wrong escape', '{ "title": "a\\x" }', ['syntax 1:12 ']],
    ['a number with a sign too many', '{ "format": +1 }', ['syntax 1:13 ']],
    ['a number with leading zeros', '{ "format": 01 }', ['syntax 1:14 ']],
    ['not a number', '{ "format": Infinity }', ['syntax 1:13 ']],
    ['an object cut short', '{ "calendar": { "days": 1', ['syntax 1:26 ']],
    ['two documents', '{}{}', ['syntax 1:3 ']],
    [
      'two mistakes on two lines',
      '{ "calendar": { "days" 14,\n "start": oui } }',
      ['syntax 1:24 ', 'syntax 2:11 '],
    ],
  ])('%s', (_what, text, expected) => {
    expect(lines(text)).toEqual(expected);
    for (const problem of read(text).problems) expect(isSentence(problem), problem.message).toBe(true);
  });

  test.each([
    ['a comma for decimals', '{ "priceCents": 1,29, "pack": 6 }', /nombre est mal écrit/, /avec un point/],
    ['a space between thousands', '{ "costCents": 1 290 }', /nombre est mal écrit/, /sans espace/],
    [
      'a narrow space between thousands',
      '{ "costCents": 1\u202f290 }',
      /nombre est mal écrit/,
      /sans espace/,
    ],
    ['a unit', '{ "priceCents": 1.5 € }', /nombre est mal écrit/, /ni unité/],
    ['a zero before', '{ "days": 014 }', /nombre est mal écrit/, /zéro devant/],
    ['two numbers without a comma', '{ "hours": [1 2] }', /nombre est mal écrit/, /virgule/],
    ['a list that ends as an object', '{ "hours": ["09:00", "19:00"} }', /crochet/, /par \]/],
    ['an object that ends as a list', '[{ "days": 1 ]]', /accolade/, /par \}/],
    ['straight quotes inside a text', '{ "story": "Rue "des" Lilas" }', /ferme ce texte trop tôt/, /« et »/],
    ['a space that is none', '{ "seed":\u00a0"lilas" }', /invisible/, /retapez/],
  ])('%s is told as the slip it is', (_what, text, message, hint) => {
    const [first] = read(text).problems;
    expect(first).toMatchObject({ code: 'syntax' });
    expect(first!.message).toMatch(message);
    expect(first!.hint).toMatch(hint);
  });

  test.each(['null', '12', '"scénario"', '[]', 'true'])('%s is not a scenario', (text) => {
    expect(lines(text)).toEqual(['type 1:1 ']);
  });

  test('the file itself is missing', () => {
    expect(readScenario('rien.json', () => undefined).problems).toMatchObject([
      { code: 'reference', file: 'rien.json', path: '', line: 1, column: 1 },
    ]);
  });
});

describe('encoding', () => {
  test('bytes that were not UTF-8', () => {
    expect(lines('{ "title": "Sup\ufffdrette" }')).toEqual(['encoding 1:16 ']);
  });
  test('null characters, as UTF-16 read byte by byte', () => {
    expect(lines('{\0"\0')).toEqual(['encoding 1:2 ']);
  });
  test('a byte order mark is only a warning', () => {
    const { scenario, problems } = read(`\ufeff${TEXT}`);
    expect(scenario).toBeDefined();
    expect(problems).toMatchObject([{ code: 'encoding', severity: 'warning', line: 1, column: 1 }]);
  });
  test('Windows line ends change nothing', () => {
    const { problems } = read(TEXT.replaceAll('\n', '\r\n').replace('"days": 14', '"days": 0'));
    expect(problems).toMatchObject([{ path: '/calendar/days', line: 11, column: 13 }]);
  });
});

describe('keys', () => {
  test('a key written twice names the first', () => {
    const { problems } = read(TEXT.replace('"days": 14,', '"days": 14,\n    "days": 15,'));
    expect(problems).toMatchObject([{ code: 'duplicate', path: '/calendar/days', line: 12, column: 5 }]);
    expect(problems[0]?.message).toContain('ligne 11');
  });
  test('comments may come anywhere and again', () => {
    const text = TEXT.replaceAll(
      '{ "id"',
      '{ "$comment": { "a": [1, { "$comment": 2 }] }, "$comment": null, "id"',
    );
    expect(text).not.toBe(TEXT);
    expect(read(text)).toEqual(read(TEXT));
  });
  test('the schema of the editor is not a key of the game', () => {
    expect(read(TEXT.replace('{', '{ "$schema": "x",'))).toEqual(read(TEXT));
  });
  test('keys of the prototype change no object', () => {
    const text = TEXT.replace(
      '"risk": {',
      '"risk": { "__proto__": { "polluted": 1 }, "constructor": 1,',
    ).replace('"orderRules": {', '"orderRules": { "__proto__": { "polluted": 1 },');
    expect(read(text).problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown /risk/__proto__',
      'unknown /risk/constructor',
      'unknown /opening/orderRules/__proto__',
    ]);
    expect('polluted' in {}).toBe(false);
  });
  test('odd keys keep their pointer', () => {
    expect(lines(TEXT.replace('"risk": {', '"risk": { "a/b~c": 1,'))[0]).toMatch(
      /^unknown \d+:\d+ \/risk\/a~1b~0c$/,
    );
  });
});
