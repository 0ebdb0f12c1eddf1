/**
 * Does the rubric mark the player? The same managers over many draws: their marks, how far luck moves them, whether they
 * stand in order, and what the scenario gives no occasion to show.
 */
import { MANAGERS, type Manager } from '../managers/index.ts';
import { IMPROVEMENTS, PANEL } from '../managers/panel/index.ts';
import { startGame } from '../play/deputies.ts';
import { playWith } from '../play/run.ts';
import type { Scenario } from '../scenario/index.ts';
import { type Game, minutesOf } from '../store/game.ts';
import { flat } from './mark.ts';
import { mean } from './mean.ts';
import type { ReferenceRuns } from './observe.ts';
import type { Points } from './points.ts';
import { type Reliability, reliability } from './reliability.ts';
import { markGame } from './run.ts';
import { NOTHING_SAID } from './said.ts';

/** One game of one manager on one draw. */
export interface Play {
  readonly manager: string;
  /** Mean of what was evaluated, in hundredths of a point. */
  readonly mark: Points | undefined;
  /** By code of the diploma, competences and sub-competences; what was not evaluated is left out. */
  readonly codes: Readonly<Record<string, Points>>;
  /** By line of the rubric: points, for whoever asks which one causes a mark. */
  readonly lines: Readonly<Record<string, Points>>;
  /** Lines that do not mark on this draw: the reference managers do not differ on them. */
  readonly noSpread: readonly string[];
  readonly decisions: number;
  /** Minutes of the manager's own time. */
  readonly minutes: number;
  readonly days: number;
  /** Decisions that the store refused. */
  readonly refused: number;
}

/** A number of draws, named alike everywhere: `gondole calibrate` can be run again by anyone. */
export const drawsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `calibrage-${i + 1}`);

/** What a manager decided itself: deputies come beside whoever plays. */
const ownOf = (game: Game, manager: string) => game.log.filter(({ by }) => by === manager);

interface Played {
  readonly game: Game;
  readonly refused: number;
}

function play(scenario: Scenario, base: string, manager: Manager): Played {
  const game = startGame(scenario, { seeds: { base, rounds: [] } });
  let asked = 0;
  const counted: Manager = {
    name: manager.name,
    morning: (view) => {
      const commands = manager.morning(view).filter((command) => !game.delegates(command));
      asked += commands.length;
      return commands;
    },
  };
  playWith(game, counted);
  return { game, refused: asked - ownOf(game, manager.name).length };
}

/** What a game says, marked against the three anchors on the same draw. */
function playOf(manager: string, { game, refused }: Played, references: ReferenceRuns): Play {
  const days = game.fingerprints.length;
  const own = ownOf(game, manager);
  const marks = markGame({
    game,
    at: { from: 0, to: days - 1 },
    references,
    said: NOTHING_SAID,
  });
  const lines = marks.blocks
    .flatMap(({ competences }) => competences.flatMap(({ subs }) => subs))
    .flatMap((sub) => sub.lines);
  const known = <T extends { points: Points | undefined }>(list: readonly T[], key: (one: T) => string) =>
    Object.fromEntries(list.flatMap((one) => (one.points === undefined ? [] : [[key(one), one.points]])));
  return {
    manager,
    mark: marks.soFar,
    codes: known(flat(marks), ({ code }) => code),
    lines: known(lines, ({ line }) => line.id),
    noSpread: lines.filter(({ silence }) => silence === 'no-spread').map(({ line }) => line.id),
    decisions: own.length,
    minutes: own.reduce((sum, { command }) => sum + minutesOf(command, game.model), 0),
    days,
    refused,
  };
}

/** Plays the reference managers on one draw, then the others one by one: their games are not kept. */
export function playDraw(
  scenario: Scenario,
  base: string,
  others: ReadonlyMap<string, () => Manager> = new Map(),
): Play[] {
  const games = new Map([...MANAGERS].map(([name, hire]) => [name, play(scenario, base, hire())] as const));
  const anchor = (name: string): Game => games.get(name)!.game;
  const references = { nothing: anchor('do-nothing'), prudent: anchor('prudent'), expert: anchor('expert') };
  return [
    ...[...games].map(([name, played]) => playOf(name, played, references)),
    ...[...others].map(([name, hire]) => playOf(name, play(scenario, base, hire()), references)),
  ];
}

