/** What is found among copies and is none: what it seems to be, and which command takes it. */
import { contentOf } from './log.ts';
import { outputOf } from './outputs.ts';
import { harmless } from './words.ts';

/** Words for who has a file that cannot stand as it is. */
export interface Advice {
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}

/** What to do about a copy that no longer is what the game wrote. */
export const ASK_AGAIN =
  'Redemandez à l’élève le fichier que le jeu exporte, sans l’ouvrir ni l’enregistrer dans un autre programme.';

/** Says what a text that is no copy seems to be; undefined for a copy, even damaged. */
export function notACopy(text: string, file: string): Advice | undefined {
  const content = contentOf(text);
  const name = harmless(file);
  if (content === 'copy') return undefined;
  if (content === 'save')
    return {
      message: 'C’est une sauvegarde, pas une copie.',
      hint: 'La copie s’exporte à la fin de la partie ; pour rejouer la sauvegarde : gondole replay.',
    };
  const output = outputOf(text);
  if (output) return { message: `C’est ${output.what}, pas une copie.`, hint: output.hint };
  if (content === 'log' && /^\s*[[{]/.test(text))
    return {
      message: 'C’est une liste de décisions, pas une copie.',
      hint: 'Elle se joue par gondole run SCÉNARIO --log, et --copy en fait une copie.',
    };
  if (/^\s*\{/.test(text) && /"(catalogue|extends)"\s*:/.test(text))
    return {
      message: 'C’est un scénario, pas une copie.',
      hint: `Pour le contrôler : gondole validate ${name} ; pour dire lequel la classe a joué : --scenario ${name}.`,
    };
  return { message: 'Ce n’est pas une copie du jeu.', hint: 'Vérifiez que c’est bien le bon fichier.' };
}

/** Both in one sentence after the other. */
export const toldWith = ({ message, hint }: Advice): string => (hint === '' ? message : `${message} ${hint}`);
