/** What frames cost, and whether a renderer is too slow to be kept. */

/** Frames remembered. */
const KEPT = 300;
/** Frames ignored at first: textures are still going to the card. */
const WARM_UP = 4;
/** Long enough to judge, in ms. */
const TRIAL_MS = 1_000;
/** A median frame longer than this, in ms, is slow. */
const SLOW_MS = 28;
/** A longer gap is a pause, not a frame; on trial, only a much longer one: the slowest renderers take that long. */
const PAUSE_MS = 250;
const ABSENCE_MS = 2_500;

export class Meter {
  #gaps: number[] = [];
  #work: number[] = [];
  #frames = 0;
  #trial: number[] | undefined = [];
  #trialMs = 0;

  /** @param gapMs since the frame before; @param workMs of script in this one */
  frame(gapMs: number, workMs: number): void {
    this.#frames++;
    if (this.#trial && this.#frames > WARM_UP && gapMs < ABSENCE_MS) {
      this.#trial.push(gapMs);
      this.#trialMs += gapMs;
    }
    if (gapMs > PAUSE_MS) return;
    push(this.#gaps, gapMs);
    push(this.#work, workMs);
  }

  /** Once, at the end of the trial: is the median frame slow? Undefined before and after. */
  verdict(): 'slow' | 'fine' | undefined {
    if (!this.#trial || this.#trialMs < TRIAL_MS) return undefined;
    const slow = quantile(this.#trial, 0.5) > SLOW_MS;
    this.#trial = undefined;
    return slow ? 'slow' : 'fine';
  }

  read(): { fps: number; p95Ms: number; workMs: number } {
    const mean = average(this.#gaps);
    return {
      fps: mean > 0 ? 1000 / mean : 0,
      p95Ms: quantile(this.#gaps, 0.95),
      workMs: average(this.#work),
    };
  }
}

function push(list: number[], value: number): void {
  list.push(value);
  if (list.length > KEPT) list.shift();
}

const average = (list: readonly number[]): number =>
  list.length === 0 ? 0 : list.reduce((a, b) => a + b, 0) / list.length;

function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
