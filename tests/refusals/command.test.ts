// Rule guarded here: the built command tells the bad files of the corpus as the reading code does, refuses whatever else
// a disk may hold, at a bounded cost, and leaves the disk as it was.
import { chmodSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, Gondole } from '../cli/gondole.ts';
import { TEXT } from '../fixtures/petite-epicerie.ts';
import { type Bad, unmarked } from './corpus.ts';
import { DECISIONS } from './decisions.ts';
import { SAVES } from './saves.ts';
import { big, many } from './sizes.ts';
import { TEXTS } from './texts.ts';

/** Most memory the command may ever hold, in MB. */
const MOST_MB = 256;

/** Seconds of processor allowed on a machine that runs other tests; on one of its own it is less than one. */
const PATIENCE_S = 5;

/** Says on the way out what the process has cost: megabytes, seconds of processor. */
const METER = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(2, '\\nCOST ' + (maxRSS >> 10) + ' ' + (userCPUTime + systemCPUTime) / 1e6);
  });`)}`;

let gondole: Gondole;
const costs: { what: string; mb: number; s: number }[] = [];
beforeAll(() => {
  gondole = new Gondole();
  gondole.file('shop.json', TEXT);
});
afterAll(() => {
  gondole.end();
  const most = (key: 'mb' | 's') => costs.reduce((a, b) => (b[key] > a[key] ? b : a));
  if (costs.length > 0) {
    console.log(
      `${costs.length} costly files: at most ${most('mb').mb} MB (${most('mb').what}), ${most('s').s.toFixed(2)} s (${most('s').what})`,
    );
  }
});

/** Runs the command, checks what it costs, and gives the codes of its problems with their pointers. */
function refused(what: string, ...args: readonly string[]): string[] {
  const { code, out, err } = gondole.node(['--import', METER], ...args, '--json', '-');
  const [, mb, s] = /\nCOST (\d+) ([\d.]+)$/.exec(err)!;
  costs.push({ what, mb: Number(mb), s: Number(s) });
  expect(Number(mb), what).toBeLessThan(MOST_MB);
  expect(Number(s), what).toBeLessThan(PATIENCE_S);
  expect(code, what).toBe(2);
  return toldIn(out);
}

const toldIn = (out: string): string[] =>
  JSON.parse(out).problems.map(({ code, path }: { code: string; path: string }) => `${code} ${path}`);

/** Writes a list of bad files and gives their names. */
function written(list: readonly Bad[]): string[] {
  return list.map(({ marked }, i) => gondole.file(`mauvais-${i}.json`, unmarked(marked).text));
}

test('scenarios, all in one call', () => {
  const answer: Answer = gondole.run('validate', ...written(TEXTS), '--json', '-');
  expect(answer.code).toBe(2);
  expect(answer.err).toBe('');
  expect(toldIn(answer.out)).toEqual(TEXTS.flatMap(({ problems }) => problems));
});

test('saves, all in one call', () => {
  const answer = gondole.run('validate', ...written(SAVES), '--json', '-');
  expect(answer.code).toBe(2);
  expect(toldIn(answer.out)).toEqual(SAVES.flatMap(({ problems }) => problems));
});

test('decisions and saves, when they are to be played', () => {
  written(DECISIONS).forEach((name, i) => {
    if (i % 5 === 0) {
      expect(refused(name, 'run', 'shop.json', '--log', name)).toEqual(DECISIONS[i]!.problems);
    }
  });
  written(SAVES).forEach((name, i) => {
    if (i % 5 === 0) expect(refused(name, 'replay', name)).toEqual(SAVES[i]!.problems);
  });
});

describe('what a disk may hold besides', () => {
  const bytes: readonly (readonly [string, Uint8Array, string])[] = [
    ['UTF-16, little end first', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'encoding '],
    ['UTF-16, big end first', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16(), 'encoding '],
    ['Latin-1', Buffer.from(TEXT, 'latin1'), 'encoding '],
    [
      'an overlong slash',
      Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc0, 0xaf]), Buffer.from('"}')]),
      'encoding ',
    ],
    [
      'half a character at the end',
      Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xe2, 0x82])]),
      'encoding ',
    ],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'encoding '],
    ['an archive', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'encoding '],
    ['nothing', new Uint8Array(), 'syntax '],
    ['a mark of order and nothing', new Uint8Array([0xef, 0xbb, 0xbf]), 'syntax '],
  ];
  test.each(bytes)('%s', (what, content, problem) => {
    expect(refused(what, 'validate', gondole.file('octets.json', content))).toEqual([problem]);
  });

  test.skipIf(process.platform === 'win32')('folders, devices, pipes, links in a circle', () => {
    mkdirSync(join(gondole.folder, 'dossier.json'));
    symlinkSync('/dev/zero', join(gondole.folder, 'zeros.json'));
    symlinkSync('cercle.json', join(gondole.folder, 'cercle.json'));
    gondole.shell('mkfifo tuyau.json');
    const cases: [string, string][] = [
      ['dossier.json', 'type '],
      ['zeros.json', 'type '],
      ['tuyau.json', 'type '],
      ['cercle.json', 'reference '],
      ['rien.json', 'reference '],
      [`${'x'.repeat(300)}.json`, 'reference '],
      ['shop.json/shop.json', 'reference '],
    ];
    for (const [name, problem] of cases) {
      expect(refused(name, 'run', name)).toEqual([problem]);
      expect(refused(name, 'run', 'shop.json', '--log', name)).toEqual([problem]);
    }
    const child = gondole.file(
      'enfant.json',
      `{ "format": 1, "extends": ["dossier.json", "zeros.json", "tuyau.json"] }`,
    );
    expect(refused(child, 'run', child)).toEqual(['type /extends/0', 'type /extends/1', 'type /extends/2']);
    gondole.shell('rm -r dossier.json zeros.json cercle.json tuyau.json');
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a file that may not be read', () => {
    chmodSync(join(gondole.folder, gondole.file('secret.json', TEXT)), 0);
    expect(refused('secret', 'validate', 'secret.json')).toEqual(['reference ']);
  });
});

describe('files made to cost', () => {
  test.each(big)('$what', ({ what, make, log, problem }) => {
    const name = gondole.file('gros.json', make());
    const told = log ? refused(what, 'run', 'shop.json', '--log', name) : refused(what, 'validate', name);
    expect(told[0]).toBe(problem);
    expect(told.length).toBeLessThanOrEqual(50);
  });

  test('a big file that a small one extends', () => {
    gondole.file('gros.json', many(20_000_001, '[', '', ''));
    const child = gondole.file('enfant.json', '{ "format": 1, "seed": 3,\n "extends": "gros.json" }');
    expect(refused(child, 'run', child)).toEqual(['type /seed', 'limit /extends']);
  });
});

test('nothing else was written', () => {
  const left = readdirSync(gondole.folder).filter((name) => !name.endsWith('.json'));
  expect(left).toEqual(['.built']);
});
