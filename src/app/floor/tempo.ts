/** How fast the store's time runs, as the page's calls show it. */

/** The clock has stopped when it has not moved for this long, in real ms. */
const STANDSTILL_MS = 160;
/** A longer gap between two calls says nothing about the pace. */
const GAP_MS = 400;

export class Tempo {
  #timeMs = 0;
  #movedAt = Number.NEGATIVE_INFINITY;
  #pace = 0;

  /** The page shows this time now (real ms); true when it is another one. */
  tell(timeMs: number, now: number): boolean {
    if (timeMs === this.#timeMs) return false;
    const moved = timeMs - this.#timeMs;
    const real = now - this.#movedAt;
    this.#timeMs = timeMs;
    this.#movedAt = now;
    if (moved < 0 || real <= 0 || real > GAP_MS) return true;
    const pace = moved / real;
    // A button changes the pace at once; single frames only waver around it.
    const jump = this.#pace === 0 || pace > this.#pace * 3 || pace < this.#pace / 3;
    this.#pace += (pace - this.#pace) * (jump ? 0.5 : 0.12);
    return true;
  }

  /** Simulated ms per real ms; 0 once the clock stands still. */
  at(now: number): number {
    if (this.hasStopped(now)) this.#pace = 0;
    return this.#pace;
  }

  /** It was running, and has not moved for a while. */
  hasStopped(now: number): boolean {
    return this.#pace > 0 && now - this.#movedAt > STANDSTILL_MS;
  }

  get running(): boolean {
    return this.#pace > 0;
  }
}
