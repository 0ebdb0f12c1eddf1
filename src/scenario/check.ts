// Walks the format and a document side by side. zod judges each value; the walk gives order, places and a bound: zod
// alone would build a million issues for a hostile file. What is wrong is replaced by a neutral value, so that the rules
// can go on and every problem is told at once.
import type { z } from 'zod';
import type { ProblemCode } from '../kernel/index.ts';
import { REMOVE } from './merge.ts';
import {
  codeOf,
  hiddenCharacter,
  missingKey,
  nameOf,
  unknownKey,
  wrongSize,
  wrongValue,
} from './problems.ts';
import { type Quick, quickOf } from './quick.ts';
import type { Report, Words } from './report.ts';
import { defOf, fitsNone, formOf, inner, isShapeOf, issueOf, kindsOf, lengths, standIn } from './schema.ts';
import {
  emptyObject,
  glimpse,
  isArrayTree,
  isObjectTree,
  isTree,
  member,
  type Step,
  spotAt,
  type Tree,
  type TreeValue,
  toPlain,
  valueAt,
} from './tree.ts';

/** Keys that no object may hold: they mean something to JavaScript itself. */
const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Hidden characters that turn or blank the text around them: controls and bidirectional overrides. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

/** What a walk leaves: a value in the shape of the format, and the paths where it had to be made up. */
export type Checked = {
  readonly value: unknown;
  /** Is what stands at this path made up, or inside something made up? */
  readonly isMadeUp: (path: readonly Step[]) => boolean;
};

/** How much of a document is looked at. */
type Extent = {
  /** Looks only at what stands at this path. */
  readonly path?: readonly Step[];
  /** The document completes another one, which could not be read: what it leaves out may be there. */
  readonly partial?: boolean;
};

/** Checks a document against a schema and reports every value that is missing, unknown or wrong. */
export function checkShape(schema: z.ZodType, root: Tree, report: Report, extent: Extent = {}): Checked {
  const walk = new Walk(root, report, extent);
  return { value: walk.visit(schema, walk.start), isMadeUp: (path) => walk.isMadeUp(path) };
}

/** What the format says of the values of a schema, and how plain ones are judged. */
type Known = { readonly role: string | undefined; readonly quick: Quick | undefined };

/** Where the parts of an object stand: its keys in the format with their schemas, and their places in a list of keys. */
type Parts = {
  readonly given: readonly string[];
  readonly keys: readonly string[];
  readonly schemas: readonly z.ZodType[];
  /** −1 when the list does not have it. */
  readonly at: readonly number[];
  readonly id: number;
  readonly unknown: readonly string[];
};

/** Is this a plain value in order? If not, zod is asked. */
function isFine(quick: Quick | undefined, value: TreeValue | undefined): boolean {
  return quick?.(value) === true && !(typeof value === 'string' && HIDDEN.test(value));
}

class Walk {
  /** The value where the walk begins. */
  readonly start: TreeValue | undefined;
  private readonly path: Step[];
  private readonly partial: boolean;
  /** Ids of the items we are inside, by depth, to name them in sentences. */
  private readonly ids = new Map<number, string>();
  private readonly madeUp = new Set<string>();
  /** What is known of each schema: zod takes its time to say it again. */
  private readonly known = new Map<z.ZodType, Known>();
  private readonly parts = new Map<z.ZodType, Parts>();
  /** What the format says of the value where we are. */
  private about = '';
  private readonly root: Tree;
  private readonly report: Report;

  constructor(root: Tree, report: Report, { path = [], partial = false }: Extent) {
    this.root = root;
    this.report = report;
    this.path = [...path];
    this.partial = partial;
    this.start = valueAt(root, path);
  }

  private knownOf(schema: z.ZodType): Known {
    let known = this.known.get(schema);
    if (known === undefined) {
      known = { role: schema.description, quick: quickOf(schema) };
      this.known.set(schema, known);
    }
    return known;
  }

  /** What the format says of a value. */
  private roleOf(schema: z.ZodType): string | undefined {
    return this.knownOf(schema).role;
  }

  isMadeUp(path: readonly Step[]): boolean {
    for (let length = 0; length <= path.length; length += 1) {
      if (this.madeUp.has(keyOf(path.slice(0, length)))) return true;
    }
    return false;
  }

  /** Checks a value; returns it with defaults filled in, or what stands for it. */
  visit(schema: z.ZodType, value: TreeValue | undefined, said?: string): unknown {
    if (this.report.isFull) return undefined;
    const { role, quick } = this.knownOf(schema);
    const about = said ?? role;
    if (about !== undefined) this.about = about;
    if (isFine(quick, value)) return value;
    const def = defOf(schema);
    switch (def.type) {
      case 'optional':
        return value === undefined ? undefined : this.visit(inner(def.innerType), value, about);
      case 'default':
        return value === undefined ? def.defaultValue : this.visit(inner(def.innerType), value, about);
      case 'prefault':
        // What the format puts in the place of a section is always {}: the walk fills it as well as zod would.
        return this.visit(
          inner(def.innerType),
          value === undefined ? emptyObject(this.root.place) : value,
          about,
        );
      case 'nullable':
        if (value === null) return null;
        if (value === undefined || isShapeOf(inner(def.innerType), value))
          return this.visit(inner(def.innerType), value, about);
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
      case 'union':
        return this.union(schema, value, about);
      case 'unknown':
        // What another schema is for: left in the tree, where its reader finds it.
        return value;
      default:
        return this.leaf(schema, value);
    }
  }

