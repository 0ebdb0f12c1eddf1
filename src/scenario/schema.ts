// What the walk asks of a zod schema: its parts, its bounds, what it has against a value, and a value it would accept.
import type { z } from 'zod';
import { isArrayTree, isObjectTree, type TreeValue } from './tree.ts';

/** What a schema is made of. */
export type Def = z.core.$ZodTypes['_zod']['def'];

/** The definition of a schema; the union of all kinds is told apart by `type`. */
export function defOf(schema: z.ZodType): Def {
  return (schema as unknown as z.core.$ZodTypes)._zod.def;
}

/** A schema met inside another. */
export function inner(schema: unknown): z.ZodType {
  return schema as z.ZodType;
}

/**
 * What zod has against a value, or undefined. `safeParse` would build an error with a stack each time: twenty times
 * slower. No schema of the format changes the value it accepts.
 */
export function issueOf(schema: z.ZodType, value: unknown): z.core.$ZodRawIssue | undefined {
  const result = schema._zod.run({ value, issues: [] }, { async: false });
  return (result as z.core.ParsePayload).issues[0];
}

/** Bounds on the number of items of a list. */
export function lengths(schema: z.ZodType): { readonly min: number; readonly max: number } {
  let min = 0;
  let max = Number.POSITIVE_INFINITY;
  for (const check of defOf(schema).checks ?? []) {
    const def = check._zod.def as { check: string; minimum?: number; maximum?: number; length?: number };
    if (def.check === 'min_length' || def.check === 'length_equals') min = def.minimum ?? def.length ?? 0;
    if (def.check === 'max_length' || def.check === 'length_equals') max = def.maximum ?? def.length ?? max;
  }
  return { min, max };
}

/** Is this a value of the right kind, whatever it says? (Else `null` was possible too, and the sentence must say so.) */
export function isShapeOf(schema: z.ZodType, value: TreeValue): boolean {
  const { type } = defOf(schema);
  if (type === 'object' || type === 'record') return isObjectTree(value);
  if (type === 'array' || type === 'tuple') return isArrayTree(value);
  return type === 'number' ? typeof value === 'number' : typeof value === 'string';
}

/** A value in the shape of the schema, the smallest one, in place of a wrong or missing one. */
export function standIn(schema: z.ZodType): unknown {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
      return undefined;
    case 'nullable':
      return null;
    case 'default':
    case 'prefault':
      return schema.parse(undefined);
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape as Readonly<Record<string, z.ZodType>>)
          .map(([key, part]) => [key, standIn(part)] as const)
          .filter(([, part]) => part !== undefined),
      );
    case 'record':
      return {};
    case 'array': {
      const { min } = lengths(schema);
      return Array.from({ length: min <= 100 ? min : 0 }, () => standIn(inner(def.element)));
    }
    case 'tuple':
      return def.items.map((item) => standIn(inner(item)));
    case 'boolean':
      return false;
    case 'number': {
      const { minValue, maxValue } = schema as z.ZodNumber;
      return Math.min(Math.max(0, minValue ?? 0), maxValue ?? 0);
    }
    case 'enum':
      return Object.values(def.entries)[0];
    case 'literal':
      return def.values[0];
    default:
      return '';
  }
}
