/** The ways to play one game that must all give the same bits. */
import { readSave, writeSave } from '../../src/handin/index.ts';
import { MANAGERS, type Manager } from '../../src/managers/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { type Game, replay, start } from '../../src/store/game.ts';
import { viewOf } from '../../src/store/view.ts';

/** A game to play: a store, a draw, somebody who decides, and for how long. */
export interface Course {
  readonly scenario: Scenario;
  readonly manager: string;
  readonly seed: string;
  readonly days: number;
}

const begin = ({ scenario, seed }: Course, trace = false): Game =>
  start(scenario, { seeds: { base: seed, rounds: [] }, trace });

const managerOf = ({ manager }: Course): Manager => MANAGERS.get(manager)!();

function decide(game: Game, manager: Manager): void {
  for (const command of manager.morning(viewOf(game))) game.decide(command, manager.name);
}

/** Plays each day by moving time as `walk` says, and closes it. */
function byDay(course: Course, walk: (game: Game, day: number) => void, trace = false): Game {
  const game = begin(course, trace);
  const manager = managerOf(course);
  while (!game.over && game.now.day < course.days) {
    decide(game, manager);
    walk(game, game.now.day);
    game.finishDay();
  }
  return game;
}

/** A small generator of its own: the moments must not come from the luck of the game. */
function hops(day: number): number[] {
  const minutes: number[] = [];
  for (let minute = 0, x = day + 1; minute < 1_440; minute += 1 + (x % 97)) {
    minutes.push(minute);
    x = (x * 1_103 + 12_345) % 65_536;
  }
  return minutes;
}

/** The text of a save, read as the command and the browser read it, and played again. */
function reloaded(game: Game): Game {
  const { save, problems } = readSave(writeSave(game));
  if (!save) throw new Error(problems.map(({ message }) => message).join('\n'));
  return replay(
    save.scenario,
    save.log.map((decision, seq) => ({ ...decision, seq })),
    save.now,
    { seeds: save.seeds },
  );
}

/** Saves and reloads each time `when` says, with a manager who has forgotten everything too. */
function bySaves(course: Course, when: (day: number) => boolean): Game {
  let game = begin(course);
  while (!game.over && game.now.day < course.days) {
    decide(game, managerOf(course));
    game.finishDay();
    if (when(game.now.day)) game = reloaded(game);
  }
  return game;
}

/** In one advance: the decisions are known, time never stops but for them. */
function byLog(course: Course): Game {
  const { log, now } = byDay(course, () => {});
  return replay(course.scenario, log, now, { seeds: { base: course.seed, rounds: [] } });
}

/** Every way, by name; the first is the one the others are compared with. */
export const WAYS: ReadonlyMap<string, (course: Course) => Game> = new Map([
  ['day by day', (course) => byDay(course, () => {})],
  ['in one go, from the log', byLog],
  ['with a trace', (course) => byDay(course, () => {}, true)],
  [
    'minute by minute',
    (course) =>
      byDay(course, (game, day) => {
        for (let minute = 1; minute <= 1_440; minute++) game.advance({ day, minute });
      }),
  ],
  [
    'by random hops',
    (course) =>
      byDay(course, (game, day) => {
        for (const minute of hops(day)) game.advance({ day, minute });
      }),
  ],
  ['saved and reloaded every evening', (course) => bySaves(course, () => true)],
  ['half, saved, reloaded, half', (course) => bySaves(course, (day) => day === course.days >> 1)],
]);

/** All the games of a list at once, one day of each in turn. */
export function inTurn(courses: readonly Course[]): Game[] {
  const tables = courses.map((course) => ({ course, game: begin(course), manager: managerOf(course) }));
  for (let day = 0; tables.some(({ course, game }) => !game.over && day < course.days); day++) {
    for (const { course, game, manager } of tables) {
      if (game.over || day >= course.days) continue;
      decide(game, manager);
      game.finishDay();
    }
  }
  return tables.map(({ game }) => game);
}
