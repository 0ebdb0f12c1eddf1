// Follows `extends`: a scenario, or one section of it, that starts from other files.
import type { ProblemCode } from '../kernel/index.ts';
import { extendsCycle, noSuchFile, notAnObject, wrongExtends } from './french.ts';
import { type Budget, newBudget } from './limits.ts';
import { merge } from './merge.ts';
import { type Formats, formatOf, migrate } from './migrations.ts';
import type { Report, Words } from './report.ts';
import { parseSource } from './source.ts';
import {
  addMember,
  emptyObject,
  isArrayTree,
  isObjectTree,
  isTree,
  member,
  type ObjectTree,
  type Place,
  replaced,
  type TreeValue,
  toPlain,
  without,
} from './tree.ts';

/** Why a file that is there gives no text: it is a folder, an image… */
export type Unreadable = { readonly code: ProblemCode; readonly words: Words };

/** Gives the text of a file, why it has none, or undefined when there is no such file. Names use slashes. */
export type ReadText = (name: string) => string | Unreadable | undefined;

const EXTENDS = 'extends';

/** Most files that one `extends` may name. */
const MOST_NAMES = 16;

/** Which part of a scenario a file holds: the whole, or one section. */
type Part = { readonly section?: string };

/** What was read; `partial` when something that it extends could not be. */
export type Extended = { readonly tree: ObjectTree; readonly partial: boolean };

/**
 * Reads a scenario and all it extends, each file brought to the latest format, into one tree. Undefined when the
 * scenario itself could not be read well enough for the rest to mean anything.
 */
export function readExtended(
  name: string,
  read: ReadText,
  formats: Formats,
  report: Report,
): Extended | undefined {
  const reader = new Reader(read, formats, report);
  const tree = reader.file(name, {}, undefined, []);
  return tree && { tree, partial: reader.partial };
}

class Reader {
  private readonly read: ReadText;
  private readonly formats: Formats;
  private readonly report: Report;
  private readonly budget: Budget = newBudget();
  partial = false;
  private readonly done = new Map<string, ObjectTree | undefined>();

  constructor(read: ReadText, formats: Formats, report: Report) {
    this.read = read;
    this.formats = formats;
    this.report = report;
  }

  /** A file with what it extends. `from` is where its name was written, `chain` the files that led to it. */
  file(name: string, part: Part, from: Place | undefined, chain: readonly string[]): ObjectTree | undefined {
    if (chain.includes(name)) {
      this.report.add('error', 'cycle', { place: from as Place }, () => extendsCycle([...chain, name]));
      return undefined;
    }
    const key = `${part.section ?? ''}:${name}`;
    if (this.done.has(key)) return this.done.get(key);
    const tree = this.fresh(name, part, from, chain);
    this.done.set(key, tree);
    return tree;
  }

  private fresh(
    name: string,
    part: Part,
    from: Place | undefined,
    chain: readonly string[],
  ): ObjectTree | undefined {
    const text = this.read(name);
    if (typeof text !== 'string') {
      const place = from ?? this.report.addFile(name, '');
      if (text) this.report.add('error', text.code, { place }, () => ({ got: name, ...text.words }));
      else this.report.add('error', 'reference', { place }, () => noSuchFile(name, chain.at(-1)));
      return undefined;
    }
    const { origin, value } = parseSource(name, text, this.budget, this.report);
    if (value === undefined) return undefined;
    if (!isObjectTree(value)) {
      const got = isTree(value) ? '[…]' : value;
      this.report.add('error', 'type', { place: isTree(value) ? value.place : origin }, () =>
        notAnObject(got),
      );
      return undefined;
    }
    // Only the scenario itself must say its format; what it extends is taken to be of the latest unless it says so.
    const format = formatOf(value, this.formats, this.report, this.formats.latest);
    if (format === undefined) return undefined;
    return this.resolved(this.migrated(value, part, format), name, part, [...chain, name]);
  }

  /** The latest form of a file; a section is put in its place in a scenario for the time of the step. */
  private migrated(tree: ObjectTree, part: Part, format: number): ObjectTree {
    const latest = { value: () => this.formats.latest };
    if (part.section === undefined) return replaced(migrate(tree, format, this.formats), 'format', latest);
    const scenario = emptyObject(tree.place);
    const section = without(tree, 'format');
    addMember(scenario, part.section, tree.place, section, tree.place);
    const after = member(migrate(scenario, format, this.formats), part.section);
    return isObjectTree(after) ? after : section;
  }

  /** A tree laid over what it extends, and its sections over what they extend. */
  private resolved(tree: ObjectTree, name: string, part: Part, chain: readonly string[]): ObjectTree {
    const bases = this.bases(tree, name, part, chain);
    let own = without(tree, EXTENDS);
    if (part.section === undefined) {
      for (const section of own.keys) {
        const value = member(own, section);
        if (!isObjectTree(value) || !value.keys.includes(EXTENDS)) continue;
        const whole = this.resolved(value, name, { section }, chain);
        own = replaced(own, section, { value: () => whole });
      }
    }
    if (!bases) {
      this.partial = true;
      return own;
    }
    // `$remove` has nothing to remove in a file that extends nothing: it is then an unknown key like another.
    return bases.length === 0
      ? own
      : [...bases.map((base) => unmeasured(base, part)), own].reduce((base, over) =>
          merge(base, over, this.report),
        );
  }

  private bases(
    tree: ObjectTree,
    name: string,
    part: Part,
    chain: readonly string[],
  ): ObjectTree[] | undefined {
    const index = tree.keys.indexOf(EXTENDS);
    if (index < 0) return [];
    const value = tree.values[index] as TreeValue;
    const place = tree.places[index] as Place;
    const names = isArrayTree(value) ? value.values : [value];
    const files = names.map((written) => (typeof written === 'string' ? beside(name, written) : undefined));
    if (files.length > MOST_NAMES || files.includes(undefined) || new Set(files).size < files.length) {
      const got = isArrayTree(value)
        ? names.slice(0, MOST_NAMES).map((item) => (isTree(item) ? '…' : item))
        : value;
      this.report.add('error', isTree(value) && !isArrayTree(value) ? 'type' : 'pattern', { place }, () =>
        wrongExtends(isTree(value) && !isArrayTree(value) ? toPlain(emptyObject(place)) : got),
      );
      return undefined;
    }
    const places = isArrayTree(value) ? value.places : [place];
    const trees = files.map((file, i) => this.file(file as string, part, places[i], chain));
    return trees.every((base) => base !== undefined) ? trees : undefined;
  }
}

/** A base without what was measured on it: a scenario that starts from it is another one, and was not. */
function unmeasured(base: ObjectTree, { section }: Part): ObjectTree {
  if (section === 'rubric') return without(base, 'standardError');
  const rubric = member(base, 'rubric');
  if (section !== undefined || !isObjectTree(rubric)) return base;
  return replaced(base, 'rubric', { value: () => without(rubric, 'standardError') });
}

/**
 * The name of a file written inside another, from the folder of the latter. Undefined when it is not a relative name
 * of a JSON file: a scenario may come from anyone, and must not make us read anything else.
 */
export function beside(name: string, written: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no file system wants them in a name
  if (!/^[^/\\:\u0000-\u001f][^\\:\u0000-\u001f]*\.json$/i.test(written)) return undefined;
  const parts = name.split('/').slice(0, -1);
  for (const step of written.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop();
    else parts.push(step);
  }
  return parts.join('/');
}
