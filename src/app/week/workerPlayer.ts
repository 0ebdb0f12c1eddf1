/** Plays a week in a worker; where workers do not work (some school policies), on the page. */
import type { Game } from '../../store/game.ts';
import { weekWorker } from '../workers.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { PagePlayer, type WeekPlayer } from './player.ts';
import { replayRest, type Way } from './replay.ts';

type Done = Extract<FromWorker, { kind: 'done' }>;

export class WorkerPlayer implements WeekPlayer {
  readonly #onPage = new PagePlayer();
  #worker: Worker | undefined;

  /** Opens the worker on a game, so that the first week does not wait for it. */
  constructor(game: Game) {
    try {
      this.#worker = weekWorker();
      this.#worker.onerror = () => this.#giveUp();
      this.#send({ kind: 'open', scenario: game.model.scenario, seeds: game.model.seeds });
    } catch {
      this.#giveUp();
    }
  }

  #send(message: ToWorker): void {
    this.#worker?.postMessage(message);
  }

  #giveUp(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  async play(game: Game, until: number, onDay: (done: number) => void): Promise<void> {
    const midnight = game.atMidnight();
    const worker = this.#worker;
    if (!worker || !midnight) return this.#onPage.play(game, until, onDay);
    const done = await this.#ask(worker, { kind: 'play', day: game.now.day, midnight, until }, onDay);
    // The game of the page has not moved: it can still be played here.
    if (done) game.adopt(done.day, done.midnight, done.decided);
    else await this.#onPage.play(game, until, onDay);
  }

  async replay(game: Game, way: Way, onDay: (done: number) => void): Promise<number | undefined> {
    const worker = this.#worker;
    const done = worker && way.to.day > 0 && (await this.#ask(worker, { kind: 'replay', way }, onDay));
    if (!done) return this.#onPage.replay(game, way, onDay);
    if (!done.replayed) return undefined;
    game.adopt(done.day, done.midnight, done.decided);
    return replayRest(game, way, done.replayed);
  }

  /** Has something played; undefined when the worker has failed. */
  #ask(worker: Worker, message: ToWorker, onDay: (done: number) => void): Promise<Done | undefined> {
    return new Promise((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'day') onDay(data.done);
        else resolve(data);
      };
      worker.onerror = () => {
        this.#giveUp();
        resolve(undefined);
      };
      this.#send(message);
    });
  }

  cancel(): void {
    this.#send({ kind: 'cancel' });
    this.#onPage.cancel();
  }

  close(): void {
    this.#giveUp();
    this.#onPage.close();
  }
}
