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
  /** Its last day is closed; not said by games kept before this was. */
  readonly over?: boolean;
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
  opened ??= openShelves().catch(() => undefined);
  return opened;
}

/** Async, so that a browser that throws at once and one that refuses later are refused alike. */
async function openShelves(): Promise<IDBPDatabase<Shelves>> {
  return openDB<Shelves>('gondole', 1, {
    upgrade(db) {
      db.createObjectStore('games', { keyPath: 'id' });
      db.createObjectStore('aside', { keyPath: 'id' });
      db.createObjectStore('pasts');
    },
  });
}

/** Does this browser let the page keep games? */
export const canKeep = async (): Promise<boolean> => (await database()) !== undefined;

/** Kept games, last played first. */
export const keptGames = (): Promise<KeptGame[]> => all('games');

/** Saves that could not be read, kept for who wants to look at them. */
export const asideGames = (): Promise<KeptGame[]> => all('aside');

async function all(shelf: 'games' | 'aside'): Promise<KeptGame[]> {
  const db = await database();
  const games = await (db?.getAll(shelf).catch(() => []) ?? [...memory[shelf].values()]);
  return games.sort((a, b) => b.savedAt - a.savedAt);
}

/** What came of keeping a game. `full`: no room left; `refused`: the browser keeps nothing at all. */
export type Keeping = 'kept' | 'full' | 'refused';

/** Keeps a game; when the browser could not, it is in memory only. */
export async function keepGame(game: KeptGame): Promise<Keeping> {
  const db = await database();
  memory.games.set(game.id, game);
  if (!db) return 'refused';
  const put = (): Promise<Keeping> =>
    db.put('games', game).then(
      () => 'kept',
      (error: unknown) =>
        error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused',
    );
  const first = await put();
  if (first !== 'full') return first;
  // Pasts can be played again; a game cannot.
  await db.clear('pasts').catch(() => undefined);
  return put();
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
export async function forgetGame(id: string, shelf: 'games' | 'aside' = 'games'): Promise<void> {
  memory[shelf].delete(id);
  await (await database())?.delete(shelf, id).catch(() => undefined);
  try {
    localStorage.removeItem(`gondole-draft-${id}`);
  } catch {
    // Storage forbidden: there is no draft.
  }
}

/** Erases everything the page has kept in this browser, choices included. */
export async function forgetAll(): Promise<void> {
  memory.games.clear();
  memory.aside.clear();
  const db = await database();
  for (const shelf of ['games', 'aside', 'pasts'] as const) await db?.clear(shelf).catch(() => undefined);
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith('gondole')) localStorage.removeItem(key);
  } catch {
    // Storage forbidden: there is nothing to erase.
  }
}

/** Pasts kept, so that an edited scenario opens faster the next time. */
export const pastsKept = async (): Promise<number> =>
  (await (await database())?.count('pasts').catch(() => 0)) ?? 0;

/** Asks the browser not to throw games away by itself; it may say no. */
export async function askToStay(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false);
}

/** Safari throws away what a page kept and nobody opened for seven days, unless the page was put on the home screen. */
export function forgetsInAWeek(agent = navigator.userAgent): boolean {
  const safari = /AppleWebKit/.test(agent) && /Safari/.test(agent) && !/Chrom|Android|Edg|OPR/.test(agent);
  const installed = globalThis.matchMedia?.('(display-mode: standalone)').matches ?? false;
  return safari && !installed;
}

/** A past already played for a scenario, by its key. */
export const keptPast = async (key: string): Promise<PastData | undefined> =>
  (await database())?.get('pasts', key).catch(() => undefined);

export async function keepPast(key: string, data: PastData): Promise<void> {
  await (await database())?.put('pasts', data, key).catch(() => undefined);
}
