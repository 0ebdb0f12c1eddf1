/**
 * Long work cut into steps. Whoever runs it chooses when to take a breath, shows how far it is, and may stop: a worker, a
 * page that must stay free, or a command that simply waits.
 */

/** How far the work is. */
export interface Step {
  readonly done: number;
  readonly of: number;
}

/** Work that yields after each of its steps and returns what it found. */
export type Steps<T> = Generator<Step, T, void>;

/** Does all of it at once. */
export function finish<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
