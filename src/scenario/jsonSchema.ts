// The format as a JSON Schema, for editors: completion, help in French and red underlines while a teacher types.
import { z } from 'zod';
import { scenarioSchema } from './format/index.ts';

/** Draft-07 JSON Schema, as far as this file looks into it. */
export type JsonSchema = {
  [keyword: string]: unknown;
  type?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  required?: string[];
  items?: JsonSchema | JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
};

const COMMENT: JsonSchema = { description: 'Remarque pour les personnes : le jeu ne la lit pas.' };

const SCHEMA: JsonSchema = { type: 'string', description: 'Adresse de ce schéma, pour l’éditeur.' };

const EXTENDS: JsonSchema = {
  description:
    'Fichier, ou liste de fichiers, dont celui-ci part : ce qui est écrit ici s’y ajoute ou le remplace ; une liste dont les éléments ont un "id" se complète par "id".',
  anyOf: [
    { type: 'string', pattern: '\\.json$' },
    {
      type: 'array',
      items: { type: 'string', pattern: '\\.json$' },
      minItems: 1,
      maxItems: 16,
      uniqueItems: true,
    },
  ],
};

const REMOVE: JsonSchema = {
  const: true,
  description: 'Ôte cet élément de ce qui est étendu.',
};

/**
 * The schema of a scenario as a teacher writes it: `$comment` everywhere, among ids too; in a file that starts from
 * another one, only some of the keys, and `$remove`. Every key has a description in French.
 */
export function scenarioJsonSchema(): JsonSchema {
  const { $schema, ...whole } = draft7();
  const { $schema: _, ...partial } = loosened(draft7());
  return {
    $schema,
    title: 'Scénario de Gondole',
    description: 'Un magasin, ses clients, son équipe et ses règles.',
    type: 'object',
    if: { required: ['extends'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: partial,
    else: whole,
  };
}

function draft7(): JsonSchema {
  const schema = z.toJSONSchema(scenarioSchema, { target: 'draft-7', io: 'input' }) as JsonSchema;
  walk(schema, (node) => {
    if (node.additionalProperties === undefined) return;
    node.properties = { $comment: COMMENT, ...node.properties };
    if (node.propertyNames) node.propertyNames = { anyOf: [{ const: '$comment' }, node.propertyNames] };
  });
  for (const section of Object.values(schema.properties ?? {})) {
    if (section.properties) section.properties = { extends: EXTENDS, ...section.properties };
  }
  schema.properties = { $schema: SCHEMA, extends: EXTENDS, ...schema.properties };
  return schema;
}

/** The same schema for a file that starts from another: nothing is required but ids, and parts may be removed. */
function loosened(schema: JsonSchema): JsonSchema {
  walk(schema, (node) => {
    if (node.required) node.required = node.required.filter((key) => key === 'id' && node !== schema);
    if (node.properties && node !== schema) node.properties = { ...node.properties, $remove: REMOVE };
    if (node.propertyNames) node.propertyNames = { anyOf: [{ const: '$remove' }, node.propertyNames] };
  });
  return schema;
}

/** Visits every object schema, from the outside in. */
export function walk(schema: JsonSchema, visit: (node: JsonSchema, path: string) => void, path = ''): void {
  visit(schema, path);
  for (const [key, part] of Object.entries(schema.properties ?? {})) walk(part, visit, `${path}/${key}`);
  const { additionalProperties: values, items = [], anyOf = [], oneOf = [] } = schema;
  if (typeof values === 'object') walk(values, visit, `${path}/*`);
  for (const item of Array.isArray(items) ? items : [items]) walk(item, visit, `${path}/[]`);
  for (const choice of [...anyOf, ...oneOf]) walk(choice, visit, path);
}
