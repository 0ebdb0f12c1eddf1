import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { scenarioSchema } from './format/index.ts';
import { quickOf } from './quick.ts';
import { defOf, issueOf } from './schema.ts';

// Rule guarded here: what is judged without zod is judged as zod does.

/** Every schema met inside another. */
function within(schema: z.ZodType, found = new Set<z.ZodType>()): Set<z.ZodType> {
  if (found.has(schema)) return found;
  found.add(schema);
  const def = defOf(schema) as unknown as Record<string, unknown>;
  const parts = [def.innerType, def.element, def.keyType, def.valueType, ...((def.items as unknown[]) ?? [])];
  for (const part of [
    ...parts,
    ...Object.values((def.shape as object) ?? {}),
    ...((def.options as unknown[]) ?? []),
  ])
    if (part) within(part as z.ZodType, found);
  return found;
}

const own = [
  z.number(),
  z.number().gt(2).lt(9),
  z.int().min(-3).max(7),
  z.int32(),
  z.string().length(3),
  z.string().min(2).max(4),
  z.string().regex(/^a+$/),
  z.string().regex(/b/g),
  z.string().trim(),
  z.email(),
  z.enum(['a', 'b']),
  z.literal(['x', 4, null]),
  z.boolean(),
  z.int().refine((n) => n !== 5),
];

const plain = [...within(scenarioSchema), ...own].filter((schema) => quickOf(schema));

/** Values on both sides of every bound, and values of any kind. */
const values = fc.oneof(
  fc.integer({ min: -10, max: 10 }),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double(),
  fc.constantFrom(...[0, -1, 1, 100, 1_000, 10_000, 1_000_000].flatMap((n) => [n - 1, n, n + 1, n + 0.5])),
  fc.constantFrom(Number.POSITIVE_INFINITY, Number.NaN, 2 ** 53, Number.MAX_SAFE_INTEGER, -0),
  fc.string({ maxLength: 5 }),
  fc.string({ unit: fc.constantFrom('a', 'b', '0', '-', '2', ':'), maxLength: 70 }),
  fc.constantFrom('08:00', '24:00', '25:00', '2026-03-02', 'constant', 'monday', 'x', 'a'.repeat(201)),
  fc.boolean(),
  fc.constant(null),
  fc.constant([]),
);

test('a plain value is judged as zod judges it', () => {
  expect(plain.length).toBeGreaterThan(200);
  fc.assert(
    fc.property(fc.constantFrom(...plain), values, (schema, value) => {
      expect(quickOf(schema)!(value)).toBe(issueOf(schema, value) === undefined);
    }),
    { numRuns: 20_000 },
  );
});

test('what is not known is left to zod', () => {
  const left = own.filter((schema) => !quickOf(schema));
  expect(left.map((schema) => own.indexOf(schema))).toEqual([1, 3, 7, 8, 9, 13]);
});
