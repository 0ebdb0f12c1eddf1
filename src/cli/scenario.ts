/** Opens a scenario from disk, with its past: read when it is there and fits, played again when not. */
import { readPlayable } from '../marks/index.ts';
import { withPast } from '../play/past.ts';
import type { ReadScenario, ReadText, Scenario, ScenarioProblem } from '../scenario/index.ts';
import { BadInput, badInput } from './exit.ts';
import { readText, tryText } from './files.ts';
import { contentOf } from './log.ts';
import { refuseOutput } from './outputs.ts';
import { type Progress, progress } from './progress.ts';
import { harmless } from './words.ts';

/** A past is computed, never written by hand: a missing one is as good as an empty one. */
const IS_PAST = /\.past\.json$/i;
const NOTHING = '{}';

/** Names of files in scenarios use slashes on every system. */
export function slashed(file: string): string {
  return process.platform === 'win32' ? file.replaceAll('\\', '/') : file;
}

/** What reading gives, and which past files the scenario names. */
export interface Opened extends ReadScenario {
  readonly pasts: readonly string[];
}

/**
 * Reads a scenario and all it extends.
 * @param blank gives which past files to take as empty, besides those that do not exist
 * @throws BadInput when a file is not a text
 */
export function openScenario(file: string, blank: (past: string) => boolean = () => false): Opened {
  const pasts: string[] = [];
  const name = slashed(file);
  const read: ReadText = (wanted) => {
    if (wanted === name) return scenarioText(name);
    if (!IS_PAST.test(wanted)) return tryText(wanted);
    pasts.push(wanted);
    return blank(wanted) ? NOTHING : (tryText(wanted) ?? NOTHING);
  };
  return { ...readPlayable(name, read), pasts };
}

/** The text of the scenario itself; a game that was saved is not one, nor what a command wrote of it. */
function scenarioText(file: string): string | undefined {
  const text = readText(file);
  if (text === undefined) return undefined;
  refuseOutput(text, file, 'un scénario');
  if (IS_PAST.test(file) && !/"(catalogue|extends)"\s*:/.test(text))
    throw badInput({
      file,
      code: 'type',
      message: 'C’est le passé d’un scénario, pas un scénario.',
      expected: 'un scénario',
      hint: 'Donnez le scénario qui l’étend : son passé est lu avec lui.',
    });
  if (contentOf(text) === 'scenario') return text;
  throw badInput({
    file,
    code: 'type',
    message: 'C’est une partie (une sauvegarde ou une liste de décisions), pas un scénario.',
    expected: 'un scénario',
    hint: `Pour la rejouer : gondole replay ${harmless(file)}`,
  });
}

/** The scenario, or every reason why not. */
export function scenarioOrRefuse({ scenario, problems, more }: ReadScenario): Scenario {
  if (!scenario) throw new BadInput(problems, more);
  return scenario;
}

/** How the past came: played now or read, and what that cost. */
export interface PastCost {
  readonly how: 'played' | 'read' | 'none';
  /** Days played. */
  readonly days: number;
  readonly ms: number;
}

export interface Loaded {
  readonly scenario: Scenario;
  readonly warnings: readonly ScenarioProblem[];
  readonly past: PastCost;
  /** The file where the past belongs, when the scenario names one. */
  readonly pastFile: string | undefined;
}

/**
 * Opens a scenario ready to play: a past that is missing, stale or damaged is played again.
 * @throws BadInput with every problem
 */
export function loadScenario(file: string): Loaded {
  let opened = openScenario(file);
  // An old past may name a product that is gone: what is computed is computed again, not corrected by hand.
  if (!opened.scenario && opened.problems.some((p) => IS_PAST.test(p.file) && p.severity === 'error')) {
    const again = openScenario(file, () => true);
    if (again.scenario) opened = again;
  }
  const { scenario, past } = playPast(scenarioOrRefuse(opened), opened.pastFits);
  return {
    scenario,
    past,
    warnings: opened.problems,
    pastFile: opened.pasts[0],
  };
}

/**
 * Gives a scenario the past it asks for, and says what it cost.
 * @param fits does the past it holds fit? Looked for when nobody has seen it yet
 */
export function playPast(scenario: Scenario, fits?: boolean): { scenario: Scenario; past: PastCost } {
  if (scenario.past.weeks === 0) return { scenario, past: { how: 'none', days: 0, ms: 0 } };
  const start = performance.now();
  const bar: Progress = progress('Passé');
  const whole = withPast(scenario, (played, of) => bar.step(played, of), fits);
  bar.end();
  const how = whole === scenario ? 'read' : 'played';
  return { scenario: whole, past: { how, days: whole.past.data?.days ?? 0, ms: performance.now() - start } };
}
