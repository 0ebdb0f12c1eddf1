/** The marks of a run, as sums that a stranger can add up again. */
import { breakdown, type MarkSum, markGame, NOTHING_SAID, referenceRuns, rubricOf } from '../marks/index.ts';
import { finish } from '../play/steps.ts';
import type { Game } from '../store/game.ts';

/**
 * Every mark of the closed days with its parts, against the reference managers on the same luck, who play three more
 * games; nothing before the first closing, nor where shoppers are no households: a test bench teaches, it marks nobody.
 * @param said does the log speak for somebody who was asked? A manager alone neither explains nor answers
 */
export function marksOf(game: Game, said: boolean): readonly MarkSum[] {
  const days = game.fingerprints.length;
  const { scenario, seeds } = game.model;
  const { arrivals, households } = scenario.catchment;
  if (days === 0 || households === 0 || arrivals) return [];
  const marks = markGame({
    game,
    at: { from: 0, to: days - 1 },
    references: finish(referenceRuns(scenario, seeds, days)),
    ...(!said && { said: NOTHING_SAID }),
  });
  return breakdown(marks, rubricOf(scenario));
}
