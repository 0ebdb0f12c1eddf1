/** Files, folders and archives given to a command, as texts one by one: nothing is held, everything is told. */
import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import type { State } from '../handin/index.ts';
import { compareText, hashText } from '../kernel/index.ts';
import type { Unreadable } from '../scenario/index.ts';
import { badInput } from './exit.ts';
import { textOf, tryText } from './files.ts';
import { toldWith } from './notCopies.ts';
import { harmless } from './words.ts';
import { entriesOf, isZip } from './zip.ts';

const { basename, normalize } = posix;

/** Deepest folder looked into. */
const DEEPEST = 32;
const LONGEST_NAME = 1_000;

/** A text with its name, or why there is none. */
export type Item = { readonly name: string } & (
  | { readonly text: string; readonly sum: string }
  | { readonly state: State; readonly message: string }
);

/** A part of a pile, by the names in it: whoever has the same files finds the same parts. */
export interface Part {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

const isIn = (name: string, part: Part | undefined): boolean =>
  !part || (hashText(name) >>> 0) % part.of === part.index - 1;

/** What folders hold that nobody handed in; a way up (`..`) in an archive hides nothing, and leads nowhere. */
const isAside = (name: string): boolean => /(^|\/)(\.(?!\.?(\/|$))|__MACOSX(\/|$))/.test(name);

const STATE_OF: Partial<Record<Unreadable['code'], State>> = {
  limit: 'huge',
  encoding: 'foreign',
  syntax: 'empty',
};

/** The fingerprint of a text, in hexadecimal. */
type Sum = (text: string) => string;

/** Loaded by who reads copies: the other commands start without it. */
async function sha256(): Promise<Sum> {
  const { createHash } = await import('node:crypto');
  return (text) => createHash('sha256').update(text).digest('hex');
}

function itemOf(name: string, text: string | Unreadable, sum: Sum): Item {
  if (typeof text === 'string') return { name, text, sum: sum(text) };
  const { message, hint } = text.words;
  return {
    name,
    state: STATE_OF[text.code] ?? 'unreadable',
    message: toldWith({ message, hint: hint ?? '' }),
  };
}

/**
 * Everything that is under paths. A file that several of them lead to is read once, under the first of its names in
 * alphabetical order, its own rather than that of a link: neither the order of the paths nor the parts of a pile change what
 * it is called.
 * @throws BadInput for a path that does not exist
 */
export async function* itemsOf(paths: readonly string[], part?: Part): AsyncGenerator<Item> {
  const sum = await sha256();
  const names = new Map<string, string>();
  for (const path of paths) {
    for (const found of filesUnder(path)) {
      const file = normalize(found);
      const real = realOf(file);
      const before = names.get(real);
      if (before === undefined || byOwn(real)(file, before) < 0) names.set(real, file);
    }
  }
  for (const file of names.values())
    yield* isArchive(file) ? zipped(file, part, sum) : plain(file, part, sum);
}

/** The name of the file itself before those of links to it. */
const byOwn =
  (real: string) =>
  (a: string, b: string): number => {
    const isLink = (name: string): number => (basename(name) === basename(real) ? 0 : 1);
    return isLink(a) - isLink(b) || compareText(a, b);
  };

/** Where a file really is; a link that leads nowhere is a file of its own. */
function realOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

function* filesUnder(path: string): Generator<string> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat)
    throw badInput({
      file: path,
      code: 'reference',
      message: `${harmless(path)} est introuvable.`,
      expected: 'un fichier ou un dossier qui existe',
      hint: 'Vérifiez son nom et le dossier courant.',
    });
  if (!stat.isDirectory()) {
    yield path;
    return;
  }
  yield* filesIn(path.replace(/(?<=.)\/+$/, ''), 0);
}

function* filesIn(folder: string, depth: number): Generator<string> {
  if (depth > DEEPEST) return;
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
  for (const entry of entries) {
    if (isAside(entry.name)) continue;
    const path = `${folder}/${entry.name}`;
    // A link to a folder is not followed: it may lead back here.
    if (entry.isDirectory()) yield* filesIn(path, depth + 1);
    else if (!entry.isSymbolicLink() || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) yield path;
  }
}

function isArchive(file: string): boolean {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
  try {
    const fd = openSync(file, 'r');
    const bytes = Buffer.alloc(4);
    const length = readSync(fd, bytes, 0, 4, 0);
    closeSync(fd);
    return isZip(bytes.subarray(0, length));
  } catch {
    // Whoever reads it next says why it cannot be read.
    return false;
  }
}

function* plain(file: string, part: Part | undefined, sum: Sum): Generator<Item> {
  if (!isIn(file, part)) return;
  yield tryNamed(file, sum);
}

function tryNamed(file: string, sum: Sum): Item {
  const text = tryText(file);
  if (text === undefined) return { name: file, state: 'unreadable', message: 'Le fichier a disparu.' };
  return itemOf(file, text, sum);
}

async function* zipped(file: string, part: Part | undefined, sum: Sum): AsyncGenerator<Item> {
  for await (const entry of entriesOf(file)) {
    if ('broken' in entry) {
      if (isIn(file, part)) yield { name: file, state: 'damaged', message: entry.broken };
      return;
    }
    const name = `${file}/${entry.name.slice(0, LONGEST_NAME)}`;
    if (isAside(entry.name) || !isIn(name, part)) continue;
    if ('limit' in entry) yield { name, state: 'huge', message: entry.limit };
    else if ('damaged' in entry)
      yield {
        name,
        state: 'damaged',
        message: 'Le fichier est abîmé dans son archive. Téléchargez-la de nouveau.',
      };
    else if (isZip(entry.bytes.subarray(0, 4)))
      yield {
        name,
        state: 'foreign',
        message: 'C’est une archive dans une archive : sortez-en la copie.',
      };
    else yield itemOf(name, textOf(entry.bytes), sum);
  }
}
