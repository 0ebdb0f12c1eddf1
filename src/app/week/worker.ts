/** Plays whole days away from the page: takes a game at midnight, gives it back at another one. */
import { startGame } from '../../play/deputies.ts';
import type { Game } from '../../store/game.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** The part of a worker's global object that this file uses: the page's types do not know it. */
interface WorkerSide {
  postMessage(message: FromWorker): void;
}
const page = self as unknown as WorkerSide;

let game: Game | undefined;
let cancelled = false;

/** What the page asks of a week. */
export function onWeek(data: ToWorker): void {
  if (data.kind === 'cancel') cancelled = true;
  else if (data.kind === 'open') game = startGame(data.scenario, { seeds: data.seeds, trace: true });
  else void play(data);
}

async function play({ day, midnight, until }: Extract<ToWorker, { kind: 'play' }>): Promise<void> {
  if (!game) throw new Error('play before open');
  cancelled = false;
  game.adopt(day, midnight);
  const before = game.log.length;
  while (game.now.day < until && !game.over && !cancelled) {
    game.finishDay();
    page.postMessage({ kind: 'day', done: game.now.day - day });
    // A turn of the loop of events, in which a cancel may come in.
    await new Promise((resolve) => setTimeout(resolve));
  }
  page.postMessage({
    kind: 'done',
    day: game.now.day,
    midnight: game.atMidnight()!,
    decided: game.log.slice(before),
  });
}
