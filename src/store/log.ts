/** The log of a game: who decided what and when, what is the same decision again, and how an entry leaves it. */
import type { Model } from './compiled.ts';
import { COMMANDS, type Command, minutesOf } from './plan.ts';

/** One accepted decision. `by` says who decided: the student, a deputy, a named manager. */
export interface LogEntry {
  readonly day: number;
  readonly minute: number;
  readonly seq: number;
  readonly by: string;
  readonly command: Command;
}

/** Who signs the decisions of the trades that a scenario delegates. */
export const DEPUTY = 'deputy';

/** Who decides with the manager's own time: the player, or the two of a pair. Deputies have theirs. */
export const PEOPLE: ReadonlySet<string> = new Set(['player', 'A', 'B']);

/** Can it not be taken back? What was seen is known. */
export const lasts = ({ type }: Command): boolean => COMMANDS.get(type)!.lasts === true;

/** Is this the same field decided again by the same person? A field belongs to one kind of decision. */
export function isAgain(entry: LogEntry, command: Command, by: string): boolean {
  const { field } = COMMANDS.get(command.type)!;
  return entry.by === by && entry.command.type === command.type && field(entry.command) === field(command);
}

/** Takes an entry out of a log; what lasts and came after it stays, one rank earlier. */
export function strike(log: LogEntry[], entry: LogEntry): void {
  const at = log.lastIndexOf(entry);
  log.splice(at, 1);
  for (let seq = at; seq < log.length; seq++) log[seq] = { ...log[seq]!, seq };
}

/** Minutes of the manager's time that the decisions of a day have cost. */
export function minutesSpent(log: readonly LogEntry[], day: number, model: Model): number {
  let spent = 0;
  for (let i = log.length - 1; i >= 0 && log[i]!.day >= day; i--) {
    const { day: on, by, command } = log[i]!;
    if (on === day && PEOPLE.has(by)) spent += minutesOf(command, model);
  }
  return spent;
}
