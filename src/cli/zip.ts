/**
 * Archives, read as they come by small pieces and never written anywhere: an archive that would fill the memory or the
 * day (a zip bomb) loses the entries that do, and nothing else.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import type { UnzipDecoderConstructor, UnzipFile } from 'fflate';
import { MOST_BYTES, remember } from './files.ts';
import { whole } from './words.ts';

/** Bytes read at a time: deflate gives at most 1 032 for one, hence 17 MB at once. */
const PIECE = 16_384;
/** Most entries of an archive, folders and all. */
const MOST_ENTRIES = 20_000;
/** Most bytes for one, once there is enough to judge: text of ours gives ten to twenty. */
const MOST_RATIO = 100;
const ENOUGH = 1_000_000;
/** Most bytes of all entries together. */
const MOST_TOTAL = 4_000_000_000;

const LOCAL_ENTRY = 0x04034b50;
const EMPTY_ARCHIVE = 0x06054b50;

/** Is this the beginning of an archive? */
export function isZip(beginning: Buffer): boolean {
  if (beginning.length < 4) return false;
  const mark = beginning.readUInt32LE(0);
  return mark === LOCAL_ENTRY || mark === EMPTY_ARCHIVE;
}

/** An entry whole, or why it was left. */
export type Entry =
  | { readonly name: string; readonly bytes: Buffer }
  | { readonly name: string; readonly limit: string }
  | { readonly name: string; readonly damaged: true };

/** An archive that cannot be read any further; entries before that are good. */
export type Broken = { readonly broken: string };

/** A decoder that stops giving, and costs nothing more, once it has given too much. */
const bounded = ({ Inflate }: typeof import('fflate')): UnzipDecoderConstructor =>
  class {
    static readonly compression = 8;
    ondata: (error: Error | null, data: Uint8Array, final: boolean) => void = () => {};
    #read = 0;
    #given = 0;
    #stopped = false;
    readonly #inflate = new Inflate((data, final) => {
      this.#given += data.length;
      this.#stopped =
        this.#given > MOST_BYTES || (this.#given > ENOUGH && this.#given > MOST_RATIO * this.#read);
      this.ondata(this.#stopped ? new TooMuch() : null, data, final);
    });

    push(data: Uint8Array, final: boolean): void {
      if (this.#stopped) return;
      this.#read += data.length;
      try {
        this.#inflate.push(data, final);
      } catch (error) {
        this.#stopped = true;
        this.ondata(error as Error, data.subarray(0, 0), final);
      }
    }
  };

class TooMuch extends Error {}

const TOO_LARGE = `Le fichier, une fois décompressé, est trop gros (au plus ${whole(MOST_BYTES)} octets) ou trop bien compressé pour être honnête : il n’a pas été lu.`;

/** Puts the pieces of each entry together; `done` receives those that are whole, or left. */
class Gathering {
  readonly done: Entry[] = [];
  /** Names of those begun and not ended. */
  readonly open = new Set<string>();
  #entries = 0;
  #total = 0;

  /** More entries, or more bytes, than anybody hands in. */
  get isTooMuch(): boolean {
    return this.#entries > MOST_ENTRIES || this.#total > MOST_TOTAL;
  }

  /** Takes an entry that begins; its pieces come later. */
  readonly take = (entry: UnzipFile): void => {
    this.#entries++;
    const { name } = entry;
    if (name.endsWith('/')) return;
    const pieces: Uint8Array[] = [];
    let size = 0;
    let over = false;
    const end = (one: Entry) => {
      over = true;
      this.open.delete(name);
      this.done.push(one);
    };
    this.open.add(name);
    entry.ondata = (error, data, final) => {
      if (over) return;
      size += data.length;
      this.#total += data.length;
      if (error instanceof TooMuch || size > MOST_BYTES) {
        pieces.length = 0;
        end({ name, limit: TOO_LARGE });
      } else if (error) end({ name, damaged: true });
      else {
        pieces.push(data);
        if (final) end({ name, bytes: Buffer.concat(pieces) });
      }
    };
    try {
      entry.start();
    } catch {
      // Another method than deflate, or a password.
      end({ name, damaged: true });
    }
  };
}

/** The bytes of a file by small pieces, each a copy: the reader keeps what it does not use yet. The last one is empty. */
function* piecesOf(file: string): Generator<Uint8Array> {
  const fd = openSync(file, 'r');
  try {
    remember(fd);
    const piece = Buffer.alloc(PIECE);
    for (let length = -1; length !== 0; ) {
      length = readSync(fd, piece, 0, PIECE, null);
      yield Uint8Array.from(piece.subarray(0, length));
    }
  } finally {
    closeSync(fd);
  }
}

/** The entries of an archive, one by one; the last thing said is why it stopped, when it is broken. */
export async function* entriesOf(file: string): AsyncGenerator<Entry | Broken> {
  // Its tables take longer to build than a whole day to play: only who opens an archive waits for them.
  const fflate = await import('fflate');
  const gathering = new Gathering();
  const unzip = new fflate.Unzip(gathering.take);
  unzip.register(bounded(fflate));
  unzip.register(Stored);
  for (const piece of piecesOf(file)) {
    try {
      unzip.push(piece, piece.length === 0);
    } catch {
      yield* gathering.done;
      yield { broken: 'L’archive est abîmée : la suite n’a pas pu être lue. Téléchargez-la de nouveau.' };
      return;
    }
    yield* gathering.done.splice(0);
    if (gathering.isTooMuch) {
      yield {
        broken: `L’archive contient trop de choses : au plus ${whole(MOST_ENTRIES)} fichiers. Partagez-la en plusieurs.`,
      };
      return;
    }
  }
  for (const name of gathering.open) yield { name, damaged: true };
}

/** Entries that are not compressed. */
class Stored {
  static readonly compression = 0;
  ondata: (error: Error | null, data: Uint8Array, final: boolean) => void = () => {};

  push(data: Uint8Array, final: boolean): void {
    this.ondata(null, data, final);
  }
}
