/** What the page is doing: at home, opening a game, or playing one; and how it goes from one to the other. */
import { signal } from '@preact/signals';
import { readSave, type Save, writeSave } from '../handin/index.ts';
import type { Scenario, ScenarioProblem } from '../scenario/index.ts';
import { type Game, start } from '../store/game.ts';
import { browserClock } from './clock.ts';
import { preparePast } from './past.ts';
import { canKeep, type KeptGame, keepGame, keptGames, putAside } from './saves.ts';
import { listScenarios, openScenario, type ScenarioCard } from './scenarios.ts';
import { Session } from './session.ts';
import { WorkerPlayer } from './week/workerPlayer.ts';

/** Something to tell at once, in a banner that stays until dismissed. */
export type Notice =
  | { kind: 'save-damaged'; title: string; problems: readonly ScenarioProblem[] }
  | { kind: 'save-unreadable'; problems: readonly ScenarioProblem[] }
  | { kind: 'rules-changed' }
  | { kind: 'skipped'; count: number }
  | { kind: 'not-kept' }
  | { kind: 'floor-failed' }
  | { kind: 'scenario-problems'; problems: readonly ScenarioProblem[] };

export type Opening = { step: 'scenario' | 'past' | 'replay'; done: number; of: number };

export const scenarios = signal<ScenarioCard[]>([]);
export const games = signal<KeptGame[]>([]);
export const opening = signal<Opening | undefined>(undefined);
export const session = signal<Session | undefined>(undefined);
export const notices = signal<readonly Notice[]>([]);

let current: { id: string; title: string } | undefined;

export const tell = (notice: Notice): void => {
  if (!notices.value.some((one) => one.kind === notice.kind)) notices.value = [...notices.value, notice];
};

export const dismiss = (notice: Notice): void => {
  notices.value = notices.value.filter((one) => one !== notice);
};

/** First look at what can be played and continued. */
export async function wakeUp(): Promise<void> {
  scenarios.value = await listScenarios();
  games.value = await keptGames();
  if (!(await canKeep())) tell({ kind: 'not-kept' });
}

/** Begins a new game of a bundled scenario. */
export async function newGame(file: string): Promise<void> {
  const scenario = await prepared(file);
  if (!scenario) return;
  play(start(scenario, { trace: true }), newId(scenario));
  await save();
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
  await resume(read, newId(read.scenario), problems);
  await save();
}

async function resume(read: Save, id: string, warnings: readonly ScenarioProblem[]): Promise<void> {
  opening.value = { step: 'replay', done: 0, of: 1 };
  await new Promise((resolve) => setTimeout(resolve));
  if (warnings.some((one) => one.path === '/rulesHash')) tell({ kind: 'rules-changed' });
  const game = await replayed(read);
  play(game, id);
}

const newId = (scenario: Scenario): string => `${scenario.id}-${Date.now().toString(36)}`;

async function prepared(file: string): Promise<Scenario | undefined> {
  opening.value = { step: 'scenario', done: 0, of: 1 };
  const read = await openScenario(file);
  if ('problems' in read) {
    opening.value = undefined;
    tell({ kind: 'scenario-problems', problems: read.problems });
    return undefined;
  }
  return preparePast(read.scenario, () => {
    opening.value = { step: 'past', done: 0, of: 0 };
  });
}

/** Real time the page may stay still while a log is played again. */
const BREATH_MS = 40;

/** Plays a log again as `replay` does, and lets the page breathe. */
async function replayed(read: Save): Promise<Game> {
  const game = start(read.scenario, { seeds: read.seeds, trace: true });
  let last = performance.now();
  let skipped = 0;
  const reach = async (day: number, minute: number): Promise<void> => {
    while (game.now.day < day && !game.over) {
      game.finishDay();
      if (performance.now() - last < BREATH_MS) continue;
      opening.value = { step: 'replay', done: game.now.day, of: read.now.day };
      await new Promise((resolve) => setTimeout(resolve));
      last = performance.now();
    }
    game.advance({ day, minute });
  };
  for (const entry of read.log) {
    await reach(entry.day, entry.minute);
    const refusal = game.decide(entry.command, entry.by);
    if (refusal) skipped++;
  }
  await reach(read.now.day, read.now.minute);
  if (skipped > 0) tell({ kind: 'skipped', count: skipped });
  return game;
}

function play(game: Game, id: string): void {
  current = { id, title: game.model.scenario.title };
  session.value = new Session(game, browserClock, {
    onDecision: saveSoon,
    onPause: saveSoon,
    onDay: saveSoon,
    weeks: new WorkerPlayer(game),
  });
  opening.value = undefined;
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
  if (!game || !current) return;
  const { day, minute } = game.now;
  const kept = await keepGame({
    ...current,
    firstDay: game.model.firstDay,
    savedAt: Date.now(),
    day,
    minute,
    text: writeSave(game),
  });
  if (!kept) tell({ kind: 'not-kept' });
}

/** Gives the game of the page as a file. */
export function exportGame(): void {
  const game = session.value?.game;
  if (!game) return;
  const url = URL.createObjectURL(new Blob([writeSave(game)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${current?.id ?? 'partie'}-jour-${game.now.day + 1}.gondole.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Leaves the game, which stays kept, for the home screen. */
export async function goHome(): Promise<void> {
  session.value?.setSpeed(0);
  await save();
  session.value?.leave();
  session.value = undefined;
  games.value = await keptGames();
}