/** A manager over the draws; marks in hundredths of a point. */
export interface Summary {
  readonly manager: string;
  /** On each draw, in their order; 0 where nothing was evaluated. */
  readonly marks: readonly number[];
  readonly mean: number;
  readonly least: number;
  readonly most: number;
  readonly deviation: number;
  /** Per week of the game. */
  readonly decisions: number;
  readonly minutes: number;
  readonly refused: number;
  /** Mean points of each line of the rubric. */
  readonly lines: Readonly<Record<string, number>>;
}

/** A manager and the same with one decision done better. */
export interface Gain {
  readonly from: string;
  readonly to: string;
  readonly competence: string;
  /** Mean over the draws, in hundredths of a point. */
  readonly mean: number;
}

export interface Calibration {
  readonly draws: number;
  readonly managers: readonly Summary[];
  /** Draws on which the managers who have something to decide stand in the order of `MANAGERS`. */
  readonly inOrder: number;
  /** Of the panel of students where it played, else of the reference managers. */
  readonly reliability: Reliability;
  /** What one decision done better gives the competence it belongs to, where both played. */
  readonly gains: readonly Gain[];
  /** By trick: draws on which it is marked above the prudent manager. */
  readonly above: Readonly<Record<string, number>>;
}

function summaryOf(manager: string, plays: readonly Play[]): Summary {
  const marks = plays.map(({ mark }) => mark ?? 0);
  const middle = mean(marks);
  const squares = marks.reduce((sum, mark) => sum + (mark - middle) * (mark - middle), 0);
  const weeks = plays.map(({ days }) => Math.max(1, days / 7));
  const ids = [...new Set(plays.flatMap(({ lines }) => Object.keys(lines)))];
  return {
    manager,
    marks,
    mean: middle,
    least: Math.min(...marks),
    most: Math.max(...marks),
    deviation: marks.length > 1 ? Math.sqrt(squares / (marks.length - 1)) : 0,
    decisions: mean(plays.map(({ decisions }, i) => decisions / weeks[i]!)),
    minutes: mean(plays.map(({ minutes }, i) => minutes / weeks[i]!)),
    refused: mean(plays.map(({ refused }) => refused)),
    lines: Object.fromEntries(ids.map((id) => [id, mean(plays.flatMap(({ lines }) => lines[id] ?? []))])),
  };
}

/** Improvements whose two managers played. */
function gainsOf(of: (name: string) => readonly Play[]): Gain[] {
  return IMPROVEMENTS.flatMap(({ from, to, competence }) => {
    const [before, after] = [of(from), of(to)];
    const gains = before.flatMap(({ codes }, i) => {
      const [was, is] = [codes[competence], after[i]?.codes[competence]];
      return was === undefined || is === undefined ? [] : [is - was];
    });
    return gains.length === 0 ? [] : [{ from, to, competence, mean: mean(gains) }];
  });
}

/** @param draws plays of each draw, in the order of the draws */
export function calibrationOf(draws: readonly (readonly Play[])[]): Calibration {
  const names = [...new Set(draws.flatMap((plays) => plays.map(({ manager }) => manager)))];
  const of = (name: string): Play[] =>
    draws.flatMap((plays) => plays.filter(({ manager }) => manager === name));
  const ladder = [...MANAGERS.keys()];
  const marksOn = (plays: readonly Play[]) => new Map(plays.map(({ manager, mark }) => [manager, mark ?? 0]));
  // Whom a scenario leaves nothing to decide plays as who decides nothing, and stands on no rung of their own.
  const rungs = ladder.filter((name, i) => i === 0 || of(name).some(({ decisions }) => decisions > 0));
  const inOrder = draws.filter((plays) => {
    const marks = marksOn(plays);
    return rungs.every((name, i) => i === 0 || marks.get(name)! > marks.get(rungs[i - 1]!)!);
  }).length;
  const above = names
    .filter((name) => !ladder.includes(name) && !PANEL.has(name))
    .map((name) => {
      const count = draws.filter(
        (plays) => marksOn(plays).get(name)! > marksOn(plays).get('prudent')!,
      ).length;
      return [name, count] as const;
    });
  const students = names.filter((name) => PANEL.has(name));
  return {
    draws: draws.length,
    managers: names.map((name) => summaryOf(name, of(name))),
    inOrder,
    reliability: reliability(
      (students.length > 1 ? students : ladder).map((name) => of(name).map(({ mark }) => mark ?? 0)),
    ),
    gains: gainsOf(of),
    above: Object.fromEntries(above),
  };
}
