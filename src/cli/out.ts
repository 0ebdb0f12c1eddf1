/** Standard output and error: text for people, french; nothing but JSON when JSON is asked for. */

import { french } from '../kernel/index.ts';
import { EXIT } from './exit.ts';
import { cannotWrite } from './files.ts';

/** A line of the answer. */
export function say(text = ''): void {
  process.stdout.write(`${french(text)}\n`);
}

/** A line beside the answer: what went wrong, what is under way. */
export function tell(text = ''): void {
  process.stderr.write(`${french(text)}\n`);
}

/** Raw output: JSON. */
export function write(text: string): void {
  process.stdout.write(text);
}

/** A reader that leaves early (`| head`) wants no more and is no error; a full disk is one. */
export function watchStreams(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(french(`${cannotWrite('la réponse', error).message}\n`));
    process.exit(EXIT.cannotWrite);
  });
  process.stderr.on('error', () => {});
}

/** Columns of the terminal, or a common width when there is none. */
export function width(): number {
  return process.stdout.columns ?? 100;
}
