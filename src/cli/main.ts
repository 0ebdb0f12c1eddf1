#!/usr/bin/env node
/** The `gondole` command: finds the sub-command, and turns how it ends into an exit code and a sentence. */
import { isMainThread } from 'node:worker_threads';
import { version } from '../../package.json';
import { closest, echo, InexactAmount } from '../kernel/index.ts';
import { quoted } from '../scenario/index.ts';
import { readArgs } from './args.ts';
import { audit } from './audit.ts';
import { calibrate } from './calibrate.ts';
import type { Command } from './command.ts';
import { BadInput, badInput, CannotWrite, EXIT, type ExitCode, tooMuchMoney } from './exit.ts';
import { explain } from './explain.ts';
import { reportFault } from './fault.ts';
import { helpOf, overview } from './help.ts';
import { indicators } from './indicators.ts';
import { merge } from './merge.ts';
import { say, tell, watchStreams, write } from './out.ts';
import { past } from './past.ts';
import { problemLines, problemsJson } from './problems.ts';
import { replay } from './replay.ts';
import { rubric } from './rubric.ts';
import { run } from './run.ts';
import { schema } from './schema.ts';
import { score } from './score.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';
import { serve } from './worker.ts';

const COMMANDS: readonly Command[] = [
  validate,
  explain,
  run,
  replay,
  past,
  audit,
  verify,
  score,
  merge,
  calibrate,
  schema,
  indicators,
  rubric,
];

function commandNamed(name: string): Command {
  const found = COMMANDS.find((command) => command.name === name);
  if (found) return found;
  const known = COMMANDS.map((command) => command.name);
  const near = closest(name, known);
  throw badInput({
    code: 'unknown',
    message: `La commande ${quoted(name)} n’existe pas.`,
    got: echo(name),
    expected: `l’une de : ${known.join(', ')}`,
    hint: near ? `Vouliez-vous dire « ${near} » ?` : `Commandes : ${known.join(', ')}.`,
  });
}

async function obey(argv: readonly string[]): Promise<ExitCode> {
  const [first, ...rest] = argv;
  const isHelp = (word: string) => word === '--help' || word === '-h';
  if (first === undefined || first === 'help' || isHelp(first)) {
    const about = first === 'help' ? rest.find((word) => !isHelp(word) && word !== 'help') : undefined;
    for (const line of about === undefined ? overview(COMMANDS) : helpOf(commandNamed(about))) say(line);
    return EXIT.done;
  }
  if (first === '--version') {
    say(version);
    return EXIT.done;
  }
  const command = commandNamed(first);
  if (rest.some(isHelp)) {
    for (const line of helpOf(command)) say(line);
    return EXIT.done;
  }
  return command.run(readArgs(command, rest));
}

/** Was JSON alone asked for? Read before the arguments are known to be right, so that a refusal is JSON too. */
function wantsJson(argv: readonly string[]): boolean {
  return argv.some(
    (word, i) => /^--(json|audit)=-$/.test(word) || (/^--(json|audit)$/.test(word) && argv[i + 1] === '-'),
  );
}

async function main(argv: readonly string[]): Promise<ExitCode> {
  try {
    return await obey(argv);
  } catch (raised) {
    const error = raised instanceof InexactAmount ? tooMuchMoney() : raised;
    if (error instanceof BadInput) {
      if (wantsJson(argv)) write(problemsJson(error.problems, error.more));
      else for (const line of problemLines(error.problems, error.more)) tell(line);
      return EXIT.badInput;
    }
    if (error instanceof CannotWrite) {
      tell(error.message);
      return EXIT.cannotWrite;
    }
    tell(reportFault(error, argv));
    return EXIT.fault;
  }
}

// The threads of a pool run this same file, so that the command stays in one piece.
if (isMainThread) {
  watchStreams();
  // Not process.exit: what is still on its way to a pipe must arrive.
  process.exitCode = await main(process.argv.slice(2));
} else serve();
