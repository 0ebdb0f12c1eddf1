import type { JSONPath } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { isSentence, NAME, positionOf, reader, set, TEXT } from '../../tests/fixtures/petite-epicerie.ts';
import type { ProblemCode } from '../kernel/index.ts';
import { readScenario } from './index.ts';
import { pointer } from './tree.ts';

// Rule guarded here: one thing wrong in a scenario gives one problem, with the right code, at the right place, in a
// sentence.

type Case = readonly [
  what: string,
  path: JSONPath,
  value: unknown,
  code: ProblemCode,
  more?: {
    /** Where the problem is said to be, when it is not at the path. */
    readonly at?: JSONPath;
    /** Problems in all, when one mistake rightly gives several. */
    readonly count?: number;
    readonly hint?: RegExp;
    /** The problem is in the key. */
    readonly key?: boolean;
  },
];

const products = (i: number, ...rest: JSONPath): JSONPath => ['catalogue', 'products', i, ...rest];
const fixture = (i: number, ...rest: JSONPath): JSONPath => ['floor', 'fixtures', i, ...rest];
const row = (i: number, ...rest: JSONPath): JSONPath => ['floor', 'planogram', i, ...rest];
const monday = (i: number, ...rest: JSONPath): JSONPath => ['team', 'roster', 'monday', i, ...rest];
const read = (text: string) => readScenario(NAME, reader({ [NAME]: text }));

const absences = [{ employee: 'karim', from: '2026-03-05', to: '2026-03-06', reason: 'Formation' }];

const step = { id: 'ouvrir', title: 'Ouvrez', text: 'Les clients attendent.', done: { reached: '09:00' } };

