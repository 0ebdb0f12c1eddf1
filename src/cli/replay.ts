/** `gondole replay FILE`: plays a save again, decision by decision; that is the definition of the game. */
import { CURRENT } from '../handin/index.ts';
import type { Command } from './command.ts';
import { badInput } from './exit.ts';
import { readGameFile } from './log.ts';
import { say, tell } from './out.ts';
import { problemLines } from './problems.ts';
import { loadScenario, playPast } from './scenario.ts';
import {
  checkOutputs,
  exitOf,
  jsonAlone,
  OUTPUT_OPTIONS,
  outputsOf,
  playSession,
  writeRecord,
} from './session.ts';
import { sayHeader, sayRun } from './summary.ts';
import { clock, harmless, longDate } from './words.ts';

export const replay: Command = {
  name: 'replay',
  summary: 'rejoue une sauvegarde et montre sa dernière semaine et son empreinte',
  usage:
    'replay FICHIER [--scenario SCÉNARIO] [--json FICHIER|-] [--trace FICHIER] [--audit FICHIER|-] [--no-marks]',
  story: [
    'Le fichier est une sauvegarde, qui contient son scénario, ou une liste de décisions, qui demande --scenario et se joue jusqu’à la fin. Les décisions que le magasin refuse sont passées, comptées et expliquées.',
  ],
  examples: [
    'gondole replay partie.json',
    'gondole replay decisions.json --scenario scenarios/superette-des-halles.json',
  ],
  files: { least: 1, most: 1, called: 'une sauvegarde' },
  options: {
    scenario: { value: 'SCÉNARIO', help: 'scénario d’une liste de décisions' },
    ...OUTPUT_OPTIONS,
  },
  run: ({ files, options }) => {
    const file = files[0]!;
    const outputs = outputsOf(options);
    const quiet = jsonAlone(outputs);
    checkOutputs(outputs);
    const { log, save, warnings, rulesVersion } = readGameFile(file);
    const scenarioFile = options.get('scenario');
    if (save && scenarioFile !== undefined) {
      throw badInput({
        code: 'rule',
        message: 'Une sauvegarde contient déjà son scénario.',
        hint: `Ôtez --scenario, ou jouez ses décisions ailleurs : gondole run ${harmless(scenarioFile)} --log ${harmless(file)}`,
      });
    }
    const { scenario, past } = save ? playPast(save.scenario) : loadScenario(scenarioOf(scenarioFile, file));
    checkOutputs(outputs);
    const seeds = save?.seeds ?? { base: scenario.seed, rounds: [] };
    const until = save?.now ?? { day: scenario.calendar.days, minute: 0 };
    const course = save ? { saved: save, until } : { log, until };
    const played = playSession({ scenario, seeds, ...course }, outputs, (game) => {
      if (quiet) return;
      for (const line of problemLines(warnings)) tell(line);
      if (rulesVersion !== undefined && rulesVersion !== CURRENT.rulesVersion)
        tell(
          `Cette copie a été jouée avec les règles ${harmless(rulesVersion)}, et se rejoue ici avec les règles ${CURRENT.rulesVersion} : ses chiffres peuvent changer. « gondole verify » la rejoue avec les siennes.`,
        );
      sayHeader(game, until.day, `les décisions de ${harmless(file)}`);
      if (until.minute > 0) {
        say(`La partie s’arrête le ${longDate(game.model.firstDay + until.day)} à ${clock(until.minute)}.`);
        say();
      }
    });
    writeRecord(played, past, { log: file }, outputs);
    if (!quiet) sayRun(played, past, [Math.floor((played.view.daysClosed - 1) / 7)]);
    return exitOf(played);
  },
};

function scenarioOf(scenarioFile: string | undefined, file: string): string {
  if (scenarioFile !== undefined) return scenarioFile;
  throw badInput({
    code: 'missing',
    file,
    message: 'Cette liste de décisions ne dit pas dans quel scénario les jouer.',
    expected: 'une sauvegarde, ou --scenario SCÉNARIO',
    hint: `Écrivez gondole replay ${harmless(file)} --scenario SCÉNARIO.`,
  });
}
