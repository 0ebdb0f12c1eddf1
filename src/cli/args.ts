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

/** What was given to a command. */
export interface Args {
  readonly files: readonly string[];
  /** Value of each option given; '' for one that stands alone. */
  readonly options: ReadonlyMap<string, string>;
}

/** A value that names a file, and could not be a stream as `FICHIER|-` may. */
const FILE_ALONE = /^(FICHIER|SCÉNARIO)$/;

type Words = Parameters<typeof badInput>[0];

/** An option as it stands on the line. */
interface Given {
  readonly name: string;
  /** With its dashes, as it was typed. */
  readonly rawName: string;
  readonly value?: string | undefined;
  /** Was the value given with `=`? */
  readonly inlineValue?: boolean | undefined;
}

const help = (shape: Shape): string => `Lisez « gondole help ${shape.name} ».`;

/** What is wrong with an option as it was given; undefined when it is right. */
function optionFault(shape: Shape, given: Given, isTwice: boolean): Words | undefined {
  const { name, rawName, value, inlineValue } = given;
  if (!Object.hasOwn(shape.options, name) || !rawName.startsWith('--')) return unknownOption(shape, rawName);
  if (isTwice)
    return {
      code: 'duplicate',
      message: `L’option --${name} est donnée deux fois.`,
      hint: 'Gardez-en une.',
    };
  const { value: wanted } = shape.options[name]!;
  if (!wanted)
    return value === undefined
      ? undefined
      : { code: 'type', message: `L’option --${name} ne prend pas de valeur.`, got: echo(value) };
  if (value === undefined || value === '' || (!inlineValue && /^-./.test(value)))
    return {
      code: 'missing',
      message: `Il manque une valeur après --${name}.`,
      expected: wanted,
      hint: `Écrivez --${name} ${wanted}.`,
    };
  if (value === '-' && FILE_ALONE.test(wanted))
    return {
      code: 'pattern',
      message: `--${name} demande un nom de fichier : « - » n’en est pas un.`,
      got: echo(value),
      expected: wanted,
      hint: 'Seules les options « FICHIER|- » de l’aide écrivent sur la sortie standard.',
    };
  return undefined;
}

function unknownOption(shape: Shape, rawName: string): Words {
  const names = Object.keys(shape.options).map((name) => `--${name}`);
  const near = closest(rawName, names);
  return {
    code: 'unknown',
    message: `L’option ${quoted(rawName)} n’existe pas pour gondole ${shape.name}.`,
    got: echo(rawName),
    expected: names.length > 0 ? `une de ces options : ${names.join(', ')}` : 'aucune option',
    hint: near ? `Vouliez-vous dire « ${near} » ?` : help(shape),
  };
}

/** The standard input is not read. */
const notAFile = (shape: Shape): Words => ({
  code: 'reference',
  message: `gondole ${shape.name} ne lit pas l’entrée standard (« - »).`,
  got: echo('-'),
  expected: 'un nom de fichier',
  hint: 'Écrivez-la dans un fichier, et donnez son nom.',
});

/** Too few files, or too many; undefined when there are as many as the command takes. */
function countFault(shape: Shape, files: readonly string[]): Words | undefined {
  const { least, most, called } = shape.files;
  if (files.length < least)
    return {
      code: 'missing',
      message: `Il manque ${called} à gondole ${shape.name}.`,
      expected: called,
      hint: help(shape),
    };
  if (files.length > most)
    return {
      code: 'size',
      message: `gondole ${shape.name} prend ${most === 0 ? 'des options' : called} seulement : ${quoted(files[most]!)} est de trop.`,
      got: echo(files[most]!),
      hint: most === 0 ? '' : 'Un nom de fichier qui contient une espace s’écrit entre guillemets.',
    };
  return undefined;
}

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
  const refuse = (fault: Words | undefined): boolean => {
    if (fault) problems.push(...badInput(fault).problems);
    return fault !== undefined;
  };
  for (const token of tokens) {
    if (token.kind === 'positional') {
      files.push(token.value);
      if (token.value === '-') refuse(notAFile(shape));
    } else if (token.kind === 'option') {
      if (!refuse(optionFault(shape, token, options.has(token.name))))
        options.set(token.name, token.value ?? '');
    }
  }
  refuse(countFault(shape, files));
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