const ERRORS: readonly Case[] = [
  // Guides
  [
    'a step that waits for nothing',
    ['guide'],
    [{ ...step, done: {} }],
    'rule',
    { at: ['guide', 0, 'done'], hint: /quand/ },
  ],
  [
    'a step that waits for two things',
    ['guide'],
    [{ ...step, done: { panel: 'stocks', closed: 1 } }],
    'rule',
    { at: ['guide', 0, 'done'], hint: /deux étapes/ },
  ],
  ['two steps of one name', ['guide'], [step, step], 'duplicate', { at: ['guide', 1, 'id'] }],
  ['a step about nobody', ['guide'], [{ ...step, on: 'personne' }], 'reference', { at: ['guide', 0, 'on'] }],
  [
    'an order line without its product',
    ['guide'],
    [{ ...step, panel: 'stocks', at: 'order-line' }],
    'missing',
    { at: ['guide', 0, 'on'], hint: /on/ },
  ],
  [
    'a day that never closes',
    ['guide'],
    [{ ...step, done: { closed: 15 } }],
    'rule',
    { at: ['guide', 0, 'done', 'closed'] },
  ],
  ['an arrow to nowhere', ['guide'], [{ ...step, at: 'partout' }], 'unknown', { at: ['guide', 0, 'at'] }],
  [
    'a decision that does not exist',
    ['guide'],
    [{ ...step, done: { command: 'dormir' } }],
    'unknown',
    { at: ['guide', 0, 'done', 'command'] },
  ],
  ['a guide without steps', ['guide'], [], 'size'],
  // What is found on the first morning, and who will be away
  [
    'a phantom of a product of nowhere',
    ['handover'],
    { goods: { 'lait-de-lune': { recorded: 6 } } },
    'reference',
    { at: ['handover', 'goods', 'lait-de-lune'], key: true },
  ],
  [
    'a phantom that is negative',
    ['handover'],
    { goods: { 'lait-demi-1l': { recorded: -6 } } },
    'range',
    { at: ['handover', 'goods', 'lait-demi-1l', 'recorded'] },
  ],
  [
    'an order rule found upside down',
    ['handover'],
    { orderRules: { 'lait-demi-1l': { point: 9, target: 3 } } },
    'rule',
    { at: ['handover', 'orderRules', 'lait-demi-1l', 'target'], hint: /Échangez/ },
  ],
  [
    'an order mode for a supplier of nowhere',
    ['handover'],
    { policies: { orderMode: { lune: 'manual' } } },
    'reference',
    { at: ['handover', 'policies', 'orderMode', 'lune'], key: true },
  ],
  [
    'somebody found in two places at once',
    ['handover'],
    {
      roster: {
        monday: [
          { employee: 'karim', task: 'till', from: '09:00', to: '12:00' },
          { employee: 'karim', task: 'shelf', from: '11:00', to: '13:00' },
        ],
      },
    },
    'rule',
    { at: ['handover', 'roster', 'monday', 1] },
  ],
  [
    'a stranger in the roster found',
    ['handover'],
    { roster: { sunday: [{ employee: 'personne', task: 'till', from: '09:00', to: '12:00' }] } },
    'reference',
    { at: ['handover', 'roster', 'sunday', 0, 'employee'] },
  ],
  [
    'a day of the roster that is not one',
    ['handover'],
    { roster: { lundi: [] } },
    'unknown',
    { at: ['handover', 'roster', 'lundi'], key: true },
  ],
  [
    'an absence of nobody',
    ['team', 'absences'],
    [{ ...absences[0], employee: 'personne' }],
    'reference',
    { at: ['team', 'absences', 0, 'employee'] },
  ],
  [
    'an absence on a day that does not exist',
    ['team', 'absences'],
    [{ ...absences[0], from: '2026-02-30' }],
    'pattern',
    { at: ['team', 'absences', 0, 'from'] },
  ],
  [
    'an absence that goes back',
    ['team', 'absences'],
    [{ ...absences[0], to: '2026-03-04' }],
    'rule',
    { at: ['team', 'absences', 0, 'to'], hint: /Échangez/ },
  ],
  [
    'an absence announced once begun',
    ['team', 'absences'],
    [{ ...absences[0], announced: '2026-03-06' }],
    'rule',
    { at: ['team', 'absences', 0, 'announced'], hint: /absenceBp/ },
  ],
  [
    'an absence without a reason',
    ['team', 'absences'],
    [{ ...absences[0], reason: undefined }],
    'missing',
    { at: ['team', 'absences', 0, 'reason'] },
  ],
  // The manager's time
  [
    'half a minute to see a shelf',
    ['manager'],
    { minutesPerDay: 60, lookMinutes: { fixture: 0.5 } },
    'integer',
    { at: ['manager', 'lookMinutes', 'fixture'] },
  ],
  [
    'a place that nobody goes to',
    ['manager'],
    { lookMinutes: { shelf: 2 } },
    'unknown',
    { at: ['manager', 'lookMinutes', 'shelf'], key: true },
  ],
  // Sessions
  ['a trade of another shop', ['session'], { open: ['meat'] }, 'unknown', { at: ['session', 'open', 0] }],
  [
    'a trade by its French name',
    ['session'],
    { open: ['planning'] },
    'unknown',
    { at: ['session', 'open', 0] },
  ],
  [
    'a deputy nobody knows',
    ['session'],
    { deputy: 'prudente' },
    'unknown',
    { at: ['session', 'deputy'], hint: /prudent/ },
  ],
  ['an aid by a word', ['session'], { aids: { coach: 'oui' } }, 'type', { at: ['session', 'aids', 'coach'] }],
  [
    'milestones in no order',
    ['session'],
    {
      open: [],
      milestones: [
        { fromDay: 7, open: ['team'], label: 'Le planning.' },
        { fromDay: 7, open: ['space'], label: 'Les rayons.' },
      ],
    },
    'rule',
    { at: ['session', 'milestones', 1, 'fromDay'] },
  ],
  [
    'a milestone after the end',
    ['session'],
    { open: [], milestones: [{ fromDay: 14, open: ['team'], label: 'Le planning.' }] },
    'rule',
    { at: ['session', 'milestones', 0, 'fromDay'] },
  ],
  // Laws
  [
    'a lognormal law without spread',
    ['checkout', 'service'],
    { law: 'lognormal', meanSeconds: 60 },
    'missing',
    { at: ['checkout', 'service', 'cv'] },
  ],
  [
    'a gamma law without spread',
    ['catchment', 'browsing'],
    { law: 'gamma', meanSeconds: 600 },
    'missing',
    { at: ['catchment', 'browsing', 'cv'], hint: /cv/ },
  ],
  [
    'preparations without spread',
    ['checkout', 'preparation'],
    { perHour: [4], work: { law: 'gamma', meanSeconds: 60 } },
    'missing',
    { at: ['checkout', 'preparation', 'work', 'cv'] },
  ],
  [
    'a law of another book',
    ['checkout', 'service'],
    { law: 'pareto', meanSeconds: 60 },
    'unknown',
    { at: ['checkout', 'service', 'law'] },
  ],
  [
    'half a line in every basket',
    ['catchment', 'basket'],
    { law: 'constant', meanLines: 2.5 },
    'integer',
    { at: ['catchment', 'basket', 'meanLines'] },
  ],
  [
    'a negative binomial without size',
    ['catchment', 'basket'],
    { law: 'negative-binomial', meanLines: 4 },
    'missing',
    { at: ['catchment', 'basket', 'dispersion'] },
  ],
  [
    'a dozen of hourly rates',
    ['catchment', 'arrivals'],
    { perHour: new Array(12).fill(4) },
    'size',
    { at: ['catchment', 'arrivals', 'perHour'], hint: /24/ },
  ],
  [
    'more people than a day holds',
    ['catchment', 'arrivals'],
    { perHour: [900] },
    'limit',
    { at: ['catchment', 'arrivals', 'perHour'] },
  ],
  [
    'more preparations than a day holds',
    ['checkout', 'preparation'],
    { perHour: new Array(24).fill(850), work: { law: 'constant', meanSeconds: 4 } },
    'limit',
    { at: ['checkout', 'preparation', 'perHour'] },
  ],
  ['a line that nobody knows', ['checkout', 'line'], 'longest', 'unknown'],
  ['turning back before anybody', ['checkout', 'leaveAt'], 0, 'range'],
  // Shape of values
  ['no format', ['format'], undefined, 'missing'],
  ['a format of the future', ['format'], 2, 'version', { hint: /à jour/ }],
  ['a format that never was', ['format'], 0, 'version'],
  ['a format in quotes', ['format'], '1', 'type'],
  ['a format with decimals', ['format'], 1.5, 'integer'],
  ['no title', ['title'], undefined, 'missing'],
  ['an empty title', ['title'], '', 'size'],
  ['a title that never ends', ['title'], 'x'.repeat(201), 'size'],
  ['a story that never ends', ['story'], 'x'.repeat(4001), 'size'],
  ['a title that is a number', ['title'], 12, 'type'],
  ['a title that turns the line', ['title'], 'Super\u202eette', 'pattern', { hint: /invisible/ }],
  ['a title with a bell', ['title'], 'Ding\u0007', 'pattern'],
  ['a title with half a character', ['title'], 'A\ud83d', 'pattern'],
  ['a section that is missing', ['finance'], undefined, 'missing'],
  ['a section that is a list', ['finance'], [], 'type'],
  ['a section that is null', ['calendar'], null, 'type'],
  ['days in words', ['calendar', 'days'], 'quatorze', 'type'],
  ['days in quotes', ['calendar', 'days'], '14', 'type', { hint: /guillemets/ }],
  ['half days', ['calendar', 'days'], 13.5, 'integer'],
  ['no day', ['calendar', 'days'], 0, 'range'],
  ['too many days', ['calendar', 'days'], 1101, 'range'],
  ['more than doubles hold', ['calendar', 'days'], 1e300, 'range'],
  ['a price in euros', products(0, 'priceCents'), 1.29, 'cents', { hint: /150/ }],
  ['a price in words', products(0, 'priceCents'), '1,29 €', 'type', { hint: /150/ }],
  ['a price below zero', products(0, 'priceCents'), -129, 'range'],
  ['a price beyond exact integers', products(0, 'priceCents'), 2 ** 53, 'range'],
  ['a rate beyond its bounds', products(0, 'vatBp'), 5_500, 'range'],
  ['an unknown temperature', products(3, 'storage'), 'chiled', 'unknown', { hint: /chilled/ }],
  ['a boolean in quotes', ['suppliers', 0, 'orderDays', 'monday'], 'true', 'type'],
  ['an id in capitals', products(0, 'id'), 'Coquillettes', 'pattern', { count: 4 }],
  ['an id with an accent', ['team', 'employees', 1, 'id'], 'karîm', 'pattern', { count: 13 }],
  ['a time with one digit', ['suppliers', 0, 'cutoff'], '9:00', 'pattern', { hint: /08:30/ }],
  ['a time after midnight', ['suppliers', 0, 'cutoff'], '25:00', 'pattern'],
  ['a French date', ['calendar', 'start'], '02/03/2026', 'pattern'],
  ['an hour list too short', ['calendar', 'hours', 'monday'], ['09:00'], 'size'],
  ['a day of opening in words', ['calendar', 'hours', 'monday'], 'fermé', 'type'],
  ['eleven months', ['weather', 'rainBp'], Array(11).fill(1000), 'size'],
  ['a season of text', ['weather', 'rainBp', 3], 'beau', 'type'],
  ['no family', ['catalogue', 'families'], [], 'size'],
  ['a product that is text', products(2), 'penne', 'type', { count: 3 }],
  ['a list that is an object', ['catalogue', 'families'], {}, 'type'],
  ['an account of class 4 in charges', ['finance', 'charges', 0, 'account'], '401', 'pattern'],
  // Keys
  ['a mistyped key', ['calendar', 'strat'], 1, 'unknown', { hint: /start/, key: true }],
  ['a key of nobody', ['risk', 'volcano'], true, 'unknown', { hint: /\$comment/, key: true }],
  ['a key for the prototype', ['risk', '__proto__'], { thiefBp: 1 }, 'unknown', { key: true }],
  [
    'a key for the constructor',
    ['opening', 'orderRules', 'constructor'],
    { point: 1, target: 2 },
    'unknown',
    { key: true },
  ],
  [
    'a prototype among rules',
    ['opening', 'orderRules', '__proto__'],
    { point: 1, target: 2 },
    'unknown',
    { key: true },
  ],
  ['a removal without extends', products(0, '$remove'), true, 'unknown', { hint: /étend/, key: true }],
  ['a schema deep down', ['risk', '$schema'], 'x', 'unknown', { key: true }],
  [
    'a rule for an id in capitals',
    ['opening', 'orderRules', 'LAIT'],
    { point: 1, target: 2 },
    'pattern',
    { key: true },
  ],
  // Ids and references
  ['two products with one id', products(1, 'id'), 'coquillettes-500g', 'duplicate'],
  ['two families with one id', ['catalogue', 'families', 1, 'id'], 'epicerie', 'duplicate'],
  ['two sub-families with one id', ['catalogue', 'subfamilies', 1, 'id'], 'pates', 'duplicate'],
  ['two fixtures with one id', fixture(1, 'id'), 'armoire-froide', 'duplicate'],
  ['two employees with one id', ['team', 'employees', 1, 'id'], 'nadia', 'duplicate'],
  ['two segments with one id', ['catchment', 'segments', 1, 'id'], 'familles', 'duplicate'],
  ['a reserved id', ['finance', 'charges', 0, 'id'], 'constructor', 'pattern'],
  [
    'an unknown family',
    ['catalogue', 'subfamilies', 0, 'family'],
    'epicrie',
    'reference',
    { hint: /epicerie/ },
  ],
  ['an unknown sub-family', products(0, 'subfamily'), 'pate', 'reference', { hint: /pates/ }],
  ['an unknown supplier', products(0, 'supplier'), 'metro', 'reference', { hint: /suppliers/ }],
  ['an unknown fixture', row(0, 'fixture'), 'armoire', 'reference'],
  ['an unknown product on a shelf', row(0, 'product'), 'lait-demi-2l', 'reference', { hint: /lait-demi-1l/ }],
  ['an unknown employee', monday(0, 'employee'), 'nadya', 'reference', { hint: /nadia/ }],
  ['an unknown segment', ['catchment', 'regulars', 0, 'segment'], 'vieux', 'reference'],
  ['an unknown want', ['catchment', 'regulars', 0, 'wants', 0], 'pain', 'reference'],
  [
    'a taste for an unknown family',
    ['catchment', 'segments', 0, 'affinity', 'bazar'],
    9000,
    'reference',
    { key: true },
  ],
  [
    'a rule for an unknown product',
    ['opening', 'orderRules', 'pain'],
    { point: 1, target: 2 },
    'reference',
    { key: true },
  ],
  [
    'an order mode for nobody',
    ['opening', 'policies', 'orderMode', 'metro'],
    'manual',
    'reference',
    { key: true },
  ],
  ['a mode that does not exist', ['opening', 'policies', 'orderMode', 'grossiste'], 'auto', 'unknown'],
  // Calendar
  ['the 30th of February', ['calendar', 'start'], '2026-02-30', 'pattern'],
  ['another century', ['calendar', 'start'], '1515-09-13', 'range'],
  [
    'a closing day that does not exist',
    ['calendar', 'closed'],
    ['2026-04-31'],
    'pattern',
    { at: ['calendar', 'closed', 0] },
  ],
  [
    'holidays backwards',
    ['calendar', 'schoolHolidays'],
    [{ label: 'Hiver', from: '2026-03-08', to: '2026-02-21' }],
    'rule',
    { at: ['calendar', 'schoolHolidays', 0, 'to'] },
  ],
  ['doors that close before they open', ['calendar', 'hours', 'monday'], ['19:00', '09:00'], 'rule'],
  // Catalogue, suppliers
  [
    'a supplier that never delivers',
    ['suppliers', 0, 'deliveryDays'],
    Object.fromEntries(
      ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => [
        day,
        false,
      ]),
    ),
    'rule',
  ],
  // Floor
  ['an entrance in the street', ['floor', 'entrance', 'y'], 8, 'rule'],
  ['a dock outside', ['floor', 'dock', 'x'], 10, 'rule'],
  ['a fixture through the wall', fixture(1, 'x'), 8, 'rule'],
  ['a fixture on another', fixture(2, 'y'), 0, 'rule', { at: fixture(2) }],
  ['a till on a fixture', ['checkout', 'tills', 0], { id: 'caisse-1', label: 'Caisse', x: 3, y: 3 }, 'rule'],
  ['a till in the street', ['checkout', 'tills', 0, 'y'], 8, 'rule'],
  ['an entrance under a fixture', ['floor', 'entrance'], { x: 3, y: 3 }, 'rule'],
  ['a fixture that faces the wall', fixture(0, 'front'), 'north', 'rule'],
  [
    'a wall across the store',
    fixture(2),
    {
      id: 'ilot',
      label: 'Mur',
      kind: 'gondola',
      x: 0,
      y: 5,
      width: 10,
      depth: 1,
      front: 'south',
      levels: 1,
      lengthCm: 120,
    },
    'rule',
    { at: ['floor', 'dock'], count: 5 },
  ],
  ['a pick-up corner on a fixture', ['floor', 'pickup'], { x: 4, y: 3, width: 2, depth: 2 }, 'rule'],
  ['a sign beyond its wall', ['floor', 'signs', 0, 'at'], 10, 'rule'],
  ['a level too high', row(8, 'level'), 2, 'rule'],
  ['too many facings', row(8, 'facings'), 9, 'rule'],
  // People
  ['a regular too many', ['catchment', 'households'], 1, 'rule'],
  ['a day without hours', ['catchment', 'segments', 0, 'hours'], Array(24).fill(0), 'rule'],
  ['a town in one shop', ['catchment'], crowd(), 'limit', { at: ['catchment', 'households'] }],
  ['a shift that ends before it starts', monday(0, 'to'), '07:00', 'rule'],
  ['a shift off the quarter', monday(0, 'from'), '08:05', 'rule'],
  ['one person at two tasks', monday(1, 'from'), '08:30', 'rule', { at: monday(1) }],
  ['a task nobody taught', monday(0, 'task'), 'advice', 'rule'],
  ['a task that does not exist', monday(0, 'task'), 'sleep', 'unknown'],
  ['available backwards', ['team', 'employees', 0, 'availability', 'monday'], ['20:00', '07:00'], 'rule'],
  ['born after the start', ['team', 'employees', 0, 'birthDate'], '2030-01-01', 'rule'],
  // Money
  [
    'books that do not balance',
    ['finance', 'openingBalance', 0, 'cents'],
    900_001,
    'rule',
    { at: ['finance', 'openingBalance'], hint: /-2130001/ },
  ],
  ['stock in the opening balance', ['finance', 'openingBalance', 2, 'account'], '371', 'rule'],
  ['a target below its point', ['opening', 'orderRules', 'lait-demi-1l', 'target'], 20, 'rule'],
];