  private object(schema: z.ZodType, shape: Readonly<Record<string, z.ZodType>>, value: TreeValue): unknown {
    if (!isObjectTree(value)) return this.refuse('type', schema, value);
    const parts = this.partsOf(schema, shape, value.keys);
    const id = parts.id < 0 ? undefined : value.values[parts.id];
    if (typeof id === 'string') this.ids.set(this.path.length - 1, id);
    for (const key of parts.unknown) {
      // What takes something out of another document is known once that one is read.
      if (this.partial && key === REMOVE) continue;
      if (!this.report.isFull) {
        this.tell('unknown', [...this.path, key], true, (where) => unknownKey(where, key, parts.keys));
      }
    }
    const result: Record<string, unknown> = {};
    for (let i = 0; i < parts.keys.length; i += 1) {
      const key = parts.keys[i] as string;
      const index = parts.at[i] as number;
      this.path.push(key);
      const part = this.visit(parts.schemas[i] as z.ZodType, index < 0 ? undefined : value.values[index]);
      this.path.pop();
      if (part !== undefined) result[key] = part;
    }
    this.ids.delete(this.path.length - 1);
    return result;
  }

  /** Where the parts of an object stand among the keys it was given; objects alike share their list of keys. */
  private partsOf(
    schema: z.ZodType,
    shape: Readonly<Record<string, z.ZodType>>,
    given: readonly string[],
  ): Parts {
    const last = this.parts.get(schema);
    if (last?.given === given) return last;
    const keys = last?.keys ?? Object.keys(shape);
    const parts = {
      given,
      keys,
      schemas: last?.schemas ?? keys.map((key) => shape[key] as z.ZodType),
      at: keys.map((key) => given.indexOf(key)),
      id: given.indexOf('id'),
      unknown: given.filter((key) => !Object.hasOwn(shape, key)),
    };
    this.parts.set(schema, parts);
    return parts;
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
    const { about } = this;
    if (size < min || size > max) {
      // The number of products is one of the limits of the game; other lists only have a reasonable size.
      const code = this.path.join('/') === 'catalogue/products' && size > max ? 'limit' : 'size';
      this.tell(code, this.path, false, (where) => wrongSize(where, schema, size, about));
      this.madeUp.add(keyOf(this.path));
    }
    const { quick, role } = this.knownOf(element);
    if (size > 0 && size >= min && size <= max && value.values.every((item) => isFine(quick, item))) {
      // A list of plain values in order: a past has hundreds.
      if (role !== undefined && !this.report.isFull) this.about = role;
      return value.values.slice();
    }
    const items = value.values.slice(0, max).map((item, index) => this.item(element, index, item));
    while (items.length < min && min <= 100) items.push(standIn(element));
    return items;
  }

  /** One of several forms: judged as the one it was meant to have. */
  private union(schema: z.ZodType, value: TreeValue, about: string | undefined): unknown {
    const form = formOf(schema, value);
    if (form) return this.visit(form, value, this.roleOf(form) ?? about);
    const named = kindsOf(schema);
    if (!named || !isObjectTree(value))
      return fitsNone(schema, value) ? this.refuse('type', schema, value) : this.leaf(schema, value);
    const kind = member(value, named.key);
    this.madeUp.add(keyOf(this.path));
    this.path.push(named.key);
    if (kind === undefined) this.missing(named.kinds);
    else this.refuse(typeof kind === 'string' ? 'unknown' : 'type', named.kinds, kind);
    this.path.pop();
    return standIn(schema);
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
    return this.refuse(codeOf(issue, plain, this.path.at(-1) ?? '', this.about), schema, value);
  }

  private missing(schema: z.ZodType): unknown {
    const name = this.path.at(-1) ?? '';
    const { about } = this;
    if (this.partial) return standIn(schema);
    this.tell('missing', this.path, false, (where) => missingKey(where, name, schema, about));
    this.madeUp.add(keyOf(this.path));
    return standIn(schema);
  }

  private refuse(
    code: ProblemCode,
    schema: z.ZodType,
    value: TreeValue,
    change = (words: Words): Words => words,
  ): unknown {
    const name = this.path.at(-1) ?? '';
    const { about } = this;
    const path = [...this.path];
    const shown = () =>
      typeof value === 'number' ? this.report.numberAt(spotAt(this.root, path).place) : glimpse(value);
    this.tell(code, this.path, false, (where) =>
      change(wrongValue(where, name, schema, code, glimpse(value), about, shown())),
    );
    this.madeUp.add(keyOf(this.path));
    const replacement = standIn(schema);
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
}

function keyOf(path: readonly Step[]): string {
  return path.join('/');
}
