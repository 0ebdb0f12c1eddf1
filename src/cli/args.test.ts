import { describe, expect, test } from 'vitest';
import { integerOption, readArgs, type Shape } from './args.ts';
import { BadInput } from './exit.ts';

const SHAPE: Shape = {
  name: 'run',
  files: { least: 1, most: 1, called: 'un scénario' },
  options: {
    json: { value: 'FICHIER|-', help: '' },
    save: { value: 'FICHIER', help: '' },
    days: { value: 'N', help: '' },
    quiet: { help: '' },
  },
};

const read = (...argv: string[]) => readArgs(SHAPE, argv);

/** Codes of the problems of a wrong line. */
function told(...argv: string[]): string[] {
  try {
    read(...argv);
  } catch (error) {
    if (error instanceof BadInput) return error.problems.map(({ code }) => code);
  }
  return [];
}

test('files and options in any order, values beside or joined, a lone dash is a value', () => {
  const { files, options } = read('--json', '-', 'a.json', '--days=3', '--quiet');
  expect(files).toEqual(['a.json']);
  expect([...options]).toEqual([
    ['json', '-'],
    ['days', '3'],
    ['quiet', ''],
  ]);
  expect(read('--', '--odd-name.json').files).toEqual(['--odd-name.json']);
});

describe('mistakes, all at once', () => {
  test.each([
    [
      ['a', '--jsn', 'x'],
      ['unknown', 'size'],
    ],
    [['a', '-j'], ['unknown']],
    [['a', '--toString'], ['unknown']],
    [['a', '--json'], ['missing']],
    [['a', '--json='], ['missing']],
    [['-'], ['reference']],
    [['a', '--save', '-'], ['pattern']],
    [['a', '--json', '--days'], ['missing']],
    [['a', '--quiet=1'], ['type']],
    [['a', '--quiet', '--quiet'], ['duplicate']],
    [[], ['missing']],
    [
      ['--nope', '--json', 'x', '--json', 'y'],
      ['unknown', 'duplicate', 'missing'],
    ],
  ])('%s', (argv, codes) => {
    expect(told(...argv)).toEqual(codes);
  });
});

test('whole numbers in bounds', () => {
  const days = (text: string) => integerOption(read('a', '--days', text), 'days', 1, 56);
  expect(days('56')).toBe(56);
  expect(integerOption(read('a'), 'days', 1, 56)).toBeUndefined();
  for (const wrong of ['0', '57', '1.5', '1e1', '٣', '99999999999999999999']) {
    expect(() => days(wrong), wrong).toThrow(BadInput);
  }
});
