import { describe, expect, test } from 'vitest';
import { isSentence, NAME, reader, set, TEXT } from '../../tests/fixtures/petite-epicerie.ts';
import { FORMAT } from './format/index.ts';
import { readScenario } from './index.ts';
import { type Formats, MIGRATIONS } from './migrations.ts';
import { isArrayTree, isObjectTree, replaced, type TreeValue } from './tree.ts';

// Rules guarded here: a file of an old format is read as its latest form, and its problems are told where they are in
// the old file; no step is ever missing.

const each = (value: TreeValue, change: (item: TreeValue) => TreeValue) =>
  isArrayTree(value) ? { ...value, values: value.values.map(change) } : value;

/** A format that never was: prices were in euros, and employees were called staff. */
const FORMATS: Formats = {
  latest: FORMAT,
  migrations: [
    {
      from: 0,
      change: 'Prix en centimes, "staff" devient "team".',
      apply: (root) =>
        replaced(replaced(root, 'staff', { key: 'team' }), 'catalogue', {
          value: (catalogue) =>
            !isObjectTree(catalogue)
              ? catalogue
              : replaced(catalogue, 'products', {
                  value: (products) =>
                    each(products, (product) =>
                      !isObjectTree(product)
                        ? product
                        : replaced(product, 'price', {
                            key: 'priceCents',
                            value: (price) => (typeof price === 'number' ? Math.round(price * 100) : price),
                          }),
                    ),
                }),
        }),
    },
  ],
};

const OLD = TEXT.replace('"format": 1', '"format": 0')
  .replace('"team"', '"staff"')
  .replace(/"priceCents": (\d+)/g, (_, cents) => `"price": ${Number(cents) / 100}`);
const read = (text: string) => readScenario(NAME, reader({ [NAME]: text }), { formats: FORMATS });

describe('an old file', () => {
  test('is read as its latest form', () => {
    const now = readScenario(NAME, reader({ [NAME]: TEXT }));
    expect(OLD).toContain('"price": 1.29');
    expect(read(OLD)).toEqual(now);
  });

  test('keeps its positions and its pointers', () => {
    const { problems } = read(set(['catalogue', 'products', 0, 'price'], '1,29 €', OLD));
    expect(problems).toMatchObject([
      { path: '/catalogue/products/0/price', line: 63, column: 18, code: 'type' },
    ]);
  });

  test('may be extended by a new one, whole or by a section', () => {
    const files = { [NAME]: OLD, 'x.json': `{ "format": 1, "extends": "${NAME}", "title": "Neuf" }` };
    expect(
      readScenario('x.json', reader(files), { formats: FORMATS }).scenario?.catalogue.products[0]?.priceCents,
    ).toBe(129);
    const { catalogue, ...rest } = JSON.parse(TEXT);
    const old = { format: 0, ...JSON.parse(OLD).catalogue };
    const parts = {
      'y.json': JSON.stringify({ ...rest, catalogue: { extends: 'c.json' } }),
      'c.json': JSON.stringify(old),
    };
    const answer = readScenario('y.json', reader(parts), { formats: FORMATS });
    expect(answer.problems).toEqual([]);
    expect(answer.scenario?.catalogue.products.map(({ priceCents }) => priceCents)).toEqual(
      catalogue.products.map(({ priceCents }: { priceCents: number }) => priceCents),
    );
  });
});

test('a file of the future is refused, and nothing else is said of it', () => {
  const { scenario, problems } = read(
    TEXT.replace('"format": 1', '"format": 7').replace('"days": 14', '"jours": 14'),
  );
  expect(scenario).toBeUndefined();
  expect(problems).toMatchObject([{ code: 'version', path: '/format', got: '7' }]);
  expect(problems.every(isSentence)).toBe(true);
});

test('steps follow one another up to the latest format', () => {
  const froms = MIGRATIONS.map(({ from }) => from);
  expect(froms).toEqual(Array.from({ length: FORMAT - 1 }, (_, i) => i + 1));
});
