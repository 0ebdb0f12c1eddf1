/** A calibration as people read it: tables on the terminal, the same and the lines of the rubric as a page in Markdown. */
import { MANAGERS } from '../managers/index.ts';
import { PANEL } from '../managers/panel/index.ts';
import type { Calibration, Summary } from '../marks/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { table } from './table.ts';
import { count, whole } from './words.ts';

/** A table with a title and what there is to say of it. */
interface Section {
  readonly title: string;
  readonly story: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Hundredths as people read them: 11,50. */
const fixed = (value: number, places: number): string => value.toFixed(places).replace('.', ',');
const points = (value: number): string => fixed(value / 100, 2);
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${points(Math.abs(value))}`;

const isReference = ({ manager }: Summary): boolean => MANAGERS.has(manager);
const isStudent = ({ manager }: Summary): boolean => PANEL.has(manager);
const isTrick = (one: Summary): boolean => !isReference(one) && !isStudent(one);

const HEAD = ['Gérant', 'Note /20', 'de', 'à', 'écart type', 'décisions/sem.', 'minutes/sem.'];
const rowOf = (one: Summary): string[] => [
  one.manager,
  points(one.mean),
  points(one.least),
  points(one.most),
  points(one.deviation),
  fixed(one.decisions, 1),
  whole(Math.round(one.minutes)),
];

function references({ managers, draws, inOrder }: Calibration, silent: readonly string[]): Section {
  return {
    title: 'Gérants de référence',
    story: [
      `Ordre des gérants tenu sur ${inOrder} tirages de ${draws}.`,
      `Compétences que rien n’évalue sans missions ni grilles : ${silent.length === 0 ? 'aucune' : silent.join(', ')}.`,
    ],
    head: HEAD,
    rows: managers.filter(isReference).map(rowOf),
  };
}

/** How far luck moves a mark, of the students where they played. */
function reliabilityOf({ reliability: { icc, standardError } }: Calibration): string[] {
  return icc === undefined || standardError === undefined
    ? []
    : [`Corrélation intraclasse ${fixed(icc, 3)} ; erreur type de mesure ${points(standardError)} point.`];
}

const students = (calibration: Calibration): Section => ({
  title: 'Panel d’élèves',
  story: [
    'De forces et d’habitudes différentes, du débutant au second expert, d’une autre école que celui des barèmes.',
    ...reliabilityOf(calibration),
  ],
  head: HEAD,
  rows: calibration.managers.filter(isStudent).map(rowOf),
});

const gains = (calibration: Calibration): Section => ({
  title: 'Une décision améliorée',
  story: ['Toutes choses égales par ailleurs, elle ne doit pas abaisser la compétence dont elle relève.'],
  head: ['De', 'à', 'compétence', 'gain moyen'],
  rows: calibration.gains.map(({ from, to, competence, mean }) => [from, to, competence, signed(mean)]),
});

const tricks = ({ managers, above, draws }: Calibration): Section => ({
  title: 'Stratégies de triche',
  story: ['Aucune ne doit passer le gérant prudent.'],
  head: ['Stratégie', 'Note /20', 'de', 'à', 'au-dessus du prudent', 'refusées'],
  rows: managers
    .filter(isTrick)
    .map((one) => [
      one.manager,
      points(one.mean),
      points(one.least),
      points(one.most),
      `${above[one.manager]} / ${draws}`,
      fixed(one.refused, 0),
    ]),
});

/** Every line that marks somebody: which one causes a mark. */
function lines({ managers }: Calibration): Section {
  const ids = [...new Set(managers.flatMap((one) => Object.keys(one.lines)))];
  const cell = (value: number | undefined): string => (value === undefined ? '' : points(value));
  return {
    title: 'Ligne par ligne, en moyenne',
    story: [],
    head: ['Gérant', ...ids],
    rows: managers.map((one) => [one.manager, ...ids.map((id) => cell(one.lines[id]))]),
  };
}

const sectionsOf = (calibration: Calibration, silent: readonly string[]): Section[] =>
  [references(calibration, silent), students(calibration), gains(calibration), tricks(calibration)].filter(
    ({ rows }) => rows.length > 0,
  );

/** What the terminal shows. */
export function tables(calibration: Calibration, silent: readonly string[]): string[] {
  const shown = sectionsOf(calibration, silent).flatMap(({ title, story, head, rows }) => [
    '',
    title,
    ...table(head, rows),
    ...story,
  ]);
  const alone = calibration.managers.some(isStudent) ? [] : reliabilityOf(calibration);
  return [...shown.slice(1), ...alone];
}

const grid = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`);

/** The page that is kept beside the managers. */
export function markdown(scenario: Scenario, calibration: Calibration, silent: readonly string[]): string {
  return [
    `# Ce que mesurent les notes : ${scenario.title}`,
    '',
    `Écrit par \`npm run calibrate\` : ${count(calibration.draws, 'tirage')}, notes du moteur seul, sans missions ni grilles.`,
    '',
    ...[...sectionsOf(calibration, silent), lines(calibration)].flatMap(({ title, story, head, rows }) => [
      `## ${title}`,
      '',
      ...story.flatMap((sentence) => [sentence, '']),
      ...grid(head, rows),
      '',
    ]),
  ].join('\n');
}
