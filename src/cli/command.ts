/** What a sub-command declares: its words for the help, and what it does. */
import type { Args, Shape } from './args.ts';
import type { ExitCode } from './exit.ts';

export interface Command extends Shape {
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What follows `gondole` in the usage line. */
  readonly usage: string;
  /** Paragraphs of the help, after the usage. */
  readonly story: readonly string[];
  readonly examples: readonly string[];
  readonly run: (args: Args) => ExitCode | Promise<ExitCode>;
}
