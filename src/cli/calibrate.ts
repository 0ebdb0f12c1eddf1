/** `gondole calibrate SCENARIO`: do the marks measure the player or the draw? */
import { availableParallelism } from 'node:os';
import { layout } from '../handin/index.ts';
import { TRICKS } from '../managers/tricks/index.ts';
import {
  BLOCKS,
  type Calibration,
  calibrationOf,
  drawsOf,
  type Play,
  type Summary,
  withoutEvidence,
} from '../marks/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { integerOption } from './args.ts';
import type { Command } from './command.ts';
import { badInput, EXIT } from './exit.ts';
import { checkWritable, writeText } from './files.ts';
import { say, write } from './out.ts';
import { Pool } from './pool.ts';
import { progress } from './progress.ts';
import { loadScenario } from './scenario.ts';
import { table } from './table.ts';
import { count, harmless, whole } from './words.ts';
import type { Result, Task } from './worker.ts';

const USUAL_DRAWS = 20;
const MOST_DRAWS = 1_000;

export const calibrate: Command = {
  name: 'calibrate',
  summary: 'mesure ce que valent les notes d’un scénario : gérants de référence sur plusieurs tirages',
  usage: 'calibrate SCÉNARIO [--seeds N] [--tricks] [--workers N] [--page FICHIER] [--json FICHIER|-]',
  story: [
    'Les cinq gérants de référence jouent N tirages et sont notés comme des élèves. Le tableau dit leurs notes, leur dispersion, leurs décisions et leurs minutes par semaine ; puis si l’ordre des gérants est tenu, la corrélation intraclasse (1 : la note mesure le joueur ; 0 : le tirage) et l’erreur type de mesure, et les compétences que rien ne permet d’évaluer.',
    'Avec --tricks, des stratégies de triche jouent aussi : aucune ne doit passer le gérant prudent.',
    'La note est la moyenne de ce que le moteur évalue seul, sans les missions ni les grilles de l’enseignant.',
  ],
  examples: ['gondole calibrate scenarios/superette-des-halles.json --seeds 20 --tricks'],
  files: { least: 1, most: 1, called: 'un scénario' },
  options: {
    seeds: { value: 'N', help: `nombre de tirages (${USUAL_DRAWS} sinon)` },
    tricks: { help: 'fait jouer aussi les stratégies de triche' },
    workers: { value: 'N', help: 'fils d’exécution (autant que de processeurs sinon)' },
    page: { value: 'FICHIER', help: 'écrit les tableaux en Markdown' },
    json: { value: 'FICHIER|-', help: 'écrit les mesures en JSON (- : sur la sortie standard)' },
  },
  run: async (args) => {
    const json = args.options.get('json');
    const page = args.options.get('page');
    checkWritable(json, page);
    const draws = integerOption(args, 'seeds', 1, MOST_DRAWS) ?? USUAL_DRAWS;
    const workers = integerOption(args, 'workers', 1, 256) ?? availableParallelism();
    const { scenario } = loadScenario(args.files[0]!);
    checkWritable(json, page);
    const plays = await playAll(scenario, drawsOf(draws), args.options.has('tricks'), workers);
    const calibration = calibrationOf(plays);
    const silent = withoutEvidence(
      plays.flat(),
      BLOCKS.flatMap(({ competences }) => competences.map(({ code }) => code)),
    );
    const text = `${layout({ scenario: scenario.id, ...calibration, withoutEvidence: silent })}\n`;
    if (json !== undefined && json !== '-') writeText(json, text);
    if (page !== undefined) writeText(page, markdown(scenario, calibration, silent));
    if (json === '-') write(text);
    else for (const line of tables(calibration, silent)) say(line);
    return EXIT.done;
  },
};

