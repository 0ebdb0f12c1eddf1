import { afterAll, describe, expect, test } from 'vitest';
import { NAME, reader, TEXT } from '../../tests/fixtures/petite-epicerie.ts';
import { readScenario } from './index.ts';

// Rule guarded here: a hostile file costs less than a second and little memory, whatever it holds.

const read = (text: string) => readScenario(NAME, reader({ [NAME]: text }));

const times: { what: string; ms: number }[] = [];

afterAll(() => {
  const [first, second] = times.sort((a, b) => b.ms - a.ms);
  const said = [first, second].map((time) => time && `${time.what} ${Math.round(time.ms)} ms`);
  console.log(`slowest of ${times.length} hostile files: ${said.join(', ')}`);
});

/** Reads a text, notes the time it took, and checks that the answer is short. */
function refuse(what: string, text: string, code: string): void {
  const before = performance.now();
  const { scenario, problems } = read(text);
  const ms = performance.now() - before;
  expect(scenario).toBeUndefined();
  expect(problems.length).toBeLessThanOrEqual(50);
  const found = problems.some((problem) => problem.code === code);
  expect(found, JSON.stringify(problems.slice(0, 3))).toBe(true);
  times.push({ what, ms });
  // Less than a second on a machine of its own; those that run tests are shared and slow.
  expect(ms).toBeLessThan(5_000);
}

describe('limits stop a hostile file before anything is built', () => {
  const MB20 = 20_000_000;
  const fill = (open: string, unit: string, close = '') =>
    open + unit.repeat(Math.floor((MB20 - open.length - close.length) / unit.length)) + close;
  const hostile: readonly (readonly [string, () => string, string])[] = [
    ['20 MB and one byte', () => `{"a":"${'x'.repeat(MB20)}"}`, 'limit'],
    ['20 MB of three-byte characters', () => `{"a":${'"€",'.repeat(4_000_000)}`, 'limit'],
    ['a text of 20 MB', () => fill('{"title":"', 'x', '"}'), 'limit'],
    ['20 MB of escapes', () => fill('{"a":["', '\\n', '"]}'), 'limit'],
    ['20 MB of texts of escapes', () => fill('{"a":[1', `,"${'\\n'.repeat(4_000)}"`, ']}'), 'limit'],
    ['20 MB of open lists', () => fill('', '['), 'limit'],
    ['20 MB of open objects', () => fill('', '{"a":'), 'limit'],
    ['20 MB of zeros', () => fill('[0', ',0', ']'), 'limit'],
    ['20 MB of empty lists', () => fill('{"a":[[]', ',[]', ']}'), 'limit'],
    ['20 MB of lists of lists', () => fill('{"a":[[]', `,[0${',0'.repeat(10_000)}]`, ']}'), 'limit'],
    ['20 MB of unknown keys', () => fill('{"a":1', ',"bb":1', '}'), 'limit'],
    ['half a million objects', () => `{"a":[${`[${'{"a":1},'.repeat(9_500)}1],`.repeat(110)}1]}`, 'limit'],
    ['20 MB of spaces', () => fill('{', ' ', '}'), 'missing'],
    ['20 MB of line ends', () => fill('{', '\n', '}'), 'missing'],
    ['20 MB of texts of a line', () => fill('{"a":["x"', `,"${'x'.repeat(2_000)}"`, ']}'), 'unknown'],
    ['20 MB of single quotes', () => fill('', "'"), 'syntax'],
    ['20 MB of brackets closed', () => fill('', ']'), 'syntax'],
    ['20 MB of broken lines', () => fill('{', 'x\n'), 'syntax'],
    ['20 MB of minus signs', () => fill('[', '-\n'), 'syntax'],
    ['20 MB of slashes', () => fill('{', '//\n'), 'syntax'],
    ['20 MB of one comment', () => fill('{/*', 'x'), 'syntax'],
    ['20 MB of one number', () => fill('{"format":', '9', '}'), 'range'],
    ['20 MB of one word', () => fill('{"format":', 'a', '}'), 'syntax'],
    ['20 MB of quotes', () => fill('', '"'), 'syntax'],
  ];
  test.each(hostile)('%s', (what, make, code) => {
    const text = make();
    expect(text.length).toBeGreaterThan(8_000_000);
    refuse(what, text, code);
  });
});

