import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { getNodePath, type JSONPath, type Node, parseTree } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { isSentence, NAME, positionOf, reader, set, TEXT } from '../../tests/fixtures/petite-epicerie.ts';
import { type ReadScenario, readScenario, scenarioSchema } from './index.ts';

// Rule guarded here: whatever one value becomes, reading never throws; it gives a scenario that zod accepts as it is, or
// at least one problem, each with a place in the file and a sentence.

const read = (text: string) => readScenario(NAME, reader({ [NAME]: text }));

/** A value of the grocery, and where its text stands. */
type Leaf = { readonly path: JSONPath; readonly offset: number; readonly length: number };

/** All values, containers included. */
function leavesOf(node: Node): Leaf[] {
  const { children = [], length, offset, type } = node;
  if (type === 'property') {
    const [key, value] = children as [Node, Node];
    return key.value === '$comment' ? [] : leavesOf(value);
  }
  const path = getNodePath(node);
  const inside = children.flatMap(leavesOf);
  return path.length === 0 ? inside : [{ path, offset, length }, ...inside];
}

const LEAVES = leavesOf(parseTree(TEXT) as Node);

const put = ({ length, offset }: Leaf, json: string) =>
  TEXT.slice(0, offset) + json + TEXT.slice(offset + length);

function withoutComments(text: string): unknown {
  const { $comment: _, ...document } = JSON.parse(text);
  return document;
}

function check(text: string): ReadScenario {
  const answer = read(text);
  const lines = text.split('\n');
  for (const problem of answer.problems) {
    const isInside = Number(lines[problem.line - 1]?.length) >= problem.column - 1;
    if (!isSentence(problem) || !isInside || problem.got.length > 40) expect.fail(JSON.stringify(problem));
  }
  const errors = answer.problems.filter(({ severity }) => severity === 'error');
  expect(errors.length > 0).toBe(answer.scenario === undefined);
  // zod is asked too, and must agree on what is given.
  if (answer.scenario && !isDeepStrictEqual(scenarioSchema.parse(withoutComments(text)), answer.scenario)) {
    expect.fail('zod reads it otherwise');
  }
  return answer;
}

const WRONG = [
  'null',
  'true',
  '""',
  '"x"',
  `"${'é'.repeat(300)}"`,
  '-1',
  '0',
  '1.5',
  '1e300',
  '9007199254740992',
  '[]',
  '{}',
  '[null]',
  '{ "a": 1 }',
];

describe('every value of the grocery, made wrong in every way', () => {
  // Once for each key of the format: items of a list are alike, and so are days.
  const first = LEAVES.filter(({ path }) =>
    path.every((step) => step === 0 || !/^([1-9]|(tues|wednes|thurs|fri|satur)day)/.test(String(step))),
  );
  const sections = [...new Set(LEAVES.map(({ path }) => String(path[0])))];
  test.each(sections)('%s', (section) => {
    let refused = 0;
    for (const leaf of first.filter(({ path }) => path[0] === section)) {
      for (const wrong of WRONG) {
        const text = put(leaf, wrong);
        const { scenario, problems } = check(text);
        if (scenario) continue;
        refused += 1;
        if (!problems.some(({ code }) => code === 'type')) continue;
        // A value of the wrong type is told where it is.
        const { line, column } = positionOf(leaf.path, text);
        const here = problems.filter((problem) => problem.line === line && problem.column >= column);
        expect(here.length, `${leaf.path.join('/')} ${wrong}`).toBeGreaterThan(0);
      }
    }
    expect(refused).toBeGreaterThan(5);
  });
});

test('a key taken away', () => {
  for (const { path } of LEAVES.filter((_, i) => i % 3 === 0))
    if (typeof path.at(-1) === 'string') check(set(path, undefined));
});

const leaf = fc.constantFrom(...LEAVES);
const json = fc.jsonValue().map((value) => JSON.stringify(value));

test('a random value anywhere', () => {
  fc.assert(
    fc.property(leaf, json, (where, value) => {
      check(put(where, value));
    }),
    { numRuns: 300 },
  );
});

test('a value of another place', () => {
  fc.assert(
    fc.property(leaf, leaf, (to, { length, offset }) => {
      check(put(to, TEXT.slice(offset, offset + length)));
    }),
    { numRuns: 300 },
  );
});

test('two values exchanged', () => {
  fc.assert(
    fc.property(leaf, leaf, (a, b) => {
      const [first, last] = a.offset < b.offset ? [a, b] : [b, a];
      if (first.offset + first.length > last.offset) return;
      const text = (of: Leaf) => TEXT.slice(of.offset, of.offset + of.length);
      check(
        put(
          { ...first, length: last.offset + last.length - first.offset },
          `${text(last)}${TEXT.slice(first.offset + first.length, last.offset)}${text(first)}`,
        ),
      );
    }),
    { numRuns: 300 },
  );
});
