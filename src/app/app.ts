/**
 * What the page is doing: at home, opening a game, or playing one. Light on purpose: the first screen needs nothing of
 * the store itself, which comes with `playing.ts`.
 */
import { signal } from '@preact/signals';
import type { ScenarioProblem } from '../scenario/index.ts';
import { look } from './files.ts';
import { canKeep, type KeptGame, keptGames } from './saves.ts';
import { type Listed, listScenarios } from './scenarios.ts';
import type { Session } from './session.ts';

/** Something to tell at once, in a banner that stays until dismissed. */
export type Notice =
  | { kind: 'save-damaged'; title: string; problems: readonly ScenarioProblem[] }
  | { kind: 'save-unreadable'; problems: readonly ScenarioProblem[] }
  | { kind: 'file-too-big'; name: string; bytes: number }
  | { kind: 'file-not-text' | 'file-not-ours' | 'file-newer'; name: string }
  | { kind: 'rules-changed' }
  | { kind: 'skipped'; count: number }
  | { kind: 'not-kept' }
  | { kind: 'storage-full' }
  | { kind: 'other-tab' }
  | { kind: 'floor-failed' }
  | { kind: 'opening-failed' }
  | { kind: 'scenario-problems'; problems: readonly ScenarioProblem[] };

/** What is done before a game is on the page, how far it is, and how to give it up. */
export interface Opening {
  readonly step: 'scenario' | 'past' | 'replay';
  readonly done: number;
  /** 0 when it cannot be counted. */
  readonly of: number;
  readonly cancel?: () => void;
}

export const scenarios = signal<readonly Listed[]>(listScenarios());
export const games = signal<KeptGame[]>([]);
export const opening = signal<Opening | undefined>(undefined);
export const session = signal<Session | undefined>(undefined);
export const notices = signal<readonly Notice[]>([]);

/** Tells something; the same kind of news takes the place of the one before. */
export const tell = (notice: Notice): void => {
  notices.value = [...notices.value.filter((one) => one.kind !== notice.kind), notice];
};

export const dismiss = (notice: Notice): void => {
  notices.value = notices.value.filter((one) => one !== notice);
};

/** First look at what can be continued. */
export async function wakeUp(): Promise<void> {
  games.value = await keptGames();
  if (!(await canKeep())) tell({ kind: 'not-kept' });
}

/** The part of the page that plays: fetched once the first screen is there, or when it is asked for. */
export const playing = () => import('./playing.ts');

/** Runs something of the playing part while the page says that it opens; a part that cannot be fetched is said too. */
async function open(run: (play: Awaited<ReturnType<typeof playing>>) => Promise<void>): Promise<void> {
  opening.value = { step: 'scenario', done: 0, of: 1 };
  try {
    await run(await playing());
  } catch (error) {
    console.error('opening', error);
    tell({ kind: 'opening-failed' });
  }
  opening.value = undefined;
}

/** Begins a new game of a bundled scenario. */
export const newGame = (file: string): Promise<void> => open((play) => play.newGame(file));

/** Takes up a kept game where it was left. */
export const continueGame = (kept: KeptGame): Promise<void> => open((play) => play.continueGame(kept));

/** Opens a file given by choosing or dropping: a save as a game of its own, a scenario as a new game. */
export async function openFile(file: File): Promise<void> {
  const given = await look(file);
  const { kind, name } = given;
  if (kind === 'save') return open((play) => play.importGame(given.text, name));
  if (kind === 'scenario') return open((play) => play.importScenario(given.text, name));
  if (kind === 'too-big') return tell({ kind: 'file-too-big', name, bytes: given.bytes });
  tell({ kind: `file-${kind}`, name });
}