function crowd(): unknown {
  const { catchment } = JSON.parse(TEXT);
  return {
    ...catchment,
    households: 20_000,
    segments: catchment.segments.map((segment: object) => ({ ...segment, visitsPerWeek: 14 })),
  };
}

/** The place of a path; of what should hold it when the problem is that it is missing. */
function expectedPosition(path: JSONPath, text: string, code: ProblemCode, isUnknownKey: boolean) {
  if (code === 'missing') return positionOf(path.slice(0, -1), text);
  const { line, column } = positionOf(path, text);
  if (!isUnknownKey) return { line, column };
  // The key stands before its value.
  const key = (text.split('\n')[line - 1] as string).lastIndexOf(`"${path.at(-1)}"`, column - 1);
  return { line, column: key + 1 };
}

describe('one mistake is told once, where it is', () => {
  test.each(ERRORS.map((mistake) => ({ what: mistake[0], mistake })))('$what', ({ mistake }) => {
    const [, path, value, code, { at = path, count = 1, hint, key = false } = {}] = mistake;
    const text = set(path, value);
    const { scenario, problems } = read(text);
    const errors = problems.filter(({ severity }) => severity === 'error');
    const found = errors.find((problem) => problem.path === pointer(at) && problem.code === code);
    expect(scenario).toBeUndefined();
    expect(found, JSON.stringify(errors, null, 1)).toBeDefined();
    if (!found) return;
    expect({ line: found.line, column: found.column }).toEqual(expectedPosition(at, text, code, key));
    expect(errors.map((problem) => `${problem.code} ${problem.path}`)).toHaveLength(count);
    for (const problem of problems) expect(isSentence(problem), problem.message).toBe(true);
    for (const problem of errors)
      expect(problem.hint.length * problem.expected.length, problem.message).toBeGreaterThan(0);
    expect(found.got === '').toBe(code === 'missing');
    if (hint) expect(found.hint).toMatch(hint);
    expect(found.got.length).toBeLessThanOrEqual(40);
    expect(found.file).toBe(NAME);
  });
});

