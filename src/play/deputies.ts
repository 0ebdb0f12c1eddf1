/**
 * Deputies: whoever decides the trades that a scenario delegates. Every morning the reference manager it names looks at
 * the same view as the student, and of its decisions those of delegated trades are taken. It is hired anew each morning
 * and remembers nothing, so that a game goes on alike from anywhere: a save, a worker, another program.
 */
import { MANAGERS } from '../managers/index.ts';
import { delegatedOn, type Scenario } from '../scenario/index.ts';
import {
  DEPUTY,
  type Game,
  type GameOptions,
  type LogEntry,
  type Moment,
  replay,
  start,
} from '../store/game.ts';
import { viewOf } from '../store/view.ts';

/** The morning of a game whose trades are not all open; undefined when the student decides everything. */
function morningOf({ session }: Scenario): GameOptions['morning'] {
  const hire = session?.open && MANAGERS.get(session.deputy);
  if (!hire) return undefined;
  return (game) => {
    if (delegatedOn(game.model.scenario, game.now.day).length === 0) return;
    for (const command of hire().morning(viewOf(game)))
      if (game.delegates(command)) game.decide(command, DEPUTY);
  };
}

/** Starts a game with its deputies, who have decided on its first morning. */
export const startGame = (scenario: Scenario, options: Omit<GameOptions, 'morning'> = {}): Game =>
  start(scenario, withDeputies(scenario, options));

/** Plays a log again with the deputies: they decide anew, and what the log says of them is not looked at. */
export const replayGame = (
  scenario: Scenario,
  log: readonly LogEntry[],
  until?: Moment,
  options: Omit<GameOptions, 'morning'> = {},
): Game => replay(scenario, log, until, withDeputies(scenario, options));

function withDeputies(scenario: Scenario, options: GameOptions): GameOptions {
  const morning = morningOf(scenario);
  return morning ? { ...options, morning } : options;
}

/** Entries of a log that people or named managers decided: what is to be given again. */
export const givenIn = <E extends Pick<LogEntry, 'by'>>(log: readonly E[]): E[] =>
  log.filter(({ by }) => by !== DEPUTY);
