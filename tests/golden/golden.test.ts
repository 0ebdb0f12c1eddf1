// Golden runs: whole games whose every day must stay the same to the bit. A change of balance shows here as a diff that
// people can discuss; accept it with the command in the message.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MANAGERS } from '../../src/managers/index.ts';
import { playWith } from '../../src/play/run.ts';
import { readScenario } from '../../src/scenario/index.ts';
import { start } from '../../src/store/game.ts';
import { changedLines, goldenOf } from './table.ts';

/** Scenario file and manager of each golden run; add a line, then update. */
const RUNS = [
  ['tests/fixtures/petite-epicerie.json', 'do-nothing'],
  ['tests/fixtures/petite-epicerie.json', 'prudent'],
  ['scenarios/superette-des-halles.json', 'do-nothing'],
  ['scenarios/superette-des-halles.json', 'prudent'],
] as const;

const UPDATE = 'UPDATE_GOLDEN=1 npx vitest run tests/golden';
const ROOT = new URL('../../', import.meta.url);

function run(file: string, manager: string): string {
  const { scenario, problems } = readScenario(file, (name) => readFileSync(new URL(name, ROOT), 'utf8'));
  if (!scenario) throw new Error(problems.map(({ message }) => message).join('\n'));
  const game = start(scenario);
  playWith(game, MANAGERS.get(manager)!());
  return goldenOf(game);
}

test.each(RUNS)('%s with %s', (file, manager) => {
  const name = `${file.replace(/^.*\/|\.json$/g, '')}.${manager}.txt`;
  const golden = new URL(name, import.meta.url);
  const text = run(file, manager);
  if (process.env.UPDATE_GOLDEN) return writeFileSync(golden, text);
  if (!existsSync(golden)) throw new Error(`no golden run ${name}: write it with\n  ${UPDATE}`);
  const changed = changedLines(readFileSync(golden, 'utf8'), text);
  expect(
    changed,
    `${name} has changed. If that is what you meant, say why in the commit and run\n  ${UPDATE}\n(copies change too: rules.test.ts says whether the rules need a new number)\n${changed.join('\n')}\n`,
  ).toEqual([]);
});

test('a run that differs is told line by line', () => {
  expect(changedLines('a\nb\nc', 'a\nb\nc')).toEqual([]);
  expect(changedLines('a\nb\nc', 'a\nB\nc\nd')).toEqual([
    'line 2\n  was b\n  is  B',
    'line 4\n  was (nothing)\n  is  d',
  ]);
});