test('every mistake is told at once, in the order of the file', () => {
  const wrong: [JSONPath, unknown][] = [
    [['calendar', 'days'], 0],
    [products(1, 'vatBp'), 'x'],
    [products(2, 'supplier'), 'metro'],
    [row(8, 'facings'), 9],
    [monday(0, 'task'), 'advice'],
    [['opening', 'orderRules', 'lait-demi-1l', 'target'], 20],
  ];
  const { problems } = read(wrong.reduce((text, [path, value]) => set(path, value, text), TEXT));
  expect(problems.map(({ path }) => path)).toEqual([...wrong.map(([path]) => pointer(path))]);
});

test('fifty problems are shown, the others counted', () => {
  const planogram = Array.from({ length: 80 }, () => ({
    fixture: 'rien',
    level: 1,
    product: 'rien',
    facings: 1,
  }));
  const { problems, more } = read(set(['floor', 'planogram'], planogram));
  expect(problems).toHaveLength(50);
  expect(more).toBe(110);
});

test('positions are those an editor shows', () => {
  const { problems } = read(TEXT.replace('"days": 14', '"days": -1'));
  expect(problems).toMatchObject([
    { file: NAME, path: '/calendar/days', line: 11, column: 13, got: '-1', code: 'range' },
  ]);
});
