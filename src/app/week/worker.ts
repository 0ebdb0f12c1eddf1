/** Plays whole days away from the page: takes a game at midnight, gives it back at another one. */
import { startGame } from '../../play/deputies.ts';
import type { Game } from '../../store/game.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { type Replayed, replayDays } from './replay.ts';

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
  else if (data.kind === 'replay') void replay(data);
  else void play(data);
}

/** A turn of the loop of events, in which a cancel may come in. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function replay({ way }: Extract<ToWorker, { kind: 'replay' }>): Promise<void> {
  if (!game) throw new Error('replay before open');
  cancelled = false;
  const before = game.log.length;
  const replayed = await replayDays(game, way, async (done) => {
    page.postMessage({ kind: 'day', done });
    await breath();
    return cancelled;
  });
  giveBack(game, before, replayed);
}

function giveBack(played: Game, before: number, replayed?: Replayed): void {
  page.postMessage({
    kind: 'done',
    day: played.now.day,
    midnight: played.atMidnight()!,
    decided: played.log.slice(before),
    replayed,
  });
}

async function play({ day, midnight, until }: Extract<ToWorker, { kind: 'play' }>): Promise<void> {
  if (!game) throw new Error('play before open');
  cancelled = false;
  game.adopt(day, midnight);
  const before = game.log.length;
  while (game.now.day < until && !game.over && !cancelled) {
    game.finishDay();
    page.postMessage({ kind: 'day', done: game.now.day - day });
    await breath();
  }
  giveBack(game, before);
}
