/**
 * The table of fingerprints as one file that any engine can load: it leaves functions in the global object, and touches
 * nothing else of the place where it runs.
 */
import { table, tasks, wholeRowsOf } from './table.ts';

Object.assign(globalThis, {
  gondoleTable: (): string => JSON.stringify(table()),
  /** The games played whole, one part out of several, for workers. */
  gondolePart: (part: number, parts: number): string =>
    JSON.stringify(wholeRowsOf(tasks().filter((_, i) => i % parts === part))),
});
