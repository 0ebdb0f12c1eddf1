// The front door: from a file to a scenario that can be played, or to every reason why not.
import { checkShape } from './check.ts';
import { type ReadText, readExtended } from './extends.ts';
import { type Scenario, scenarioSchema } from './format/index.ts';
import { FORMATS, type Formats } from './migrations.ts';
import { Report, type ScenarioProblem } from './report.ts';
import { withoutLate } from './rules/asked.ts';
import type { Rule } from './rules/tell.ts';
import { checkRules } from './rules.ts';

/** What reading gives. The scenario is there unless some problem is an error; warnings may come with it. */
export type ReadScenario = {
  readonly scenario?: Scenario;
  /** At most 50, in the order of the file, then of those it extends. */
  readonly problems: readonly ScenarioProblem[];
  /** How many problems are not in the list; at least, when there are thousands. */
  readonly more: number;
  /** Is the past that the scenario holds its own? Undefined when it holds none. */
  readonly pastFits?: boolean;
};

/** What may be read otherwise. */
export type Reading = {
  /** The formats to read, for tests of migrations. */
  readonly formats?: Formats;
  /** Rules of rooms to the right: what the marks know of the names a scenario uses. */
  readonly rules?: readonly Rule[];
};

/**
 * Reads a scenario, follows `extends`, brings it to the latest format, fills in defaults and checks it.
 *
 * Never throws, whatever the text: every problem comes back with its file, line and column, and a French sentence.
 * @param name the name of the scenario, with slashes; names in `extends` are read from its folder
 * @param read gives the text of a file, or undefined when there is none
 */
export function readScenario(
  name: string,
  read: ReadText,
  { formats = FORMATS, rules = [] }: Reading = {},
): ReadScenario {
  const report = new Report();
  const extended = readExtended(name, read, formats, report);
  if (!extended) return report.problems();
  const { tree, partial } = extended;
  const { value, isMadeUp } = checkShape(scenarioSchema, tree, report, { partial });
  const scenario = value as Scenario;
  // The search stopped half-way, or parts are missing: what is left is no scenario.
  if (report.isFull || partial) return report.problems();
  const { pastFits } = checkRules(scenario, tree, isMadeUp, report, rules);
  if (report.failed) return report.problems();
  return {
    scenario: withoutLate(scenario),
    ...report.problems(),
    ...(pastFits !== undefined && { pastFits }),
  };
}
