/**
 * Threads that work for the command. Each runs the command's own file, which is in one piece and must stay so: that is
 * why there is no library here, whose worker would be a second file.
 */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** What a thread sends back. */
export type Answer<Result> = { readonly result: Result } | { readonly fault: string };

interface Job<Task, Result> {
  readonly task: Task;
  readonly settle: (answer: Answer<Result>) => void;
}

/** A fixed number of threads, and a line of tasks before them. */
export class Pool<Task, Result> {
  readonly #idle: Worker[] = [];
  readonly #jobs = new Map<Worker, Job<Task, Result>>();
  readonly #line: Job<Task, Result>[] = [];
  #ended = false;

  constructor(size: number) {
    for (let i = 0; i < size; i++) this.#hire();
  }

  /** Gives a task to the first thread that is free. A thread that dies of it is replaced, and the fault is told. */
  run(task: Task): Promise<Answer<Result>> {
    return new Promise((settle) => {
      this.#line.push({ task, settle });
      this.#serve();
    });
  }

  /** Sends everybody home. */
  async end(): Promise<void> {
    this.#ended = true;
    await Promise.all([...this.#idle, ...this.#jobs.keys()].map((worker) => worker.terminate()));
  }

  #hire(): void {
    const worker = new Worker(fileURLToPath(import.meta.url));
    worker.on('message', (answer: Answer<Result>) => {
      this.#settle(worker, answer);
      this.#idle.push(worker);
      this.#serve();
    });
    let why = 'arrêt';
    worker.on('error', (error) => {
      why = error instanceof Error ? error.message : String(error);
    });
    worker.on('exit', () => {
      const at = this.#idle.indexOf(worker);
      if (at >= 0) this.#idle.splice(at, 1);
      this.#settle(worker, { fault: why });
      if (this.#ended) return;
      this.#hire();
      this.#serve();
    });
    this.#idle.push(worker);
  }

  #settle(worker: Worker, answer: Answer<Result>): void {
    const job = this.#jobs.get(worker);
    this.#jobs.delete(worker);
    job?.settle(answer);
  }

  #serve(): void {
    while (this.#line.length > 0 && this.#idle.length > 0) {
      const [job, worker] = [this.#line.shift()!, this.#idle.pop()!];
      this.#jobs.set(worker, job);
      worker.postMessage(job.task);
    }
  }
}
