/** `gondole indicators`: the catalogue of indicators as a page. */
import { page } from '../indicators/page.ts';
import type { Command } from './command.ts';
import { EXIT } from './exit.ts';
import { write } from './out.ts';

export const indicators: Command = {
  name: 'indicators',
  summary: 'écrit le catalogue des indicateurs : formule, unité, portée, données',
  usage: 'indicators',
  story: ['La page est en Markdown ; celle du dépôt est scenarios/indicateurs.md.'],
  examples: ['gondole indicators > indicateurs.md'],
  files: { least: 0, most: 0, called: 'aucun fichier' },
  options: {},
  run: () => {
    write(page());
    return EXIT.done;
  },
};
