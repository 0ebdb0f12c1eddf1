import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { NAME, reader, set, TEXT } from '../../tests/fixtures/petite-epicerie.ts';
import { RECORD_KEYS, TEXT_KEYS } from './identity.ts';
import {
  type JsonSchema,
  pastKey,
  readScenario,
  rulesHash,
  type Scenario,
  scenarioJsonSchema,
  scenarioSchema,
} from './index.ts';
import { walk } from './jsonSchema.ts';

// Rule guarded here: the identity of a scenario changes with its rules, and with nothing else.

function scenarioOf(text: string): Scenario {
  const { scenario, problems } = readScenario(NAME, reader({ [NAME]: text }));
  if (!scenario) throw new Error(JSON.stringify(problems));
  return scenario;
}
const base = scenarioOf(TEXT);
const SAME = { rules: rulesHash(base), past: pastKey(base) };
const data = { madeFor: SAME.past, days: 0, visits: [], families: [], products: [] };

describe('what does not count', () => {
  test.each([
    ['a title', set(['title'], 'Autre')],
    ['a label', set(['catalogue', 'products', 0, 'label'], 'Autre')],
    ['a name', set(['team', 'employees', 0, 'name'], 'Autre')],
    ['signs', set(['floor', 'signs'], [])],
    ['a comment', set(['risk', '$comment'], 'x')],
    ['a default written out', set(['calendar', 'publicHolidays'], 'sunday-hours')],
    ['the past already played', set(['past', 'data'], data)],
    ['how far luck moves a mark', set(['rubric'], { standardError: 47 })],
  ])('%s', (_what, text) => {
    expect(text).not.toBe(TEXT);
    expect(rulesHash(scenarioOf(text))).toBe(SAME.rules);
    expect(pastKey(scenarioOf(text))).toBe(SAME.past);
  });

  test('the order of things with an id', () => {
    const document = JSON.parse(TEXT);
    document.catalogue.products.reverse();
    document.team.employees.reverse();
    document.floor.fixtures.reverse();
    expect(rulesHash(scenarioOf(JSON.stringify(document)))).toBe(SAME.rules);
  });
});

describe('what counts', () => {
  test.each([
    ['a price', set(['catalogue', 'products', 0, 'priceCents'], 130)],
    ['the seed', set(['seed'], 'roses')],
    ['a shift', set(['team', 'roster', 'monday', 0, 'task'], 'cleaning')],
    ['the length of the past', set(['past', 'weeks'], 1)],
    // An id may be a word that names a text elsewhere.
    ['a rule for a product called label', scenarioText('label', 1)],
  ])('%s', (_what, text) => {
    expect(rulesHash(scenarioOf(text))).not.toBe(SAME.rules);
    expect(pastKey(scenarioOf(text))).not.toBe(SAME.past);
  });

  test('a rule for a product called label counts by its value', () => {
    expect(rulesHash(scenarioOf(scenarioText('label', 1)))).not.toBe(
      rulesHash(scenarioOf(scenarioText('label', 2))),
    );
  });

  test('the length of the game changes the rules, not the past', () => {
    const longer = scenarioOf(set(['calendar', 'days'], 28));
    expect(rulesHash(longer)).not.toBe(SAME.rules);
    expect(pastKey(longer)).toBe(SAME.past);
  });
});

describe('what a scenario asks and how it marks', () => {
  const asking = (text: string, more: object = {}) =>
    set(
      ['assignments'],
      [{ id: 'd', sub: 'G3.5', title: 'D', day: 7, ...more, questions: [{ kind: 'text', id: 'q', text }] }],
    );
  const reasons = [{ id: 'r', label: 'Pourquoi ?', sub: 'G1.4', about: ['prices'], from: 0, to: 6 }];
  test.each([
    ['assignments', asking('Rédigez.')],
    ['reasons', set(['reasons'], reasons)],
    ['a rubric', set(['rubric'], { weights: { 'G1.4': 2 } })],
  ])('%s change the rules, and leave the past as it was played', (_what, text) => {
    expect(rulesHash(scenarioOf(text))).not.toBe(SAME.rules);
    expect(pastKey(scenarioOf(text))).toBe(SAME.past);
  });

  test('the words of a question do not count, its day does', () => {
    const hash = rulesHash(scenarioOf(asking('Rédigez.')));
    expect(rulesHash(scenarioOf(asking('Rédigez en trois lignes.')))).toBe(hash);
    expect(rulesHash(scenarioOf(asking('Rédigez.', { day: 8 })))).not.toBe(hash);
  });
});

/** The grocery with a product of that id, ordered from that point. */
function scenarioText(id: string, point: number): string {
  const document = JSON.parse(TEXT);
  document.catalogue.products.push({ ...document.catalogue.products[0], id });
  document.opening.orderRules[id] = { point, target: 10 };
  return JSON.stringify(document);
}

test('a past of another scenario is pointed out', () => {
  const other = { ...data, madeFor: '0123456789abcdef', products: [] };
  const { scenario, problems } = readScenario(NAME, reader({ [NAME]: set(['past', 'data'], other) }));
  expect(scenario?.past.data).toEqual(other);
  expect(problems).toMatchObject([
    { severity: 'warning', path: '/past/data/madeFor', got: '"0123456789abcdef"' },
  ]);
});

test('a past of this scenario must be about it', () => {
  const row = {
    units: [],
    lowestPriceCents: 0,
    shelf: [],
    reserve: [],
    orders: [],
    recorded: 0,
    unitCostCents: 0,
  };
  const products = ['pain', 'lait-demi-1l', 'lait-demi-1l'].map((product) => ({ product, ...row }));
  const { problems } = readScenario(NAME, reader({ [NAME]: set(['past', 'data'], { ...data, products }) }));
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'reference /past/data/products/0/product',
    'duplicate /past/data/products/2/product',
  ]);
});

describe('the lists of keys follow the format', () => {
  test('texts', () => {
    const texts = new Set<string>();
    walk(z.toJSONSchema(scenarioSchema, { target: 'draft-7', io: 'input' }) as JsonSchema, (node, path) => {
      const isText = node.type === 'string' && !node.pattern && !node.enum && Number(node.maxLength) >= 200;
      if (isText) texts.add(path.split('/').at(-1) as string);
    });
    expect([...texts].filter((key) => !TEXT_KEYS.has(key))).toEqual([]);
  });

  test('objects whose keys are ids', () => {
    const records = new Set<string>();
    walk(scenarioJsonSchema().else as JsonSchema, (node, path) => {
      if (typeof node.additionalProperties === 'object') records.add(path.split('/').at(-1) as string);
    });
    expect(records).toEqual(RECORD_KEYS);
  });
});
