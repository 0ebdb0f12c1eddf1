/** Decisions in a file: each is checked for its shape, and all come in the order of time. */
import { z } from 'zod';
import { closest, echo, MINUTES_PER_DAY } from '../kernel/index.ts';
import type { Decision } from '../play/logPlayer.ts';
import {
  checkShape,
  type Formats,
  figure,
  formatOf,
  isObjectTree,
  isTree,
  notAnObject,
  Report,
  type ScenarioProblem,
  type Step,
  spotAt,
  type Tree,
  type TreeValue,
  toPlain,
  type Words,
} from '../scenario/index.ts';
import { COMMANDS, type Command, parseCommand } from '../store/game.ts';
import { MOST_DECISIONS, readDocument } from './document.ts';

export type { Decision };

/** Values of one decision: a sheet of prices of the largest store has a tenth of it. */
const MOST_VALUES = 50_000;

/** Values looked at in refused commands: each wrong one costs much, and nobody reads so many answers. */
const MOST_REFUSED_VALUES = 50_000;

/** Format of a list of decisions. */
const LOG_FORMAT = 1;

const LOG_FORMATS: Formats = { latest: LOG_FORMAT, migrations: [] };

/** A moment of the game. */
export const momentSchema = z.strictObject({
  day: z.int().min(0).max(1_100).describe('Jour de la partie ; 0 est le premier.'),
  minute: z
    .int()
    .min(0)
    // Midnight: a day played to its end but not yet closed stands there.
    .max(MINUTES_PER_DAY)
    .describe('Minute depuis minuit ; 0 est le matin avant l’ouverture.'),
});

const entrySchema = z.strictObject({
  ...momentSchema.shape,
  seq: z.int().min(0).max(MOST_DECISIONS).optional().describe('Rang dans la partie, depuis 0.'),
  by: z.string().min(1).max(64).default('player').describe('Qui a décidé.'),
  command: z.unknown().describe('La décision, avec son "type".'),
});

/** The list of decisions; their commands are still in the tree, to be parsed one by one. */
export const logSchema = z.array(entrySchema).describe('Les décisions, dans l’ordre du temps.');

type Entry = z.output<typeof entrySchema>;

/** Entries with their commands as they are written, unread: what a seal was made of. */
export const asWritten = (entries: readonly Entry[]): Entry[] =>
  entries.map((entry) => ({ ...entry, command: toPlain(entry.command as TreeValue) }));

const bareSchema = z.strictObject({
  format: z.literal(LOG_FORMAT).describe('Version du format.'),
  log: logSchema,
});

/** Where a list of decisions stands in its document, and what the walk of its shape left there. */
export interface Listed {
  readonly root: Tree;
  /** The way to the list. */
  readonly path: readonly Step[];
  readonly isMadeUp: (path: readonly Step[]) => boolean;
  /** Must `seq` be the rank, as in a save? */
  readonly numbered: boolean;
}

/** Parses the commands of a list whose entries were checked for their shape, and looks at their order. */
export function checkEntries(
  entries: readonly Entry[],
  { root, path, isMadeUp, numbered }: Listed,
  report: Report,
): Decision[] {
  let before = -1;
  let patience = MOST_REFUSED_VALUES;
  // When nothing was wrong, nothing was made up: a hundred thousand decisions need not ask.
  const wasWrong = report.failed;
  const isThere = (at: readonly Step[], ...keys: readonly string[]) =>
    !wasWrong || !(isMadeUp(at) || keys.some((key) => isMadeUp([...at, key])));
  const decisions: Decision[] = [];
  for (const [i, { day, minute, seq, by, command: written }] of entries.entries()) {
    const at = [...path, i];
    const isWhole = isThere(at, 'day', 'minute');
    const now = day * MINUTES_PER_DAY + minute;
    if (isWhole && now < before) report.add('error', 'rule', () => spotAt(root, at), outOfOrder);
    if (isWhole) before = now;
    if (numbered && seq !== undefined && seq !== i) {
      report.add(
        'error',
        'rule',
        () => spotAt(root, [...at, 'seq']),
        () => wrongRank(seq, i),
      );
    }
    if (patience <= 0 || report.isFull || !isThere(at, 'command')) continue;
    const size = sizeOf(written as TreeValue);
    const command =
      size > MOST_VALUES
        ? refuseSize(root, at, report)
        : readCommand(toPlain(written as TreeValue), root, at, report);
    if (!command) patience -= size;
    // A log that is refused is held by nobody: looked at to the end, and let go of.
    else if (!report.failed) decisions.push({ day, minute, by, command });
  }
  return decisions;
}

/** Values of a command, itself included; beyond what one may have, there is no need to know how many. */
function sizeOf(value: TreeValue): number {
  let size = 1;
  if (isTree(value)) for (const part of value.values) if (size <= MOST_VALUES) size += sizeOf(part);
  return size;
}

