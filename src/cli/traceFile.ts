/** The rows of every day as CSV: the picture that the floor plays back, for a spreadsheet or a script. */
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Trace } from '../kernel/index.ts';
import { ROW } from '../store/game.ts';
import { cannotWrite } from './files.ts';

const HEAD = 'day,timeMs,kind,who,what,howMany,cents\n';

/** Kind number → name. */
const KINDS: readonly string[] = Object.entries(ROW).reduce<string[]>((names, [name, kind]) => {
  names[kind] = name;
  return names;
}, []);

/** A CSV being written, day after day. */
export class TraceFile {
  readonly #file: string;
  readonly #fd: number;

  /** @throws CannotWrite */
  constructor(file: string) {
    this.#file = file;
    this.#fd = this.#try(() => openSync(file, 'w'));
    this.#try(() => writeSync(this.#fd, HEAD));
  }

  /** Adds the rows of a day that has just closed. */
  add(day: number, trace: Trace | undefined): void {
    if (!trace) return;
    const { data, columns } = trace;
    const lines: string[] = [];
    for (let at = 0; at < data.length; at += columns) {
      const [time, kind, ...rest] = data.subarray(at, at + columns);
      lines.push(`${day},${time},${KINDS[kind!] ?? kind},${rest.join(',')}\n`);
    }
    this.#try(() => writeSync(this.#fd, lines.join('')));
  }

  end(): void {
    this.#try(() => closeSync(this.#fd));
  }

  #try<T>(write: () => T): T {
    try {
      return write();
    } catch (error) {
      throw cannotWrite(this.#file, error);
    }
  }
}
