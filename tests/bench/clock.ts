/** Timing on a machine that is never quite quiet. */

/**
 * Milliseconds the processor has given to this process, its compilers and collectors included. What other programs take
 * meanwhile does not count, though they still spoil the caches.
 */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Milliseconds of processor that a call takes. */
export function timed(call: () => void): number {
  const from = processorMs();
  call();
  return processorMs() - from;
}

/** Milliseconds by the clock on the wall: for programs that are waited for. */
export function waited(call: () => void): number {
  const from = performance.now();
  call();
  return performance.now() - from;
}

/**
 * Times of one job played several times in the same slices (days of a game). On a shared machine another program
 * always disturbs some slice of a long run, so the quiet time adds up the best time of each slice.
 */
export class Slices {
  readonly #runs: number[][] = [];

  /** Opens a run; its slices follow. */
  begin(): void {
    this.#runs.push([]);
  }

  add(ms: number): void {
    this.#runs.at(-1)!.push(ms);
  }

  get #totals(): number[] {
    return this.#runs.map((run) => run.reduce((a, b) => a + b, 0)).sort((a, b) => a - b);
  }

  /** Time of the best run as a whole. */
  get best(): number {
    return this.#totals[0]!;
  }

  get median(): number {
    return this.#totals[this.#runs.length >> 1]!;
  }

  /** Sum over slices of the best time of each. */
  get quiet(): number {
    return this.#runs[0]!.reduce((sum, _, i) => sum + Math.min(...this.#runs.map((run) => run[i]!)), 0);
  }
}
