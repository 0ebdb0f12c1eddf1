/**
 * Is a reason evidence? The store has seen that it is a sentence, on figures over days that were over. Here is the rest:
 * citing counts only when the value is true. What the sentence is worth is for the teacher; that there is one is for the
 * engine.
 */
import { INDICATORS } from '../indicators/index.ts';
import type { Refusal } from '../kernel/index.ts';
import type { Reason } from '../store/game.ts';
import type { ReadFigure } from './assignment/key.ts';

/**
 * Does a reason say the truth? Pure.
 * @param figure what the catalogue said when the reason was given
 * @returns undefined when it does; else a code and numbers
 */
export function checkReason({ cites }: Reason, figure: ReadFigure): Refusal | undefined {
  for (const { value, ...ref } of cites) {
    const ids = { indicator: ref.indicator };
    // The hidden truth is not in the catalogue of what can be read.
    if (!INDICATORS.has(ref.indicator)) return { code: 'unknown-indicator', ids };
    const read = figure(ref);
    if (read !== value)
      return { code: 'value-not-read', ids, numbers: { value, ...(read !== undefined && { read }) } };
  }
  return undefined;
}