async function playAll(
  scenario: Scenario,
  draws: readonly string[],
  tricks: boolean,
  workers: number,
): Promise<Play[][]> {
  const pool = new Pool<Task, Result>(Math.min(workers, draws.length));
  const bar = progress('Tirages');
  let done = 0;
  try {
    return await Promise.all(
      draws.map(async (base) => {
        const answer = await pool.run({ draw: { scenario, base, tricks } });
        bar.step(++done, draws.length);
        if ('fault' in answer)
          throw badInput({
            code: 'rule',
            message: `Le tirage « ${base} » n’a pas pu être joué (${harmless(answer.fault)}).`,
          });
        return answer.result as Play[];
      }),
    );
  } finally {
    bar.end();
    await pool.end();
  }
}

/** Hundredths as people read them: 11,50. */
const fixed = (value: number, places: number): string => value.toFixed(places).replace('.', ',');
const points = (value: number): string => fixed(value / 100, 2);

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

const isTrick = ({ manager }: Summary): boolean => TRICKS.has(manager);

/** The sentences under the table. */
function verdicts(
  { draws, inOrder, reliability: { icc, standardError } }: Calibration,
  silent: readonly string[],
): string[] {
  return [
    `Ordre des gérants tenu sur ${inOrder} tirages de ${draws}.`,
    ...(icc === undefined || standardError === undefined
      ? []
      : [`Corrélation intraclasse ${fixed(icc, 3)} ; erreur type de mesure ${points(standardError)} point.`]),
    `Compétences que rien n’évalue sans missions ni grilles : ${silent.length === 0 ? 'aucune' : silent.join(', ')}.`,
  ];
}

const TRICK_HEAD = ['Stratégie', 'Note /20', 'de', 'à', 'au-dessus du prudent', 'refusées'];

const trickRow = (one: Summary, { above, draws }: Calibration): string[] => [
  one.manager,
  points(one.mean),
  points(one.least),
  points(one.most),
  `${above[one.manager]} / ${draws}`,
  fixed(one.refused, 0),
];

function tables(calibration: Calibration, silent: readonly string[]): string[] {
  const { managers } = calibration;
  const tricks = managers.filter(isTrick);
  return [
    ...table(HEAD, managers.filter((one) => !isTrick(one)).map(rowOf)),
    '',
    ...verdicts(calibration, silent),
    ...(tricks.length === 0
      ? []
      : [
          '',
          ...table(
            TRICK_HEAD,
            tricks.map((one) => trickRow(one, calibration)),
          ),
        ]),
  ];
}

const grid = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`);

/** Every line that marks somebody, manager by manager: which one causes a mark. */
function lineGrid(managers: readonly Summary[]): string[] {
  const ids = [...new Set(managers.flatMap(({ lines }) => Object.keys(lines)))];
  const cell = (value: number | undefined) => (value === undefined ? '' : points(value));
  return grid(
    ['Ligne', ...managers.map(({ manager }) => manager)],
    ids.map((id) => [id, ...managers.map(({ lines }) => cell(lines[id]))]),
  );
}

function markdown(scenario: Scenario, calibration: Calibration, silent: readonly string[]): string {
  const references = calibration.managers.filter((one) => !isTrick(one));
  const tricks = calibration.managers.filter(isTrick);
  return [
    `# Ce que mesurent les notes : ${scenario.title}`,
    '',
    `Écrit par \`npm run calibrate\` : ${count(calibration.draws, 'tirage')}, notes du moteur seul, sans missions ni grilles.`,
    '',
    ...grid(HEAD, references.map(rowOf)),
    '',
    ...verdicts(calibration, silent),
    '',
    '## Ligne par ligne, en moyenne',
    '',
    ...lineGrid(references),
    '',
    ...(tricks.length === 0
      ? []
      : [
          '## Stratégies de triche',
          '',
          'Aucune ne doit passer le gérant prudent.',
          '',
          ...grid(
            TRICK_HEAD,
            tricks.map((one) => trickRow(one, calibration)),
          ),
          '',
          ...lineGrid(tricks),
          '',
        ]),
  ].join('\n');
}
