/**
 * The one program of the page's workers. Weeks, past years and the debrief run in workers of their own, but from one
 * file: the core would otherwise be sent several times.
 */
import { onDesk, type ToDesk } from './debrief/desk/worker.ts';
import { onPast, type ToPast } from './pastWorker.ts';
import type { ToWorker } from './week/messages.ts';
import { onWeek } from './week/worker.ts';

/** The part of a worker's global object that this file uses: the page's types do not know it. */
const side = self as unknown as {
  onmessage: ((event: MessageEvent<ToWorker | ToDesk | ToPast>) => void) | null;
};

side.onmessage = ({ data }) => {
  if ('year' in data) onPast(data);
  else if ('kind' in data) onWeek(data);
  else onDesk(data);
};
