/**
 * The table of fingerprints: every shipped scenario and the little grocery × reference managers × draws × days, played in
 * every way. It is computed by this one bundle, whatever the engine.
 */
import { exp, Fingerprint, ln } from '../../src/kernel/index.ts';
import { MANAGERS } from '../../src/managers/index.ts';
import { withPast } from '../../src/play/past.ts';
import { readScenario, type Scenario } from '../../src/scenario/index.ts';
import type { Game } from '../../src/store/game.ts';
import { bitsOf } from '../support/bits.ts';
import { type Course, inTurn, WAYS } from './ways.ts';

const TEXTS: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>('../../scenarios/*.json', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('../fixtures/petite-epicerie.json', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
};

/** Who plays to the last day, and a second draw too; for the others three weeks of one draw say enough. */
const WHOLE_MANAGER = 'prudent';
const OTHER_SEED = 'autre tirage';
const WEEKS_3 = 21;

/** Days of the games that are played in every way. */
const SHORT_DAYS = 5;

/** One line: a game played in one way. */
export interface Row {
  readonly scenario: string;
  readonly manager: string;
  readonly seed: string;
  readonly way: string;
  /** Fingerprint of each closed day. */
  readonly days: readonly string[];
  /** Fingerprint of everything time has made of the game: goods, books, people, plan. */
  readonly bits: string;
}

/** A game of the table, and whether it is played in every way. */
export interface Task extends Course {
  readonly everyWay: boolean;
}

function scenarios(): Scenario[] {
  // A past or voices are files beside a scenario: their names say of which.
  const names = Object.keys(TEXTS).filter((name) => !/\.\w+\.json$/.test(name));
  return names.sort().map((name) => {
    const { scenario, problems } = readScenario(name, (file) => TEXTS[file]);
    if (!scenario) throw new Error(problems.map(({ message }) => message).join('\n'));
    return withPast(scenario);
  });
}

/** Every game of the table, in a fixed order. */
export function tasks(): Task[] {
  return scenarios().flatMap((scenario) =>
    [...MANAGERS.keys()].flatMap((manager) => {
      const { days } = scenario.calendar;
      const isWhole = manager === WHOLE_MANAGER;
      const game = { scenario, manager, days: isWhole ? days : Math.min(days, WEEKS_3), everyWay: false };
      const seeds = isWhole ? [scenario.seed, OTHER_SEED] : [scenario.seed];
      const short = { ...game, seed: scenario.seed, days: Math.min(days, SHORT_DAYS), everyWay: true };
      return [...seeds.map((seed) => ({ ...game, seed })), short];
    }),
  );
}

function rowOf({ scenario, manager, seed }: Course, way: string, game: Game): Row {
  return { scenario: scenario.id, manager, seed, way, days: [...game.fingerprints], bits: bitsOf(game) };
}

/** The lines of the long games, played in the simplest way. */
export function wholeRowsOf(list: readonly Task[]): Row[] {
  return list.filter(({ everyWay }) => !everyWay).flatMap((task) => rowsOf([task]));
}

/** The lines of some games. */
export function rowsOf(list: readonly Task[]): Row[] {
  const alone = list.flatMap((task) =>
    [...WAYS]
      .filter((_, i) => task.everyWay || i === 0)
      .map(([way, play]) => rowOf(task, task.everyWay ? way : 'whole', play(task))),
  );
  const short = list.filter(({ everyWay }) => everyWay);
  return [...alone, ...inTurn(short).map((game, i) => rowOf(short[i]!, 'all games in turn', game))];
}

/** Fingerprint of our exp and ln over many numbers: where they differ, all the rest would. */
export function mathsPrint(): string {
  const print = new Fingerprint();
  const values = Array.from({ length: 20_000 }, (_, i) => ((i * 7_919) % 20_011) / 997);
  print.addArray(
    0,
    values.map((x) => exp(x - 10)),
  );
  print.addArray(
    1,
    values.map((x) => ln(x + 1e-3)),
  );
  return print.hex();
}

/** What an engine answers. */
export interface Table {
  readonly maths: string;
  readonly rows: readonly Row[];
}

export const table = (): Table => ({ maths: mathsPrint(), rows: rowsOf(tasks()) });
