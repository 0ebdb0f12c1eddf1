/** Files, read with care and written or refused in a sentence. */
import {
  accessSync,
  type BigIntStats,
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { echo } from '../kernel/index.ts';
import type { Unreadable } from '../scenario/index.ts';
import { badInput, CannotWrite } from './exit.ts';
import { harmless, whole } from './words.ts';

/** Largest file read, in bytes: the limit of a document. */
export const MOST_BYTES = 20_000_000;

/**
 * The text of a file, or why it has none: a folder, a device, an empty or binary file, one that is too large or may not
 * be read. Undefined when there is no such file.
 */
export function tryText(file: string): string | Unreadable | undefined {
  let bytes: Buffer;
  try {
    bytes = readBytes(file);
  } catch (error) {
    if (error instanceof NoText) return error.why;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) throw error;
    const message = `Le fichier ${harmless(file)} ne se laisse pas lire (${code}).`;
    const hint = 'Vérifiez son nom et vos droits, ou prenez-en une copie.';
    return { code: 'reference', words: { message, expected: 'un fichier texte lisible', hint } };
  }
  return textOf(bytes);
}

/** The text of bytes, or why they have none: empty, or binary. */
export function textOf(bytes: Buffer): string | Unreadable {
  // A null byte is in no JSON text; images, archives and office documents have some in their first bytes.
  if (bytes.subarray(0, 8_000).includes(0)) {
    return {
      code: 'encoding',
      words: {
        message: 'C’est un fichier binaire (ou un texte qui n’est pas en UTF-8), pas un document JSON.',
        expected: 'un fichier texte en UTF-8',
        hint: 'Vérifiez que c’est bien le bon fichier.',
      },
    };
  }
  const text = bytes.toString('utf8');
  if (/^\s*$/.test(text)) {
    return {
      code: 'syntax',
      words: {
        message: 'Le fichier est vide.',
        expected: 'un document JSON',
        hint: 'Il a peut-être été coupé pendant une copie : reprenez l’original.',
      },
    };
  }
  return text;
}

/**
 * The same, for a file given to the command.
 * @throws BadInput when it has no text
 */
export function readText(file: string): string | undefined {
  const text = tryText(file);
  if (typeof text !== 'object') return text;
  const { got, ...words } = text.words;
  throw badInput({ file, code: text.code, ...words, ...(got !== undefined && { got: echo(got) }) });
}

/** Leaves the reading of a file; never leaves this one. */
class NoText extends Error {
  readonly why: Unreadable;

  constructor(code: Unreadable['code'], message: string, expected: string) {
    super(message);
    this.why = { code, words: { message, expected, hint: 'Vérifiez que c’est bien le bon fichier.' } };
  }
}

/** Files read so far, by device and inode: nothing may be written over them. */
const sources = new Set<string>();

/** Notes that a file is read, by whoever reads it in another way than here. */
export function remember(fd: number): void {
  sources.add(inode(fstatSync(fd, { bigint: true })));
}

const inode = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`;

function readBytes(file: string): Buffer {
  const fd = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(fd, { bigint: true });
    if (!stat.isFile()) {
      const message = stat.isDirectory()
        ? `${harmless(file)} est un dossier, pas un fichier.`
        : `${harmless(file)} n’est pas un fichier ordinaire.`;
      throw new NoText('type', message, 'un fichier');
    }
    sources.add(inode(stat));
    if (stat.size > MOST_BYTES) {
      const message = `Le fichier est trop gros : il faut au plus ${whole(MOST_BYTES)} octets.`;
      throw new NoText('limit', message, 'au plus 20 Mo');
    }
    // Never more than the limit, even when the file grows while it is read.
    const bytes = Buffer.alloc(Number(stat.size));
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(fd, bytes, length, bytes.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(fd);
  }
}

/** The same, for a file that must exist. */
export function mustRead(file: string): string {
  const text = readText(file);
  if (text !== undefined) return text;
  throw badInput({
    file,
    code: 'reference',
    message: `Le fichier ${harmless(file)} est introuvable.`,
    expected: 'un fichier qui existe',
    hint: 'Vérifiez son nom et le dossier courant.',
  });
}

/**
 * Looks whether files could be written, before a long work and without touching them. To be asked again once the input
 * is read: what was read is never written over.
 * @throws CannotWrite
 */
export function checkWritable(...files: readonly (string | undefined)[]): void {
  const targets = new Set<string>();
  for (const file of files) {
    if (file === undefined || file === '-') continue;
    const target = targetOf(file);
    if (targets.has(target)) {
      throw new CannotWrite(`Impossible d’écrire ${harmless(file)} : deux options nomment ce fichier.`);
    }
    targets.add(target);
  }
}

/** What identifies a file that may be written, whatever its name. */
function targetOf(file: string): string {
  try {
    const stat = statSync(file, { throwIfNoEntry: false, bigint: true });
    if (stat?.isDirectory())
      throw new CannotWrite(`Impossible d’écrire ${harmless(file)} : c’est un dossier.`);
    accessSync(stat ? file : dirname(file), constants.W_OK);
    if (!stat) return resolve(file);
    if (!sources.has(inode(stat))) return inode(stat);
  } catch (error) {
    throw error instanceof CannotWrite ? error : cannotWrite(file, error);
  }
  throw new CannotWrite(
    `Impossible d’écrire ${harmless(file)} : la commande lit ce fichier. Donnez un autre nom.`,
  );
}

/**
 * Writes a text to a file, whole or not at all: a disk that fills up leaves the file as it was. A device or a pipe is
 * written as it comes, and so is a file of a folder in which no other may be made.
 * @throws CannotWrite
 */
export function writeText(file: string, text: string): void {
  try {
    const stat = statSync(file, { throwIfNoEntry: false });
    const real = stat ? realpathSync(file) : file;
    if ((!stat || stat.isFile()) && isWritable(dirname(real))) replace(real, text, stat?.mode);
    else writeFileSync(file, text);
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Writes beside a file, then takes its place and its rights. */
function replace(file: string, text: string, mode: number | undefined): void {
  const beside = join(dirname(file), `.gondole-${process.pid}.tmp`);
  try {
    writeFileSync(beside, text);
    if (mode !== undefined) chmodSync(beside, mode);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'son dossier n’existe pas',
  ENOTDIR: 'son dossier n’existe pas',
  EACCES: 'le système ne le permet pas',
  EPERM: 'le système ne le permet pas',
  EROFS: 'le disque est en lecture seule',
  ENOSPC: 'le disque est plein',
  EDQUOT: 'la place qui vous est donnée est pleine',
  EFBIG: 'le fichier serait plus gros que le système ne le permet',
  EIO: 'le disque ne répond pas',
  ENAMETOOLONG: 'son nom est trop long',
  EISDIR: 'c’est un dossier',
};

/** The sentence for a write that failed. */
export function cannotWrite(file: string, error: unknown): CannotWrite {
  const { code = '' } = error as NodeJS.ErrnoException;
  return new CannotWrite(
    `Impossible d’écrire ${harmless(file)} : ${WHY[code] ?? `le système répond ${code}`}.`,
  );
}
