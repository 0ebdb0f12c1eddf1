/** Files of a game: a save, a copy, or a list of decisions. */
import {
  COPY_KIND,
  type Decision,
  readCopy,
  readLog,
  readSave,
  SAVE_KIND,
  type Save,
} from '../handin/index.ts';
import type { ScenarioProblem } from '../scenario/index.ts';
import { BadInput, badInput } from './exit.ts';
import { mustRead } from './files.ts';
import { refuseOutput } from './outputs.ts';
import { harmless } from './words.ts';

/** What a JSON text seems to hold; its reader says what is wrong with it. */
export type Content = 'save' | 'copy' | 'log' | 'scenario';

/** Guesses what a text holds, even when it is damaged. */
export function contentOf(text: string): Content {
  if (text.includes(`"${COPY_KIND}"`)) return 'copy';
  if (text.includes(`"${SAVE_KIND}"`) || (/"log"\s*:/.test(text) && /"rulesHash"\s*:/.test(text)))
    return 'save';
  if (/^\s*\[/.test(text) || (/"log"\s*:/.test(text) && !/"catalogue"\s*:/.test(text))) return 'log';
  return 'scenario';
}

/** A save (or a copy), or the decisions alone. */
export interface GameFile {
  readonly log: readonly Decision[];
  readonly save?: Save;
  readonly warnings: readonly ScenarioProblem[];
  /** Of a copy: the rules that played it. */
  readonly rulesVersion?: string;
}

/**
 * Reads a save, a copy or a list of decisions.
 * @throws BadInput with every problem
 */
export function readGameFile(file: string): GameFile {
  const text = mustRead(file);
  refuseOutput(text, file, 'une partie');
  const content = contentOf(text);
  if (content === 'scenario' && /"catalogue"\s*:/.test(text)) {
    throw badInput({
      file,
      code: 'type',
      message: 'C’est un scénario, pas une partie.',
      expected: 'une sauvegarde ou une liste de décisions',
      hint: `Pour le jouer : gondole run ${harmless(file)}`,
    });
  }
  // A copy is played again like a save: what it claims is for gondole verify.
  if (content === 'copy') {
    const { copy, problems, more } = readCopy(text, file);
    if (!copy) throw new BadInput(problems, more);
    return { log: copy.log, save: copy, warnings: problems, rulesVersion: copy.rulesVersion };
  }
  if (content === 'save') {
    const { save, problems, more } = readSave(text, file);
    if (!save) throw new BadInput(problems, more);
    return { log: save.log, save, warnings: problems };
  }
  const { log, problems, more } = readLog(text, file);
  if (!log) throw new BadInput(problems, more);
  return { log, warnings: problems };
}
