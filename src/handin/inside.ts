/** What a save and a copy hold alike: a document of a known format, and inside it a whole scenario with its seeds. */
import { z } from 'zod';
import { MINUTES_PER_DAY } from '../kernel/index.ts';
import { SCENARIO_RULES } from '../marks/scenarioRules.ts';
import {
  checkRules,
  checkShape,
  FORMATS,
  type Formats,
  formatOf,
  isObjectTree,
  isTree,
  member,
  migrate,
  notAnObject,
  type ObjectTree,
  type Report,
  replaced,
  type Scenario,
  scenarioSchema,
  spotAt,
  type TreeValue,
} from '../scenario/index.ts';
import type { Moment } from '../store/game.ts';
import type { Decision } from './log.ts';

const seedText = () => z.string().min(1).max(64);

/** An identity: 16 hexadecimal digits. */
export const identityText = () => z.string().regex(/^[0-9a-f]{16}$/);

/** The luck of a game, spread over a document. */
export const seedShape = {
  seed: seedText().describe('Tirage de base.'),
  rounds: z
    .array(z.strictObject({ fromDay: z.int().min(0).max(1_100), code: seedText() }))
    .max(160)
    .default([])
    .describe('Codes des manches d’une évaluation.'),
};

/** The document as an object, or undefined once it is said that it is none. */
export function objectIn(read: TreeValue, what: string, report: Report): ObjectTree | undefined {
  if (isObjectTree(read)) return read;
  report.add('error', 'type', { place: isTree(read) ? read.place : 0 }, () => ({
    ...notAnObject(isTree(read) ? '[…]' : read),
    message: `${what} est un objet JSON, entre accolades.`,
    hint: 'Reprenez un fichier écrit par le jeu.',
  }));
  return undefined;
}

/** The latest form of a document that says its format. */
export function latest(tree: ObjectTree, formats: Formats, report: Report): ObjectTree | undefined {
  const format = formatOf(tree, formats, report, formats.latest);
  if (format === undefined) return undefined;
  return replaced(migrate(tree, format, formats), 'format', { value: () => formats.latest });
}

/** The scenario inside a document goes through every check of a scenario; it extends nothing. */
export function scenarioIn(root: ObjectTree, report: Report): Scenario | undefined {
  const written = member(root, 'scenario');
  if (written === undefined) return undefined;
  if (!isObjectTree(written)) {
    report.add(
      'error',
      'type',
      () => spotAt(root, ['scenario']),
      () => notAnObject(isTree(written) ? '[…]' : written),
    );
    return undefined;
  }
  const tree = latest(written, FORMATS, report);
  if (!tree) return undefined;
  const { value, isMadeUp } = checkShape(scenarioSchema, tree, report);
  if (report.isFull) return undefined;
  checkRules(value as Scenario, tree, isMadeUp, report, SCENARIO_RULES);
  return value as Scenario;
}

/** The moment a game stopped at is not before its last decision, nor after the last day of its scenario. */
export function checkMoment(
  now: Moment,
  log: readonly Decision[],
  scenario: Scenario,
  root: ObjectTree,
  report: Report,
): void {
  const last = log.at(-1);
  if (last && last.day * MINUTES_PER_DAY + last.minute > now.day * MINUTES_PER_DAY + now.minute)
    report.add('error', 'rule', () => spotAt(root, ['now']), endsTooEarly);
  if (now.day > scenario.calendar.days)
    report.add('error', 'rule', () => spotAt(root, ['now', 'day']), tooFar);
}

const endsTooEarly = () => ({
  message: 'La dernière décision vient après le moment où la partie s’arrête.',
  expected: 'un moment qui n’est pas avant la dernière décision',
  hint: 'Reprenez une sauvegarde qui n’a pas été modifiée.',
});

const tooFar = () => ({
  message: 'La partie s’arrête après le dernier jour du scénario.',
  expected: 'un jour du scénario',
  hint: 'Reprenez une sauvegarde qui n’a pas été modifiée.',
});
