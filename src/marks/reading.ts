/** Opens a scenario to be played and marked: its format, its rules, and the names that only the marks know. */
import { type ReadScenario, type ReadText, readScenario } from '../scenario/index.ts';
import { SCENARIO_RULES } from './scenarioRules.ts';

/** As `readScenario`, with every problem of its assignments, reasons and rubric. */
export const readPlayable = (name: string, read: ReadText): ReadScenario =>
  readScenario(name, read, { rules: SCENARIO_RULES });
