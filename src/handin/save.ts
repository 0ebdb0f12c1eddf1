/**
 * The file of a saved game: the scenario as it was played, the seed, the decisions, and the moment reached. Replaying the
 * decisions is the game; nothing of the world is kept.
 */
import { z } from 'zod';
import type { SeedSchedule } from '../kernel/index.ts';
import {
  type Formats,
  Report,
  rulesHash,
  type Scenario,
  type ScenarioProblem,
  spotAt,
} from '../scenario/index.ts';
import type { Game, Moment } from '../store/game.ts';
import { envelopeIn } from './envelope.ts';
import { identityText, seedShape } from './inside.ts';
import { layout } from './layout.ts';
import { type Decision, logSchema, momentSchema } from './log.ts';

/** Number of the format written by this version. */
export const SAVE_FORMAT = 1;
export const SAVE_KIND = 'gondole-save';

/** Formats this version reads; each step brings a document from one to the next. None yet: format 1 is the first. */
const SAVE_FORMATS: Formats = { latest: SAVE_FORMAT, migrations: [] };

/** A game that was saved. */
export interface Save {
  readonly scenario: Scenario;
  /** Identity of the rules when the game was saved. */
  readonly rulesHash: string;
  readonly seeds: SeedSchedule;
  readonly now: Moment;
  readonly log: readonly Decision[];
}

const envelope = z.strictObject({
  format: z.literal(SAVE_FORMAT).describe('Version du format.'),
  kind: z.literal(SAVE_KIND).describe('Ce que contient le fichier.'),
  scenario: z.unknown().describe('Le scénario joué, complet, avec son passé.'),
  rulesHash: identityText().describe('Empreinte des règles du scénario.'),
  ...seedShape,
  now: momentSchema.describe('Moment où la partie en est.'),
  log: logSchema,
});

/** The text of a save: one decision a line. */
export function writeSave(game: Game): string {
  const { scenario, seeds } = game.model;
  const save = {
    format: SAVE_FORMAT,
    kind: SAVE_KIND,
    rulesHash: rulesHash(scenario),
    seed: seeds.base,
    rounds: seeds.rounds.length > 0 ? seeds.rounds : undefined,
    now: game.now,
    log: game.log,
    scenario,
  };
  return `${layout(save)}\n`;
}

/** What reading a save gives; the save is there unless some problem is an error. Warnings may come with it. */
export interface ReadSave {
  readonly save?: Save;
  /** At most 50, in the order of the file. */
  readonly problems: readonly ScenarioProblem[];
  readonly more: number;
}

/**
 * Reads a save: every problem at once, located, in French. Never throws, whatever the text.
 * @param name how the file is called in problems
 */
export function readSave(text: string, name = 'sauvegarde.json'): ReadSave {
  const report = new Report();
  const save = saveIn(text, name, report);
  return { ...(save && !report.failed && { save }), ...report.problems() };
}

function saveIn(text: string, name: string, report: Report): Save | undefined {
  const kind = { what: 'Une sauvegarde', formats: SAVE_FORMATS, shape: envelope };
  const read = envelopeIn(text, name, kind, report);
  if (!read) return undefined;
  const { outside, root, scenario, log } = read;
  const { seed, rounds, now } = outside;
  if (rulesHash(scenario) !== outside.rulesHash) {
    report.add('warning', 'rule', () => spotAt(root, ['rulesHash']), otherRules);
  }
  return { scenario, rulesHash: outside.rulesHash, seeds: { base: seed, rounds }, now, log };
}

const otherRules = () => ({
  message:
    'Les règles de ce scénario ne sont plus celles de la sauvegarde : il a été modifié, ou le jeu a changé. La partie rejouée peut être différente.',
  expected: 'l’empreinte des règles du scénario',
  hint: '',
});
