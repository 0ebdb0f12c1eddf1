/** What `run` and `replay` share: where they write, the game played under a bar, the answer written. */

import { AuditRecord, fitsInLimits } from '../audit/index.ts';
import { CURRENT, layout } from '../handin/index.ts';
import type { SeedSchedule } from '../kernel/index.ts';
import { startGame } from '../play/deputies.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Game } from '../store/game.ts';
import { badInput, EXIT, type ExitCode } from './exit.ts';
import { checkWritable, writeText } from './files.ts';
import { marksOf } from './marks.ts';
import { tell, write } from './out.ts';
import { type Course, type Played, play } from './play.ts';
import { progress } from './progress.ts';
import { recordOf } from './record.ts';
import type { PastCost } from './scenario.ts';
import { TraceFile } from './traceFile.ts';

/** Where a run is written besides the screen. */
export interface Outputs {
  /** A file, or '-' for the standard output alone. */
  readonly json: string | undefined;
  readonly trace: string | undefined;
  /** The same two ways for the audit. */
  readonly audit: string | undefined;
  /** Are marks written too? They take three more games, of the reference managers. */
  readonly marks: boolean;
}

export const OUTPUT_OPTIONS = {
  json: { value: 'FICHIER|-', help: 'écrit tous les chiffres en JSON (- : sur la sortie standard, seuls)' },
  trace: { value: 'FICHIER', help: 'écrit le film de chaque journée en CSV' },
  audit: {
    value: 'FICHIER|-',
    help: 'écrit tout ce qui se recoupe, tickets compris, pour « gondole audit »',
  },
  'no-marks': {
    help: 'laisse les notes hors du JSON et de l’audit : les gérants de référence ne jouent pas',
  },
} as const;

/** @throws BadInput when two documents are sent to the standard output */
export function outputsOf(options: ReadonlyMap<string, string>): Outputs {
  const outputs = {
    json: options.get('json'),
    trace: options.get('trace'),
    audit: options.get('audit'),
    marks: !options.has('no-marks'),
  };
  if (outputs.json !== '-' || outputs.audit !== '-') return outputs;
  throw badInput({
    code: 'duplicate',
    message: '--json et --audit demandent tous deux la sortie standard, qui ne prend qu’un document.',
    hint: 'Donnez un nom de fichier à l’un des deux.',
  });
}

/**
 * Looks whether what is asked for can be written: first of all, and again once everything is read.
 * @throws CannotWrite
 */
export const checkOutputs = (
  { json, trace, audit }: Outputs,
  ...others: readonly (string | undefined)[]
): void => checkWritable(json, trace, audit, ...others);

/** Is the answer JSON alone? */
export const jsonAlone = ({ json, audit }: Outputs): boolean => json === '-' || audit === '-';

/** What is to be played. */
export interface Session extends Course {
  readonly scenario: Scenario;
  readonly seeds: SeedSchedule;
}

/** A session that was played, and its audit when it was asked for. */
export interface PlayedSession extends Played {
  readonly audit: AuditRecord | undefined;
}

/**
 * Plays a session; the trace is written as it goes, and the audit is gathered from it.
 * @param begin called with the game before its first minute
 */
export function playSession(session: Session, outputs: Outputs, begin: (game: Game) => void): PlayedSession {
  const traced = outputs.trace !== undefined || outputs.audit !== undefined;
  const game = startGame(session.scenario, { seeds: session.seeds, trace: traced });
  const audit = outputs.audit === undefined ? undefined : new AuditRecord(game);
  begin(game);
  const film = outputs.trace === undefined ? undefined : new TraceFile(outputs.trace);
  const bar = progress('Partie');
  const played = play(game, session, (day) => {
    film?.add(day, game.trace);
    audit?.add(day);
    bar.step(day + 1, session.until.day);
  });
  bar.end();
  film?.end();
  return { ...played, audit };
}

/** Writes the JSON and the audit, when they are asked for. */
export function writeRecord(
  played: PlayedSession,
  past: PastCost,
  who: { manager?: string; log?: string },
  outputs: Outputs,
): void {
  const asked = outputs.json !== undefined || outputs.audit !== undefined;
  const marks = asked && outputs.marks ? marksOf(played.game, who.log !== undefined) : [];
  if (outputs.json !== undefined) writeJson(outputs.json, recordOf(played, past, who, marks));
  if (outputs.audit === undefined) return;
  // A morning alone ties to nothing: levels are tied by what happens between two of them.
  if (played.view.daysClosed === 0) throw nothingToAudit();
  const { manager } = who;
  const { rulesVersion } = CURRENT;
  const text = writeJson(
    outputs.audit,
    played.audit!.file({ rulesVersion, marks, ...(manager !== undefined && { manager }) }),
  );
  if (!fitsInLimits(text))
    tell('Cet audit est plus gros que ce que « gondole audit » sait lire : jouez moins de jours (--days).');
}

const nothingToAudit = () =>
  badInput({
    code: 'rule',
    message: 'Aucun jour n’a été joué jusqu’à sa fermeture : il n’y a rien à auditer.',
    hint: 'Jouez au moins une journée entière, ou ôtez --audit.',
  });

function writeJson(to: string, document: unknown): string {
  const text = `${layout(document)}\n`;
  if (to === '-') write(text);
  else writeText(to, text);
  return text;
}

/** How the run ended, for the shell. */
export function exitOf({ game }: Played): ExitCode {
  return game.world.finance.insolvent ? EXIT.insolvent : EXIT.done;
}
