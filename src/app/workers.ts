/** The one place that makes workers, so that a build that must inline them has these lines to change. */

/** Plays whole days. */
export const weekWorker = (): Worker =>
  new Worker(new URL('./week/worker.ts', import.meta.url), { type: 'module' });

/** Marks, compares and plays twins. */
export const debriefWorker = (): Worker =>
  new Worker(new URL('./debrief/desk/worker.ts', import.meta.url), { type: 'module' });
