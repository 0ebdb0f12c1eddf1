import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemsIn } from './fence.ts';
import { refusedIn } from './refused.ts';
import { TRADES } from './rules.ts';

const root = join(import.meta.dirname, '../..');
const fixtures = join(import.meta.dirname, 'fixtures');

/** Sentences of the fence that we live with for now. It starts empty; keep it empty. */
const EXCEPTIONS: string[] = [];

// The rule: data goes one way, and nothing to the left knows anything to its right.
test('every trade it names is a folder of the store', () => {
  const folders = readdirSync(join(root, 'src/store'));
  expect(TRADES.filter((trade) => !folders.includes(trade))).toEqual([]);
});

test('every file of src imports and says only what its place allows', () => {
  const problems = filesUnder('src')
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => problemsIn(path, readFileSync(join(root, path), 'utf8')));
  expect(problems.filter((problem) => !EXCEPTIONS.includes(problem))).toEqual([]);
});

// The rule: a guard that has never refused anything guards nothing.
describe('the fence sees', () => {
  test.each(readdirSync(fixtures).filter((name) => name.endsWith('.ts')))('%s', (name) => {
    const text = readFileSync(join(fixtures, name), 'utf8');
    const path = /^\/\/ at: (.+)$/m.exec(text)?.[1] ?? '';
    const refused = refusedIn(text);

    const problems = problemsIn(path, text);

    expect(problems, problems.join('\n')).toHaveLength(refused.length);
    for (const { line, part } of refused) {
      expect(problems).toContainEqual(expect.stringContaining(`${path}:${line} `));
      expect(problems.find((problem) => problem.startsWith(`${path}:${line} `))).toContain(part);
    }
  });
});

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}
