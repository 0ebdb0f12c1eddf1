/** Plays a week in a worker; where workers do not work (some school policies), on the page. */
import type { Game } from '../../store/game.ts';
import { weekWorker } from '../workers.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { PagePlayer, type WeekPlayer } from './player.ts';

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
    const { day } = game.now;
    const arrived = new Promise<boolean>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'day') return onDay(data.done);
        game.adopt(data.day, data.midnight, data.decided);
        resolve(true);
      };
      worker.onerror = () => {
        this.#giveUp();
        resolve(false);
      };
    });
    this.#send({ kind: 'play', day, midnight, until });
    // The game of the page has not moved: it can still be played here.
    if (!(await arrived)) await this.#onPage.play(game, until, onDay);
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
