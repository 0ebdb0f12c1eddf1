// Walks the format and a document side by side. zod judges each value; the walk gives order, places and a bound: zod
// alone would build a million issues for a hostile file. What is wrong is replaced by a neutral value, so that the rules
// can go on and every problem is told at once.
import type { z } from 'zod';
import type { ProblemCode } from '../kernel/index.ts';
import {
  codeOf,
  hiddenCharacter,
  missingKey,
  nameOf,
  unknownKey,
  wrongSize,
  wrongValue,
} from './problems.ts';
import type { Report, Words } from './report.ts';
import {
  isArrayTree,
  isObjectTree,
  isTree,
  type Step,
  spotAt,
  type Tree,
  type TreeValue,
  toPlain,
} from './tree.ts';

/** Keys that no object may hold: they mean something to JavaScript itself. */
const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Hidden characters that turn or blank the text around them: controls and bidirectional overrides. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

type Def = z.core.$ZodTypes['_zod']['def'];

/** The definition of a schema; the union of all kinds is told apart by `type`. */
function defOf(schema: z.ZodType): Def {
  return (schema as unknown as z.core.$ZodTypes)._zod.def;
}

/** A schema met inside another. */
function inner(schema: unknown): z.ZodType {
  return schema as z.ZodType;
}

/** What a walk leaves: a value in the shape of the format, and the paths where it had to be made up. */
export type Checked = {
  readonly value: unknown;
  /** Is what stands at this path made up, or inside something made up? */
  readonly isMadeUp: (path: readonly Step[]) => boolean;
};

/** Checks a document against a schema and reports every value that is missing, unknown or wrong. */
export function checkShape(schema: z.ZodType, root: Tree, report: Report): Checked {
  const walk = new Walk(root, report);
  return { value: walk.visit(schema, root), isMadeUp: (path) => walk.isMadeUp(path) };
}

class Walk {
  private readonly path: Step[] = [];
  /** Ids of the items we are inside, by depth, to name them in sentences. */
  private readonly ids = new Map<number, string>();
  private readonly madeUp = new Set<string>();
  private readonly root: Tree;
  private readonly report: Report;

  constructor(root: Tree, report: Report) {
    this.root = root;
    this.report = report;
  }

  isMadeUp(path: readonly Step[]): boolean {
    for (let length = 0; length <= path.length; length += 1) {
      if (this.madeUp.has(keyOf(path.slice(0, length)))) return true;
    }
    return false;
  }

  /** Checks a value; returns it with defaults filled in, or what stands for it. */
  visit(schema: z.ZodType, value: TreeValue | undefined): unknown {
    if (this.report.isFull) return undefined;
    const def = defOf(schema);
    switch (def.type) {
      case 'optional':
        return value === undefined ? undefined : this.visit(inner(def.innerType), value);
      case 'default':
      case 'prefault':
        return value === undefined ? schema.parse(undefined) : this.visit(inner(def.innerType), value);
      case 'nullable':
        if (value === null) return null;
        if (value === undefined || isShapeOf(inner(def.innerType), value))
          return this.visit(inner(def.innerType), value);
        return this.refuse('type', schema, value);
    }
    if (value === undefined) return this.missing(schema);
    switch (def.type) {
      case 'object':
        return this.object(schema, def.shape as Readonly<Record<string, z.ZodType>>, value);
      case 'record':
        return this.record(schema, inner(def.keyType), inner(def.valueType), value);
      case 'array':
        return this.array(schema, inner(def.element), value);
      case 'tuple':
        return this.tuple(schema, def.items.map(inner), value);
      default:
        return this.leaf(schema, value);
    }
  }

  private object(schema: z.ZodType, shape: Readonly<Record<string, z.ZodType>>, value: TreeValue): unknown {
    if (!isObjectTree(value)) return this.refuse('type', schema, value);
    const known = Object.keys(shape);
    const id = value.values[value.keys.indexOf('id')];
    if (typeof id === 'string') this.ids.set(this.path.length - 1, id);
    for (const key of value.keys) {
      if (!Object.hasOwn(shape, key) && !this.report.isFull) {
        this.tell('unknown', [...this.path, key], true, (where) => unknownKey(where, key, known));
      }
    }
    const result: Record<string, unknown> = {};
    for (const key of known) {
      const index = value.keys.indexOf(key);
      this.path.push(key);
      const part = this.visit(shape[key] as z.ZodType, index < 0 ? undefined : value.values[index]);
      this.path.pop();
      if (part !== undefined) result[key] = part;
    }
    this.ids.delete(this.path.length - 1);
    return result;
  }

  private record(schema: z.ZodType, keys: z.ZodType, values: z.ZodType, value: TreeValue): unknown {
    if (!isObjectTree(value)) return this.refuse('type', schema, value);
    const result: Record<string, unknown> = {};
    value.keys.forEach((key, index) => {
      this.path.push(key);
      if (RESERVED_KEYS.has(key)) {
        this.tell('unknown', this.path, true, (where) => unknownKey(where, key, []));
      } else {
        const issue = issueOf(keys, key);
        if (issue) {
          this.tell(codeOf(issue, key, ''), this.path, true, (where) =>
            wrongValue(where, '', keys, 'pattern', key),
          );
          this.madeUp.add(keyOf(this.path));
        }
        result[key] = this.visit(values, value.values[index]);
      }
      this.path.pop();
    });
    return result;
  }

