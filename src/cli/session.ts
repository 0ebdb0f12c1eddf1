/** What `run` and `replay` share: where they write, the game played under a bar, the answer written. */

import { type Decision, layout } from '../handin/index.ts';
import type { SeedSchedule } from '../kernel/index.ts';
import type { Manager } from '../managers/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { type Game, type Moment, start } from '../store/game.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { checkWritable, writeText } from './files.ts';
import { write } from './out.ts';
import { type Played, play } from './play.ts';
import { progress } from './progress.ts';
import { recordOf } from './record.ts';
import type { PastCost } from './scenario.ts';
import { TraceFile } from './traceFile.ts';

/** Where a run is written besides the screen. */
export interface Outputs {
  /** A file, or '-' for the standard output alone. */
  readonly json: string | undefined;
  readonly trace: string | undefined;
}

export const OUTPUT_OPTIONS = {
  json: { value: 'FICHIER|-', help: 'écrit tous les chiffres en JSON (- : sur la sortie standard, seuls)' },
  trace: { value: 'FICHIER', help: 'écrit le film de chaque journée en CSV' },
} as const;

export function outputsOf(options: ReadonlyMap<string, string>): Outputs {
  return { json: options.get('json'), trace: options.get('trace') };
}

/**
 * Looks whether what is asked for can be written: first of all, and again once everything is read.
 * @throws CannotWrite
 */
export const checkOutputs = ({ json, trace }: Outputs, ...others: readonly (string | undefined)[]): void =>
  checkWritable(json, trace, ...others);

/** Is the answer JSON alone? */
export const jsonAlone = ({ json }: Outputs): boolean => json === '-';

/** What is to be played. */
export interface Session {
  readonly scenario: Scenario;
  readonly seeds: SeedSchedule;
  readonly manager?: Manager;
  readonly log: readonly Decision[];
  readonly until: Moment;
}

/**
 * Plays a session; the trace is written as it goes.
 * @param begin called with the game before its first minute
 */
export function playSession(session: Session, outputs: Outputs, begin: (game: Game) => void): Played {
  const game = start(session.scenario, { seeds: session.seeds, trace: outputs.trace !== undefined });
  begin(game);
  const film = outputs.trace === undefined ? undefined : new TraceFile(outputs.trace);
  const bar = progress('Partie');
  const played = play(game, session, (day) => {
    film?.add(day, game.trace);
    bar.step(day + 1, session.until.day);
  });
  bar.end();
  film?.end();
  return played;
}

/** Writes the JSON, when it is asked for. */
export function writeRecord(
  played: Played,
  past: PastCost,
  who: { manager?: string; log?: string },
  { json }: Outputs,
): void {
  if (json === undefined) return;
  const text = `${layout(recordOf(played, past, who))}\n`;
  if (json === '-') write(text);
  else writeText(json, text);
}

/** How the run ended, for the shell. */
export function exitOf({ game }: Played): ExitCode {
  return game.world.finance.insolvent ? EXIT.insolvent : EXIT.done;
}
