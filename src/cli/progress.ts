/** A progress bar on standard error, for work that lasts; none when nobody watches. */
import { typeset, whole } from './words.ts';

/** Work shorter than this shows nothing. */
const PATIENCE_MS = 500;
const REFRESH_MS = 100;
const CELLS = 24;

export interface Progress {
  /** So many done, of so many. Cheap: call it every day of the game. */
  step(done: number, of: number): void;
  /** Takes the bar away. */
  end(): void;
}

/** Starts to watch a piece of work. */
export function progress(what: string): Progress {
  const { stderr } = process;
  const start = performance.now();
  let shown = 0;
  return {
    step(done, of) {
      if (!stderr.isTTY) return;
      const now = performance.now();
      if (now - start < PATIENCE_MS || now - shown < REFRESH_MS) return;
      shown = now;
      const full = Math.floor((CELLS * done) / Math.max(1, of));
      const bar = `${'█'.repeat(full)}${'░'.repeat(CELLS - full)}`;
      stderr.write(`\r\u001b[K${typeset(`${what} ${bar} ${whole(done)} / ${whole(of)}`)}`);
    },
    end() {
      if (shown > 0) stderr.write('\r\u001b[K');
    },
  };
}
