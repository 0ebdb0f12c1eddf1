/** Tasks one after the other, with a breath between two steps: in it a cancel, or a click, comes in. */
import type { Step } from '../../../play/steps.ts';
import { type Answers, type Kind, type Task, workOf } from './tasks.ts';

/** One task asked for; cancelled once nobody waits for its answer. */
export interface Asked {
  cancelled: boolean;
}

export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  /** Does a task when its turn comes; answers undefined when it was cancelled. */
  add(task: Task, asked: Asked, onStep: (step: Step) => void): Promise<Answers[Kind] | undefined> {
    const mine = this.#last.then(() => run(task, asked, onStep));
    // A task that fails is the business of who asked for it; the next one goes on.
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

async function run(
  task: Task,
  asked: Asked,
  onStep: (step: Step) => void,
): Promise<Answers[Kind] | undefined> {
  const work = workOf(task);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve));
    if (asked.cancelled) return undefined;
    const step = work.next();
    if (step.done) return step.value;
    onStep(step.value);
  }
}
