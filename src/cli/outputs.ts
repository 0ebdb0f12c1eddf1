/** What the game writes to be read, not played: told as what it is where a scenario, a game or a copy is asked for. */
import { AUDIT_KIND } from '../audit/index.ts';
import { RESULTS_KIND, TEACHER_KIND } from '../handin/index.ts';
import { badInput } from './exit.ts';

/** The figures of `--json`. */
export const RUN_KIND = 'gondole-run';

interface Output {
  readonly what: string;
  /** What it is for. */
  readonly hint: string;
}

const OUTPUTS: ReadonlyMap<string, Output> = new Map([
  [AUDIT_KIND, { what: 'un audit', hint: 'Ses additions se refont par gondole audit.' }],
  [
    RUN_KIND,
    {
      what: 'un fichier de chiffres de « gondole run --json »',
      hint: 'La partie elle-même s’écrit par --save.',
    },
  ],
  [
    RESULTS_KIND,
    {
      what: 'un fichier de résultats de « gondole score »',
      hint: 'Des parts se réunissent par gondole merge.',
    },
  ],
  [TEACHER_KIND, { what: 'un fichier de l’enseignant', hint: 'Donnez-le par --teacher.' }],
]);

/** What a text announces in its first key, when it is one of these. */
export function outputOf(text: string): Output | undefined {
  const kind = /^\s*\{\s*"kind"\s*:\s*"([^"]{1,64})"/.exec(text)?.[1];
  return kind === undefined ? undefined : OUTPUTS.get(kind);
}

/**
 * Refuses such a file in one sentence: held against the shape of what was wanted, everything in it would be wrong.
 * @param wanted what was asked for: « un scénario », « une partie »
 * @throws BadInput
 */
export function refuseOutput(text: string, file: string, wanted: string): void {
  const output = outputOf(text);
  if (!output) return;
  throw badInput({
    file,
    code: 'type',
    message: `C’est ${output.what}, pas ${wanted}.`,
    expected: wanted,
    hint: output.hint,
  });
}
