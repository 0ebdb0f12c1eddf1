/** `gondole validate FILE…`: every problem of every file at once. */

import { parseDate } from '../kernel/index.ts';
import type { Scenario, ScenarioProblem } from '../scenario/index.ts';
import type { Command } from './command.ts';
import { BadInput, EXIT } from './exit.ts';
import { checkWritable, readText } from './files.ts';
import { lawAheadLines } from './lawAhead.ts';
import { contentOf, readGameFile } from './log.ts';
import { say } from './out.ts';
import { PROBLEMS_OPTION, problemLines, writeProblems } from './problems.ts';
import { openScenario } from './scenario.ts';
import { sessionLines } from './sessionLines.ts';
import { wageAheadLines } from './wageAhead.ts';
import { count, harmless, longDate } from './words.ts';

/** What a scenario holds, in a line. */
function contents({ calendar, catalogue, team, catchment, title }: Scenario): string {
  const parts = [
    count(catalogue.products.length, 'référence'),
    count(catalogue.families.length, 'famille'),
    count(team.employees.length, 'salarié'),
    count(catchment.households, 'foyer'),
    `${count(calendar.days, 'jour')} à partir du ${longDate(parseDate(calendar.start)!)}`,
  ];
  return `${title} : ${parts.join(', ')}.`;
}

interface Verdict {
  readonly problems: readonly ScenarioProblem[];
  readonly more: number;
  readonly says: readonly string[];
}

function look(file: string): Verdict {
  try {
    const content = contentOf(readText(file) ?? '');
    if (content !== 'scenario') {
      const { log, save, warnings } = readGameFile(file);
      const what = save ? `Sauvegarde de « ${save.scenario.title} »` : 'Liste de décisions';
      return { problems: warnings, more: 0, says: [`${what} : ${count(log.length, 'décision')}.`] };
    }
    const { scenario, problems, more } = openScenario(file);
    const says = scenario
      ? [
          contents(scenario),
          ...sessionLines(scenario),
          ...lawAheadLines(scenario),
          ...wageAheadLines(scenario),
        ]
      : [];
    return { problems, more, says };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { problems: error.problems, more: error.more, says: [] };
  }
}

export const validate: Command = {
  name: 'validate',
  summary: 'dit tout ce qui ne va pas dans un scénario ou une sauvegarde, en une fois',
  usage: 'validate FICHIER… [--json FICHIER|-]',
  story: [
    'Lit chaque fichier avec tout ce qu’il étend et dit chaque problème : le fichier, la ligne, la colonne, ce qui était attendu et que faire. Les valeurs inhabituelles mais jouables sont dites à part.',
  ],
  examples: ['gondole validate scenarios/superette-des-halles.json'],
  files: { least: 1, most: 1_000, called: 'au moins un fichier' },
  options: { json: PROBLEMS_OPTION },
  run: ({ files, options }) => {
    const json = options.get('json');
    checkWritable(json);
    const verdicts = files.map((file) => ({ file, ...look(file) }));
    checkWritable(json);
    const problems = verdicts.flatMap((one) => one.problems);
    const failed = problems.some(({ severity }) => severity === 'error');
    writeProblems({ problems, more: verdicts.reduce((sum, { more }) => sum + more, 0) }, json);
    if (json !== '-') {
      for (const [i, one] of verdicts.entries()) {
        if (i > 0) say();
        const errors = one.problems.filter(({ severity }) => severity === 'error').length;
        say(`${harmless(one.file)} : ${errors === 0 ? 'rien à corriger.' : `${count(errors, 'problème')}.`}`);
        for (const line of one.says) say(line);
        for (const line of problemLines(one.problems, one.more)) say(line);
      }
    }
    return failed ? EXIT.badInput : EXIT.done;
  },
};
