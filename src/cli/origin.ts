/** What `run` starts from: a scenario, or a game that was saved and goes on. */
import type { Save } from '../handin/index.ts';
import { badInput } from './exit.ts';
import { readText } from './files.ts';
import { contentOf, readGameFile } from './log.ts';
import { type Loaded, loadScenario, playPast } from './scenario.ts';
import { harmless } from './words.ts';

/** A scenario ready to play, and the game to bring back when there is one. */
export interface Origin extends Loaded {
  readonly save?: Save;
}

/**
 * Opens a scenario, or a save with the scenario inside it.
 * @throws BadInput with every problem, or when the saved game is over
 */
export function openOrigin(file: string): Origin {
  if (contentOf(readText(file) ?? '') !== 'save') return loadScenario(file);
  const { save, warnings } = readGameFile(file);
  if (save!.now.day >= save!.scenario.calendar.days) throw isOver(file);
  return { ...playPast(save!.scenario), save: save!, warnings, pastFile: undefined };
}

const isOver = (file: string) =>
  badInput({
    file,
    code: 'rule',
    message: 'Cette partie est allée au bout de son scénario : il n’y a plus de jour à jouer.',
    expected: 'une partie en cours',
    hint: `Pour la revoir : gondole replay ${harmless(file)}`,
  });
