/** `gondole schema`: the formats of our files as JSON Schemas, for editors and for other programs. */
import { auditJsonSchema } from '../audit/index.ts';
import { closest, echo } from '../kernel/index.ts';
import { quoted, scenarioJsonSchema } from '../scenario/index.ts';
import type { Command } from './command.ts';
import { badInput, EXIT } from './exit.ts';
import { write } from './out.ts';

/** What has a schema, by the word that asks for it. */
const SCHEMAS: ReadonlyMap<string, () => unknown> = new Map([
  ['scenario', scenarioJsonSchema],
  ['audit', auditJsonSchema],
]);

export const schema: Command = {
  name: 'schema',
  summary: 'écrit le format des scénarios, ou des audits, en JSON Schema',
  usage: 'schema [scenario|audit]',
  story: [
    'Un éditeur qui connaît le schéma des scénarios propose les clés, les explique en français et souligne ce qui ne va pas. Celui des audits sert à qui veut écrire son propre vérificateur.',
  ],
  examples: ['gondole schema > gondole.schema.json', 'gondole schema audit > audit.schema.json'],
  files: { least: 0, most: 1, called: 'un format (scenario ou audit)' },
  options: {},
  run: ({ files }) => {
    const name = files[0] ?? 'scenario';
    const make = SCHEMAS.get(name);
    if (!make) throw unknownFormat(name);
    write(`${JSON.stringify(make(), undefined, 2)}\n`);
    return EXIT.done;
  },
};

function unknownFormat(name: string) {
  const known = [...SCHEMAS.keys()];
  const near = closest(name, known);
  return badInput({
    code: 'unknown',
    message: `Aucun format ne s’appelle ${quoted(name)}.`,
    got: echo(name),
    expected: `l’un de : ${known.join(', ')}`,
    hint: near ? `Vouliez-vous dire « ${near} » ?` : `Formats : ${known.join(', ')}.`,
  });
}
