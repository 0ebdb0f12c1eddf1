/** Indicators that the player wants at hand; kept with the page, like the language. */
import { signal } from '@preact/signals';
import { INDICATORS } from '../../../indicators/index.ts';

const KEY = 'gondole-board';
const FIRST = ['sales-ttc', 'basket', 'gross-margin-rate', 'empty-rate', 'waste-rate', 'mean-wait'];

function remembered(): string[] {
  try {
    const kept: unknown = JSON.parse(globalThis.localStorage?.getItem(KEY) ?? 'null');
    if (Array.isArray(kept)) return kept.filter((id): id is string => INDICATORS.has(id as string));
  } catch {
    // Storage forbidden, or somebody else's words in it: the usual board.
  }
  return FIRST.filter((id) => INDICATORS.has(id));
}

export const board = signal<readonly string[]>(remembered());

/** Puts an indicator on the board, or takes it off. */
export function pin(id: string): void {
  board.value = board.value.includes(id) ? board.value.filter((one) => one !== id) : [...board.value, id];
  try {
    globalThis.localStorage?.setItem(KEY, JSON.stringify(board.value));
  } catch {
    // The board lasts as long as the page.
  }
}
