import { expect, test } from 'vitest';
import { isKnownPattern } from './expected.ts';
import { type JsonSchema, scenarioJsonSchema } from './index.ts';
import { walk } from './jsonSchema.ts';

// Rule guarded here: an editor can help with every key, and a sentence can say every pattern.

const schema = scenarioJsonSchema();
const forms = [schema.then, schema.else] as JsonSchema[];

test('it is plain data, of draft 7', () => {
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  expect(schema.$schema).toContain('draft-07');
});

test('every key has a description', () => {
  const bare: string[] = [];
  for (const form of forms) {
    walk(form, (node, path) => {
      for (const [key, part] of Object.entries(node.properties ?? {})) {
        if (typeof part.description !== 'string' || part.description.length < 4) bare.push(`${path}/${key}`);
      }
    });
  }
  expect(bare).toEqual([]);
});

test('descriptions are French sentences', () => {
  const wrong: string[] = [];
  walk(schema.else as JsonSchema, ({ description }) => {
    if (description !== undefined && !/^[A-ZÉÈÀŒ«].*[.…)?]$/s.test(description)) wrong.push(description);
  });
  expect(wrong).toEqual([]);
});

test('every pattern is said in plain words', () => {
  const patterns = new Set<string>();
  walk(schema.else as JsonSchema, ({ pattern }) => {
    if (typeof pattern === 'string') patterns.add(pattern);
  });
  patterns.delete('\\.json$');
  expect([...patterns].filter((pattern) => !isKnownPattern(pattern))).toEqual([]);
});

test('unknown keys are refused by an editor too, comments are not', () => {
  walk(schema.else as JsonSchema, (node, path) => {
    if (node.type !== 'object' || typeof node.additionalProperties === 'object') return;
    expect(node.additionalProperties, path).toBe(false);
    expect(node.properties, path).toHaveProperty('$comment');
  });
});

test('comments are not refused among ids either, nor what takes a part out of another file', () => {
  const names = (path: string, of: JsonSchema) => {
    const found: JsonSchema[] = [];
    walk(of, (node, at) => {
      if (at === path) found.push(node);
    });
    return found;
  };
  for (const form of forms) {
    let records = 0;
    walk(form, ({ additionalProperties, properties, propertyNames }, path) => {
      if (typeof additionalProperties !== 'object') return;
      records++;
      expect(properties, path).toHaveProperty('$comment');
      if (propertyNames) expect(JSON.stringify(propertyNames), path).toContain('{"const":"$comment"}');
    });
    expect(records).toBeGreaterThan(5);
  }
  const [partial, whole] = forms as [JsonSchema, JsonSchema];
  for (const section of ['/pickup', '/voices', '/weather', '/opening/orderRules']) {
    expect(names(section, partial)[0]!.properties, section).toHaveProperty('$remove');
    expect(names(section, whole)[0]!.properties ?? {}, section).not.toHaveProperty('$remove');
  }
});

test('a file that extends another may hold a part of it', () => {
  const [partial, whole] = forms as [JsonSchema, JsonSchema];
  expect(whole.required).toContain('calendar');
  expect(partial.required).toEqual([]);
});
