/** The debrief's work, away from the page. */
import type { Step } from '../../../play/steps.ts';
import { type Asked, Queue } from './queue.ts';
import type { Answers, Kind, Task } from './tasks.ts';

export type ToDesk =
  | { readonly id: number; readonly task: Task }
  | { readonly id: number; readonly cancel: true };
export type FromDesk =
  | { readonly id: number; readonly step: Step }
  /** Undefined: the task was cancelled. */
  | { readonly id: number; readonly answer: Answers[Kind] | undefined };

/** The part of a worker's global object that this file uses: the page's types do not know it. */
interface WorkerSide {
  postMessage(message: FromDesk): void;
}
const page = self as unknown as WorkerSide;

const queue = new Queue();
const open = new Map<number, Asked>();

/** What the page asks of the debrief. */
export function onDesk(data: ToDesk): void {
  const { id } = data;
  if ('cancel' in data) {
    const asked = open.get(id);
    if (asked) asked.cancelled = true;
    return;
  }
  const asked: Asked = { cancelled: false };
  open.set(id, asked);
  const answer = queue.add(data.task, asked, (step) => page.postMessage({ id, step }));
  void answer.then(
    (found) => {
      open.delete(id);
      page.postMessage({ id, answer: found });
    },
    // Thrown out of the promise, so that the page hears of it and does the work itself.
    (error: unknown) =>
      setTimeout(() => {
        throw error;
      }),
  );
}
