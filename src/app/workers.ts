/** The one place that makes workers, so that a build that must inline them has one line to change. */
const newWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Plays whole days. */
export const weekWorker = newWorker;

/** Marks, compares and plays twins. */
export const debriefWorker = newWorker;

/** Plays the year before an edited scenario. */
export const pastWorker = newWorker;
