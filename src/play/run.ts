/** A game played by a manager: every morning it decides, then the day runs. What is delegated is left to the deputies. */
import type { Refusal } from '../kernel/index.ts';
import type { Manager } from '../managers/index.ts';
import type { Game } from '../store/game.ts';
import { viewOf } from '../store/view.ts';
import { type Decision, LogPlayer } from './logPlayer.ts';

/**
 * What a manager does each morning. It is no `morning` of the game itself, as deputies are: it does not decide on the
 * morning where the game is left, and comes to a game taken up half-way.
 * @param refused called with each decision that the store refuses
 */
export function morningBy(
  game: Game,
  manager: Manager,
  refused?: (decision: Pick<Decision, 'by' | 'command'>, refusal: Refusal) => void,
): () => void {
  const view = viewOf(game);
  return () => {
    for (const command of manager.morning(view)) {
      if (game.delegates(command)) continue;
      const refusal = game.decide(command, manager.name);
      if (refusal) refused?.({ by: manager.name, command }, refusal);
    }
  };
}

/**
 * Plays whole days with a manager until `untilDay` (not included) or the end of the game.
 * @param onDay called after each closed day
 */
export function playWith(
  game: Game,
  manager: Manager,
  untilDay: number = game.model.days,
  onDay?: (day: number) => void,
): void {
  new LogPlayer(game).play({ day: untilDay, minute: 0 }, morningBy(game, manager), onDay);
}
