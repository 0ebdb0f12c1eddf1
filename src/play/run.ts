/** A game played by a manager: every morning it decides, then the day runs. What is delegated is left to the deputies. */
import type { Manager } from '../managers/index.ts';
import type { Game } from '../store/game.ts';
import { viewOf } from '../store/view.ts';

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
  const view = viewOf(game);
  while (!game.over && game.now.day < untilDay) {
    for (const command of manager.morning(view))
      if (!game.delegates(command)) game.decide(command, manager.name);
    const day = game.now.day;
    game.finishDay();
    onDay?.(day);
  }
}
