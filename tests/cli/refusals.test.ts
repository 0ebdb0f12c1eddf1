import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { set, TEXT } from '../fixtures/petite-epicerie.ts';
import { type Answer, Gondole } from './gondole.ts';

// Rule guarded here: whatever is given to the command, it answers with the promised exit code and a French sentence,
// on the right stream, and changes nothing on disk.

let gondole: Gondole;
beforeAll(() => {
  gondole = new Gondole();
  gondole.file('shop.json', TEXT);
  gondole.file('deux.json', set(['catalogue', 'products', 0, 'priceCents'], 1.5, set(['seed'], 3)));
  gondole.file('vide.json', '');
  gondole.file('blanc.json', ' \n\n');
  gondole.file('coupe.json', TEXT.slice(0, 3_000));
  gondole.file('image.json', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  gondole.file('latin1.json', Buffer.from(TEXT, 'latin1'));
  gondole.file('utf16.json', Buffer.from(TEXT, 'utf16le'));
  gondole.file('liste.json', '[]');
  gondole.file('piege.json', set(['seed'], `\u202e\u001b[31m${'x'.repeat(300)}`));
  gondole.file('bad\u001b[31m.json', '{}');
  gondole.file('enfant.json', '{ "extends": "shop.json", "format": 1 }');
  gondole.file('annee.past.json', '{ "past": { "data": {} } }');
  gondole.run('run', 'shop.json', '--days', '1', '--json', 'chiffres.json', '--audit', 'audit.json');
  symlinkSync('shop.json', join(gondole.folder, 'lien.json'));
});
afterAll(() => gondole.end());

/** French sentences, with the spaces that French asks for, and no trace of the program. */
function isFrench(text: string): void {
  expect(text).not.toMatch(/undefined|NaN|\[object|Error|at .*gondole\.js/);
  expect(text.trim().length).toBeGreaterThan(15);
  for (const sign of [':', ';', '!', '?']) expect(text).not.toContain(` ${sign} `);
}

/** Every file of the folder, with its content. */
const filesOf = ({ folder }: Gondole) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]);

const problems = (answer: Answer) => JSON.parse(answer.out).problems as Record<string, unknown>[];

