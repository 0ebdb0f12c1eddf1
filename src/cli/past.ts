/** `gondole past SCENARIO`: plays last year once and keeps it in a file beside the scenario. */
import { resolve } from 'node:path';
import { layout } from '../handin/index.ts';
import type { Command } from './command.ts';
import { EXIT } from './exit.ts';
import { checkWritable, writeText } from './files.ts';
import { say } from './out.ts';
import { PROBLEMS_OPTION, writeProblems } from './problems.ts';
import { openScenario, playPast, scenarioOrRefuse, slashed } from './scenario.ts';
import { pastLine } from './summary.ts';
import { harmless } from './words.ts';

const COMMENT =
  'Écrit par « gondole past » : l’année d’avant, jouée par le gérant prudent. Ne se modifie pas à la main ; à refaire quand le scénario change.';

export const past: Command = {
  name: 'past',
  summary: 'joue l’année d’avant d’un scénario et la garde dans un fichier',
  usage: 'past SCÉNARIO [--out FICHIER] [--json FICHIER|-]',
  story: [
    'Un magasin a un passé : un an de ventes par famille, huit semaines par produit et par jour, les stocks du premier matin. Ce passé est joué par le gérant prudent, puis gardé dans un fichier que le scénario nomme dans « extends » ; sans ce fichier, il est rejoué à chaque fois.',
  ],
  examples: ['gondole past scenarios/superette-des-halles.json'],
  files: { least: 1, most: 1, called: 'un scénario' },
  options: {
    out: {
      value: 'FICHIER',
      help: 'fichier à écrire (sinon, le nom du scénario en .past.json, à côté de lui)',
    },
    json: PROBLEMS_OPTION,
  },
  run: ({ files, options }) => {
    const file = files[0]!;
    const out = options.get('out') ?? file.replace(/(\.json)?$/i, '.past.json');
    const json = options.get('json');
    const tell = json === '-' ? () => {} : say;
    checkWritable(out, json);
    const opened = openScenario(file, () => true);
    checkWritable(out, json);
    const scenario = scenarioOrRefuse(opened);
    writeProblems(opened, json);
    if (scenario.past.weeks === 0) {
      tell(
        'Ce scénario commence avec un magasin neuf (« weeks » vaut 0 dans « past ») : il n’y a rien à jouer.',
      );
      return EXIT.done;
    }
    const { data: _, ...asked } = scenario.past;
    const { scenario: whole, past: cost } = playPast({ ...scenario, past: asked });
    const fragment = { $comment: COMMENT, past: { data: whole.past.data } };
    writeText(out, `${layout(fragment)}\n`);
    tell(pastLine(cost));
    tell(`Écrit dans ${harmless(out)}`);
    if (!opened.pasts.some((named) => resolve(named) === resolve(slashed(out)))) {
      tell('Le scénario ne nomme pas ce fichier : ajoutez-le à son « extends » pour que ce passé soit lu.');
    }
    return EXIT.done;
  },
};
