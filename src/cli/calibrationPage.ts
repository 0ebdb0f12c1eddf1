/** A calibration as people read it: tables on the terminal, the same and the lines of the rubric as a page in Markdown. */
import { MANAGERS } from '../managers/index.ts';
import { PANEL } from '../managers/panel/index.ts';
import { type Calibration, DEFAULT_RUBRIC, type Summary, type Telling } from '../marks/index.ts';
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

const LABELS: ReadonlyMap<string, string> = new Map(DEFAULT_RUBRIC.lines.map(({ id, label }) => [id, label]));
const nameOf = (id: string): string => (LABELS.has(id) ? `${id} (${LABELS.get(id)})` : id);

/** Whether the scenario tells managers apart, and what to do when it does not. */
function verdictOf({ apart, verdict }: Telling): string {
  const by =
    apart === undefined
      ? ''
      : ` : ${points(apart)} ${apart < 200 ? 'point' : 'points'} de do-nothing à expert, 8 attendus`;
  if (verdict === 'sound') return `Ce scénario départage les gérants${by}.`;
  if (verdict === 'weak')
    return `Attention, ce scénario départage peu les gérants${by}. Pesez d’autres sous-compétences dans « rubric », ou comptez sur les missions et les grilles.`;
  return `Attention, ce scénario ne départage pas les gérants${by}. Ce que le moteur y note ne dit rien de l’élève : comptez sur les missions et les grilles, ou changez « rubric ».`;
}

const listOf = (names: readonly string[]): string => (names.length === 0 ? 'aucune' : names.join(', '));

/** Managers who pass a better one on most draws: the marks then reward something else than the course. */
export function overtakings({ managers, draws }: Pick<Calibration, 'managers' | 'draws'>): string[] {
  // Whom a scenario leaves nothing to decide stands on no rung.
  const rungs = [...MANAGERS.keys()].flatMap((name, i) =>
    managers.filter((one) => one.manager === name && (i === 0 || one.decisions > 0)),
  );
  return rungs.flatMap((worse, i) =>
    rungs.slice(i + 1).flatMap((better) => {
      const times = worse.marks.filter((mark, draw) => mark > better.marks[draw]!).length;
      return 2 * times > draws ? [`${worse.manager} passe ${better.manager} sur ${times} de ${draws}`] : [];
    }),
  );
}

/** What to do when the ladder is upside down; nothing when it stands. */
function overtakingText(calibration: Calibration): string[] {
  const found = overtakings(calibration);
  if (found.length === 0) return [];
  return [
    `Attention, l’échelle des gérants est à l’envers : ${found.join(', ')}. Les barèmes relatifs à ces gérants ne valent pas pour ce magasin : donnez des « steps » aux lignes qui comptent, ou changez les commandes d’ouverture (opening.orderRules, opening.policies).`,
  ];
}

function references(calibration: Calibration, telling: Telling): Section {
  const { managers, draws, inOrder } = calibration;
  const { alike, noSpread, withoutEvidence } = telling;
  const silent = Object.entries(noSpread).map(([id, times]) => `${nameOf(id)} sur ${times} de ${draws}`);
  return {
    title: 'Gérants de référence',
    story: [
      `Ordre des gérants tenu sur ${inOrder} tirages de ${draws}.`,
      ...overtakingText(calibration),
      verdictOf(telling),
      `Compétences que rien n’évalue sans missions ni grilles : ${listOf(withoutEvidence)}.`,
      `Lignes non évaluées, faute d’écart entre gérants, et sur combien de tirages : ${listOf(silent)}.`,
      `Lignes où tous ont la même note, au demi-point près : ${listOf(alike.map(nameOf))}.`,
    ],
    head: HEAD,
    rows: managers.filter(isReference).map(rowOf),
  };
}

/** How far luck moves a mark, of the students where they played. */
function reliabilityOf({ reliability: { icc, standardError } }: Calibration): string[] {
  return icc === undefined || standardError === undefined
    ? []
    : [
        `Corrélation intraclasse ${fixed(icc, 3)} ; erreur type de mesure ${points(standardError)} ${standardError < 200 ? 'point' : 'points'}.`,
      ];
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

const sectionsOf = (calibration: Calibration, telling: Telling): Section[] =>
  [references(calibration, telling), students(calibration), gains(calibration), tricks(calibration)].filter(
    ({ rows }) => rows.length > 0,
  );

/** What the terminal shows. */
export function tables(calibration: Calibration, telling: Telling): string[] {
  const shown = sectionsOf(calibration, telling).flatMap(({ title, story, head, rows }) => [
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

/** The page that is kept beside the scenario. */
export function markdown(scenario: Scenario, calibration: Calibration, telling: Telling): string {
  return [
    `# Ce que mesurent les notes : ${scenario.title}`,
    '',
    `Écrit par \`npm run calibrate\` : ${count(calibration.draws, 'tirage')}, notes du moteur seul, sans missions ni grilles.`,
    '',
    ...[...sectionsOf(calibration, telling), lines(calibration)].flatMap(({ title, story, head, rows }) => [
      `## ${title}`,
      '',
      ...story.flatMap((sentence) => [sentence, '']),
      ...grid(head, rows),
      '',
    ]),
  ].join('\n');
}
