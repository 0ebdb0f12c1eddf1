/** The list of a class as a table: a line per copy, marks out of twenty to the half point. */
import { SUBS, shown } from '../marks/index.ts';
import { CSV_PROFILES, type CsvCell, type CsvProfileName, csv } from './csv.ts';
import { MARK_CODES } from './marks.ts';
import type { Row, State } from './results.ts';

/** Words of a state for people. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  true: 'vraie',
  edited: 'modifiée',
  'other-engine': 'autre version du jeu',
  'other-scenario': 'autre scénario',
  damaged: 'abîmée',
  duplicate: 'doublon',
  foreign: 'pas une copie',
  empty: 'vide',
  huge: 'trop grosse',
  unreadable: 'illisible',
};

/** Out of twenty, as it is shown. */
const outOfTwenty = (points: number | null | undefined): number | undefined =>
  typeof points === 'number' ? shown(points) / 100 : undefined;

/** Columns of the marks: two names of our own, then the codes of the diploma. */
const CODES = MARK_CODES.filter((code) => code !== 'overall' && code !== 'soFar');

const HEAD: readonly string[] = [
  'identifiant',
  'note_20',
  'note_100',
  'statut',
  'verifie',
  'recalcule_20',
  'evalue_20',
  ...CODES,
  'couverture',
  'sous_competences',
  'scenario',
  'tirage',
  'jours',
  'moteur',
  'fichier',
  'commentaire',
];

function lineOf(row: Row): CsvCell[] {
  const { marks, state } = row;
  const overall = outOfTwenty(marks?.overall);
  // A mark stands only for a copy that gives what it says; of any other, what its decisions give is told apart.
  const stands = state === 'true' ? overall : undefined;
  return [
    row.id,
    stands,
    stands === undefined ? undefined : 5 * stands,
    STATE_WORDS[state],
    state === 'true' ? 'oui' : 'non',
    overall,
    outOfTwenty(marks?.soFar),
    ...CODES.map((code) => outOfTwenty(marks?.[code])),
    row.evaluated,
    marks && SUBS.length,
    row.scenario,
    row.seed,
    row.days,
    row.rulesVersion,
    row.name,
    row.message,
  ];
}

/** The table as the text of a file. */
export function gradebook(rows: readonly Row[], profile: CsvProfileName): string {
  return csv([HEAD, ...rows.map(lineOf)], CSV_PROFILES[profile]);
}
