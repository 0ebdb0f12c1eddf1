/** What `score` and `merge` share: where the marks of a class are written, and what is said of them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { coreOf } from '../handin/cores.ts';
import {
  alike,
  CSV_PROFILES,
  type CsvProfileName,
  type Entry,
  entriesOf,
  type Filled,
  fillWorksheet,
  type Gradebook,
  gradebook,
  type Lines,
  likenesses,
  markText,
  type Names,
  pronote,
  type Row,
  readNames,
  report,
  STATE_WORDS,
  STEP_WORDS,
  STEPS,
  type Step,
  sameText,
  wholeOf,
  writeResults,
} from '../handin/index.ts';
import { closest, echo } from '../kernel/index.ts';
import { quoted } from '../scenario/index.ts';
import { BLOCK_CODES } from '../store/plan-types.ts';
import { badInput, EXIT, type ExitCode } from './exit.ts';
import { cannotWrite, checkWritable, mustRead, writeText } from './files.ts';
import { say, tell, write } from './out.ts';
import { table } from './table.ts';
import { count, harmless } from './words.ts';

export const SHEET_OPTIONS = {
  profile: { value: 'PROFIL', help: `qui lira le tableau : ${Object.keys(CSV_PROFILES).join(', ')}` },
  step: { value: 'PAS', help: `arrondi des notes : ${Object.keys(STEPS).join(', ')} point (0.5 sinon)` },
  sheet: {
    value: 'FICHIER',
    help: 'feuille d’évaluation d’un devoir Moodle : rendue remplie, dans notes-feuille.csv',
  },
  names: {
    value: 'FICHIER',
    help: 'correspondance.csv : identifiant;nom (et eleve, A ou B, pour un binôme) ; les noms ne vont que dans notes.csv et rapport.html',
  },
  out: {
    value: 'DOSSIER|-',
    help: 'écrit notes.csv, notes-moodle.csv, pronote.txt, rapport.html, similarites.csv et resultats.json dans un dossier (- : le tableau sur la sortie standard)',
  },
  json: { value: 'FICHIER|-', help: 'écrit les résultats en JSON (- : sur la sortie standard)' },
} as const;

/** Where the marks go. */
export interface Sheet {
  readonly profile: CsvProfileName;
  readonly step: Step;
  /** The text of a Moodle worksheet to fill. */
  readonly worksheet: string | undefined;
  /** Names of people, for the teacher's own table and report. */
  readonly names: Names | undefined;
  /** A folder, or '-' for the table alone on the standard output. */
  readonly out: string | undefined;
  readonly json: string | undefined;
}

/** One word of a list. @throws BadInput for another, with the nearest */
function choice<Word extends string>(what: string, word: string, known: readonly Word[]): Word {
  if ((known as readonly string[]).includes(word)) return word as Word;
  const near = closest(word, known);
  throw badInput({
    code: 'unknown',
    message: `Il n’y a pas de ${what} ${quoted(word)}.`,
    got: echo(word),
    expected: `l’un de : ${known.join(', ')}`,
    hint: near ? `Vouliez-vous dire « ${near} » ?` : `Choisissez parmi : ${known.join(', ')}.`,
  });
}

/** @throws BadInput for a word that does not exist, two documents for one output, or a worksheet that goes nowhere */
export function sheetOf(options: ReadonlyMap<string, string>): Sheet {
  const profile = choice(
    'profil',
    options.get('profile') ?? 'excel-fr',
    Object.keys(CSV_PROFILES) as CsvProfileName[],
  );
  const step = choice(
    'pas',
    (options.get('step') ?? '0.5').replace(',', '.'),
    Object.keys(STEPS) as (keyof typeof STEPS)[],
  );
  const [out, json, file] = [options.get('out'), options.get('json'), options.get('sheet')];
  if (out === '-' && json === '-')
    throw badInput({
      code: 'duplicate',
      message: '--out et --json demandent tous deux la sortie standard, qui ne prend qu’un document.',
      hint: 'Donnez un nom de fichier à l’un des deux.',
    });
  if (file !== undefined && (out === undefined || out === '-'))
    throw badInput({
      code: 'missing',
      message: 'La feuille de Moodle est rendue remplie dans un dossier.',
      expected: '--sheet FICHIER avec --out DOSSIER',
    });
  return {
    profile,
    step: STEPS[step],
    worksheet: file === undefined ? undefined : worksheetIn(file, STEPS[step]),
    names: namesIn(options.get('names')),
    out,
    json,
  };
}

/** @throws BadInput when it is not a worksheet, before anything is marked */
function worksheetIn(file: string, step: Step): string {
  const text = mustRead(file);
  const filled = fillWorksheet(text, [], step);
  if (!('missing' in filled)) return text;
  throw badInput({
    file,
    code: 'missing',
    message: `Ce n’est pas une feuille d’évaluation de Moodle : il manque ${filled.missing.map((name) => `la colonne « ${name} »`).join(', ')}.`,
    expected: 'le fichier CSV de « Télécharger la feuille d’évaluation », en français ou en anglais',
    hint: 'Dans les réglages du devoir, cochez « Feuille d’évaluation hors ligne » et une note en points.',
  });
}

