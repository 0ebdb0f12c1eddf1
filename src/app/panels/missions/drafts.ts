/**
 * What is being written and has not been handed in: kept by the browser at each key, game by game, so that nothing typed
 * is lost. It leaves with the game, or when everything is erased.
 */
import { signal } from '@preact/signals';
import { currentGame } from '../../current.ts';

/** Words as they were typed, by field. */
type Written = Readonly<Record<string, string>>;

const keyOf = (game: string): string => `gondole-draft-${game}`;
const written = signal<Written>({});
let of: string | undefined;

function load(): void {
  if (of === currentGame.value) return;
  of = currentGame.value;
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(of ?? '')) ?? '{}');
    written.value = typeof kept === 'object' && kept !== null ? (kept as Written) : {};
  } catch {
    // Storage forbidden, or somebody else's words in it: drafts live as long as the page.
    written.value = {};
  }
}

/** What was typed in a field; undefined when nothing was. */
export function draft(field: string): string | undefined {
  load();
  const text = written.value[field];
  return typeof text === 'string' ? text : undefined;
}

/** Keeps what is typed. */
export function write(field: string, text: string | undefined): void {
  load();
  const { [field]: _, ...others } = written.value;
  written.value = text === undefined ? others : { ...others, [field]: text };
  try {
    localStorage.setItem(keyOf(of ?? ''), JSON.stringify(written.value));
  } catch {
    // Full or forbidden: the page still holds it.
  }
}

/** Forgets the drafts under a name: what was handed in stands in the game. */
export function forget(prefix: string): void {
  load();
  for (const field of Object.keys(written.value)) if (field.startsWith(prefix)) write(field, undefined);
}
