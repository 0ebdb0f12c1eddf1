/** Turns a game into the copy a student hands in, with all that can be claimed of it. */
import type { Game } from '../store/game.ts';
import { type Claim, writeCopy } from './copy.ts';
import { accountOf, CURRENT } from './core.ts';

/**
 * The text of the copy of a game. The reference managers play too, for its marks: three more games.
 * @returns the copy, and its marks in hundredths of a point by code (none before the first day is closed)
 */
export function handIn(game: Game): { text: string; marks: Claim['marks'] } {
  const { fingerprints, insolvent, figures, ...seen } = accountOf(game);
  const claim = { fingerprints, insolvent, figures };
  const { rulesVersion } = CURRENT;
  if (fingerprints.length === 0) return { text: writeCopy(game, { rulesVersion, claim }), marks: undefined };
  const references = CURRENT.references(game.model, fingerprints.length);
  const { marks } = CURRENT.mark(seen, references);
  const { witness } = references;
  const text = writeCopy(game, {
    rulesVersion,
    ...(witness !== undefined && { witness }),
    claim: { ...claim, marks },
  });
  return { text, marks };
}
