/** Where real time comes from: the browser's frames, or a hand in a test. */

export interface Clock {
  /** Real milliseconds, from any origin. */
  now(): number;
  /** Calls back at the next frame; the answer cancels it. */
  frame(callback: () => void): () => void;
}

/** Frames of the browser: they stop by themselves when the page is hidden, and the game with them. */
export const browserClock: Clock = {
  now: () => performance.now(),
  frame(callback) {
    const id = requestAnimationFrame(callback);
    return () => cancelAnimationFrame(id);
  },
};

/** A clock that only moves when told, for tests. */
export class HandClock implements Clock {
  #now = 0;
  #waiting = new Set<() => void>();

  now(): number {
    return this.#now;
  }

  frame(callback: () => void): () => void {
    this.#waiting.add(callback);
    return () => this.#waiting.delete(callback);
  }

  /** Lets real time pass, frame by frame of at most 50 ms. */
  pass(ms: number): void {
    for (let left = ms; left > 0; left -= 50) {
      this.#now += Math.min(50, left);
      const due = [...this.#waiting];
      this.#waiting.clear();
      for (const callback of due) callback();
    }
  }
}
