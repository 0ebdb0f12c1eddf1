/** The reference managers on the luck of a game: what anchored scales are hung on. */
import type { SeedSchedule } from '../kernel/index.ts';
import { MANAGERS } from '../managers/index.ts';
import { startGame } from '../play/deputies.ts';
import { playWith } from '../play/run.ts';
import type { Steps } from '../play/steps.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Game } from '../store/game.ts';
import type { ReferenceRuns } from './observe.ts';

/** The manager who sets each anchor. */
const WHO: Readonly<Record<keyof ReferenceRuns, string>> = {
  nothing: 'do-nothing',
  prudent: 'prudent',
  expert: 'expert',
};

/**
 * Plays the reference managers over the days that are marked, a step each.
 * @param days closed days of the game to mark
 */
export function* referenceRuns(scenario: Scenario, seeds: SeedSchedule, days: number): Steps<ReferenceRuns> {
  const anchors = Object.keys(WHO) as (keyof ReferenceRuns)[];
  const runs: Partial<Record<keyof ReferenceRuns, Game>> = {};
  for (const [i, anchor] of anchors.entries()) {
    const game = startGame(scenario, { seeds });
    playWith(game, MANAGERS.get(WHO[anchor])!(), days);
    runs[anchor] = game;
    yield { done: i + 1, of: anchors.length };
  }
  return runs as ReferenceRuns;
}
