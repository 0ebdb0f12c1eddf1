// Rule guarded here: whatever one value of a shipped scenario becomes, it is refused in a sentence, at a place, or played.
// One value of each kind is tried here; LEAVES=all tries every value of every file in every way (minutes).
import { readdirSync, readFileSync } from 'node:fs';
import { getNodePath, type JSONPath, type Node, parseTree } from 'jsonc-parser';
import { describe, expect, test, vi } from 'vitest';
import { readScenario, type ScenarioProblem } from '../../src/scenario/index.ts';
import { start } from '../../src/store/game.ts';
import { isSentence } from '../fixtures/petite-epicerie.ts';

const ALL = process.env.LEAVES === 'all';
/** One accepted scenario in so many is played for a day: reading is the subject, and a day of a supérette takes time. */
const PLAYED_ONE_IN = 25;

vi.setConfig({ testTimeout: 3_600_000 });

const FOLDER = new URL('../../scenarios/', import.meta.url);
const SHIPPED = readdirSync(FOLDER).filter((name) => /(?<!\.past)\.json$/.test(name));

/** What a value may become; the last one refers to nothing. */
const WRONG = [
  'null',
  'true',
  '""',
  '"nulle-part"',
  '-1',
  '0',
  '1.5',
  '1e300',
  '9007199254740992',
  '[]',
  '{}',
  '[null]',
  `"${'é'.repeat(300)}"`,
];

/** A value, where its text stands, and its kind: the same for items of a list, for days, for entries of a table of ids. */
interface Leaf {
  readonly path: JSONPath;
  readonly node: Node;
  readonly kind: string;
}

const DAYS = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** The kind of what stands at a path: numbers, days and names that are ids of the document are all alike. */
const kindOf = (path: JSONPath, ids: ReadonlySet<unknown>): string =>
  path.map((step) => (typeof step === 'number' || ids.has(step) || DAYS.test(step) ? '*' : step)).join('/');

/** An item that only takes something out of what is extended is no value of the scenario. */
const takesOut = ({ children = [], type }: Node): boolean =>
  type === 'object' && children.some((one) => one.children![0]!.value === '$remove');

function nodesOf(node: Node): Node[] {
  const { children = [], type } = node;
  if (takesOut(node)) return [];
  if (type === 'property') return children[0]?.value === '$comment' ? [] : nodesOf(children[1]!);
  return [node, ...children.flatMap(nodesOf)];
}

const keyOf = (node: Node): unknown =>
  node.parent?.type === 'property' ? node.parent.children![0]!.value : undefined;

/** A scenario as it is shipped, and every place in it; its past is left out: it is computed, never written. */
function shipped(name: string) {
  const text = readFileSync(new URL(name, FOLDER), 'utf8');
  const [, ...nodes] = nodesOf(parseTree(text)!);
  const ids = new Set(nodes.filter((node) => keyOf(node) === 'id').map(({ value }) => value));
  const leaves = nodes
    .map((node): Leaf => ({ node, path: getNodePath(node), kind: kindOf(getNodePath(node), ids) }))
    // Another file to extend is another document.
    .filter(({ path }) => path[0] !== 'extends');
  const seen = new Set<string>();
  const chosen = ALL ? leaves : leaves.filter(({ kind }) => !seen.has(kind) && seen.add(kind));
  return { text, leaves: chosen };
}

const counts = { tried: 0, refused: 0, accepted: 0, played: 0 };

/** Reads a changed text: what is refused is told in place, what is accepted can be played. Gives the errors. */
function errorsIn(name: string, text: string): ScenarioProblem[] {
  counts.tried++;
  // What people say is read within the store they belong to.
  const { scenario, problems } = readScenario(name.replace('.voices.', '.'), (file) => {
    if (file === name) return text;
    if (file.endsWith('.past.json')) return '{}';
    return SHIPPED.includes(file) ? readFileSync(new URL(file, FOLDER), 'utf8') : undefined;
  });
  for (const one of problems) {
    if (!isSentence(one) || one.line < 1 || one.got.length > 40) expect.fail(JSON.stringify(one));
  }
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.length === 0).toBe(scenario !== undefined);
  if (!scenario) counts.refused++;
  else if (counts.accepted++ % PLAYED_ONE_IN === 0) {
    const game = start(scenario);
    game.finishDay();
    expect(game.fingerprints[0]).toMatch(/^[0-9a-f]{16}$/);
    counts.played++;
  }
  return errors;
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

describe.each(SHIPPED)('%s', (name) => {
  const { text, leaves } = shipped(name);
  const put = (at: number, length: number, json: string) =>
    text.slice(0, at) + json + text.slice(at + length);

  test('every value, made wrong', () => {
    leaves.forEach(({ node, path }, i) => {
      const { offset, length } = node;
      for (const [w, wrong] of WRONG.entries()) {
        // A quarter of the ways for each place, others for the next: every way meets every sort of place.
        if (!ALL && (i + w) % 4 !== 0) continue;
        const errors = errorsIn(name, put(offset, length, wrong));
        const types = errors.filter(({ code }) => code === 'type');
        const here = types.filter(({ line }) => line === lineOf(text, offset));
        if (types.length > 0 && here.length === 0) expect.fail(`${path.join('/')} ${wrong}`);
      }
    });
  });

  test('every object, with a key more', () => {
    for (const { node, path } of leaves.filter(({ node }) => node.type === 'object')) {
      const errors = errorsIn(
        name,
        put(node.offset + 1, 0, '"Clé en trop": 1,'.replace('1,', node.children!.length > 0 ? '1,' : '1')),
      );
      // A key in capitals is no id either: a table of ids refuses it too.
      const here = errors.filter(({ line }) => line === lineOf(text, node.offset));
      if (here.length === 0) expect.fail(path.join('/'));
    }
  });

  test('every id, given twice', () => {
    for (const { node, path } of leaves.filter(({ node }) => keyOf(node) === 'id')) {
      const list = node.parent!.parent!.parent;
      if (list?.type !== 'array' || list.children!.length < 2) continue;
      const own = node.parent!.parent!;
      const other = list.children!.find((one) => one !== own && !takesOut(one));
      if (!other) continue;
      const twin = other.children!.find(({ children }) => children![0]!.value === 'id')!.children![1]!;
      const errors = errorsIn(name, put(node.offset, node.length, JSON.stringify(twin.value)));
      const codes = errors.map(({ code }) => code);
      if (!codes.includes('duplicate')) expect.fail(`${path.join('/')}: ${codes}`);
    }
  });

  test('counts', () => {
    expect(counts.refused).toBeGreaterThan(counts.accepted);
    expect(counts.played).toBeGreaterThan(0);
    if (ALL) console.info(`${name}: ${leaves.length} values; ${JSON.stringify(counts)}`);
  });
});
