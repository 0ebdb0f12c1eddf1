/** `gondole run FILE`: plays a scenario, or goes on with a save, with a manager or the decisions of a file. */

import { type Decision, handIn, type Save, writeSave } from '../handin/index.ts';
import { closest, echo, parseDate } from '../kernel/index.ts';
import { MANAGERS, type Manager } from '../managers/index.ts';
import { HIDDEN, quoted, rulesHash } from '../scenario/index.ts';
import { integerOption } from './args.ts';
import type { Command } from './command.ts';
import { expectLongGames } from './compiler.ts';
import { badInput } from './exit.ts';
import { writeText } from './files.ts';
import { type GameFile, readGameFile } from './log.ts';
import { type Origin, openOrigin } from './origin.ts';
import { say, tell } from './out.ts';
import { problemLines } from './problems.ts';
import {
  checkOutputs,
  exitOf,
  jsonAlone,
  OUTPUT_OPTIONS,
  outputsOf,
  playSession,
  writeRecord,
} from './session.ts';
import { deciders, sayHeader, sayRun } from './summary.ts';
import { clock, count, harmless, longDate } from './words.ts';

const DEFAULT_MANAGER = 'do-nothing';
const LONGEST_SEED = 64;

const OTHER_RULES =
  'Ces décisions ont été prises dans un autre scénario : celles qui n’ont plus de sens seront refusées.';

/** The manager asked for; without a log of decisions, somebody must be there. */
function managerOf(name: string | undefined, hasLog: boolean): Manager | undefined {
  if (name === undefined && hasLog) return undefined;
  const make = MANAGERS.get(name ?? DEFAULT_MANAGER);
  if (make) return make();
  const known = [...MANAGERS.keys()];
  const near = closest(name!, known);
  throw badInput({
    code: 'unknown',
    message: `Il n’y a pas de gérant ${quoted(name!)}.`,
    got: echo(name),
    expected: `l’un de : ${known.join(', ')}`,
    hint: near ? `Vouliez-vous dire « ${near} » ?` : `Gérants : ${known.join(', ')}.`,
  });
}

/** The draw of a new game; a game that goes on keeps its own. */
function seedOf(text: string | undefined, fallback: string, save: Save | undefined): string {
  if (text === undefined) return fallback;
  if (save) {
    throw badInput({
      code: 'rule',
      message: 'Une partie reprise garde son tirage.',
      got: echo(text),
      hint: 'Ôtez --seed, ou jouez le scénario depuis son premier jour.',
    });
  }
  if (text.length <= LONGEST_SEED && !HIDDEN.test(text)) return text;
  throw badInput({
    code: HIDDEN.test(text) ? 'pattern' : 'size',
    message: `--seed : un tirage a au plus ${LONGEST_SEED} caractères, tous visibles.`,
    got: echo(text),
    expected: `un texte de 1 à ${LONGEST_SEED} caractères`,
  });
}

/** Warnings of the scenario, and what to do to wait less next time. */
function sayAsides({ warnings, past, pastFile, save }: Origin, file: string): void {
  for (const line of problemLines(warnings)) tell(line);
  if (past.how !== 'played' || save) return;
  tell(
    `Le passé manquait ou n’était plus celui du scénario : il est rejoué. Pour le garder : gondole past ${harmless(file)}` +
      `${pastFile === undefined ? ' (et le nommer dans « extends »)' : ''}`,
  );
}

const momentWords = (date: number, minute: number): string =>
  `${longDate(date)} ${minute === 0 ? 'au matin' : `à ${clock(minute)}`}`;

/** @throws BadInput when a decision comes before the moment where the saved game stands */
function checkFollow(log: readonly Decision[], { now, scenario }: Save, file: string): void {
  const rank = log.findIndex(({ day, minute }) => day < now.day || (day === now.day && minute < now.minute));
  if (rank < 0) return;
  const when = momentWords(parseDate(scenario.calendar.start)! + now.day, now.minute);
  throw badInput({
    file,
    code: 'rule',
    message: `La décision ${rank + 1} est datée d’avant le moment où la partie reprend, le ${when}.`,
    expected: 'des décisions qui viennent après la sauvegarde',
    hint: 'Ôtez du fichier les décisions que la sauvegarde contient déjà.',
  });
}

/** A game of more days than this is a long one for the compiler. */
const LONG_DAYS = 7;

