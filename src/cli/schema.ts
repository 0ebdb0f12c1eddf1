/** `gondole schema`: the format of scenarios as a JSON Schema, for editors. */
import { scenarioJsonSchema } from '../scenario/index.ts';
import type { Command } from './command.ts';
import { EXIT } from './exit.ts';
import { write } from './out.ts';

export const schema: Command = {
  name: 'schema',
  summary: 'écrit le format des scénarios en JSON Schema, pour un éditeur',
  usage: 'schema',
  story: [
    'Un éditeur qui connaît ce schéma propose les clés, les explique en français et souligne ce qui ne va pas.',
  ],
  examples: ['gondole schema > gondole.schema.json'],
  files: { least: 0, most: 0, called: 'aucun fichier' },
  options: {},
  run: () => {
    write(`${JSON.stringify(scenarioJsonSchema(), undefined, 2)}\n`);
    return EXIT.done;
  },
};
