/** Decisions in a file: each is checked for its shape, and all come in the order of time. */
import { z } from 'zod';
import { closest, type ProblemCode } from '../kernel/index.ts';
import { refusalText } from '../play/refusals.ts';
import {
  checkShape,
  isArrayTree,
  isObjectTree,
  isTree,
  member,
  notAnObject,
  Report,
  type ScenarioProblem,
  type Step,
  spotAt,
  type Tree,
  type Words,
} from '../scenario/index.ts';
import { COMMANDS, type Command, type LogEntry, parseCommand } from '../store/game.ts';
import { readDocument } from './document.ts';

/** Most decisions in a file. */
export const MOST_DECISIONS = 100_000;

/** Format of a list of decisions. */
const LOG_FORMAT = 1;

/** A decision as a file gives it: `by` is the player when left out. */
export type Decision = Pick<LogEntry, 'day' | 'minute' | 'by' | 'command'>;

/** The last minute of a day at which something can be decided. */
const LAST_MINUTE = 1439;

/** A moment of the game. */
export const momentSchema = z.strictObject({
  day: z.int().min(0).max(1_100).describe('Jour de la partie ; 0 est le premier.'),
  minute: z
    .int()
    .min(0)
    .max(LAST_MINUTE)
    .describe('Minute depuis minuit ; 0 est le matin avant l’ouverture.'),
});

const entrySchema = z.strictObject({
  ...momentSchema.shape,
  seq: z.int().min(0).max(MOST_DECISIONS).optional().describe('Rang dans la partie, depuis 0.'),
  by: z.string().min(1).max(64).default('player').describe('Qui a décidé.'),
  command: z.unknown().describe('La décision, avec son "type".'),
});

/** The list of decisions, commands still to be parsed. */
export const logSchema = z.array(entrySchema).describe('Les décisions, dans l’ordre du temps.');

type Entry = z.output<typeof entrySchema>;

const bareSchema = z.strictObject({
  format: z.literal(LOG_FORMAT).describe('Version du format.'),
  log: logSchema,
});

/** Codes of shapes, as kinds of problem. */
const KINDS: Readonly<Record<string, ProblemCode>> = {
  invalid_type: 'type',
  too_big: 'range',
  too_small: 'range',
  invalid_value: 'unknown',
  invalid_format: 'pattern',
  unrecognized_keys: 'unknown',
  invalid_key: 'pattern',
};

/** Says that there are too many decisions; nothing more is worth reading. */
export function isTooLong(log: unknown, report: Report): boolean {
  if (!isTree(log as Tree) || !isArrayTree(log as Tree)) return false;
  const { values, place } = log as Tree;
  if (values.length <= MOST_DECISIONS) return false;
  report.add('error', 'limit', { place }, () => ({
    message: `Il y a trop de décisions : ${values.length}, pour au plus ${MOST_DECISIONS}.`,
    got: values.length,
    expected: `au plus ${MOST_DECISIONS} décisions`,
    hint: 'Vérifiez que c’est bien une sauvegarde ou une liste de décisions.',
  }));
  return true;
}

/**
 * Parses the commands of a list whose entries have the right shape, and looks at their order.
 * @param root the document, `path` the way to the list in it
 * @param numbered must `seq` be the rank, as in a save?
 */
export function checkEntries(
  entries: readonly Entry[],
  root: Tree,
  path: readonly Step[],
  numbered: boolean,
  report: Report,
): Decision[] {
  let before = -1;
  return entries.map(({ day, minute, seq, by, command: raw }, i) => {
    const at = [...path, i];
    const now = day * 1440 + minute;
    if (now < before) report.add('error', 'rule', () => spotAt(root, at), outOfOrder);
    before = Math.max(before, now);
    if (numbered && seq !== undefined && seq !== i) {
      report.add(
        'error',
        'rule',
        () => spotAt(root, [...at, 'seq']),
        () => wrongRank(seq, i),
      );
    }
    return { day, minute, by, command: readCommand(raw, root, at, report) };
  });
}

function readCommand(raw: unknown, root: Tree, at: readonly Step[], report: Report): Command {
  const read = parseCommand(raw);
  if ('command' in read) return read.command;
  const { refusal, got } = read;
  const steps = read.at.split('/').filter((step) => step !== '');
  const expected = refusal.ids?.expected ?? '';
  const code: ProblemCode = got === undefined ? 'missing' : (KINDS[expected] ?? 'unknown');
  report.add(
    'error',
    code,
    () => spotAt(root, [...at, 'command', ...steps]),
    () => {
      const { what, remedy } = refusalText(refusal, 'fr');
      const near = typeof got === 'string' && steps[0] === 'type' ? closest(got, COMMANDS.keys()) : undefined;
      return { message: what, got, expected: '', hint: near ? `Vouliez-vous dire « ${near} » ?` : remedy };
    },
  );
  return raw as Command;
}

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
  const list = isObjectTree(tree) ? member(tree, 'log') : tree;
  if (isTooLong(list, report)) return undefined;
  const entries = isObjectTree(tree)
    ? (checkShape(bareSchema, tree, report).value as z.output<typeof bareSchema> | undefined)?.log
    : (checkShape(logSchema, tree, report).value as Entry[] | undefined);
  if (!entries || report.failed) return undefined;
  return checkEntries(entries, tree, isObjectTree(tree) ? ['log'] : [], false, report);
}

const notAList = (got: unknown): Words => ({
  ...notAnObject(got),
  message: 'Une liste de décisions s’écrit entre crochets, ou dans la clé "log" d’un objet.',
  expected: '[ … ] ou { "format": 1, "log": [ … ] }',
  hint: 'Une décision s’écrit { "day": 0, "minute": 0, "command": { "type": … } }.',
});
