/** Where the debrief's work is done: in a worker; where workers do not work (some school policies), on the page. */
import type { Step } from '../../../play/steps.ts';
import { debriefWorker } from '../../workers.ts';
import { type Asked, Queue } from './queue.ts';
import type { Answers, Kind, Task } from './tasks.ts';
import type { FromDesk, ToDesk } from './worker.ts';

type Of<K extends Kind> = Extract<Task, { kind: K }> | { kind: K; played: Task['played'] };

/** Work under way. */
export interface Work<T> {
  /** Undefined when it was cancelled. */
  readonly answer: Promise<T | undefined>;
  cancel(): void;
}

interface Waiting {
  readonly task: Task;
  readonly asked: Asked;
  readonly onStep: (step: Step) => void;
  readonly resolve: (answer: Promise<Answers[Kind] | undefined> | Answers[Kind] | undefined) => void;
}

export class Desk {
  readonly #here = new Queue();
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #next = 0;

  /** @param make how to get a worker; none does the work on the page */
  constructor(make: (() => Worker) | undefined = debriefWorker) {
    try {
      this.#worker = make?.();
    } catch {
      // No worker here.
    }
    if (!this.#worker) return;
    this.#worker.onmessage = ({ data }: MessageEvent<FromDesk>) => this.#hear(data);
    this.#worker.onerror = () => this.#comeHome();
  }

  /** Asks for a task; tasks are done in the order they were asked for. */
  ask<K extends Kind>(task: Of<K> & Task, onStep: (step: Step) => void = () => undefined): Work<Answers[K]> {
    const id = this.#next++;
    const asked: Asked = { cancelled: false };
    const answer = new Promise<Answers[Kind] | undefined>((resolve) => {
      this.#waiting.set(id, { task, asked, onStep, resolve });
      if (this.#worker) this.#send({ id, task });
      else this.#doHere(id);
    });
    return {
      answer: answer as Promise<Answers[K] | undefined>,
      cancel: () => {
        asked.cancelled = true;
        this.#send({ id, cancel: true });
      },
    };
  }

  #send(message: ToDesk): void {
    this.#worker?.postMessage(message);
  }

  #hear(data: FromDesk): void {
    const waiting = this.#waiting.get(data.id);
    if (!waiting) return;
    if ('step' in data) {
      if (!waiting.asked.cancelled) waiting.onStep(data.step);
      return;
    }
    this.#waiting.delete(data.id);
    waiting.resolve(data.answer);
  }

  #doHere(id: number): void {
    const { task, asked, onStep, resolve } = this.#waiting.get(id)!;
    this.#waiting.delete(id);
    resolve(this.#here.add(task, asked, onStep));
  }

  /** The worker has failed: what it had not answered is done on the page. */
  #comeHome(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const id of [...this.#waiting.keys()]) this.#doHere(id);
  }

  /** Nobody waits any more. */
  close(): void {
    for (const { asked, resolve } of this.#waiting.values()) {
      asked.cancelled = true;
      resolve(undefined);
    }
    this.#waiting.clear();
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}
