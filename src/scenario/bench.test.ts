import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isSentence } from '../../tests/fixtures/petite-epicerie.ts';
import { readScenario, type Scenario } from './index.ts';

// Rule guarded here: the knobs of demand, choice, stock, supplier and finance are told in the guide, do what its examples
// say (which `examples.test.ts` reads), and what contradicts itself is refused with a sentence at its place.

const FOLDER = new URL('../../scenarios/', import.meta.url);
const file = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

const GUIDE = file('README.md');
const FROM = GUIDE.indexOf('### Demande, choix, stock');
const SECTION = GUIDE.slice(FROM, GUIDE.indexOf('\n## ', FROM));
const EXAMPLES = [...SECTION.matchAll(/([^\n]+) :\n\n```json\n([\s\S]*?)```/g)].map(
  ([, what, json]) => [what, JSON.parse(json!)] as [string, object],
);

/** Reads an example on top of the supérette. */
function extended(example: object) {
  const text = JSON.stringify({
    extends: 'superette-des-halles.json',
    format: 1,
    id: 'exemple',
    ...example,
  });
  return readScenario('exemple.json', (name) => (name === 'exemple.json' ? text : file(name)));
}

const errorsOf = (example: object) =>
  extended(example).problems.filter(({ severity }) => severity === 'error');

describe('examples of the guide', () => {
  test('say what they do', () => {
    const read = (start: string): Scenario =>
      extended(EXAMPLES.find(([what]) => what.startsWith(start))![1]).scenario!;
    const newsvendor = read('Un vendeur de journaux');
    expect(newsvendor.demand.direct['spaghetti-500g']).toMatchObject({ law: 'poisson', mean: 36 });
    expect(newsvendor.opening.goods).toEqual({ 'spaghetti-500g': { units: 40 } });
    expect(read('Un suivi continu').suppliers.find(({ id }) => id === 'valhalles-sec')).toMatchObject({
      review: 'continuous',
      leadLaw: 'exponential',
      leadHours: 48,
    });
    expect(read('Un logit').choice).toEqual({ price: 'euros', substitution: false });
    const { finance, stock } = read('Un emprunt');
    expect(finance.loans.find(({ id }) => id === 'four')!.principalCents).toBe(2_000_000);
    expect([finance.vatEvery, stock.valuation]).toEqual(['quarter', 'fifo']);
  });
});

test.each([
  'demand.direct',
  'choice.price',
  'choice.substitution',
  'stock.endless',
  'stock.expired',
  'stock.valuation',
  'opening.goods',
  'suppliers.….review',
  'suppliers.….leadLaw',
  'reception',
  'finance.loans',
  'finance.assets',
  'finance.vatEvery',
  'catalogue.subfamilies.….outside',
])('the guide tells of %s', (key) => expect(SECTION).toContain(`\`${key}`));

const LOAN = {
  id: 'a',
  label: 'A',
  principalCents: 1_000,
  rateBp: 400,
  payments: 5,
  from: '2026-03-02',
};
const ASSET = { id: 'a', label: 'A', account: '2154', costCents: 1_000, from: '2026-03-02', years: 2 };
const OWED = { account: '164', label: 'Emprunt', cents: -1_000 };
const direct = (id: string, spec: object) => ({ demand: { direct: { [id]: spec } } });

describe('what contradicts itself is refused where it stands', () => {
  test.each<[string, object, string]>([
    ['/demand/direct/pain', direct('pain', { mean: 3 }), 'reference'],
    ['/demand/direct/riz-long-1kg', direct('riz-long-1kg', { law: 'negative-binomial', mean: 3 }), 'rule'],
    ['/demand/direct/riz-long-1kg/mean', direct('riz-long-1kg', { mean: -1 }), 'range'],
    ['/opening/goods/pain', { past: { weeks: 0 }, opening: { goods: { pain: { units: 1 } } } }, 'reference'],
    ['/opening/goods', { opening: { goods: { 'riz-long-1kg': { units: 1 } } } }, 'rule'],
    ['/finance/loans/0/from', { finance: { loans: [{ ...LOAN, from: '2026-02-30' }] } }, 'pattern'],
    ['/finance/loans/1/id', { finance: { loans: [LOAN, LOAN] } }, 'duplicate'],
    ['/finance/assets/0/account', { finance: { assets: [{ ...ASSET, account: '641' }] } }, 'pattern'],
    ['/finance/assets/0/years', { finance: { assets: [{ ...ASSET, method: 'declining' }] } }, 'rule'],
    ['/finance/openingBalance/0/account', { finance: { openingBalance: [OWED] } }, 'rule'],
  ])('%s', (path, example, code) => {
    const found = errorsOf(example).find((problem) => problem.path === path);
    expect(found).toMatchObject({ code });
    expect(isSentence(found!)).toBe(true);
    expect(found!.line).toBeGreaterThan(0);
  });

  test('a demand larger than a day', () => {
    const ids = file('superette-des-halles.json')
      .match(/(?<="id": ")[a-z0-9-]+-\d+g(?=")/g)!
      .slice(0, 11);
    const demand = { direct: Object.fromEntries(ids.map((id) => [id, { mean: 2_000 }])) };
    expect(errorsOf({ demand })).toMatchObject([{ code: 'limit', path: '/demand/direct' }]);
  });
});

test('a continuous review of orders that nobody passes is a warning', () => {
  const { problems, scenario } = extended({
    suppliers: [{ id: 'valhalles-sec', review: 'continuous' }],
    opening: { policies: { orderMode: { 'valhalles-sec': 'proposal' } } },
  });
  expect(scenario).toBeDefined();
  const found = problems.find(({ path }) => path.endsWith('/review'))!;
  expect(found.severity).toBe('warning');
  expect(isSentence(found)).toBe(true);
});
