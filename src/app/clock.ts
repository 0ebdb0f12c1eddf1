/** Where real time comes from: the browser's frames, or a hand in a test (tests/support/handClock.ts). */
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
