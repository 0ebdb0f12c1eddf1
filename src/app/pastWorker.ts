/** Plays the year before a scenario, away from the page. */
import { withPast } from '../play/past.ts';
import type { PastData, Scenario } from '../scenario/index.ts';

/** The scenario whose year is to be played. */
export type ToPast = { readonly year: Scenario };
export type FromPast =
  | { readonly done: number; readonly of: number }
  /** Undefined for a new store, which has no year before. */
  | { readonly made: PastData | undefined };

/** The part of a worker's global object that this file uses: the page's types do not know it. */
interface WorkerSide {
  postMessage(message: FromPast): void;
}
const page = self as unknown as WorkerSide;

/** Days between two words to the page. */
const EVERY = 7;

/** What the page asks of a year: it gives it up by ending the worker. */
export function onPast({ year }: ToPast): void {
  const made = withPast(year, (done, of) => {
    if (done % EVERY === 0) page.postMessage({ done, of });
  });
  page.postMessage({ made: made.past.data });
}
