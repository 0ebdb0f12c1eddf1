/** A run marked from end to end: what it shows, against the reference managers on the same luck, under the law. */
import type { At } from '../indicators/index.ts';
import type { Game } from '../store/game.ts';
import type { Evidence } from './evidence.ts';
import { type Marks, markRun } from './mark.ts';
import { anchorsOf, type Beside, observe, type ReferenceRuns } from './observe.ts';
import { breachesOf } from './practice.ts';
import type { Rubric } from './rubric.ts';

export interface Case extends Beside, Pick<Evidence, 'reasons' | 'overrides'> {
  readonly rubric: Rubric;
  /** The run to mark, played at least to the end of the days that are marked. */
  readonly game: Game;
  /** The closed days that are marked: a late student is marked on the weeks played only. */
  readonly at: At;
  /** Same scenario, same seed, same days; without them anchored lines are silent. */
  readonly references: ReferenceRuns | undefined;
}

/** The only way from a game to its marks. */
export function markGame(one: Case): Marks {
  const { rubric, game, at, references, reasons, overrides } = one;
  return markRun(rubric, {
    observed: observe(rubric, game, at, one),
    anchors: references ? anchorsOf(rubric, references, at) : new Map(),
    breaches: breachesOf(game, at),
    reasons,
    overrides,
  });
}
