/**
 * Saves kept by the browser (IndexedDB). Nothing is ever overwritten by another game, and a save that cannot be read is
 * moved aside, not erased. Where storage is forbidden the games live as long as the page, and it is said.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PastData } from '../scenario/index.ts';

/** One kept game: what the home screen shows, and the save itself. */
export interface KeptGame {
  readonly id: string;
  readonly title: string;
  /** Real time of the last save, ms. */
  readonly savedAt: number;
  /** First day of the scenario (day number), then day and minute of the game reached. */
  readonly firstDay: number;
  readonly day: number;
  readonly minute: number;
  readonly text: string;
}

interface Shelves extends DBSchema {
  games: { key: string; value: KeptGame };
  aside: { key: string; value: KeptGame };
  pasts: { key: string; value: PastData };
}

let opened: Promise<IDBPDatabase<Shelves> | undefined> | undefined;
/** Used when the browser refuses to keep anything. */
const memory = { games: new Map<string, KeptGame>(), aside: new Map<string, KeptGame>() };

function database(): Promise<IDBPDatabase<Shelves> | undefined> {
  opened ??= openDB<Shelves>('gondole', 1, {
    upgrade(db) {
      db.createObjectStore('games', { keyPath: 'id' });
      db.createObjectStore('aside', { keyPath: 'id' });
      db.createObjectStore('pasts');
    },
  }).catch(() => undefined);
  return opened;
}

/** Does this browser let the page keep games? */
export const canKeep = async (): Promise<boolean> => (await database()) !== undefined;

/** Kept games, last played first. */
export async function keptGames(): Promise<KeptGame[]> {
  const db = await database();
  const games = await (db?.getAll('games').catch(() => []) ?? [...memory.games.values()]);
  return games.sort((a, b) => b.savedAt - a.savedAt);
}

/** Keeps a game. Answers false when the browser could not (quota full, storage forbidden): it is then in memory only. */
export async function keepGame(game: KeptGame): Promise<boolean> {
  const db = await database();
  memory.games.set(game.id, game);
  if (!db) return false;
  return db.put('games', game).then(
    () => true,
    () => false,
  );
}

/** Moves a save that cannot be read out of the way; it stays there for who wants to look at it. */
export async function putAside(game: KeptGame): Promise<void> {
  memory.games.delete(game.id);
  memory.aside.set(game.id, game);
  const db = await database();
  if (!db) return;
  const tx = db.transaction(['games', 'aside'], 'readwrite');
  await Promise.all([
    tx.objectStore('aside').put(game),
    tx.objectStore('games').delete(game.id),
    tx.done,
  ]).catch(() => undefined);
}

/** Forgets a kept game for good. */
export async function forgetGame(id: string): Promise<void> {
  memory.games.delete(id);
  await (await database())?.delete('games', id).catch(() => undefined);
}

/** A past already played for a scenario, by its key. */
export const keptPast = async (key: string): Promise<PastData | undefined> =>
  (await database())?.get('pasts', key).catch(() => undefined);

export async function keepPast(key: string, data: PastData): Promise<void> {
  await (await database())?.put('pasts', data, key).catch(() => undefined);
}
