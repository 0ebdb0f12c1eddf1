// What zod would accept, said without asking it: a past holds ten thousand numbers, and asking takes microseconds.
import type { z } from 'zod';
import { defOf } from './schema.ts';

/** True when zod accepts the value. False means: ask zod, which says why. */
export type Quick = (value: unknown) => boolean;

/** What is known of a check of zod. */
type CheckDef = {
  readonly check: string;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly length?: number;
  readonly format?: string;
  readonly pattern?: RegExp;
};

/** The quick judge of a plain kind of value; undefined for the others and for whatever is not known here. */
export function quickOf(schema: z.ZodType): Quick | undefined {
  const def = defOf(schema);
  const checks = (def.checks ?? []).map((one) => one._zod.def as CheckDef);
  switch (def.type) {
    case 'number':
      return numberOf(checks, 'format' in def ? String(def.format) : undefined);
    case 'string':
      return 'format' in def ? undefined : textOf(checks);
    case 'enum':
      return checks.length > 0 ? undefined : oneOf(Object.values(def.entries));
    case 'literal':
      return checks.length > 0 ? undefined : oneOf(def.values);
    case 'boolean':
      return checks.length > 0 ? undefined : (value) => typeof value === 'boolean';
    default:
      return undefined;
  }
}

function oneOf(values: readonly unknown[]): Quick {
  const known = new Set(values);
  return (value) => known.has(value);
}

/** Bounds of a number. `format` is undefined for any finite number, `safeint` for whole ones. */
function numberOf(checks: readonly CheckDef[], format: string | undefined): Quick | undefined {
  if (format !== undefined && format !== 'safeint') return undefined;
  const isKind = format === undefined ? Number.isFinite : Number.isSafeInteger;
  let min = Number.NEGATIVE_INFINITY;
  let max = Number.POSITIVE_INFINITY;
  for (const { check, inclusive, value = 0 } of checks) {
    if (check === 'greater_than' && inclusive) min = Math.max(min, value);
    else if (check === 'less_than' && inclusive) max = Math.min(max, value);
    else return undefined;
  }
  return (value) => isKind(value) && (value as number) >= min && (value as number) <= max;
}

/** Length and patterns of a text. */
function textOf(checks: readonly CheckDef[]): Quick | undefined {
  let min = 0;
  let max = Number.POSITIVE_INFINITY;
  const patterns: RegExp[] = [];
  for (const { check, minimum = 0, maximum = 0, length = 0, format, pattern } of checks) {
    if (check === 'min_length') min = Math.max(min, minimum);
    else if (check === 'max_length') max = Math.min(max, maximum);
    else if (check === 'length_equals') min = max = length;
    else if (check === 'string_format' && format === 'regex' && pattern && !/[gy]/.test(pattern.flags))
      patterns.push(pattern);
    else return undefined;
  }
  return (value) =>
    typeof value === 'string' &&
    value.length >= min &&
    value.length <= max &&
    patterns.every((pattern) => pattern.test(value));
}