function refuseSize(root: Tree, at: readonly Step[], report: Report): undefined {
  report.add(
    'error',
    'limit',
    () => spotAt(root, [...at, 'command']),
    () => ({
      message: `Cette décision contient trop de valeurs : il en faut au plus ${figure(MOST_VALUES)}.`,
      expected: `au plus ${figure(MOST_VALUES)} valeurs`,
      hint: 'Vérifiez que c’est bien une décision du jeu.',
    }),
  );
}

/** A command in the right shape, or undefined once everything that is wrong with it is said. */
function readCommand(raw: unknown, root: Tree, at: readonly Step[], report: Report): Command | undefined {
  const read = parseCommand(raw);
  if ('command' in read && !holdsPrototype(raw)) return read.command;
  const path = [...at, 'command'];
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    report.add(
      'error',
      'type',
      () => spotAt(root, path),
      () => notADecision(raw),
    );
    return undefined;
  }
  const { type } = raw as { type?: unknown };
  const kind = typeof type === 'string' ? COMMANDS.get(type) : undefined;
  if (kind) checkShape(kind.parse.schema, root, report, { path });
  else {
    const code = type === undefined ? 'missing' : typeof type === 'string' ? 'unknown' : 'type';
    report.add(
      'error',
      code,
      () => spotAt(root, [...path, 'type']),
      () => noSuchDecision(type),
    );
  }
  return undefined;
}

/** zod leaves out a key named `__proto__` without a word. */
function holdsPrototype(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(holdsPrototype);
}

function noSuchDecision(type: unknown): Words {
  const kinds = [...COMMANDS.keys()];
  const near = typeof type === 'string' ? closest(type, kinds) : undefined;
  return {
    message:
      type === undefined
        ? 'Il manque « type » dans cette décision.'
        : `Le genre de décision ${echo(type)} n’existe pas.`,
    got: type,
    expected: `l’une de : ${kinds.join(', ')}`,
    hint: near ? `Vouliez-vous dire « ${near} » ?` : 'Le genre d’une décision se lit dans sa clé "type".',
  };
}

const notADecision = (got: unknown): Words => ({
  message: 'Une décision est un objet JSON, entre accolades.',
  got,
  expected: 'un objet { "type": … }',
  hint: 'Écrivez par exemple { "type": "prices", "prices": { "lait-demi-1l": 119 } }.',
});

const outOfOrder = (): Words => ({
  message: 'Cette décision est datée d’avant celle qui la précède.',
  expected: 'des décisions dans l’ordre du temps',
  hint: 'Rangez les décisions par jour, puis par minute.',
});

const wrongRank = (seq: number, rank: number): Words => ({
  message: `Cette décision porte le rang ${seq} et se trouve au rang ${rank} : il en manque, ou il y en a en trop.`,
  got: seq,
  expected: String(rank),
  hint: 'Reprenez une sauvegarde qui n’a pas été modifiée.',
});

/** What reading a list gives; the log is there unless some problem is an error. */
export interface ReadLog {
  readonly log?: readonly Decision[];
  readonly problems: readonly ScenarioProblem[];
  readonly more: number;
}

/**
 * Reads a list of decisions written by hand: `{ "format": 1, "log": […] }`, or the list alone.
 * Never throws, whatever the text.
 */
export function readLog(text: string, name: string): ReadLog {
  const report = new Report();
  const log = decisionsIn(readDocument(name, text, report), report);
  return { ...(log && !report.failed && { log }), ...report.problems() };
}

function decisionsIn(root: unknown, report: Report): Decision[] | undefined {
  if (root === undefined) return undefined;
  const tree = root as Tree;
  if (!isTree(tree)) {
    report.add('error', 'type', { place: 0 }, () => notAList(root));
    return undefined;
  }
  const isBare = !isObjectTree(tree);
  if (!isBare && formatOf(tree, LOG_FORMATS, report, LOG_FORMAT) === undefined) return undefined;
  const { value, isMadeUp } = checkShape(isBare ? logSchema : bareSchema, tree, report);
  if (report.isFull) return undefined;
  const entries = isBare ? (value as Entry[]) : (value as z.output<typeof bareSchema>).log;
  return checkEntries(
    entries,
    { root: tree, path: isBare ? [] : ['log'], isMadeUp, numbered: false },
    report,
  );
}

const notAList = (got: unknown): Words => ({
  ...notAnObject(got),
  message: 'Une liste de décisions s’écrit entre crochets, ou dans la clé "log" d’un objet.',
  expected: '[ … ] ou { "format": 1, "log": [ … ] }',
  hint: 'Une décision s’écrit { "day": 0, "minute": 0, "command": { "type": … } }.',
});
