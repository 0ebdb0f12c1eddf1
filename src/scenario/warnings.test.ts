import type { JSONPath } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { isSentence, NAME, positionOf, reader, set, TEXT } from '../../tests/fixtures/petite-epicerie.ts';
import { readScenario } from './index.ts';
import { pointer } from './tree.ts';

// Rule guarded here: a scenario that is only odd is given, with a located sentence.

const products = (i: number, ...rest: JSONPath): JSONPath => ['catalogue', 'products', i, ...rest];
const fixture = (i: number, ...rest: JSONPath): JSONPath => ['floor', 'fixtures', i, ...rest];
const row = (i: number, ...rest: JSONPath): JSONPath => ['floor', 'planogram', i, ...rest];
const monday = (i: number, ...rest: JSONPath): JSONPath => ['team', 'roster', 'monday', i, ...rest];
const read = (text: string) => readScenario(NAME, reader({ [NAME]: text }));

const WARNINGS: readonly (readonly [what: string, path: JSONPath, value: unknown, at?: JSONPath])[] = [
  [
    'a spread that a constant law has no use for',
    ['checkout', 'service'],
    { law: 'constant', meanSeconds: 60, cv: 0.5 },
    ['checkout', 'service', 'cv'],
  ],
  [
    'a size that a geometric law has no use for',
    ['catchment', 'basket'],
    { law: 'geometric', meanLines: 4, dispersion: 2 },
    ['catchment', 'basket', 'dispersion'],
  ],
  [
    'a dispersion that a Poisson law has no use for',
    ['demand'],
    { direct: { 'lait-demi-1l': { mean: 4, dispersion: 2 } } },
    ['demand', 'direct', 'lait-demi-1l', 'dispersion'],
  ],
  ['a game that starts on a Tuesday', ['calendar', 'start'], '2026-03-03'],
  ['a price below cost', products(0, 'priceCents'), 60],
  ['a price of ten million', products(0, 'priceCents'), 2_000_000_000],
  ['a rate of another country', products(0, 'vatBp'), 2_100],
  ['a use-by date without shelf life', products(3, 'shelfLifeDays'), null, products(3, 'dateKind')],
  ['milk on a warm shelf', fixture(0, 'storage'), 'ambient', row(0, 'fixture')],
  ['a level longer than its fixture', fixture(0, 'lengthCm'), 400],
  ['a product twice on a level', row(1, 'product'), 'lait-demi-1l'],
  [
    'a truck nobody receives',
    ['suppliers', 0, 'deliveryAt'],
    '13:00',
    ['suppliers', 0, 'deliveryDays', 'tuesday'],
  ],
  ['a shift outside availability', monday(0, 'from'), '06:45', monday(0, 'employee')],
  ['a till left alone', monday(1, 'to'), '13:15', ['team', 'roster', 'monday']],
  [
    'an empty roster',
    ['team', 'roster'],
    { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [] },
  ],
  ['money at a bank that pays nothing', ['finance', 'openingBalance', 0, 'account'], '5121'],
  ['running charges counted twice', ['finance', 'openingBalance', 0, 'account'], '408'],
  ['a week too long for the contract', ['team', 'employees', 0, 'weeklyMinutes'], 600],
  ['two at one till', monday(2, 'task'), 'till', ['team', 'roster', 'monday']],
  ['a pace of nothing', ['team', 'employees', 0, 'skills', 'shelf'], 0, monday(0, 'task')],
  ['a segment that never comes', ['catchment', 'segments', 0, 'visitsPerWeek'], 0],
  ['a segment of the night', ['catchment', 'segments', 0, 'hours'], [5, ...Array(23).fill(0)]],
  [
    'a bank in the red',
    ['finance', 'openingBalance'],
    [{ account: '512', label: 'Banque', cents: -900_000 }],
  ],
  [
    'a want twice',
    ['catchment', 'regulars', 0, 'wants'],
    ['laits', 'laits'],
    ['catchment', 'regulars', 0, 'wants', 1],
  ],
  [
    'a shop that never opens',
    ['calendar', 'hours'],
    {
      monday: null,
      tuesday: null,
      wednesday: null,
      thursday: null,
      friday: null,
      saturday: null,
      sunday: null,
    },
  ],
  // Sessions
  [
    'three trades in fifty minutes',
    ['session'],
    { minutes: 50, open: ['supply', 'team', 'space'] },
    ['session', 'open'],
  ],
  ['everything to decide in fifty minutes', ['session'], { minutes: 50 }],
  [
    'a third trade by a milestone',
    ['session'],
    {
      minutes: 50,
      open: ['supply', 'team'],
      milestones: [{ fromDay: 7, open: ['space'], label: 'Les rayons aussi.' }],
    },
    ['session', 'open'],
  ],
  [
    'nine decisions a week in fifty minutes',
    ['session'],
    { minutes: 50, open: ['team'], decisionsPerWeek: 9 },
    ['session', 'decisionsPerWeek'],
  ],
  ['two weeks in ten minutes', ['session'], { minutes: 10, weeks: 2, open: ['team'] }, ['session', 'weeks']],
  ['more weeks than the game has', ['session'], { weeks: 3 }, ['session', 'weeks']],
  ['an exam whose law still refuses', ['session'], { mode: 'exam' }, ['session', 'mode']],
  ['a trade open twice', ['session'], { open: ['team', 'team'] }, ['session', 'open', 1]],
  [
    'a panel opened again',
    ['session'],
    { panels: ['team'], milestones: [{ fromDay: 7, panels: ['team'], label: 'Le planning.' }] },
    ['session', 'milestones', 0, 'panels', 0],
  ],
  [
    'a milestone that gives what nobody holds',
    ['session'],
    { milestones: [{ fromDay: 7, open: ['team'], label: 'Le planning.' }] },
    ['session', 'milestones', 0, 'open'],
  ],
  ['the pick-up of a store that has none', ['session'], { open: ['pickup'] }, ['session', 'open', 0]],
  [
    'a trade whose panel is closed',
    ['session'],
    { open: ['supply'], panels: ['team'] },
    ['session', 'open', 0],
  ],
];

describe('what is odd can be played, with a warning', () => {
  test.each(WARNINGS.map((oddity) => ({ what: oddity[0], oddity })))('$what', ({ oddity }) => {
    const [, path, value, at = path] = oddity;
    const text = set(path, value);
    const { scenario, problems } = read(text);
    expect(scenario).toBeDefined();
    const found = problems.find((problem) => problem.path === pointer(at));
    expect(found, JSON.stringify(problems, null, 1)).toBeDefined();
    for (const problem of problems) {
      expect(problem.severity).toBe('warning');
      expect(isSentence(problem), problem.message).toBe(true);
    }
    expect(found && { line: found.line, column: found.column }).toEqual(positionOf(at, text));
  });
});

test('the little grocery itself gives none', () => {
  expect(read(TEXT).problems).toEqual([]);
});
