/** Shows what is wrong with a file: where, a sentence, what to do. */
import { layout } from '../handin/index.ts';
import { moreProblems, type ScenarioProblem } from '../scenario/index.ts';
import { writeText } from './files.ts';
import { write } from './out.ts';
import { harmless } from './words.ts';

/** One problem as lines: `file:line:column pointer`, the sentence, the hint. */
function lines({ file, line, column, path, message, hint }: ScenarioProblem): string[] {
  const where =
    file === '' ? [] : [`${harmless(file)}:${line}:${column}${path === '' ? '' : ` ${harmless(path)}`}`];
  const text = [...where, message, ...(hint === '' ? [] : [`→ ${hint}`])];
  return text.map((one, i) => (i === 0 ? one : `  ${one}`));
}

/**
 * Every problem as text, errors first, warnings apart.
 * @param more problems that are not in the list
 */
export function problemLines(problems: readonly ScenarioProblem[], more = 0): string[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const text = errors.flatMap(lines);
  if (warnings.length > 0) {
    if (errors.length > 0) text.push('');
    text.push('À vérifier (rien n’empêche de jouer) :', ...warnings.flatMap(lines));
  }
  const rest = moreProblems(more);
  return rest === '' ? text : [...text, rest];
}

/** The machine form of problems: one JSON document, the same for every command. */
export function problemsJson(problems: readonly ScenarioProblem[], more: number): string {
  const ok = problems.every(({ severity }) => severity === 'warning');
  return `${layout({ ok, problems, more })}\n`;
}

/** The option of commands whose only data are problems. */
export const PROBLEMS_OPTION = {
  value: 'FICHIER|-',
  help: 'écrit les problèmes en JSON (- : sur la sortie standard)',
} as const;

/** Writes problems where `--json` says; nowhere when it is not given. */
export function writeProblems(
  { problems, more }: { readonly problems: readonly ScenarioProblem[]; readonly more: number },
  json: string | undefined,
): void {
  if (json === undefined) return;
  const text = problemsJson(problems, more);
  if (json === '-') write(text);
  else writeText(json, text);
}
