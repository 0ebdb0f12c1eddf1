/**
 * What a copy leaves to be compared with others: hashes of its decisions, never the decisions. Names of people, ranks and
 * minutes are left out; so is what a manager of the game decides, since it decides the same for everybody.
 */
import { canonicalJson, hashJson, hashText } from '../../kernel/index.ts';
import { MANAGERS } from '../../managers/index.ts';
import { DEPUTY } from '../../store/game.ts';
import type { Decision } from '../log.ts';

/** Decisions in a row that make one token of the winnowing. */
export const GRAM = 3;
/** Grams in a row of which one is kept: two copies that share GRAM + WINDOW − 1 decisions in a row share a print. */
export const WINDOW = 4;
/** Most prints of a copy: a class needs a few dozen. */
const MOST_GRAMS = 4_000;

export interface Prints {
  /** Decisions that count. */
  readonly decisions: number;
  /** Identity of them all, with their days. */
  readonly exact: string;
  /** Of each week, from the first; 0 is a week without a decision. */
  readonly weeks: number[];
  /** Winnowed grams of decisions, whatever their day: ascending, each once. */
  readonly grams: number[];
}

/** Did a student decide, and something of the store? Whose turn it is in a pair says who, not what. */
const isOwn = ({ by, command }: Decision): boolean =>
  !MANAGERS.has(by) && by !== DEPUTY && command.type !== 'turn';

/** A decision without its date: a week that it names is told from the week it is taken in. */
function token({ day, command }: Decision): string {
  const { week } = command as { week?: unknown };
  const relative = typeof week === 'number' ? { ...command, week: week - Math.floor(day / 7) } : command;
  return canonicalJson(relative);
}

/** A hash that is never 0. */
const hash = (text: string): number => hashText(text) >>> 0 || 1;

/**
 * The smallest hash of each window of grams (Schleimer, Wilkerson and Aiken, 2003): whatever stands before and after, a
 * long enough run that two copies share leaves the same prints in both.
 */
function winnowed(tokens: readonly string[]): number[] {
  const grams = tokens
    .slice(0, Math.max(0, tokens.length - GRAM + 1))
    .map((_, i) => hash(tokens.slice(i, i + GRAM).join('\n')));
  const kept = new Set<number>();
  for (let i = 0; i + WINDOW <= grams.length; i++) kept.add(Math.min(...grams.slice(i, i + WINDOW)));
  if (grams.length > 0 && grams.length < WINDOW) kept.add(Math.min(...grams));
  return [...kept].slice(0, MOST_GRAMS).sort((a, b) => a - b);
}

/** @param log decisions in the order of time */
export function printsOf(log: readonly Decision[]): Prints {
  const own = log.filter(isOwn);
  const dated = own.map((one): [number, string] => [one.day, token(one)]);
  const weeks: string[][] = [];
  for (const [day, text] of dated) {
    const week = Math.floor(day / 7);
    while (weeks.length <= week) weeks.push([]);
    weeks[week]!.push(`${day} ${text}`);
  }
  return {
    decisions: own.length,
    exact: hashJson(dated),
    weeks: weeks.map((list) => (list.length === 0 ? 0 : hash(list.join('\n')))),
    grams: winnowed(dated.map(([, text]) => text)),
  };
}