describe('a wrong command line: exit 2, a sentence on stderr, nothing on stdout', () => {
  test.each([
    ['an unknown command', ['runn'], /run/],
    ['a command that means something to JavaScript', ['constructor'], /validate/],
    ['an unknown option, with a suggestion', ['run', 'shop.json', '--dais', '3'], /--days/],
    ['a short option', ['run', 'shop.json', '-d'], /-d/],
    ['an option without its value', ['run', 'shop.json', '--seed'], /--seed TIRAGE/],
    ['an option that eats another', ['run', 'shop.json', '--json', '--trace'], /--json/],
    ['an option given twice', ['run', 'shop.json', '--seed', 'a', '--seed', 'b'], /deux fois/],
    ['no scenario', ['run'], /scénario/],
    ['two scenarios', ['run', 'shop.json', 'shop.json'], /de trop/],
    ['a format that does not exist', ['schema', 'audits'], /audit/],
    ['days that are no number', ['run', 'shop.json', '--days', 'trois'], /--days/],
    ['no day', ['run', 'shop.json', '--days', '0'], /de 1 à 14/],
    ['more days than there are', ['run', 'shop.json', '--days', '15'], /de 1 à 14/],
    ['an unknown manager, with a suggestion', ['run', 'shop.json', '--manager', 'prudant'], /prudent/],
    ['a seed that never ends', ['run', 'shop.json', '--seed', 'x'.repeat(65)], /64/],
    ['a seed that acts on the screen', ['run', 'shop.json', '--seed', '\u001b[31m'], /visibles/],
    ['decisions without a scenario', ['replay', 'liste.json'], /--scenario/],
    ['a scenario to replay', ['replay', 'shop.json'], /gondole run/],
    ['a scenario from the standard input', ['run', '-'], /entrée standard/],
    [
      'a save to the standard output',
      ['run', 'shop.json', '--save', '-'],
      /--save demande un nom de fichier/,
    ],
    ['a profile that does not exist', ['score', 'shop.json', '--profile', 'calc'], /excel-fr, moodle, brut/],
    ['decisions to run', ['run', 'liste.json'], /gondole replay/],
  ])('%s', (_, args, hint) => {
    const { code, out, err } = gondole.run(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    isFrench(err);
    expect(err).toMatch(hint);
  });

  test('several mistakes are told at once', () => {
    const { err } = gondole.run('run', '--dais', '3', '--seed');
    expect(err).toContain('--days');
    expect(err).toContain('TIRAGE');
  });
});

describe('a wrong file: exit 2 for validate and for run', () => {
  test.each([
    ['missing', 'nulle-part.json', /introuvable/],
    ['a folder', '.', /dossier/],
    ['a device', '/dev/null', /ordinaire/],
    ['empty', 'vide.json', /vide/],
    ['blank', 'blanc.json', /vide/],
    ['cut', 'coupe.json', /coupe\.json:\d+:\d+/],
    ['a picture', 'image.json', /binaire/],
    ['in another encoding', 'latin1.json', /UTF-8/],
    ['in UTF-16', 'utf16.json', /UTF-8/],
    ['a list', 'liste.json', /scénario|Liste/],
    ['with a hostile text', 'piege.json', /seed/],
    ['with a hostile name', 'bad\u001b[31m.json', /bad/],
  ])('%s', (what, file, words) => {
    const checked = gondole.run('validate', file);
    if (what !== 'a list') expect(checked.code).toBe(2);
    expect(checked.out).toMatch(words);
    const run = gondole.run('run', file);
    expect(run.code).toBe(2);
    expect(run.out).toBe('');
    for (const text of [checked.out, run.err]) {
      isFrench(text);
      for (const acting of ['\u001b', '\u202e', 'x'.repeat(41)]) expect(text).not.toContain(acting);
    }
  });

  test.each([
    ['audit.json', /un audit, pas un scénario/, /gondole audit/],
    ['chiffres.json', /fichier de chiffres .*, pas un scénario/, /--save/],
    ['annee.past.json', /le passé d’un scénario, pas un scénario/, /l’étend/],
  ])('what the game wrote to be read, not played, is told as such alone: %s', (file, what, hint) => {
    for (const command of ['validate', 'run']) {
      const answer = gondole.run(command, file, '--json', '-');
      expect(answer.code).toBe(2);
      expect(problems(answer)).toEqual([expect.objectContaining({ code: 'type', file, line: 1, column: 1 })]);
    }
    const { err } = gondole.run('run', file);
    expect(err).toMatch(what);
    expect(err).toMatch(hint);
    isFrench(err);
    if (!file.includes('past')) expect(gondole.run('replay', file).err).toMatch(/pas une partie/);
  });

  test('every problem has its place, its sentence and what to do', () => {
    const { err } = gondole.run('run', 'deux.json');
    expect(err).toMatch(/^deux\.json:\d+:\d+ \/seed$/m);
    expect(err).toMatch(/^deux\.json:\d+:\d+ \/catalogue\/products\/0\/priceCents$/m);
    expect(err).toContain('150');
  });

  test('with --json -, stdout carries the machine form alone', () => {
    for (const command of ['validate', 'run']) {
      const answer = gondole.run(command, 'deux.json', '--json', '-');
      expect(answer.code).toBe(2);
      expect(answer.err).toBe('');
      expect(problems(answer)).toMatchObject([
        { code: 'type', path: '/seed', got: '3' },
        { code: 'cents', path: '/catalogue/products/0/priceCents', got: '1.5' },
      ]);
      for (const one of problems(answer)) {
        expect(Object.keys(one)).toEqual(
          expect.arrayContaining(['code', 'path', 'line', 'column', 'message', 'got', 'expected', 'hint']),
        );
      }
    }
    const answer = gondole.run('run', 'shop.json', '--json', '-', '--manager', 'nobody');
    expect(problems(answer)).toMatchObject([{ code: 'unknown', got: '"nobody"' }]);
  });

  test('amounts too large to be counted to the cent: the file is in order, the game is refused', () => {
    const most = Number.MAX_SAFE_INTEGER;
    gondole.file('cher.json', set(['catalogue', 'products', 0, 'priceCents'], most));
    gondole.file(
      'riche.json',
      set(['finance', 'openingBalance'], [{ account: '512', label: 'Banque', cents: most }]),
    );
    expect(gondole.run('validate', 'cher.json').code).toBe(0);
    for (const file of ['cher.json', 'riche.json']) {
      const { code, err } = gondole.run('run', file);
      expect(code).toBe(2);
      isFrench(err);
      expect(err).toMatch(/trop grands pour être comptés au centime/);
      const answer = gondole.run('run', file, '--json', '-');
      expect(problems(answer)).toMatchObject([{ code: 'limit' }]);
    }
    expect(filesOf(gondole).some(([name]) => name!.startsWith('gondole-panne'))).toBe(false);
    gondole.file('trop.json', set(['catalogue', 'products', 0, 'priceCents'], 2 ** 53));
    expect(gondole.run('validate', 'trop.json').out).toContain('au plus 9');
  });

  test('a price of ten million euros is odd, and every ticket of it ties', () => {
    gondole.file('yacht.json', set(['catalogue', 'products', 0, 'priceCents'], 1_000_000_000));
    const { code, out } = gondole.run('run', 'yacht.json', '--no-marks', '--audit', '-');
    expect(code).toBe(0);
    gondole.file('yacht-audit.json', out);
    const { tickets } = JSON.parse(out);
    const most = Math.max(...tickets.flatMap(({ cents }: { cents: number[] }) => cents));
    expect(most).toBeGreaterThan(2 ** 31);
    expect(gondole.run('audit', 'yacht-audit.json').code).toBe(0);
  });

  test('at most fifty problems, and the number of the others', () => {
    const changed = JSON.parse(TEXT);
    changed.catalogue.products = Array.from({ length: 80 }, () => 3);
    gondole.file('beaucoup.json', JSON.stringify(changed));
    const answer = gondole.run('validate', 'beaucoup.json', '--json', '-');
    expect(problems(answer)).toHaveLength(50);
    expect(JSON.parse(answer.out).more).toBeGreaterThanOrEqual(30);
    expect(gondole.run('validate', 'beaucoup.json').out).toMatch(/Il reste \d+ autres problèmes/);
  });
});

test('several files: one bad file does not hide the others', () => {
  const { code, out } = gondole.run('validate', 'shop.json', 'vide.json', 'deux.json');
  expect(code).toBe(2);
  expect(out).toMatch(/shop\.json\u202f: rien à corriger/);
  expect(out).toMatch(/vide\.json\u202f: 1\u00a0problème/);
  expect(out).toMatch(/deux\.json\u202f: 2\u00a0problèmes/);
  expect(gondole.run('validate', 'shop.json').code).toBe(0);
});

describe('what cannot be written: exit 3, before any long work', () => {
  test.each([
    ['a folder that does not exist', ['--json', 'nulle/part.json']],
    ['a folder', ['--trace', '.']],
    ['a save in a folder that does not exist', ['--save', 'nulle/part.json']],
  ])('%s', (_, options) => {
    const { code, out, err } = gondole.run('run', 'shop.json', ...options);
    expect(code).toBe(3);
    expect(out).toBe('');
    expect(err).toMatch(/Impossible d’écrire/);
    isFrench(err);
  });

  test.each([
    ['the scenario, as data', ['run', 'shop.json', '--json', './shop.json']],
    ['the scenario, by another name', ['run', 'shop.json', '--save', 'lien.json']],
    ['the scenario, as a film', ['run', 'shop.json', '--days', '1', '--trace', 'shop.json']],
    ['a file that it extends', ['run', 'enfant.json', '--json', 'shop.json']],
    ['the decisions', ['run', 'shop.json', '--log', 'liste.json', '--json', 'liste.json']],
    ['a save being replayed', ['replay', 'liste.json', '--scenario', 'shop.json', '--json', 'liste.json']],
    ['a file being checked', ['validate', 'shop.json', 'deux.json', '--json', 'deux.json']],
    ['the scenario, as its past', ['past', 'shop.json', '--out', 'shop.json']],
    ['one file twice', ['run', 'shop.json', '--days', '1', '--json', 'a.txt', '--save', './a.txt']],
  ])('what is read is never written over: %s', (_, args) => {
    const before = filesOf(gondole);
    const { code, out, err } = gondole.run(...args);
    expect(code).toBe(3);
    expect(out).toBe('');
    expect(err).toMatch(/Impossible d’écrire/);
    isFrench(err);
    expect(filesOf(gondole)).toEqual(before);
  });

  test.runIf(process.platform === 'linux')('a full disk', () => {
    expect(gondole.shell('gondole run shop.json --days 1 > /dev/full').code).toBe(3);
    expect(gondole.run('run', 'shop.json', '--days', '1', '--json', '/dev/full').code).toBe(3);
    expect(gondole.shell('gondole schema > /dev/full').err).toMatch(/disque est plein/);
  });

  test.runIf(process.platform === 'linux')(
    'a disk that fills up while it is written: what was there stays',
    () => {
      const kept = gondole.file('garde.json', 'la semaine dernière');
      const before = readdirSync(gondole.folder).sort();
      // Room for a few kilobytes; the figures of a day take more.
      const { code, err } = gondole.shell(`ulimit -f 8; gondole run shop.json --days 1 --json ${kept}`);
      expect(code).toBe(3);
      isFrench(err);
      expect(err).toMatch(/Impossible d’écrire garde\.json.: le fichier serait plus gros/);
      expect(readFileSync(join(gondole.folder, kept), 'utf8')).toBe('la semaine dernière');
      expect(readdirSync(gondole.folder).sort()).toEqual(before);
    },
  );
});

test('a reader that leaves early is no error', () => {
  const { out, err } = gondole.shell('gondole run shop.json --json - | head -c 20');
  expect(out).toHaveLength(20);
  expect(err).toBe('');
});

describe('a fault of the program: exit 4, and a report whose path is said', () => {
  /** Breaks one tool of the language once the command has started. */
  const broken = (tool: string) => {
    const code = `process.argv.slice = (n) => { ${tool} = () => { throw new TypeError('boum'); }; return [...process.argv].slice(n); };`;
    return `data:text/javascript,${encodeURIComponent(code)}`;
  };
  const FILTER = 'Array.prototype.filter';
  const FLAT_MAP = 'Array.prototype.flatMap';

  beforeAll(() => {
    gondole.run(
      ...['run', 'shop.json', '--days', '1'],
      ...['--save', 'partie.json', '--copy', 'copie.json', '--audit', 'audit.json'],
    );
  });

  test.each([
    [FILTER, ['validate', 'shop.json']],
    [FILTER, ['run', 'shop.json']],
    [FILTER, ['run', 'partie.json']],
    [FILTER, ['replay', 'partie.json']],
    [FILTER, ['past', 'shop.json', '--out', 'passe.json']],
    [FILTER, ['audit', 'audit.json']],
    [FILTER, ['verify', 'copie.json']],
    [FILTER, ['schema']],
    [FLAT_MAP, ['indicators']],
    [FLAT_MAP, ['rubric']],
    ['Math.imul', ['run', 'shop.json', '--json', 'chiffres.json']],
  ])('%s in %j', (tool, args) => {
    const before = filesOf(gondole);
    const { code, out, err } = gondole.node(['--import', broken(tool)], ...args);
    expect(code).toBe(4);
    expect(out).toBe('');
    const [report] = /gondole-panne-[\w-]+\.txt/.exec(err)!;
    const text = readFileSync(join(gondole.folder, report!), 'utf8');
    expect(text).toContain('boum');
    expect(text).toContain(args.map((word) => JSON.stringify(word)).join(' '));
    rmSync(join(gondole.folder, report!));
    // The report is all that a fault leaves behind.
    expect(filesOf(gondole)).toEqual(before);
  });
});

test('nothing was written by all these refusals', () => {
  const left = readdirSync(gondole.folder).filter((name) => !name.endsWith('.json'));
  expect(left).toEqual(['.built']);
});
