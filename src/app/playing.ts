/** Starts, continues, saves and leaves games: the part of the page that knows the store. */
import { readSave, type Save, writeSave } from '../handin/index.ts';
import { givenIn, startGame } from '../play/deputies.ts';
import type { Scenario, ScenarioProblem } from '../scenario/index.ts';
import type { Game } from '../store/game.ts';
import { games, opening, session, tell } from './app.ts';
import { browserClock } from './clock.ts';
import { currentGame } from './current.ts';
import { download } from './download.ts';
import { hold, type Release } from './hold.ts';
import { openScenario, readGiven } from './opening.ts';
import { preparePast } from './past.ts';
import { askToStay, type KeptGame, keepGame, keptGames, putAside } from './saves.ts';
import { Session, SPEEDS } from './session.ts';
import { settings } from './settings.ts';
import { typeset } from './typography.ts';
import { WorkerPlayer } from './week/workerPlayer.ts';

/** The game of the page: how it is kept, and how to let other pages play it. */
let current:
  | { readonly id: string; readonly title: string; readonly release: Release | undefined }
  | undefined;

/** Begins a new game of a bundled scenario. */
export const newGame = async (file: string): Promise<void> => begin(await openScenario(file));

/** Begins a new game of a scenario given as a file. */
export const importScenario = async (text: string, name: string): Promise<void> =>
  begin(await readGiven(text, name));

async function begin(read: { scenario: Scenario } | { problems: readonly ScenarioProblem[] }): Promise<void> {
  if ('problems' in read) return tell({ kind: 'scenario-problems', problems: read.problems });
  const scenario = await preparePast(read.scenario, (done, of, cancel) => {
    opening.value = { step: 'past', done, of, ...(cancel && { cancel }) };
  });
  if (!scenario) return;
  await play(startGame(scenario, { trace: true }), newId(scenario));
  await save();
  void askToStay();
}

/** Takes up a kept game where it was left. */
export async function continueGame(kept: KeptGame): Promise<void> {
  const { save: read, problems } = readSave(kept.text, kept.title);
  if (!read) {
    await putAside(kept);
    games.value = await keptGames();
    return tell({ kind: 'save-damaged', title: kept.title, problems });
  }
  await resume(read, kept.id, problems);
}

/** Opens a save given as a file, as a game of its own. */
export async function importGame(text: string, name: string): Promise<void> {
  const { save: read, problems } = readSave(text, name);
  if (!read) return tell({ kind: 'save-unreadable', problems });
  if (await resume(read, newId(read.scenario), problems)) await save();
}

/** Plays the log of a save again and puts its game on the page; false when the player has changed their mind. */
async function resume(read: Save, id: string, warnings: readonly ScenarioProblem[]): Promise<boolean> {
  const way = { log: givenIn(read.log), to: read.now };
  const game = startGame(typeset(read.scenario), { seeds: read.seeds, trace: true });
  const weeks = new WorkerPlayer(game);
  const show = (done: number): void => {
    opening.value = { step: 'replay', done, of: way.to.day, cancel: () => weeks.cancel() };
  };
  show(0);
  const skipped = await weeks.replay(game, way, show);
  if (skipped === undefined) {
    weeks.close();
    return false;
  }
  if (warnings.some((one) => one.path === '/rulesHash')) tell({ kind: 'rules-changed' });
  if (skipped > 0) tell({ kind: 'skipped', count: skipped });
  await play(game, id, weeks);
  return true;
}

const newId = (scenario: Scenario): string => `${scenario.id}-${Date.now().toString(36)}`;

/** Puts a game on the page; where another page plays it already, this one only looks at it. */
async function play(game: Game, id: string, weeks = new WorkerPlayer(game)): Promise<void> {
  const release = await hold(id);
  currentGame.value = id;
  if (!release) tell({ kind: 'other-tab' });
  current = { id, title: game.model.scenario.title, release };
  session.value = new Session(game, browserClock, {
    onDecision: saveSoon,
    onPause: saveSoon,
    onDay: saveSoon,
    weeks,
    speed: SPEEDS[settings.value.speed],
    readOnly: release === undefined,
  });
}

let saveAsked = false;

/** Saves once the answer has been painted: several decisions of one moment make one save. */
function saveSoon(): void {
  if (saveAsked) return;
  saveAsked = true;
  setTimeout(() => {
    saveAsked = false;
    void save();
  }, 30);
}

/** Writes the game of the page among the kept ones. */
export async function save(): Promise<void> {
  const game = session.value?.game;
  if (!game || !current?.release) return;
  const { day, minute } = game.now;
  const { id, title } = current;
  const kept = await keepGame({
    id,
    title,
    firstDay: game.model.firstDay,
    over: game.over,
    savedAt: Date.now(),
    day,
    minute,
    text: writeSave(game),
  });
  if (kept === 'full') tell({ kind: 'storage-full' });
  else if (kept === 'refused') tell({ kind: 'not-kept' });
}

/** Gives the game of the page as a file. */
export function exportGame(): void {
  const game = session.value?.game;
  if (game) download(`${current?.id ?? 'partie'}-jour-${game.now.day + 1}.gondole.json`, writeSave(game));
}

/** Gives a copy of the game of the page as a file. */
export const giveCopy = (text: string): void =>
  download(`copie-${current?.id ?? 'partie'}.gondole.json`, text);

/** Leaves the game, which stays kept, for the home screen. */
export async function goHome(): Promise<void> {
  session.value?.setSpeed(0);
  await save();
  session.value?.leave();
  session.value = undefined;
  current?.release?.();
  current = undefined;
  games.value = await keptGames();
}
