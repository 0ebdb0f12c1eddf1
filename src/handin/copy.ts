/**
 * A copy: what a student hands in. The scenario as it was played, the luck, the decisions, what they are said to have
 * given, and a seal. Nobody has to believe it: `verify.ts` plays the decisions again.
 */
import { z } from 'zod';
import { hashJson, type SeedSchedule } from '../kernel/index.ts';
import { type Formats, Report, rulesHash, type Scenario, type ScenarioProblem } from '../scenario/index.ts';
import type { Game, Moment } from '../store/game.ts';
import { type Break, breakOf, chainOf } from './chain.ts';
import { envelopeIn } from './envelope.ts';
import { identityText, seedShape } from './inside.ts';
import { layout } from './layout.ts';
import { asWritten, type Decision, logSchema, momentSchema } from './log.ts';

/** Number of the format written by this version. */
const COPY_FORMAT = 1;
export const COPY_KIND = 'gondole-copie';

/** Formats this version reads. None before: format 1 is the first. */
const COPY_FORMATS: Formats = { latest: COPY_FORMAT, migrations: [] };

/** What a game is said to have given. */
export interface Claim {
  /** Fingerprint of each closed day. */
  readonly fingerprints: readonly string[];
  readonly insolvent: boolean;
  /** Headline figures of the catalogue over the closed days; null where there is none. */
  readonly figures: Readonly<Record<string, number | null>>;
  /** Hundredths of a point by code, “overall” among them; null is not evaluated. Left out by whoever computed none. */
  readonly marks?: Readonly<Record<string, number | null>>;
}

/** A game to be played again, and nothing of what is said about it. */
export interface Dossier {
  readonly scenario: Scenario;
  readonly seeds: SeedSchedule;
  readonly now: Moment;
  readonly log: readonly Decision[];
}

export interface Copy extends Dossier {
  /** Which rules played it: see `cores.ts`. */
  readonly rulesVersion: string;
  /** Identity of the scenario when it was played, and of its past. */
  readonly rulesHash: string;
  readonly pastHash: string;
  /** Last fingerprint of the same days without any decision: tells another program from an edited log. */
  readonly witness?: string;
  readonly claim: Claim;
  /** Where it is not what was sealed. */
  readonly broken: Break | undefined;
}

/** Identity of the days already played before the game: the hash of the rules leaves them out. */
export const pastHash = (scenario: Scenario): string => hashJson(scenario.past.data ?? null);

const claimSchema = z.strictObject({
  fingerprints: z.array(identityText()).max(1_100).describe('Empreinte de chaque jour fermé.'),
  insolvent: z.boolean().describe('La banque a-t-elle arrêté le magasin ?'),
  figures: z.record(z.string().max(64), z.int().nullable()).describe('Chiffres sur les jours joués.'),
  marks: z
    .record(z.string().max(64), z.int().min(0).max(2_000).nullable())
    .optional()
    .describe('Notes en centièmes de point.'),
});

const envelope = z.strictObject({
  format: z.literal(COPY_FORMAT).describe('Version du format.'),
  kind: z.literal(COPY_KIND).describe('Ce que contient le fichier.'),
  rulesVersion: z.string().min(1).max(64).describe('Version des règles du jeu.'),
  rulesHash: identityText().describe('Empreinte des règles du scénario.'),
  pastHash: identityText().describe('Empreinte du passé du scénario.'),
  witness: identityText().optional().describe('Dernière empreinte de la même partie sans décision.'),
  ...seedShape,
  now: momentSchema.describe('Moment où la partie s’arrête.'),
  log: logSchema,
  claim: claimSchema.describe('Ce que la partie est dite avoir donné.'),
  chain: z.array(identityText()).max(1_200).describe('Sceau : un maillon par jour.'),
  scenario: z.unknown().describe('Le scénario joué, complet, avec son passé.'),
});

/** What the first link holds. */
const headOf = (one: Pick<Copy, 'rulesVersion' | 'rulesHash' | 'pastHash' | 'witness' | 'seeds'>) => ({
  rulesVersion: one.rulesVersion,
  rulesHash: one.rulesHash,
  pastHash: one.pastHash,
  witness: one.witness ?? null,
  seeds: one.seeds,
});

/** The text of a copy: one decision a line. */
export function writeCopy(
  game: Game,
  { rulesVersion, witness, claim }: Pick<Copy, 'rulesVersion' | 'witness' | 'claim'>,
): string {
  const { scenario, seeds } = game.model;
  const identity = { rulesVersion, rulesHash: rulesHash(scenario), pastHash: pastHash(scenario) };
  const head = headOf({ ...identity, seeds, ...(witness !== undefined && { witness }) });
  const copy = {
    format: COPY_FORMAT,
    kind: COPY_KIND,
    ...identity,
    witness,
    seed: seeds.base,
    rounds: seeds.rounds.length > 0 ? seeds.rounds : undefined,
    now: game.now,
    log: game.log,
    claim,
    chain: chainOf({ head, now: game.now, log: game.log, claim }),
    scenario,
  };
  return `${layout(copy)}\n`;
}

/** What reading a copy gives; the copy is there unless some problem is an error. */
export interface ReadCopy {
  readonly copy?: Copy;
  /** At most 50, in the order of the file. */
  readonly problems: readonly ScenarioProblem[];
  readonly more: number;
}

/**
 * Reads a copy: every problem at once, located, in French. Never throws, whatever the text.
 * @param name how the file is called in problems
 */
export function readCopy(text: string, name = 'copie.json'): ReadCopy {
  const report = new Report();
  const copy = copyIn(text, name, report);
  return { ...(copy && !report.failed && { copy }), ...report.problems() };
}

function copyIn(text: string, name: string, report: Report): Copy | undefined {
  const kind = { what: 'Une copie', formats: COPY_FORMATS, shape: envelope };
  const read = envelopeIn(text, name, kind, report);
  if (!read) return undefined;
  const { outside, scenario, log } = read;
  const { seed, rounds, now, rulesVersion, rulesHash: rules, pastHash: past, witness, chain } = outside;
  const seeds = { base: seed, rounds };
  const identity = { rulesVersion, rulesHash: rules, pastHash: past, ...(witness && { witness }) };
  const claim = outside.claim as Claim;
  const head = headOf({ ...identity, seeds });
  const broken = breakOf({ head, now, log: asWritten(outside.log), claim }, chain);
  return { scenario, seeds, now, log, ...identity, claim, broken };
}
