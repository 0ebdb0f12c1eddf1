/** The help, written from what the commands declare. */

import { french } from '../kernel/index.ts';
import type { Command } from './command.ts';

/** Width of a paragraph. */
const WIDTH = 96;

/** `gondole` alone: what there is. */
export function overview(commands: readonly Command[]): string[] {
  const widest = Math.max(...commands.map(({ name }) => name.length));
  return [
    'Gondole, le jeu de gestion de magasin, en ligne de commande.',
    '',
    'Usage : gondole COMMANDE …',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary}`),
    `  ${'help'.padEnd(widest)}  explique une commande : gondole help run`,
    '',
    'Codes de sortie : 0 fait, 1 fini mal (la banque a arrêté le magasin ; un audit ne se recoupe pas ;',
    'une copie n’est pas ce qu’elle dit), 2 entrée refusée, 3 écriture impossible, 4 panne du programme',
    '(un rapport est écrit).',
  ];
}

/** The help of one command. */
export function helpOf({ usage, story, options, examples }: Command): string[] {
  const names = Object.entries(options).map(([name, { value }]) => `--${name}${value ? ` ${value}` : ''}`);
  const widest = Math.max(0, ...names.map((name) => name.length));
  const helps = Object.values(options).map(({ help }) => help);
  return [
    `Usage : gondole ${usage}`,
    ...story.flatMap((paragraph) => ['', ...wrap(paragraph)]),
    ...(names.length > 0 ? ['', ...names.map((name, i) => `  ${name.padEnd(widest)}  ${helps[i]}`)] : []),
    ...(examples.length > 0 ? ['', 'Par exemple :', ...examples.map((one) => `  ${one}`)] : []),
  ];
}

function wrap(paragraph: string): string[] {
  const lines: string[] = [];
  let line = '';
  // Typeset first: a line must not begin with a colon.
  for (const word of french(paragraph).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
