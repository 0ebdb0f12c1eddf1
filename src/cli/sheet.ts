/** What `score` and `merge` share: where the marks of a class are written, and what is said of them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  CSV_PROFILES,
  type CsvProfileName,
  gradebook,
  type Row,
  STATE_WORDS,
  wholeOf,
  writeResults,
} from '../handin/index.ts';
import { closest, echo } from '../kernel/index.ts';
import { badInput, EXIT, type ExitCode } from './exit.ts';
import { cannotWrite, checkWritable, writeText } from './files.ts';
import { say, tell, write } from './out.ts';
import { table } from './table.ts';
import { count, harmless } from './words.ts';

export const SHEET_OPTIONS = {
  profile: { value: 'PROFIL', help: `qui lira le tableau : ${Object.keys(CSV_PROFILES).join(', ')}` },
  out: {
    value: 'DOSSIER|-',
    help: 'écrit notes.csv et resultats.json dans un dossier (- : le tableau sur la sortie standard)',
  },
  json: { value: 'FICHIER|-', help: 'écrit les résultats en JSON (- : sur la sortie standard)' },
} as const;

/** Where the marks go. */
export interface Sheet {
  readonly profile: CsvProfileName;
  /** A folder, or '-' for the table alone on the standard output. */
  readonly out: string | undefined;
  readonly json: string | undefined;
}

/** @throws BadInput for a profile that does not exist, or two documents for one output */
export function sheetOf(options: ReadonlyMap<string, string>): Sheet {
  const profile = options.get('profile') ?? 'excel-fr';
  const [out, json] = [options.get('out'), options.get('json')];
  const known = Object.keys(CSV_PROFILES);
  if (!known.includes(profile)) {
    const near = closest(profile, known);
    throw badInput({
      code: 'unknown',
      message: `Il n’y a pas de profil ${echo(profile)}.`,
      got: echo(profile),
      expected: `l’un de : ${known.join(', ')}`,
      hint: near ? `Vouliez-vous dire ${near} ?` : '',
    });
  }
  if (out === '-' && json === '-')
    throw badInput({
      code: 'duplicate',
      message: '--out et --json demandent tous deux la sortie standard, qui ne prend qu’un document.',
      hint: 'Donnez un nom de fichier à l’un des deux.',
    });
  return { profile: profile as CsvProfileName, out, json };
}

/** The files of a folder of results. */
const filesOf = (folder: string) => [join(folder, 'notes.csv'), join(folder, 'resultats.json')] as const;

/** @throws CannotWrite as soon as it is known */
export function checkSheet({ out, json }: Sheet): void {
  checkWritable(json);
  if (out === undefined || out === '-') return;
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    throw cannotWrite(out, error);
  }
  checkWritable(json, ...filesOf(out));
}

/** Writes the marks of a class, and says them when nothing else speaks on the standard output. */
export function deliver(rows: readonly Row[], { profile, out, json }: Sheet): ExitCode {
  const whole = wholeOf(rows);
  const results = writeResults(whole);
  const marks = gradebook(whole, profile);
  if (json === '-') write(results);
  else if (json !== undefined) writeText(json, results);
  if (out === '-') write(marks);
  else if (out !== undefined) {
    const [csv, all] = filesOf(out);
    writeText(csv, marks);
    writeText(all, results);
  }
  if (json !== '-' && out !== '-') sayRows(whole);
  for (const { name, state, message } of whole)
    if (state !== 'true') tell(`${harmless(name)} : ${STATE_WORDS[state]}. ${harmless(message)}`);
  return whole.some(({ read }) => read) ? EXIT.done : EXIT.badInput;
}

const twentieth = (points: number | null | undefined): string =>
  typeof points === 'number' ? (points / 100).toFixed(2).replace('.', ',') : 'NE';

function sayRows(rows: readonly Row[]): void {
  const lines = rows.map(({ id, state, marks }) => [
    harmless(id),
    STATE_WORDS[state],
    ...['overall', 'soFar', 'BC02', 'BC03', 'BC04'].map((code) => (marks ? twentieth(marks[code]) : '')),
  ]);
  const head = ['Copie', 'Verdict', 'Note /20', 'Évalué /20', 'BC02', 'BC03', 'BC04'];
  for (const line of table(head, lines)) say(line);
  say();
  say(
    `${count(rows.length, 'fichier')}, ${count(rows.filter(({ state }) => state === 'true').length, 'copie vraie', 'copies vraies')}`,
  );
}
