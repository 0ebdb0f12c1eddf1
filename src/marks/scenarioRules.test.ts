// Rule guarded here: a name of the diploma, of the catalogue, of the course or of the rubric that does not exist is told
// where it stands, with its neighbour, before anybody plays.
import type { JSONPath } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { isSentence, NAME, positionOf, reader, set, TEXT } from '../../tests/fixtures/petite-epicerie.ts';
import { UNITS } from '../indicators/index.ts';
import { ANSWER_UNITS, readScenario } from '../scenario/index.ts';
import { readPlayable } from './reading.ts';

const number = (key: unknown, more: object = {}) => ({
  kind: 'number',
  id: 'q',
  text: 'Combien ?',
  points: 1,
  key,
  ...more,
});
const SALES = { indicator: 'sales-ht', from: 0, to: 6 };
const RATE = { formula: 'margin-rate', inputs: { priceHtCents: 300, costCents: 200 } };
const assignment = { id: 'd', sub: 'G1.4', title: 'Devoir', day: 7, questions: [number(SALES)] };
const reason = { id: 'r', label: 'Pourquoi ?', sub: 'G1.4', about: ['prices'], from: 0, to: 6 };
const line = { id: 'g3.1-x', sub: 'G3.1', label: 'X', rule: 'dates-checked' };

const SOUND = set(
  ['rubric'],
  { lines: { 'a2.2-availability': { weight: 1 } }, weights: { 'A1.1': 2 }, add: [line] },
  set(['reasons'], [reason], set(['assignments'], [assignment])),
);
const read = (text: string) => readPlayable(NAME, reader({ [NAME]: text }));

test('what names only what exists is read without a word', () => {
  const { scenario, problems } = read(SOUND);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(scenario?.assignments?.[0]).toMatchObject({
    day: 7,
    questions: [{ tolerance: { units: 0, bp: 0 } }],
  });
});

const question = ['assignments', 0, 'questions', 0];
type Case = [what: string, path: JSONPath, value: unknown, at: JSONPath, code: string, hint?: RegExp];
const CASES: Case[] = [
  [
    'a sub-competence of another diploma',
    ['assignments', 0, 'sub'],
    'G4.1',
    ['assignments', 0, 'sub'],
    'unknown',
  ],
  [
    'an indicator with a slip',
    [...question, 'key', 'indicator'],
    'sales-hte',
    [...question, 'key', 'indicator'],
    'unknown',
    /sales-ht/,
  ],
  [
    'a figure of a part it has not',
    [...question, 'key'],
    { indicator: 'wait-95', from: 0, to: 1, family: 'frais' },
    [...question, 'key', 'indicator'],
    'rule',
  ],
  [
    'a formula with a slip',
    question,
    number({ ...RATE, formula: 'margin-rat' }, { unit: 'bp' }),
    [...question, 'key', 'formula'],
    'unknown',
    /margin-rate/,
  ],
  [
    'an input with a slip',
    question,
    number({ ...RATE, inputs: { ...RATE.inputs, costCent: 1 } }, { unit: 'bp' }),
    [...question, 'key', 'inputs', 'costCent'],
    'unknown',
    /costCents/,
  ],
  [
    'an input that lacks',
    question,
    number({ ...RATE, inputs: { costCents: 1 } }, { unit: 'bp' }),
    [...question, 'key', 'inputs'],
    'missing',
  ],
  ['the unit of something else', question, number(SALES, { unit: 'bp' }), [...question, 'unit'], 'rule'],
  [
    'a decision that nobody can take',
    ['reasons', 0, 'about', 0],
    'pricing',
    ['reasons', 0, 'about', 0],
    'unknown',
  ],
  ['a reason about reasons', ['reasons', 0, 'about', 0], 'reason', ['reasons', 0, 'about', 0], 'unknown'],
  [
    'a line with a slip',
    ['rubric', 'lines'],
    { 'a2.2-availabilty': { off: true } },
    ['rubric', 'lines', 'a2.2-availabilty'],
    'unknown',
    /a2\.2-availability/,
  ],
  ['the weight of nothing', ['rubric', 'weights'], { 'G1.9': 2 }, ['rubric', 'weights', 'G1.9'], 'unknown'],
  [
    'a rule of practice with a slip',
    ['rubric', 'add', 0, 'rule'],
    'dates-check',
    ['rubric', 'add', 0, 'rule'],
    'unknown',
    /dates-checked/,
  ],
  [
    'a line that is there already',
    ['rubric', 'add', 0],
    { ...line, id: 'a2.2-availability', sub: 'A2.2' },
    ['rubric', 'add', 0, 'id'],
    'duplicate',
  ],
];

describe('told where it stands', () => {
  test.each<Case>(CASES)('%s', (_, path, value, at, code, hint) => {
    const text = set(path, value, SOUND);
    // The format alone has nothing against it: the names are what is wrong.
    expect(readScenario(NAME, reader({ [NAME]: text })).scenario).toBeDefined();
    const { scenario, problems } = read(text);
    const [problem] = problems.filter(({ severity }) => severity === 'error');
    expect(scenario).toBeUndefined();
    expect(problem).toMatchObject({ code });
    expect(isSentence(problem!), problem!.message).toBe(true);
    const place = positionOf(at, text);
    expect(problem!.line).toBe(place.line);
    if (hint) expect(problem!.hint).toMatch(hint);
  });
});

test('answers have the units of the catalogue', () => {
  expect([...ANSWER_UNITS].sort()).toEqual(Object.keys(UNITS).sort());
  expect(TEXT).not.toContain('"assignments"');
});