/** @throws BadInput when it is no table of names */
function namesIn(file: string | undefined): Names | undefined {
  if (file === undefined) return undefined;
  const names = readNames(mustRead(file));
  if (!('missing' in names)) return names;
  throw badInput({
    file,
    code: 'missing',
    message: `Ce n’est pas une table de correspondance : il manque ${names.missing.map((name) => `la colonne « ${name} »`).join(', ')}.`,
    expected: 'un fichier CSV : identifiant;nom, une ligne par élève',
    hint: 'L’identifiant est celui de notes.csv : le numéro de Moodle ou le nom du fichier sans « .json ».',
  });
}

/** Files of a folder of results, and what goes in each. */
const FILES = [
  'notes.csv',
  'notes-moodle.csv',
  'pronote.txt',
  'rapport.html',
  'similarites.csv',
  'resultats.json',
] as const;
const FILLED = 'notes-feuille.csv';

/** @throws CannotWrite as soon as it is known */
export function checkSheet({ out, json, worksheet }: Sheet): void {
  checkWritable(json);
  if (out === undefined || out === '-') return;
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    throw cannotWrite(out, error);
  }
  const files = [...FILES, ...(worksheet === undefined ? [] : [FILLED])];
  checkWritable(json, ...files.map((name) => join(out, name)));
}

/** Words of the lines of every version of the rules in a pile. */
async function linesOf(rows: readonly Row[]): Promise<ReadonlyMap<string, Lines>> {
  const lines = new Map<string, Lines>();
  for (const version of new Set(rows.flatMap(({ marks, rulesVersion }) => (marks && rulesVersion) || [])))
    lines.set(version, (await coreOf(version))?.lines ?? new Map());
  return lines;
}

/** Writes the marks of a class, and says them when nothing else speaks on the standard output. */
export async function deliver(rows: readonly Row[], sheet: Sheet): Promise<ExitCode> {
  const { profile, step, worksheet, out, json, names } = sheet;
  const whole = wholeOf(rows);
  const book = { rows: whole, pairs: alike(whole), step };
  const own = { ...book, names };
  const results = writeResults(whole);
  if (json === '-') write(results);
  else if (json !== undefined) writeText(json, results);
  if (out === '-') write(gradebook(own, profile));
  else if (out !== undefined) {
    const filled = worksheet === undefined ? undefined : fillWorksheet(worksheet, whole, step);
    const texts: Readonly<Record<(typeof FILES)[number], string>> = {
      'notes.csv': gradebook(own, profile),
      'notes-moodle.csv': gradebook(book, 'moodle'),
      'pronote.txt': pronote(rosterOf(whole, filled, names), step),
      'rapport.html': report({ ...own, lines: await linesOf(whole) }),
      'similarites.csv': likenesses(book.pairs),
      'resultats.json': results,
    };
    for (const name of FILES) writeText(join(out, name), texts[name]);
    if (filled && 'text' in filled) {
      writeText(join(out, FILLED), filled.text);
      sayFilled(filled);
    }
  }
  for (const id of new Set(names?.order.map((one) => one.id)))
    if (!whole.some((row) => row.id === id)) tell(`--names : aucune copie ne s’appelle ${harmless(id)}.`);
  if (json !== '-' && out !== '-') sayRows(book);
  for (const row of whole) {
    const { name, state, message } = row;
    if (state !== 'true') tell(`${harmless(name)} : ${STATE_WORDS[state]}. ${harmless(message)}`);
    if (row.same) tell(`${harmless(name)} : ${harmless(sameText(row))}`);
  }
  return whole.some(({ read }) => read) ? EXIT.done : EXIT.badInput;
}

/** Students in the order of the worksheet, or of the names; no mark for who handed nothing in; else as they are. */
function rosterOf(
  rows: readonly Row[],
  filled: Filled | undefined,
  names: Names | undefined,
): readonly Entry[] {
  const order = filled && 'order' in filled ? filled.order.map((id) => ({ id })) : names?.order;
  if (!order) return entriesOf(rows);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const blank = (id: string): Row => ({ name: '', id, state: 'empty', message: '', read: false });
  return order.map(({ id, ...who }) => ({ row: byId.get(id) ?? blank(id), ...who }));
}

function sayFilled({ filled, locked, absent }: Extract<Filled, { text: string }>): void {
  tell(`${FILLED} : ${count(filled, 'note remplie', 'notes remplies')}.`);
  if (locked.length > 0) tell(`Moodle ne laisse pas changer la note de : ${harmless(locked.join(', '))}.`);
  if (absent.length > 0)
    tell(`Sans ligne dans la feuille : ${harmless(absent.map(({ id }) => id).join(', '))}.`);
}

function sayRows({ rows, pairs, step }: Gradebook): void {
  const lines = rows.map(({ id, state, marks }) => [
    harmless(id),
    STATE_WORDS[state],
    ...['overall', 'soFar', ...BLOCK_CODES].map((code) => (marks ? markText(marks[code], step) : '')),
  ]);
  const head = ['Copie', 'Verdict', 'Note /20', 'Évalué /20', ...BLOCK_CODES];
  for (const line of table(head, lines)) say(line);
  say(STEP_WORDS[step]);
  say();
  say(
    `${count(rows.length, 'fichier')}, ${count(rows.filter(({ state }) => state === 'true').length, 'copie vraie', 'copies vraies')}`,
  );
  if (pairs.length > 0)
    say(
      `${count(pairs.length, 'ressemblance', 'ressemblances')} entre copies, à titre indicatif : voyez similarites.csv et rapport.html (--out)`,
    );
}