export const run: Command = {
  name: 'run',
  summary: 'joue un scénario, ou reprend une partie, et montre ce qu’il en est sorti, semaine par semaine',
  usage:
    'run SCÉNARIO|SAUVEGARDE [--manager NOM] [--log FICHIER] [--seed TIRAGE] [--days N] [--json FICHIER|-] [--trace FICHIER] [--audit FICHIER|-] [--no-marks] [--save FICHIER] [--copy FICHIER]',
  story: [
    'Sans rien d’autre, le gérant « do-nothing » laisse courir le plan du premier matin. Avec --log, ce sont les décisions du fichier qui sont jouées (une sauvegarde, ou une liste écrite à la main). Avec les deux, le gérant décide d’abord, chaque matin, puis le fichier, qui a donc le dernier mot.',
    'Une sauvegarde reprend là où elle s’est arrêtée, avec son scénario et son tirage : --days compte alors les jours à jouer en plus, et --manager dit qui décide désormais. Jouer d’une traite ou en plusieurs fois donne les mêmes chiffres.',
    'Même scénario, même tirage, mêmes décisions : mêmes chiffres, au centime près, sur toute machine.',
  ],
  examples: [
    'gondole run scenarios/superette-des-halles.json --manager prudent',
    'gondole run scenarios/superette-des-halles.json --days 7 --seed jeudi --json semaine.json',
    'gondole run partie.json --manager prudent --days 7 --save suite.json',
  ],
  files: { least: 1, most: 1, called: 'un scénario ou une sauvegarde' },
  options: {
    manager: { value: 'NOM', help: `qui décide chaque matin : ${[...MANAGERS.keys()].join(', ')}` },
    log: { value: 'FICHIER', help: 'décisions à jouer : une sauvegarde ou une liste' },
    seed: { value: 'TIRAGE', help: 'tirage de base (celui du scénario sinon)' },
    days: { value: 'N', help: 'nombre de jours à jouer (tous ceux qui restent sinon)' },
    ...OUTPUT_OPTIONS,
    save: { value: 'FICHIER', help: 'écrit une sauvegarde de la partie jouée' },
    copy: { value: 'FICHIER', help: 'écrit la copie à rendre, que « gondole verify » et « score » rejouent' },
  },
  run: (args) => {
    const file = args.files[0]!;
    const { options } = args;
    const outputs = outputsOf(options);
    const logFile = options.get('log');
    const saveFile = options.get('save');
    const copyFile = options.get('copy');
    checkOutputs(outputs, saveFile, copyFile);
    const manager = managerOf(options.get('manager'), logFile !== undefined);
    const decisions: GameFile = logFile === undefined ? { log: [], warnings: [] } : readGameFile(logFile);
    const origin = openOrigin(file);
    checkOutputs(outputs, saveFile, copyFile);
    const { scenario, past, save } = origin;
    if (save) checkFollow(decisions.log, save, logFile!);
    const from = save?.now.day ?? 0;
    const left = scenario.calendar.days - from;
    const why = save ? ' (ce qui reste de la partie)' : ' (la durée du scénario)';
    const until = { day: from + (integerOption(args, 'days', 1, left, why) ?? left), minute: 0 };
    if (until.day - from > LONG_DAYS) expectLongGames();
    const base = seedOf(options.get('seed'), scenario.seed, save);
    const session = {
      scenario,
      seeds: save?.seeds ?? { base, rounds: [] },
      log: decisions.log,
      until,
      ...(save && { saved: save }),
      ...(manager && { manager }),
    };
    const who = { ...(manager && { manager: manager.name }), ...(logFile && { log: logFile }) };
    const quiet = jsonAlone(outputs);
    const result = playSession(session, outputs, (game) => {
      if (quiet) return;
      sayAsides(origin, file);
      if (decisions.save && decisions.save.rulesHash !== rulesHash(scenario)) tell(OTHER_RULES);
      sayHeader(game, until.day, deciders(who.manager, logFile && harmless(logFile)));
      if (!save) return;
      const { day, minute } = save.now;
      const when = momentWords(game.model.firstDay + day, minute);
      say(`La partie de ${harmless(file)} reprend le ${when}, après ${count(save.log.length, 'décision')}.`);
      say();
    });
    writeRecord(result, past, who, outputs);
    if (saveFile !== undefined) writeText(saveFile, writeSave(result.game));
    if (copyFile !== undefined) writeText(copyFile, handIn(result.game).text);
    if (!quiet) {
      sayRun(result, past);
      if (outputs.json !== undefined) say(`Chiffres écrits dans ${harmless(outputs.json)}`);
      if (outputs.trace !== undefined) say(`Film écrit dans ${harmless(outputs.trace)}`);
      if (outputs.audit !== undefined) say(`Audit écrit dans ${harmless(outputs.audit)}`);
      if (saveFile !== undefined) say(`Sauvegarde écrite dans ${harmless(saveFile)}`);
      if (copyFile !== undefined) say(`Copie écrite dans ${harmless(copyFile)}`);
    }
    return exitOf(result);
  },
};
