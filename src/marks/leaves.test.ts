// Rule guarded here: whatever one value of what a scenario asks becomes, it is refused at a place, in sentences, or the
// scenario is one that zod accepts as it is, can be played, explained and marked.
import { isDeepStrictEqual } from 'node:util';
import { getNodePath, type JSONPath, type Node, parseTree } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { isSentence, NAME, reader, set } from '../../tests/fixtures/petite-epicerie.ts';
import { scenarioSchema } from '../scenario/index.ts';
import { start } from '../store/game.ts';
import { occasionsOf } from './occasions.ts';
import { readPlayable } from './reading.ts';
import { markGame } from './run.ts';

const options = ['a', 'b'].map((id) => ({ id, text: id }));
const SALES = { indicator: 'sales-ht', from: 0, to: 1 };
const sections: [string, unknown][] = [
  [
    'assignments',
    [
      {
        id: 'd',
        sub: 'G3.1',
        title: 'D',
        day: 2,
        until: 3,
        questions: [
          { kind: 'number', id: 'n', text: '?', points: 1, key: { ...SALES, product: 'lait-demi-1l' } },
          {
            kind: 'number',
            id: 'f',
            text: '?',
            points: 2,
            unit: 'cents',
            key: { formula: 'mean-basket', inputs: { salesCents: { answer: 'n' }, tickets: 12 } },
            tolerance: { units: 1, bp: 10 },
          },
          { kind: 'choice', id: 'c', text: '?', points: 1, options, right: ['a'] },
          { kind: 'ranking', id: 'r', text: '?', points: 1, options, order: ['a', 'b'] },
          { kind: 'text', id: 't', text: '?' },
        ],
      },
    ],
  ],
  ['reasons', [{ id: 'r', label: '?', sub: 'G1.4', about: ['prices'], from: 0, to: 3 }]],
  [
    'rubric',
    {
      lines: {
        'a2.2-availability': {
          weight: 2,
          steps: [
            [0, 0],
            [5, 2_000],
          ],
        },
        'g1.4-margin': { off: true },
      },
      weights: { 'G1.3': 2 },
      add: [
        {
          id: 'g3.5-x',
          sub: 'G3.5',
          label: 'X',
          indicator: 'basket',
          weight: 1,
          anchored: { better: 'more', least: 1 },
        },
        { id: 'g3.5-y', sub: 'G3.5', label: 'Y', rule: 'dates-checked' },
      ],
    },
  ],
];
const TEXT = sections.reduce((text, [key, value]) => set([key], value, text), set(['calendar', 'days'], 4));

interface Leaf {
  readonly path: JSONPath;
  readonly node: Node;
}
function leavesOf(node: Node): Leaf[] {
  if (node.type === 'property') return leavesOf(node.children![1]!);
  return [{ path: getNodePath(node), node }, ...(node.children ?? []).flatMap(leavesOf)];
}
const LEAVES = leavesOf(parseTree(TEXT)!).filter(({ path }) => sections.some(([key]) => path[0] === key));
const WRONG = [
  'null',
  'true',
  '""',
  '"x"',
  '-1',
  '0',
  '1.5',
  '1e300',
  '[]',
  '{}',
  '[null]',
  '{ "a": 1 }',
  `"${'é'.repeat(300)}"`,
];

/** Checks a text, and gives how many errors it has. */
function check(text: string): number {
  const { scenario, problems } = readPlayable(NAME, reader({ [NAME]: text }));
  for (const problem of problems)
    if (!isSentence(problem) || problem.got.length > 40) expect.fail(JSON.stringify(problem));
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.length > 0).toBe(scenario === undefined);
  if (!scenario) return errors.length;
  const { $comment: _, ...document } = JSON.parse(text);
  if (!isDeepStrictEqual(scenarioSchema.parse(document), scenario)) expect.fail('zod reads it otherwise');
  expect(occasionsOf(scenario).size).toBeGreaterThan(0);
  return 0;
}

test('it is sound to begin with, played and marked', () => {
  expect(check(TEXT)).toBe(0);
  const { scenario } = readPlayable(NAME, reader({ [NAME]: TEXT }));
  const game = start(scenario!);
  game.advance({ day: 4, minute: 0 });
  expect(
    markGame({ game, at: { from: 0, to: 3 }, references: undefined }).coverage.evaluated,
  ).toBeGreaterThan(0);
});

test('every value made wrong, in half of the ways in turn', () => {
  let refused = 0;
  for (const [i, { node }] of LEAVES.entries())
    for (const wrong of WRONG.filter((_, way) => (way + i) % 2 === 0))
      if (check(TEXT.slice(0, node.offset) + wrong + TEXT.slice(node.offset + node.length)) > 0) refused++;
  expect(refused).toBeGreaterThan(3 * LEAVES.length);
});

test('every key taken away', () => {
  for (const { path } of LEAVES) if (typeof path.at(-1) === 'string') check(set(path, undefined, TEXT));
});

test('every value in the place of every other', () => {
  for (const [i, to] of LEAVES.entries()) {
    const { offset, length } = LEAVES[(7 * i + 3) % LEAVES.length]!.node;
    check(
      TEXT.slice(0, to.node.offset) +
        TEXT.slice(offset, offset + length) +
        TEXT.slice(to.node.offset + to.node.length),
    );
  }
});
