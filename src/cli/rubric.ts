/** `gondole rubric`: the default rubric as a page. */
import { page } from '../marks/page.ts';
import type { Command } from './command.ts';
import { EXIT } from './exit.ts';
import { write } from './out.ts';

export const rubric: Command = {
  name: 'rubric',
  summary: 'écrit le barème : preuves, poids et échelles des 49 sous-compétences',
  usage: 'rubric',
  story: ['La page est en Markdown ; celle du dépôt est scenarios/bareme.md.'],
  examples: ['gondole rubric > bareme.md'],
  files: { least: 0, most: 0, called: 'aucun fichier' },
  options: {},
  run: () => {
    write(page());
    return EXIT.done;
  },
};
