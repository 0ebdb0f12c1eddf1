/** Small help for declaring commands: shapes read with zod, a flat list of fields turned into one place and reason. */
import { z } from 'zod';
import { type Check, refuse } from '../kernel/index.ts';
import { id } from '../scenario/index.ts';

/** Reads the shape of a command; a file that holds a wrong one is compared with the schema itself, value by value. */
export interface Parse<C> {
  (raw: unknown): { command: C } | { at: string; expected: string; got: unknown };
  readonly schema: z.ZodType<C>;
}

/** Turns a zod schema into the `parse` of a command type. */
export function shape<C>(schema: z.ZodType<C>): Parse<C> {
  const parse = (raw: unknown): ReturnType<Parse<C>> => {
    const read = schema.safeParse(raw);
    if (read.success) return { command: read.data };
    const issue = read.error.issues[0]!;
    let got: unknown = raw;
    for (const key of issue.path) got = (got as Record<PropertyKey, unknown> | undefined)?.[key];
    return { at: `/${issue.path.map(String).join('/')}`, expected: issue.code, got };
  };
  return Object.assign(parse, { schema });
}

export { type Check, id, refuse, z };
