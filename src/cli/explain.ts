/** `gondole explain SCENARIO`: what a scenario asks of a class, before anybody plays it. */
import { french, parseDate } from '../kernel/index.ts';
import { BLOCKS, type Kind, occasionsOf } from '../marks/index.ts';
import type { Assignment, Scenario } from '../scenario/index.ts';
import type { Command } from './command.ts';
import { EXIT } from './exit.ts';
import { say } from './out.ts';
import { openScenario, scenarioOrRefuse } from './scenario.ts';
import { sessionLines } from './sessionLines.ts';
import { table } from './table.ts';
import { count, longDate } from './words.ts';

const WEEK = 7;

/** A day of the game for people: its rank from 1, and its date. */
function dayText({ calendar }: Scenario, day: number): string {
  if (day >= calendar.days) return 'après le dernier jour';
  return `jour ${day + 1}, ${longDate(parseDate(calendar.start)! + day)}`;
}

const pointsOf = ({ questions }: Assignment): number =>
  questions.reduce((sum, one) => sum + (one.kind === 'text' ? 0 : one.points), 0);

function head(scenario: Scenario): string[] {
  const { calendar, manager, session, title, trade } = scenario;
  const weeks = Math.ceil(calendar.days / WEEK);
  return [
    `${title} (${trade})`,
    `${count(calendar.days, 'jour')}, soit ${count(weeks, 'semaine')}, à partir du ${longDate(parseDate(calendar.start)!)}.`,
    ...(session?.minutes === undefined ? ['Durée en classe : elle n’est pas dite.'] : []),
    ...sessionLines(scenario),
    ...(session ? [] : ['Tous les métiers sont à l’élève : le scénario n’a pas de séance.']),
    ...(session?.decisionsPerWeek === undefined
      ? ['Décisions attendues par semaine : elles ne sont pas dites.']
      : []),
    manager.minutesPerDay === null
      ? 'Le temps du manager n’est pas compté.'
      : `Le manager dispose de ${manager.minutesPerDay} min par jour.`,
  ];
}

function assignmentLines(scenario: Scenario): string[] {
  const { assignments = [] } = scenario;
  if (assignments.length === 0) return ['Devoirs : aucun.'];
  const total = assignments.reduce((sum, one) => sum + pointsOf(one), 0);
  const rows = assignments.map((one) => [
    one.title,
    one.sub,
    dayText(scenario, one.day),
    one.until === undefined ? 'la fin' : dayText(scenario, one.until),
    String(one.questions.length),
    String(pointsOf(one)),
  ]);
  return [
    `Devoirs : ${assignments.length}, ${count(total, 'point')}.`,
    '',
    ...table(['Devoir', 'Évalue', 'Donné', 'Jusqu’à', 'Questions', 'Points'], rows),
  ];
}

function reasonLines(scenario: Scenario): string[] {
  const { reasons = [] } = scenario;
  if (reasons.length === 0) return ['Raisons : aucune n’est demandée.'];
  const rows = reasons.map((one) => [
    one.label,
    one.sub,
    dayText(scenario, one.from),
    dayText(scenario, one.to),
    one.about.join(', '),
  ]);
  return [`Raisons : ${reasons.length}.`, '', ...table(['Raison', 'Montre', 'Du', 'Au', 'Décisions'], rows)];
}

const COMMON_RUBRIC = 'Barème : celui de tous les scénarios (gondole rubric).';

function rubricLines({ rubric }: Scenario): string[] {
  if (!rubric) return [COMMON_RUBRIC];
  const changes = Object.entries(rubric.lines);
  const off = changes.filter(([, one]) => one.off).map(([id]) => id);
  const changed = changes.filter(([, one]) => !one.off).map(([id]) => id);
  const weights = Object.entries(rubric.weights).map(([sub, weight]) => `${sub} × ${weight}`);
  const list = (what: string, words: readonly string[]) =>
    words.length > 0 ? [`  ${what} : ${words.join(', ')}.`] : [];
  const said = [
    ...list(
      'Lignes ajoutées',
      rubric.add.map(({ id, label }) => `${id} (${label})`),
    ),
    ...list('Lignes changées', changed),
    ...list('Lignes laissées de côté', off),
    ...list('Poids', weights),
  ];
  // A measured error of the mark stands in the section too, and changes nothing.
  return said.length === 0 ? [COMMON_RUBRIC] : ['Barème : celui de tous les scénarios, changé.', ...said];
}

const KINDS: Readonly<Record<Kind, string>> = {
  result: 'résultat',
  practice: 'pratique',
  judgement: 'devoirs',
  teacher: 'grille',
};

/** Sub-competence by sub-competence: what may be evaluated, and by what. */
function evidenceLines(scenario: Scenario): string[] {
  const found = occasionsOf(scenario);
  const ownedBy = (kinds: ReadonlySet<Kind> | undefined) =>
    (Object.keys(KINDS) as Kind[]).filter((kind) => kinds?.has(kind)).map((kind) => KINDS[kind]);
  const isSeen = (sub: string) => [...(found.get(sub) ?? [])].some((kind) => kind !== 'teacher');
  const rows = BLOCKS.flatMap(({ competences }) =>
    competences.map(({ code, label, subs }) => {
      const codes = subs.map(([sub]) => sub);
      const seen = codes.filter(isSeen).map((sub) => `${sub} (${ownedBy(found.get(sub)).join(', ')})`);
      const grid = codes.filter((sub) => !isSeen(sub) && found.has(sub));
      const none = codes.filter((sub) => !found.has(sub));
      return { code, label, seen, grid, none };
    }),
  );
  const blocks = BLOCKS.map(({ code, competences }) => {
    const subs = competences.flatMap((one) => one.subs.map(([sub]) => sub));
    const seen = subs.filter(isSeen).length;
    return `  ${code} : ${seen} ${seen < 2 ? 'sous-compétence' : 'sous-compétences'} sur ${subs.length}${2 * seen >= subs.length ? '' : ' ; il en faut la moitié pour une note de bloc (grilles comprises)'}.`;
  });
  return [
    'Ce que le moteur peut évaluer seul :',
    ...blocks,
    '',
    ...rows.flatMap(({ code, label, seen, grid, none }) => [
      `${code} ${label}`,
      `  ${seen.length > 0 ? seen.join(', ') : 'rien'}`,
      ...(grid.length > 0 ? [`  Par la grille de l’enseignant : ${grid.join(', ')}`] : []),
      ...(none.length > 0 ? [`  Sans occasion : ${none.join(', ')}`] : []),
    ]),
  ];
}

/** The whole explanation. */
export function explanation(scenario: Scenario): string[] {
  return [head, assignmentLines, reasonLines, rubricLines, evidenceLines]
    .flatMap((part) => [...part(scenario), ''])
    .slice(0, -1)
    .map(french);
}

export const explain: Command = {
  name: 'explain',
  summary: 'dit ce qu’un scénario demande : durée, métiers, décisions, devoirs, raisons, compétences',
  usage: 'explain SCÉNARIO',
  story: [
    'Pour l’enseignant, avant de donner le scénario à une classe : sa durée, ce que l’élève décide, les devoirs avec leurs points, les raisons demandées, ce qui change du barème, et les sous-compétences que le moteur peut évaluer, celles qui demandent une grille, celles qui n’ont pas d’occasion.',
  ],
  examples: ['gondole explain scenarios/superette-des-halles.json'],
  files: { least: 1, most: 1, called: 'un scénario' },
  options: {},
  run: ({ files }) => {
    for (const line of explanation(scenarioOrRefuse(openScenario(files[0]!)))) say(line);
    return EXIT.done;
  },
};