  private array(schema: z.ZodType, element: z.ZodType, value: TreeValue): unknown {
    if (!isArrayTree(value)) return this.refuse('type', schema, value);
    const { min, max } = lengths(schema);
    const size = value.values.length;
    if (size < min || size > max) {
      // The number of products is one of the limits of the game; other lists only have a reasonable size.
      const code = this.path.join('/') === 'catalogue/products' && size > max ? 'limit' : 'size';
      this.tell(code, this.path, false, (where) => wrongSize(where, schema, size));
      this.madeUp.add(keyOf(this.path));
    }
    const items = value.values.slice(0, max).map((item, index) => this.item(element, index, item));
    while (items.length < min && min <= 100) items.push(this.standIn(element));
    return items;
  }

  private tuple(schema: z.ZodType, items: readonly z.ZodType[], value: TreeValue): unknown {
    if (!isArrayTree(value)) return this.refuse('type', schema, value);
    if (value.values.length !== items.length) return this.refuse('size', schema, value);
    return items.map((item, index) => this.item(item, index, value.values[index]));
  }

  private item(schema: z.ZodType, index: number, value: TreeValue | undefined): unknown {
    this.path.push(index);
    const result = this.visit(schema, value);
    this.path.pop();
    return result;
  }

  private leaf(schema: z.ZodType, value: TreeValue): unknown {
    if (typeof value === 'string' && HIDDEN.test(value)) {
      return this.refuse('pattern', schema, value, hiddenCharacter);
    }
    const plain = isTree(value) ? toPlain(value) : value;
    const issue = issueOf(schema, plain);
    if (!issue) return plain;
    return this.refuse(codeOf(issue, plain, this.path.at(-1) ?? ''), schema, value);
  }

  private missing(schema: z.ZodType): unknown {
    const name = this.path.at(-1) ?? '';
    this.tell('missing', this.path, false, (where) => missingKey(where, name, schema));
    this.madeUp.add(keyOf(this.path));
    return this.standIn(schema);
  }

  private refuse(
    code: ProblemCode,
    schema: z.ZodType,
    value: TreeValue,
    change = (words: Words): Words => words,
  ): unknown {
    const name = this.path.at(-1) ?? '';
    this.tell(code, this.path, false, (where) =>
      change(wrongValue(where, name, schema, code, shallow(value))),
    );
    this.madeUp.add(keyOf(this.path));
    const replacement = this.standIn(schema);
    // A text that is wrongly written is still the name that others refer to; a number only has to be brought back.
    if (typeof replacement === 'string' && typeof value === 'string' && code !== 'unknown') return value;
    return replacement;
  }

  private tell(
    code: ProblemCode,
    path: readonly Step[],
    atKey: boolean,
    words: (where: string) => Words,
  ): void {
    this.report.add('error', code, () => spotAt(this.root, path, atKey), this.naming(path, atKey, words));
  }

  /** Words that name the value where we are now; they are asked for later, from somewhere else. */
  private naming(path: readonly Step[], atKey: boolean, words: (where: string) => Words): () => Words {
    const about = atKey ? path.slice(0, -1) : [...path];
    const ids = new Map(this.ids);
    return () => words(nameOf(about, ids));
  }

  /** A value in the shape of the schema, the smallest one, in place of a wrong or missing one. */
  private standIn(schema: z.ZodType): unknown {
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
            .map(([key, part]) => [key, this.standIn(part)] as const)
            .filter(([, part]) => part !== undefined),
        );
      case 'record':
        return {};
      case 'array': {
        const { min } = lengths(schema);
        return Array.from({ length: min <= 100 ? min : 0 }, () => this.standIn(inner(def.element)));
      }
      case 'tuple':
        return def.items.map((item) => this.standIn(inner(item)));
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
}

/**
 * What zod has against a value, or undefined. `safeParse` would build an error with a stack each time: twenty times
 * slower. No schema of the format changes the value it accepts.
 */
function issueOf(schema: z.ZodType, value: unknown): z.core.$ZodRawIssue | undefined {
  const result = schema._zod.run({ value, issues: [] }, { async: false });
  return (result as z.core.ParsePayload).issues[0];
}

/** Bounds on the number of items of a list. */
function lengths(schema: z.ZodType): { readonly min: number; readonly max: number } {
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
function isShapeOf(schema: z.ZodType, value: TreeValue): boolean {
  const { type } = defOf(schema);
  if (type === 'object' || type === 'record') return isObjectTree(value);
  if (type === 'array' || type === 'tuple') return isArrayTree(value);
  return type === 'number' ? typeof value === 'number' : typeof value === 'string';
}

/** Enough of a value to be echoed: containers may be huge. */
function shallow(value: TreeValue): unknown {
  if (!isTree(value)) return value;
  if (value.kind === 'array') return value.values.slice(0, 12).map(blank);
  return toPlain({ ...value, keys: value.keys.slice(0, 6), values: value.values.slice(0, 6).map(blank) });
}

function blank(value: TreeValue): TreeValue {
  return isTree(value) ? '…' : value;
}

function keyOf(path: readonly Step[]): string {
  return path.join('/');
}
