// How a room says no. Inside the game: a code and numbers, never a sentence, so that any language can word it.
// About a file: where, what was expected, what came, and what to do.

/** Why something may not be done: a code, with the numbers and ids a sentence would need. */
export type Refusal = {
  readonly code: string;
  readonly numbers?: Readonly<Record<string, number>>;
  readonly ids?: Readonly<Record<string, string>>;
};

/** The answer of a `check`: undefined means yes. */
export type Check = Refusal | undefined;

/** A value, or the reason (a refusal unless said otherwise) why there is none. */
export type Result<T, E = Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Every kind of problem a document can have. */
export const PROBLEM_CODES = [
  'missing',
  'type',
  'integer',
  'range',
  'cents',
  'size',
  'pattern',
  'unknown',
  'duplicate',
  'reference',
  'cycle',
  'version',
  'syntax',
  'encoding',
  'limit',
  'rule',
] as const;

/** A kind of problem. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One problem of a document: an error refuses it, a warning only says that a value is unusual. */
export type Problem = {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  /** JSON Pointer (RFC 6901); '' is the whole document. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** A sentence for people. */
  readonly message: string;
  readonly got: string;
  readonly expected: string;
  /** What to do; '' when there is nothing more to say. */
  readonly hint: string;
};

/** A result that holds a value. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A result that holds the reason for having no value. */
export function failed<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}

/** A refusal, without the fields that are not given. */
export function refuse(
  code: string,
  numbers?: Readonly<Record<string, number>>,
  ids?: Readonly<Record<string, string>>,
): Refusal {
  return { code, ...(numbers && { numbers }), ...(ids && { ids }) };
}
