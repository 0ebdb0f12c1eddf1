// A pile of copies, good and bad, marked by the built command: what a teacher and a cluster rely on.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { set, TEXT } from '../fixtures/petite-epicerie.ts';
import { Gondole } from './gondole.ts';

const gondole = new Gondole();
afterAll(() => gondole.end());
gondole.file('epicerie.json', TEXT);
const read = (name: string): string => readFileSync(join(gondole.folder, name), 'utf8');
mkdirSync(join(gondole.folder, 'classe/groupe-b'), { recursive: true });

/** Copies of students who play like managers, on one draw and on another. */
function handIn(file: string, manager: string, seed: string): string {
  const { code } = gondole.run('run', 'epicerie.json', '--manager', manager, '--seed', seed, '--copy', file);
  expect(code).toBe(0);
  return read(file);
}
const PRUDENT = handIn('classe/prudent.json', 'prudent', 'a');
handIn('classe/groupe-b/expert.json', 'expert', 'a');
handIn('classe/groupe-b/naif.json', 'naive', 'b');
gondole.file('classe/rien.json', '');
gondole.file('classe/coupee.json', PRUDENT.slice(0, 9_000));
gondole.file('classe/photo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
gondole.file('classe/liste.txt', 'Dupont, Martin');
gondole.file('classe/scenario.json', TEXT);
gondole.file('classe/enorme.json', `${PRUDENT}${' '.repeat(20_000_000)}`);
gondole.file('classe/recopie.json', PRUDENT);
gondole.file('classe/truquee.json', set(['claim', 'marks', 'soFar'], 2_000, PRUDENT));
gondole.file('classe/=1+1.json', set(['log', 0, 'by'], '@SUM(A1)', PRUDENT));

const FILES = [
  'notes.csv',
  'notes-moodle.csv',
  'pronote.txt',
  'rapport.html',
  'similarites.csv',
  'resultats.json',
];

interface Results {
  readonly rows: readonly {
    readonly name: string;
    readonly id: string;
    readonly state: string;
    readonly message: string;
    readonly marks?: Record<string, number | null>;
    readonly days?: number;
    readonly same?: { readonly name: string; readonly id: string; readonly count: number };
    readonly standardError?: number;
  }[];
}
const results = (...args: readonly string[]): Results =>
  JSON.parse(gondole.run('score', ...args, '--json', '-').out) as Results;

test('every file has its line, the good ones a mark, and bad ones do not stop the rest', () => {
  const { code, out, err } = gondole.run('score', 'classe', '--json', '-');
  expect(code).toBe(0);
  const { rows } = JSON.parse(out) as Results;
  expect(rows.map(({ name, state }) => [name, state])).toEqual([
    ['classe/=1+1.json', 'edited'],
    ['classe/coupee.json', 'damaged'],
    ['classe/enorme.json', 'huge'],
    ['classe/groupe-b/expert.json', 'true'],
    ['classe/groupe-b/naif.json', 'true'],
    ['classe/liste.txt', 'foreign'],
    ['classe/photo.png', 'foreign'],
    ['classe/prudent.json', 'true'],
    ['classe/recopie.json', 'true'],
    ['classe/rien.json', 'empty'],
    ['classe/scenario.json', 'foreign'],
    ['classe/truquee.json', 'edited'],
  ]);
  const row = (wanted: string) => rows.find(({ id }) => id === wanted)!;
  expect(row('coupee').message).toMatch(/^\d+:\d+ \S.*Redemandez à l’élève/);
  expect(row('scenario').message).toContain('gondole validate classe/scenario.json');
  expect(row('scenario').message).toContain('--scenario');
  const told = new Set(err.split('\n').map((line) => line.split('\u202f:')[0]));
  for (const { name, same, state } of rows) expect(told.has(name), name).toBe(state !== 'true' || !!same);
});

describe('copies that are the same byte for byte', () => {
  test('are both marked, and each says whose bytes it has, in every table', () => {
    const { rows } = results('classe');
    const [prudent, copy] = ['prudent', 'recopie'].map((wanted) => rows.find(({ id }) => id === wanted)!);
    expect(copy!.marks).toEqual(prudent!.marks);
    expect(copy!.marks!.soFar).toBeGreaterThan(0);
    expect(prudent!.same).toEqual({ name: 'classe/recopie.json', id: 'recopie', count: 2 });
    expect(copy!.same).toEqual({ name: 'classe/prudent.json', id: 'prudent', count: 2 });
    gondole.run('score', 'classe', '--out', 'meme');
    const lines = read('meme/notes.csv').split('\r\n');
    expect(lines.find((line) => line.startsWith('recopie;'))).toMatch(
      /;identique à prudent;.*octet pour octet/,
    );
    expect(read('meme/rapport.html')).toMatch(/vraie, identique à <bdi>prudent<\/bdi>/);
    expect(read('meme/rapport.html')).toContain('Identique, octet pour octet, à classe/prudent.json.');
  });

  test('one file is read once, whatever leads to it and in whatever order', () => {
    mkdirSync(join(gondole.folder, 'seule'));
    gondole.file('seule/a.json', PRUDENT);
    gondole.shell('ln -s a.json seule/0-lien.json; ln -s ../seule seule/boucle');
    const paths = [
      'seule',
      './seule/a.json',
      'seule/../seule/0-lien.json',
      join(gondole.folder, 'seule/a.json'),
    ];
    const once = gondole.run('score', ...paths, '--json', '-').out;
    const { rows } = JSON.parse(once) as Results;
    expect(rows.map(({ name, same }) => [name.replace(gondole.folder, ''), same])).toHaveLength(1);
    expect(rows[0]!.name.endsWith('a.json')).toBe(true);
    expect(gondole.run('score', ...paths.reverse(), '--json', '-').out).toBe(once);
  });
});

test.each(['0.5', '0.25', '0.01'])('a mark is written the same everywhere, to the step of %s', (step) => {
  const { out } = gondole.run('score', 'classe', '--step', step, '--out', `pas-${step}`);
  const csv = read(`pas-${step}/notes.csv`)
    .split('\r\n')
    .map((line) => line.split(';'));
  const column = csv[0]!.indexOf('evalue_20');
  const page = read(`pas-${step}/rapport.html`);
  for (const id of ['prudent', 'expert', 'naif']) {
    const [, , , terminal] = out
      .split('\n')
      .find((line) => line.startsWith(`${id} `))!
      .split(/\s{2,}/);
    const written = csv.find(([first]) => first === id)![column];
    expect(terminal, id).toBe(written);
    const [, sheet] = page.split(`Copie <bdi>${id}</bdi>`);
    expect(sheet, id).toMatch(
      new RegExp(`évalué \\(ce n’est pas une note\\)</th><td class="n">${written}</td>`),
    );
  }
});

test('the mark found is the mark claimed', () => {
  const { claim } = JSON.parse(PRUDENT) as { claim: { marks: Record<string, number | null> } };
  const [row] = results('classe/prudent.json').rows;
  expect(row!.marks).toEqual(claim.marks);
  expect(row!.marks!.soFar).toBeGreaterThan(0);
});

test('the standard error is that of whole games: it stands beside them alone', () => {
  gondole.file('mesuree.json', set(['rubric'], { standardError: 47 }));
  for (const days of ['7', '14']) {
    const copy = ['--manager', 'prudent', '--days', days, '--copy', `mesure/${days}.json`];
    mkdirSync(join(gondole.folder, 'mesure'), { recursive: true });
    expect(gondole.run('run', 'mesuree.json', ...copy).code).toBe(0);
  }
  expect(results('mesure').rows.map((row) => [row.id, row.days, row.standardError])).toEqual([
    ['14', 14, 47],
    ['7', 7, undefined],
  ]);
});

describe('byte for byte', () => {
  const whole = gondole.run('score', 'classe', '--json', '-').out;

  test('by one thread or by all', () => {
    expect(gondole.run('score', 'classe', '--workers', '1', '--json', '-').out).toBe(whole);
  });

  test('in two parts joined in any order, whose tables are the same too', () => {
    for (const i of ['1', '2'])
      expect(gondole.run('score', 'classe', '--part', `${i}/2`, '--json', `part-${i}.json`).code).toBe(0);
    const parts = ['part-2.json', 'part-1.json'];
    expect(gondole.run('merge', ...parts, '--json', '-').out).toBe(whole);
    gondole.run('merge', ...parts, '--out', 'a');
    gondole.run('score', 'classe', '--out', 'b');
    for (const file of FILES) expect(read(`a/${file}`), file).toBe(read(`b/${file}`));
    const missing = gondole.run('merge', 'part-1.json');
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toContain('la part 2');
    expect(gondole.run('merge', 'part-1.json', 'part-1.json').code).toBe(2);
  });
});

describe('a pair, from the game it played to the rows of its two students', () => {
  const PAIRS = {
    ...JSON.parse(TEXT),
    session: { mode: 'exam', pairs: true },
    assignments: [
      {
        id: 'fin',
        sub: 'M1.1',
        title: 'Pour finir',
        day: 14,
        individual: true,
        questions: [{ kind: 'text', id: 'appris', text: 'Qu’avez-vous appris ?' }],
      },
    ],
  };
  const price = (day: number, by: string, cents: number) => ({
    day,
    minute: 0,
    by,
    command: { type: 'prices', prices: { 'lait-demi-1l': cents } },
  });
  const turn = (day: number, who: string) => ({ day, minute: 0, by: who, command: { type: 'turn', who } });
  const answer = { type: 'answer', assignment: 'fin', who: 'B', answers: { appris: 'À =compter.' } };
  gondole.file('binomes.json', JSON.stringify(PAIRS));
  gondole.file(
    'log.json',
    JSON.stringify([
      ...[turn(0, 'A'), price(0, 'A', 130), price(1, 'A', 131), turn(7, 'B'), price(7, 'B', 129)],
      { day: 14, minute: 0, by: 'B', command: answer },
    ]),
  );
  mkdirSync(join(gondole.folder, 'paires'));
  const { code } = gondole.run('run', 'binomes.json', '--log', 'log.json', '--copy', 'paires/poste-3.json');
  const names = 'identifiant;eleve;nom\nposte-3;A;Roux, Camille\nposte-3;B;=Petit\nposte-9;A;Blanc\n';
  gondole.file('correspondance.csv', names);
  const { err } = gondole.run(...'score paires --names correspondance.csv --out paires-notes'.split(' '));
  const table = (name: string, separator: string) => {
    const [head, ...lines] = read(`paires-notes/${name}`).replace('\ufeff', '').split('\r\n').slice(0, -1);
    const columns = head!.split(separator);
    return lines.map((line) => {
      const cells = line.split(separator);
      return (column: string) => cells[columns.indexOf(column)];
    });
  };

  test('each has a row, with the marks of the pair, its own decisions and answers, and its name', () => {
    expect(code).toBe(0);
    const [a, b, ...more] = table('notes.csv', ';');
    expect(more).toEqual([]);
    const seen = ['identifiant', 'seance', 'scenario', 'tours', 'jours', 'statut'].map((column) =>
      a!(column),
    );
    expect(seen).toEqual(['poste-3', 'évaluation', 'petite-epicerie', '2', '14', 'vraie']);
    const own = ['eleve', 'nom', 'decisions_eleve', 'reponses_eleve'];
    expect(own.map((column) => a!(column))).toEqual(['A', 'Roux, Camille', '2', '0']);
    expect(own.map((column) => b!(column))).toEqual(['B', "'=Petit", '1', '1']);
    for (const column of ['evalue_20', 'G1', 'identifiant']) expect(b!(column)).toBe(a!(column));
    expect(a!('evalue_20')).not.toBe('');
  });

  test('names go in the teacher’s list and report, in the order of the roll, and nowhere else', () => {
    const page = read('paires-notes/rapport.html');
    expect(page).toContain('Copie <bdi>poste-3</bdi> – <bdi>Roux, Camille, =Petit</bdi>');
    for (const file of ['notes-moodle.csv', 'resultats.json', 'similarites.csv', 'pronote.txt'])
      expect(read(`paires-notes/${file}`), file).not.toMatch(/Camille|Petit/);
    expect(read('paires-notes/pronote.txt').split('\r\n')).toHaveLength(4);
    expect(err).toContain('aucune copie ne s’appelle poste-9');
    expect(gondole.run('score', 'paires', '--names', 'log.json').err).toContain('table de correspondance');
  });
});

describe('archives', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const zip = (name: string, files: Zippable) => gondole.file(name, zipSync(files));

  test('the hand-ins of Moodle as they come: numbers, not names, whatever else is inside', () => {
    zip('devoir.zip', {
      'Camille Roux_4711_assignsubmission_file_/partie.json': bytes(PRUDENT),
      'Dominique Petit_4712_assignsubmission_file_/partie.json': bytes(PRUDENT.slice(0, 5_000)),
      'Sacha Blanc_4713_assignsubmission_file_/partie.zip': zipSync({ 'a.json': bytes(PRUDENT) }),
      '__MACOSX/x': bytes('x'),
    });
    expect(results('devoir.zip').rows.map(({ id, state }) => [id, state])).toEqual([
      ['4711', 'true'],
      ['4712', 'damaged'],
      ['4713', 'foreign'],
    ]);
    // A name that Moodle writes in the archive reaches no table, no report, no screen.
    const { out, err } = gondole.run('score', 'devoir.zip', '--out', 'sans-noms');
    const told = [out, err, ...FILES.map((file) => read(`sans-noms/${file}`))].join('');
    expect(told).toContain('devoir.zip/4711/partie.json');
    expect(told).not.toMatch(/Camille|Dominique|Sacha/);
  });

  test('a bomb is told and skipped; what stands beside it is marked', () => {
    zip('bombe.zip', {
      'a-bombe.json': [new Uint8Array(60_000_000), { level: 1 }],
      'b.json': bytes(PRUDENT),
    });
    expect(results('bombe.zip').rows.map(({ state }) => state)).toEqual(['huge', 'true']);
  });

  test('a damaged archive is told, and what could be read of it is marked', () => {
    const whole = zipSync({ 'a.json': bytes(PRUDENT), 'b.json': bytes(PRUDENT.replace('"a"', '"c"')) });
    gondole.file('coupe.zip', whole.slice(0, Math.floor(whole.length * 0.6)));
    const { rows } = results('coupe.zip');
    expect(rows.map(({ name, state }) => [name, state])).toEqual([
      ['coupe.zip', 'damaged'],
      ['coupe.zip/a.json', 'true'],
    ]);
  });
});

