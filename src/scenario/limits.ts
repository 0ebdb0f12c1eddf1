// The first look at a document: one pass over its characters, nothing kept. A file that would cost too much to read is
// refused before anything is built from it.

/** What a document (a scenario with all it extends) may hold. */
export const LIMITS = {
  bytes: 20_000_000,
  depth: 64,
  /** Values in all: a scenario of 5 000 products with its year of history needs half of it. */
  values: 1_200_000,
  /** Lists and objects in all: each costs ten times a plain value. Such a scenario has half of it too. */
  containers: 250_000,
  /** Keys in all: each costs three times a value of a list. */
  keys: 600_000,
  /** Items of one list, or keys of one object: the longest list of the format is the planogram. */
  items: 20_000,
  /** Characters of one text as written; the longest text of the format has 4 000. */
  text: 100_000,
  /** Escapes such as \n or \u00e9 in all: each costs ten times a plain character. */
  escapes: 1_000_000,
  /** Files that a scenario extends, itself included. */
  files: 32,
} as const;

export type LimitName = keyof typeof LIMITS;
export type Limits = Readonly<Record<LimitName, number>> & {
  /** Items of the outermost lists, where they may be more than those of the others. */
  readonly outer?: number;
};

/** The outermost lists stand at most this deep: the document itself, or what is right in it. */
export const OUTER_DEPTH = 2;

/** What has been read so far of a document in several files. */
export type Budget = {
  bytes: number;
  values: number;
  containers: number;
  keys: number;
  escapes: number;
  files: number;
};

/** A budget of which nothing is spent. */
export function newBudget(): Budget {
  return { bytes: 0, values: 0, containers: 0, keys: 0, escapes: 0, files: 0 };
}

/** The first trouble met: a limit, or a character that shows a wrong encoding. */
export type ScanTrouble =
  | {
      readonly kind: 'limit';
      readonly limit: LimitName;
      readonly offset: number;
      /** How deep a list that is too long stands. */
      readonly depth?: number | undefined;
    }
  | { readonly kind: 'encoding'; readonly unit: number; readonly offset: number };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Reads a text once, spends the budget and stops at the first limit. Never allocates, whatever the text; wrong
 * nesting and syntax are left to the parser.
 */
export function scan(text: string, budget: Budget, limits: Limits = LIMITS): ScanTrouble | undefined {
  const trouble = (limit: LimitName, offset: number, depth?: number): ScanTrouble => ({
    kind: 'limit',
    limit,
    offset,
    depth,
  });
  budget.files += 1;
  if (budget.files > limits.files) return trouble('files', 0);
  // A code unit is at least one byte: no need to look further.
  if (budget.bytes + text.length > limits.bytes) return trouble('bytes', 0);
  const items = new Int32Array(limits.depth + 1);
  const { items: most, outer = most } = limits;
  let { bytes, values, containers, keys, escapes } = budget;
  let depth = 0;
  let textStart = -1;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    // Halves of a pair count two bytes each.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
    if (unit === 0 || unit === 0xfffd) return { kind: 'encoding', unit, offset: i };
    if (textStart >= 0) {
      if (unit === BACKSLASH) {
        escapes += 1;
        if (escapes > limits.escapes) return trouble('escapes', i);
        i += 1;
        bytes += 1;
      } else if (unit === QUOTE) textStart = -1;
      else if (i - textStart > limits.text) return trouble('text', textStart);
      continue;
    }
    if (unit === QUOTE) textStart = i;
    else if (unit === COMMA) {
      values += 1;
      const count = (items[depth] as number) + 1;
      items[depth] = count;
      if (count >= (depth > OUTER_DEPTH ? most : outer)) return trouble('items', i, depth);
    } else if (unit === COLON) {
      keys += 1;
      if (keys > limits.keys) return trouble('keys', i);
    } else if (unit === OPEN_LIST || unit === OPEN_OBJECT) {
      values += 1;
      containers += 1;
      if (containers > limits.containers) return trouble('containers', i);
      depth += 1;
      if (depth > limits.depth) return trouble('depth', i);
      items[depth] = 0;
    } else if ((unit === CLOSE_LIST || unit === CLOSE_OBJECT) && depth > 0) depth -= 1;
    if (values > limits.values) return trouble('values', i);
  }
  if (bytes > limits.bytes) return trouble('bytes', 0);
  budget.bytes = bytes;
  budget.values = values;
  budget.containers = containers;
  budget.keys = keys;
  budget.escapes = escapes;
  return undefined;
}
