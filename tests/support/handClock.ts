import type { Clock } from '../../src/app/clock.ts';

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