describe('a folder for the teacher', () => {
  gondole.file(
    'feuille.csv',
    'Identifiant,Nom complet,Note,Note maximale,Feedback par commentaires\n"Participant 4711","Roux, C.",,"20,00",\n',
  );
  const { code } = gondole.run('score', 'classe', '--sheet', 'feuille.csv', '--out', 'notes');

  test('holds every table, the report, and the worksheet of Moodle', () => {
    expect(code).toBe(0);
    for (const file of [...FILES, 'notes-feuille.csv']) expect(read(`notes/${file}`), file).not.toBe('');
    expect(read('notes/notes.csv').startsWith('\ufeffidentifiant;')).toBe(true);
    expect(read('notes/notes-moodle.csv').startsWith('identifiant,')).toBe(true);
    expect(read('notes/pronote.txt').split('\r\n')).toHaveLength(2);
    expect(read('notes/notes-feuille.csv')).toBe(read('feuille.csv'));
  });

  test('tells who decided alike, whoever they are and whenever', () => {
    const prices = (shift: number, cents: number) =>
      JSON.stringify(
        Array.from({ length: 10 }, (_, i) => ({
          day: i + shift,
          minute: 0,
          command: { type: 'prices', prices: { 'lait-demi-1l': cents + i, 'spaghetti-500g': 170 - i } },
        })),
      );
    const student = (name: string, shift: number, cents: number) => {
      gondole.file('decisions.json', prices(shift, cents));
      const copy = ['--log', 'decisions.json', '--seed', name, '--copy', `memes/${name}.json`];
      expect(gondole.run('run', 'epicerie.json', ...copy).code).toBe(0);
    };
    mkdirSync(join(gondole.folder, 'memes'));
    student('alex', 0, 120);
    student('camille', 0, 120);
    student('dominique', 2, 120);
    student('sacha', 0, 131);
    expect(gondole.run('score', 'memes', '--out', 'memes-notes').out).toMatch(/2\sressemblances/);
    const pairs = read('memes-notes/similarites.csv').split('\r\n').slice(1, -1);
    expect(pairs.map((pair) => pair.split(';').slice(0, 3))).toEqual([
      ['alex', 'camille', 'identiques'],
      ['alex', 'dominique', 'décalées'],
    ]);
    expect(read('memes-notes/notes.csv')).toContain('identique à alex');
    expect(read('memes-notes/rapport.html')).toContain('Avec <bdi>camille</bdi>');
  });

  test('the report has a page per copy that was played, and no text of a copy is markup', () => {
    const page = read('notes/rapport.html');
    for (const id of ['prudent', 'expert', 'naif', 'truquee', '=1+1'])
      expect(page).toContain(`Copie <bdi>${id}</bdi>`);
    expect(page).toContain('classe/photo.png');
    expect(page).not.toContain('<script');
  });

  test('refuses a sheet that is none, one that goes nowhere, a step that does not exist', () => {
    expect(gondole.run('score', 'classe', '--sheet', 'classe/liste.txt', '--out', 'x').err).toContain(
      'note maximale',
    );
    expect(gondole.run('score', 'classe', '--sheet', 'feuille.csv').code).toBe(2);
    expect(gondole.run('score', 'classe', '--step', '0.3').code).toBe(2);
  });
});

