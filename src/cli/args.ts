/** The words of a command line, read against what a command declares; every mistake in one answer, in French. */
import { parseArgs } from 'node:util';
import { closest, echo } from '../kernel/index.ts';
import { quoted, type ScenarioProblem } from '../scenario/index.ts';
import { BadInput, badInput } from './exit.ts';

/** An option: `value` names what follows it; without, it stands alone. */
export interface Option {
  readonly value?: string;
  readonly help: string;
}

/** What a command takes. */
export interface Shape {
  readonly name: string;
  /** How many files, and what they are called in the help. */
  readonly files: { readonly least: number; readonly most: number; readonly called: string };
  readonly options: Readonly<Record<string, Option>>;
}

export interface Args {
  readonly files: readonly string[];
  /** Value of each option given; '' for one that stands alone. */
  readonly options: ReadonlyMap<string, string>;
}

/** A value that names a file, and could not be a stream as `FICHIER|-` may. */
const FILE_ALONE = /^(FICHIER|SCÉNARIO)$/;

/**
 * Reads the arguments of a command.
 * @throws BadInput with every mistake
 */
export function readArgs(shape: Shape, argv: readonly string[]): Args {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(shape.options).map(([name, { value }]) => [
        name,
        { type: value ? ('string' as const) : ('boolean' as const) },
      ]),
    ),
  });
  const files: string[] = [];
  const options = new Map<string, string>();
  const problems: ScenarioProblem[] = [];
  const refuse = (words: Parameters<typeof badInput>[0]) => problems.push(...badInput(words).problems);
  const names = Object.keys(shape.options).map((name) => `--${name}`);
  for (const token of tokens) {
    if (token.kind === 'positional') {
      files.push(token.value);
      if (token.value === '-') {
        refuse({
          code: 'reference',
          message: `gondole ${shape.name} ne lit pas l’entrée standard (« - »).`,
          got: echo('-'),
          expected: 'un nom de fichier',
          hint: 'Écrivez-la dans un fichier, et donnez son nom.',
        });
      }
    }
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option =
      Object.hasOwn(shape.options, name) && rawName.startsWith('--') ? shape.options[name] : undefined;
    if (!option) {
      const near = closest(rawName, names);
      refuse({
        code: 'unknown',
        message: `L’option ${quoted(rawName)} n’existe pas pour gondole ${shape.name}.`,
        got: echo(rawName),
        expected: names.length > 0 ? `une de ces options : ${names.join(', ')}` : 'aucune option',
        hint: near ? `Vouliez-vous dire « ${near} » ?` : `Lisez « gondole help ${shape.name} ».`,
      });
    } else if (options.has(name)) {
      refuse({
        code: 'duplicate',
        message: `L’option --${name} est donnée deux fois.`,
        hint: 'Gardez-en une.',
      });
    } else if (!option.value) {
      if (value === undefined) options.set(name, '');
      else refuse({ code: 'type', message: `L’option --${name} ne prend pas de valeur.`, got: echo(value) });
    } else if (value === undefined || value === '' || (!token.inlineValue && /^-./.test(value))) {
      refuse({
        code: 'missing',
        message: `Il manque une valeur après --${name}.`,
        expected: option.value,
        hint: `Écrivez --${name} ${option.value}.`,
      });
    } else if (value === '-' && FILE_ALONE.test(option.value)) {
      refuse({
        code: 'pattern',
        message: `--${name} demande un nom de fichier : « - » n’en est pas un.`,
        got: echo(value),
        expected: option.value,
        hint: 'Seules les options « FICHIER|- » de l’aide écrivent sur la sortie standard.',
      });
    } else options.set(name, value);
  }
  const { least, most, called } = shape.files;
  if (files.length < least) {
    refuse({
      code: 'missing',
      message: `Il manque ${called} à gondole ${shape.name}.`,
      expected: called,
      hint: `Lisez « gondole help ${shape.name} ».`,
    });
  }
  if (files.length > most) {
    refuse({
      code: 'size',
      message: `gondole ${shape.name} prend ${most === 0 ? 'des options' : called} seulement : ${quoted(files[most]!)} est de trop.`,
      got: echo(files[most]!),
      hint: most === 0 ? '' : 'Un nom de fichier qui contient une espace s’écrit entre guillemets.',
    });
  }
  if (problems.length > 0) throw new BadInput(problems);
  return { files, options };
}

/**
 * A whole number given to an option.
 * @throws BadInput when it is not one, or out of bounds
 */
export function integerOption(
  args: Args,
  name: string,
  least: number,
  most: number,
  why = '',
): number | undefined {
  const text = args.options.get(name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d{1,15}$/.test(text) && value >= least && value <= most) return value;
  throw badInput({
    code: /^-?\d+$/.test(text) ? 'range' : 'integer',
    message: `--${name} : il faut un nombre entier de ${least} à ${most}${why}.`,
    got: echo(text),
    expected: `un nombre entier de ${least} à ${most}`,
  });
}
