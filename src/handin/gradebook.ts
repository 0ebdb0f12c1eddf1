/** The list of a class as tables: a line per copy, marks out of twenty to the teacher's step. */
import { SUBS } from '../marks/index.ts';
import type { Who } from '../store/game.ts';
import { CSV_PROFILES, type CsvCell, type CsvProfileName, csv } from './csv.ts';
import { MARK_CODES, type Overridden } from './marks.ts';
import type { Names } from './names.ts';
import { markText } from './report/words.ts';
import type { Row, State } from './results.ts';
import type { Likeness, Pair } from './similarity/compare.ts';
import { roundedTo, type Step } from './step.ts';
import type { Student } from './students.ts';

/** Words of a state for people. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  true: 'vraie',
  edited: 'modifiée',
  'other-engine': 'autre version du jeu',
  'other-scenario': 'autre scénario',
  damaged: 'abîmée',
  foreign: 'pas une copie',
  empty: 'vide',
  huge: 'trop grosse',
  unreadable: 'illisible',
};

/** Out of twenty, as it is shown. */
const outOfTwenty = (points: number | null | undefined, step: Step): number | undefined =>
  typeof points === 'number' ? roundedTo(points, step) / 100 : undefined;

/** A mark stands only for a copy that gives what it says. */
const standing = ({ state }: Row, marks: Row['marks'], step: Step): number | undefined =>
  state === 'true' ? outOfTwenty(marks?.overall, step) : undefined;

/** Columns of the marks: two names of our own, then the codes of the diploma. */
const CODES = MARK_CODES.filter((code) => code !== 'overall' && code !== 'soFar');

const HEAD: readonly string[] = [
  'identifiant',
  'seance',
  'scenario',
  'note_20',
  'note_100',
  'statut',
  'verifie',
  'recalcule_20',
  'evalue_20',
  ...CODES,
  'couverture',
  'sous_competences',
  'tirage',
  'tours',
  'jours',
  'moteur',
  'enseignant',
  'similarite',
  'eleve',
  'decisions_eleve',
  'reponses_eleve',
  'fichier',
  'commentaire',
];

const LIKENESS: Readonly<Record<Likeness, string>> = {
  exact: 'identique à',
  near: 'proche de',
  shifted: 'mêmes suites que',
};

const rate = (bp: number): number => bp / 100;

/** Whose bytes a copy has, in words; nothing when they are its own. */
export function sameText({ same }: Row): string {
  if (!same) return '';
  const others = same.count - 2;
  const more = others > 0 ? ` et à ${others} ${others > 1 ? 'autres' : 'autre'}` : '';
  return `Identique, octet pour octet, à ${same.name}${more}.`;
}

/** The strongest likeness of a copy, in words. */
function likenessOf(row: Row, pairs: readonly Pair[]): string {
  if (row.same) return `${LIKENESS.exact} ${row.same.id}`;
  const pair = pairs.find(({ a, b }) => a === row || b === row);
  return pair ? `${LIKENESS[pair.kind]} ${(pair.a === row ? pair.b : pair.a).id}` : '';
}

/** A mark of the teacher beside the engine's, in words. */
export const overrideText = ({ code, computed, points, reason }: Overridden, step: Step): string =>
  `${code} : calculé ${markText(computed, step)}, retenu ${markText(points, step)} (${reason})`;

/** The head, with the names of people where the teacher gives them. */
const headOf = ({ names }: Gradebook): readonly string[] =>
  names ? [HEAD[0]!, 'nom', ...HEAD.slice(1)] : HEAD;

const MODES = { exam: 'évaluation', training: 'entraînement' } as const;

/** The class hour in words: `évaluation, manches K3T9 M2R4`. */
function sessionText({ session }: Row): string | undefined {
  if (!session) return undefined;
  const { mode, rounds } = session;
  const codes = rounds.length > 0 ? [`${rounds.length > 1 ? 'manches' : 'manche'} ${rounds.join(' ')}`] : [];
  return [...(mode ? [MODES[mode]] : []), ...codes].join(', ');
}

const WEEK = 7;

/** A line per student: one for a copy played alone, two for that of a pair, each with their own answers in the marks. */
const linesOf = (row: Row, book: Gradebook): CsvCell[][] =>
  (row.students ?? [undefined]).map((student) => lineOf(row, student, book));

function lineOf(row: Row, student: Student | undefined, { names, pairs, step }: Gradebook): CsvCell[] {
  const { state } = row;
  const marks = student?.marks ?? row.marks;
  const mark = (code: string) => outOfTwenty(marks?.[code], step);
  // Of a copy that is not true, what its decisions give is told apart.
  const stands = standing(row, marks, step);
  return [
    row.id,
    ...(names ? [names.of(row.id, student?.who)] : []),
    sessionText(row),
    row.scenario,
    stands,
    stands === undefined ? undefined : 5 * stands,
    STATE_WORDS[state],
    state === 'true' ? 'oui' : 'non',
    outOfTwenty((row.computed ?? marks)?.overall, step),
    mark('soFar'),
    ...CODES.map(mark),
    row.evaluated,
    marks && SUBS.length,
    row.seed,
    row.days && Math.ceil(row.days / WEEK),
    row.days,
    row.rulesVersion,
    (row.overrides ?? []).map((one) => overrideText(one, step)).join(' ; '),
    likenessOf(row, pairs),
    student?.who,
    student?.decisions,
    student?.answers,
    row.name,
    [row.message, sameText(row)].filter((text) => text !== '').join(' '),
  ];
}

/** What the tables of a class are made from. */
export interface Gradebook {
  readonly rows: readonly Row[];
  readonly pairs: readonly Pair[];
  readonly step: Step;
  /** Names of people, for the teacher's own table. */
  readonly names?: Names | undefined;
}

/** The table as the text of a file. */
export function gradebook(book: Gradebook, profile: CsvProfileName): string {
  return csv([headOf(book), ...book.rows.flatMap((row) => linesOf(row, book))], CSV_PROFILES[profile]);
}

/** One student of a list: their copy, and who of a pair they are where the list says so. */
export interface Entry {
  readonly row: Row;
  readonly who?: Who | undefined;
}

/** Students in the order of the lines of the table. */
export const entriesOf = (rows: readonly Row[]): Entry[] =>
  rows.flatMap((row): Entry[] => row.students?.map(({ who }) => ({ row, who })) ?? [{ row }]);

/** A mark per line and nothing else, to paste beside a list of names; a line stays empty where no mark stands. */
export function pronote(entries: readonly Entry[], step: Step): string {
  return entries
    .map(({ row, who }) => {
      const own = row.students?.find((student) => student.who === who)?.marks;
      return `${standing(row, own ?? row.marks, step) ?? ''}\r\n`.replace('.', ',');
    })
    .join('');
}

/** Copies that resemble each other, for a French spreadsheet; rates are percentages. */
export function likenesses(pairs: readonly Pair[]): string {
  const head = [
    'copie_1',
    'copie_2',
    'ressemblance',
    'semaines_pct',
    'plus_longue_suite',
    'suites_pct',
    'meme_tirage',
    'fichier_1',
    'fichier_2',
  ];
  const words = { exact: 'identiques', near: 'proches', shifted: 'décalées' } as const;
  const line = ({ kind, a, b, weeksBp, run, sequencesBp }: Pair): CsvCell[] => [
    a.id,
    b.id,
    words[kind],
    rate(weeksBp),
    run,
    rate(sequencesBp),
    a.seed === b.seed ? 'oui' : 'non',
    a.name,
    b.name,
  ];
  return csv([head, ...pairs.map(line)], CSV_PROFILES['excel-fr']);
}