test('no text of a copy is a formula in a table, and each profile has its own separator and decimals', () => {
  const line = (profile: string) => {
    const { out } = gondole.run('score', 'classe', '--profile', profile, '--out', '-');
    return { out, hostile: out.split('\r\n').find((one) => one.includes('1+1.json'))! };
  };
  const french = line('excel-fr');
  expect(french.out.startsWith('\ufeffidentifiant;seance;scenario;note_20;note_100;statut;')).toBe(true);
  expect(french.hostile.startsWith("'=1+1;")).toBe(true);
  const moodle = line('moodle');
  expect(moodle.out.startsWith('identifiant,seance,scenario,note_20,')).toBe(true);
  expect(moodle.hostile.startsWith("'=1+1,")).toBe(true);
  expect(line('brut').out.startsWith('identifiant,seance,scenario,note_20,')).toBe(true);
  for (const cell of `${french.out};${moodle.out}`.split(/[;,\r\n]/)) expect(cell).not.toMatch(/^"?[=@]/);
});

test('what a student may hand in by mistake or by malice: each on its line, at a bounded cost', () => {
  const copy = (name: string, path: Parameters<typeof set>[0], value: unknown) =>
    gondole.file(`mauvais/${name}.json`, set(path, value, PRUDENT));
  mkdirSync(join(gondole.folder, 'mauvais'));
  copy(
    'a-jours',
    ['claim', 'fingerprints'],
    Array.from({ length: 900 }, () => '0123456789abcdef'),
  );
  copy('b-fin', ['now', 'day'], 1_000);
  copy('c-sceau', ['chain'], []);
  copy('d-format', ['format'], 99);
  gondole.file('mauvais/e-bom.json', `\ufeff${PRUDENT}`);
  gondole.file('mauvais/f-utf16.json', Buffer.from(PRUDENT, 'utf16le'));
  gondole.file('mauvais/g-profond.json', `{"kind":"gondole-copie","log":${'['.repeat(200_000)}`);
  gondole.file('mauvais/h-proto.json', PRUDENT.replace('{', '{"__proto__":{"a":1},'));
  gondole.shell('mkfifo mauvais/i-tube.json; ln -s /dev/zero mauvais/j-zero.json; ln -s . mauvais/k-boucle');
  gondole.file('mauvais/l-chemins.zip', zipSync({ '../../l.json': new TextEncoder().encode(PRUDENT) }));
  const { code, out } = gondole.run('score', 'mauvais', '--json', '-');
  expect(code).toBe(0);
  expect((JSON.parse(out) as Results).rows.map(({ id, state }) => [id, state])).toEqual([
    ['a-jours', 'edited'],
    ['b-fin', 'damaged'],
    ['c-sceau', 'damaged'],
    ['d-format', 'damaged'],
    ['e-bom', 'true'],
    ['f-utf16', 'foreign'],
    ['g-profond', 'damaged'],
    ['h-proto', 'damaged'],
    ['i-tube', 'unreadable'],
    ['j-zero', 'unreadable'],
    ['l', 'true'],
  ]);
});

test('codes: 2 when nothing can be read, or there is nothing; a mistyped path is refused', () => {
  expect(gondole.run('score', 'classe/liste.txt', 'classe/rien.json').code).toBe(2);
  mkdirSync(join(gondole.folder, 'vide'));
  expect(gondole.run('score', 'vide').code).toBe(2);
  expect(gondole.run('score', 'clase')).toMatchObject({ code: 2, out: '' });
  expect(gondole.run('score', 'classe', '--part', '4/3', '--json', 'x.json').code).toBe(2);
  expect(gondole.run('score', 'classe', '--part', '1/3').code).toBe(2);
  expect(gondole.run('score', 'classe', '--out', 'epicerie.json').code).toBe(3);
});
