/** `gondole calibrate SCENARIO`: do the marks measure the player or the draw? */
import { availableParallelism } from 'node:os';
import { layout } from '../handin/index.ts';
import { calibrationOf, drawsOf, type Play, tellingOf } from '../marks/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { integerOption } from './args.ts';
import { markdown, tables } from './calibrationPage.ts';
import type { Command } from './command.ts';
import { badInput, EXIT } from './exit.ts';
import { checkWritable, writeText } from './files.ts';
import { say, write } from './out.ts';
import { Pool } from './pool.ts';
import { progress } from './progress.ts';
import { loadScenario } from './scenario.ts';
import { harmless } from './words.ts';
import type { Also, Result, Task } from './worker.ts';

const USUAL_DRAWS = 20;
const MOST_DRAWS = 1_000;

export const calibrate: Command = {
  name: 'calibrate',
  summary: 'mesure ce que valent les notes d’un scénario : gérants de référence sur plusieurs tirages',
  usage:
    'calibrate SCÉNARIO [--seeds N] [--students] [--tricks] [--workers N] [--page FICHIER] [--json FICHIER|-]',
  story: [
    'Les cinq gérants de référence jouent N tirages et sont notés comme des élèves. Le tableau dit leurs notes, leur dispersion, leurs décisions et leurs minutes par semaine ; puis si l’ordre des gérants est tenu, la corrélation intraclasse (1 : la note mesure le joueur ; 0 : le tirage) et l’erreur type de mesure, les compétences que rien ne permet d’évaluer, les lignes du barème non évaluées, faute d’écart entre gérants, et si le scénario départage qui sait de qui ne fait rien.',
    'Avec --students, un panel d’élèves vraisemblables joue aussi, du débutant au second expert : la corrélation et l’erreur type sont alors les leurs, et un tableau dit ce que rapporte chaque décision améliorée.',
    'Avec --tricks, des stratégies de triche jouent aussi : aucune ne doit passer le gérant prudent.',
    'La note est la moyenne de ce que le moteur évalue seul, sans les missions ni les grilles de l’enseignant.',
  ],
  examples: ['gondole calibrate scenarios/superette-des-halles.json --seeds 20 --students --tricks'],
  files: { least: 1, most: 1, called: 'un scénario' },
  options: {
    seeds: { value: 'N', help: `nombre de tirages (${USUAL_DRAWS} sinon)` },
    students: { help: 'fait jouer aussi le panel d’élèves' },
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
    const also = (['students', 'tricks'] as const).filter((who) => args.options.has(who));
    const plays = await playAll(scenario, drawsOf(draws), also, workers);
    const calibration = calibrationOf(plays);
    const telling = tellingOf(scenario, plays);
    const text = `${layout({ scenario: scenario.id, ...calibration, ...telling })}\n`;
    if (json !== undefined && json !== '-') writeText(json, text);
    if (page !== undefined) writeText(page, markdown(scenario, calibration, telling));
    if (json === '-') write(text);
    else for (const line of tables(calibration, telling)) say(line);
    return EXIT.done;
  },
};

async function playAll(
  scenario: Scenario,
  draws: readonly string[],
  also: readonly Also[],
  workers: number,
): Promise<Play[][]> {
  const pool = new Pool<Task, Result>(Math.min(workers, draws.length));
  const bar = progress('Tirages');
  let done = 0;
  try {
    return await Promise.all(
      draws.map(async (base) => {
        const answer = await pool.run({ draw: { scenario, base, also } });
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
