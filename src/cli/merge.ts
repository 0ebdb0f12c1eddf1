/** `gondole merge FILE…`: joins the parts of a pile that several machines have marked. */
import { joined, type Misfit, type Results, readResults } from '../handin/index.ts';
import type { Command } from './command.ts';
import { type BadInput, badInput } from './exit.ts';
import { mustRead } from './files.ts';
import { checkSheet, deliver, SHEET_OPTIONS, sheetOf } from './sheet.ts';

export const merge: Command = {
  name: 'merge',
  summary: 'réunit les parts écrites par « gondole score --part »',
  usage:
    'merge PART… [--profile PROFIL] [--step PAS] [--sheet FEUILLE] [--names FICHIER] [--out DOSSIER|-] [--json FICHIER|-]',
  story: [
    'Les parts se donnent dans n’importe quel ordre ; il les faut toutes. Le résultat est celui qu’aurait donné une seule machine, octet pour octet.',
  ],
  examples: ['gondole merge part-*.json --out notes/'],
  files: { least: 1, most: 100_000, called: 'une part' },
  options: SHEET_OPTIONS,
  run: ({ files, options }) => {
    const sheet = sheetOf(options);
    checkSheet(sheet);
    const whole = joined(files.map(partIn));
    if ('misfit' in whole) throw refusal(whole.misfit, files);
    checkSheet(sheet);
    return deliver(whole.rows, sheet);
  },
};

function partIn(file: string): Results {
  const results = readResults(mustRead(file));
  if (results) return results;
  throw badInput({
    file,
    code: 'type',
    message: 'Ce n’est pas une part écrite par « gondole score --part … --json ».',
    expected: 'un fichier de résultats',
    hint: 'Notez de nouveau cette part.',
  });
}

const MISFITS = {
  'not-a-part': 'Ce fichier contient déjà tout un paquet.',
  'other-count': 'Cette part vient d’un autre découpage que la première.',
  twice: 'Cette part est donnée deux fois.',
} as const;

function refusal(misfit: Misfit, files: readonly string[]): BadInput {
  if (misfit.why === 'missing')
    return badInput({
      code: 'missing',
      message: `Il manque la part ${misfit.index}.`,
      expected: 'toutes les parts',
      hint: 'Notez-la, puis réunissez de nouveau.',
    });
  return badInput({ file: files[misfit.at]!, code: 'rule', message: MISFITS[misfit.why] });
}
