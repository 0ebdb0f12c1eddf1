/** Files, read with care and written or refused in a sentence. */
import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { badInput, CannotWrite } from './exit.ts';
import { harmless, whole } from './words.ts';

/** Largest file read, in bytes: the limit of a document. */
const MOST_BYTES = 20_000_000;

/**
 * The text of a file.
 * @returns undefined when there is no such file
 * @throws BadInput for a folder, a device, an empty or binary file, one that is too large or may not be read
 */
export function readText(file: string): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readBytes(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    if (code === 'EACCES' || code === 'EPERM' || code === 'ELOOP') {
      throw badInput({
        file,
        code: 'reference',
        message: `Le fichier ${harmless(file)} ne se laisse pas lire (${code}).`,
      });
    }
    throw error;
  }
  // A null byte is in no JSON text; images, archives and office documents have some in their first bytes.
  if (bytes.subarray(0, 8_000).includes(0)) {
    throw badInput({
      file,
      code: 'encoding',
      message: 'C’est un fichier binaire (ou un texte qui n’est pas en UTF-8), pas un document JSON.',
      expected: 'un fichier texte en UTF-8',
      hint: 'Vérifiez que c’est bien le bon fichier.',
    });
  }
  const text = bytes.toString('utf8');
  if (/^\s*$/.test(text)) {
    throw badInput({
      file,
      code: 'syntax',
      message: 'Le fichier est vide.',
      expected: 'un document JSON',
      hint: 'Il a peut-être été coupé pendant une copie : reprenez l’original.',
    });
  }
  return text;
}

function readBytes(file: string): Buffer {
  const fd = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile()) {
      const message = stat.isDirectory()
        ? `${harmless(file)} est un dossier, pas un fichier.`
        : `${harmless(file)} n’est pas un fichier ordinaire.`;
      throw badInput({ file, code: 'type', message, expected: 'un fichier' });
    }
    if (stat.size > MOST_BYTES) throw tooLarge(file);
    // Never more than the limit, even when the file grows while it is read.
    const bytes = Buffer.alloc(stat.size);
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

function tooLarge(file: string) {
  return badInput({
    file,
    code: 'limit',
    message: `Le fichier est trop gros : il faut au plus ${whole(MOST_BYTES)} octets.`,
    expected: 'au plus 20 Mo',
    hint: 'Vérifiez que c’est bien le bon fichier.',
  });
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
 * Looks whether a file could be written, before a long work and without touching it.
 * @throws CannotWrite
 */
export function checkWritable(file: string): void {
  try {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat?.isDirectory())
      throw new CannotWrite(`Impossible d’écrire ${harmless(file)} : c’est un dossier.`);
    accessSync(stat ? file : dirname(file), constants.W_OK);
  } catch (error) {
    throw error instanceof CannotWrite ? error : cannotWrite(file, error);
  }
}

/** Writes a text to a file. */
export function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'son dossier n’existe pas',
  ENOTDIR: 'son dossier n’existe pas',
  EACCES: 'le système ne le permet pas',
  EPERM: 'le système ne le permet pas',
  EROFS: 'le disque est en lecture seule',
  ENOSPC: 'le disque est plein',
  EISDIR: 'c’est un dossier',
};

/** The sentence for a write that failed. */
export function cannotWrite(file: string, error: unknown): CannotWrite {
  const { code = '' } = error as NodeJS.ErrnoException;
  return new CannotWrite(`Impossible d’écrire ${harmless(file)} : ${WHY[code] ?? code}.`);
}
