/** A progress bar on standard error, for work that lasts; none when nobody watches. */
import { french } from '../kernel/index.ts';
import { whole } from './words.ts';

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

/** Where a bar is drawn. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Starts to watch a piece of work.
 * @param clock real time in ms
 */
export function progress(
  what: string,
  screen: Screen = process.stderr,
  clock: () => number = () => performance.now(),
): Progress {
  const start = clock();
  let shown = 0;
  return {
    step(done, of) {
      if (!screen.isTTY) return;
      const now = clock();
      if (now - start < PATIENCE_MS || now - shown < REFRESH_MS) return;
      shown = now;
      const full = Math.floor((CELLS * done) / Math.max(1, of));
      const bar = `${'█'.repeat(full)}${'░'.repeat(CELLS - full)}`;
      screen.write(`\r\u001b[K${french(`${what} ${bar} ${whole(done)} / ${whole(of)}`)}`);
    },
    end() {
      if (shown > 0) screen.write('\r\u001b[K');
    },
  };
}