describe('a file within the limits, wrong everywhere, is answered as fast', () => {
  const many = (count: number, item: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => item(i)).join(',');
  const keys = (count: number) => `{${many(count, (i) => `"k${i}":0`)}}`;
  const past = (units: string) =>
    `"past": { "data": { "madeFor": "0123456789abcdef", "days": 1, "visits": [], "families": [], "products": [${units}] },`;
  const pastProduct = (i: number, units: string) =>
    `{"product":"p${i}","units":[${units}],"lowestPriceCents":0,"shelf":[],"reserve":[],"orders":[],"recorded":0,"unitCostCents":0}`;
  const PRODUCT =
    '{"id":"x","label":"X","subfamily":"pates","supplier":"grossiste","priceCents":1,"costCents":1,"vatBp":550,"pack":1,"shelfLifeDays":null,"widthCm":1,"unitsPerFacing":1}';
  const cases: readonly (readonly [string, () => string, string])[] = [
    [
      'half a million unknown keys',
      () => TEXT.replace('"risk": {', `"risk": { ${many(31, (i) => `"x${i}": ${keys(19_000)}`)},`),
      'unknown',
    ],
    [
      'objects full of unknown keys',
      () => TEXT.replace(/"products": \[/, `"products": [${many(31, () => keys(19_000))},`),
      'unknown',
    ],
    [
      '5 000 empty products',
      () => TEXT.replace(/"products": \[/, `"products": [${many(4_900, () => '{}')},`),
      'missing',
    ],
    [
      '5 001 products',
      () => TEXT.replace(/"products": \[/, `"products": [${many(5_000, () => '{}')},`),
      'limit',
    ],
    [
      'one id 5 000 times',
      () => TEXT.replace(/"products": \[/, `"products": [${many(4_900, () => PRODUCT)},`),
      'duplicate',
    ],
    [
      '20 000 rows of nothing',
      () => TEXT.replace('"planogram": [', `"planogram": [${many(19_900, () => '{}')},`),
      'missing',
    ],
    [
      '20 000 rows of strangers',
      () =>
        TEXT.replace(
          '"planogram": [',
          `"planogram": [${many(19_900, (i) => `{"fixture":"f${i}","level":1,"product":"p${i}","facings":1}`)},`,
        ),
      'reference',
    ],
    [
      '20 000 rules for strangers',
      () =>
        TEXT.replace(
          '"orderRules": {',
          `"orderRules": {${many(19_900, (i) => `"p${i}":{"point":2,"target":1}`)},`,
        ),
      'reference',
    ],
    [
      '20 000 rules for wrong names',
      () => TEXT.replace('"orderRules": {', `"orderRules": {${many(19_900, (i) => `"P${i}":1`)},`),
      'pattern',
    ],
    [
      'a million wrong units',
      () =>
        TEXT.replace(
          '"past": {',
          past(
            many(900, (i) =>
              pastProduct(
                i,
                many(1_200, () => '-1'),
              ),
            ),
          ),
        ),
      'range',
    ],
    [
      'a million right units',
      () =>
        TEXT.replace('"days": 14', '"days": 0').replace(
          '"past": {',
          past(
            many(900, (i) =>
              pastProduct(
                i,
                many(1_200, () => '1'),
              ),
            ),
          ),
        ),
      'range',
    ],
    [
      'a crowd of shifts',
      () =>
        TEXT.replace(
          '"monday": [\n        {',
          `"monday": [${many(395, () => '{"employee":"nadia","task":"till","from":"08:00","to":"20:00"}')},{`,
        ),
      'rule',
    ],
  ];
  test.each(cases)('%s', (what, make, code) => {
    const text = make();
    expect(text.length).toBeGreaterThan(TEXT.length + 10_000);
    refuse(what, text, code);
  });
});
