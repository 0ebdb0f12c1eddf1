// What the walk asks of a zod schema: its parts, its bounds, what it has against a value, and a value it would accept.
import { z } from 'zod';
import { isArrayTree, isObjectTree, member, type TreeValue } from './tree.ts';

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

/** How an alternative is told from the others, when the format has a key for that: its name and what it may say. */
export function kindsOf(schema: z.ZodType): { readonly key: string; readonly kinds: z.ZodType } | undefined {
  const def = defOf(schema);
  if (def.type !== 'union' || !('discriminator' in def)) return undefined;
  const key = String(def.discriminator);
  const words = def.options.map((option) => literalOf(inner(option), key));
  return { key, kinds: z.enum(words) };
}

function literalOf(option: z.ZodType, key: string): string {
  const def = defOf(option);
  const part = def.type === 'object' ? defOf(inner(def.shape[key])) : undefined;
  return part?.type === 'literal' ? String(part.values[0]) : '';
}

/**
 * Which of several forms a value was meant to have: the one its kind names; else, of those of its shape, the one that
 * knows most of its keys. Undefined when it has no shape that fits.
 */
export function formOf(schema: z.ZodType, value: TreeValue): z.ZodType | undefined {
  const def = defOf(schema);
  if (def.type !== 'union') return undefined;
  const options = def.options.map(inner).filter((option) => isShapeOf(option, value));
  // Words and numbers that share a key are judged together; beside a form with keys, a word or a number is one form.
  if (!isObjectTree(value)) {
    const mixed = def.options.some((option) => ['object', 'array'].includes(defOf(inner(option)).type));
    return mixed && options.length === 1 ? options[0] : undefined;
  }
  const named = kindsOf(schema);
  if (named) return options.find((option) => literalOf(option, named.key) === member(value, named.key));
  const known = (option: z.ZodType): number => {
    const own = defOf(option);
    return own.type === 'object' ? value.keys.filter((key) => Object.hasOwn(own.shape, key)).length : 0;
  };
  return options.reduce((best, one) => (known(one) > known(best) ? one : best), options[0]!);
}

/** Has a value the shape of none of several forms? */
export function fitsNone(schema: z.ZodType, value: TreeValue): boolean {
  const def = defOf(schema);
  return def.type === 'union' && !def.options.some((option) => isShapeOf(inner(option), value));
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
    case 'union':
      return standIn(inner(def.options[0]));
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
