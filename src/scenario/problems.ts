// What zod says of one value, as a problem of the project: a code and French words.
import type { z } from 'zod';
import { closest, echo, type ProblemCode } from '../kernel/index.ts';
import { expectedBy } from './expected.ts';
import { MAX_CENTS } from './format/primitives.ts';
import { figure, listed, quoted } from './french.ts';
import type { Words } from './report.ts';
import { defOf, inner } from './schema.ts';
import type { Step } from './tree.ts';

/** A zod issue of a single value. */
type Issue = z.core.$ZodRawIssue;

/**
 * The code for a value that its schema refuses. Amounts of money have a code of their own: `name` is the key of the value
 * and `about` what the format says of it.
 */
export function codeOf(issue: Issue, value: unknown, name: Step, about = ''): ProblemCode {
  // JSON has no infinity, but 1e999 reads as one; and beyond 2^53 integers stop being exact.
  if (typeof value === 'number' && !Number.isFinite(value)) return 'range';
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'int') return isMoney(name, about) ? 'cents' : 'integer';
      return 'type';
    case 'too_big':
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'size' : 'range';
    case 'invalid_value':
      return typeof value === typeof issue.values[0] ? 'unknown' : 'type';
    case 'invalid_format':
      return 'pattern';
    case 'invalid_union':
      return typeof value === 'string' || typeof value === 'number' ? 'unknown' : 'type';
    default:
      return 'rule';
  }
}

/** Is this an amount in cents? Its key says so, or the format where the key is an id. */
function isMoney(name: Step, about: string): boolean {
  return (typeof name === 'string' && /(^c|C)ents$/.test(name)) || /\ben centimes\b/.test(about);
}

/** Where a value is, for a sentence: its key, then what holds it. */
export function nameOf(path: readonly Step[], ids: ReadonlyMap<number, string>): string {
  if (path.length === 0) return 'Le document';
  const steps = path.map(
    (step, depth) => ids.get(depth) ?? (typeof step === 'number' ? `n° ${step + 1}` : step),
  );
  const last = steps.pop() as string;
  return steps.length === 0 ? quoted(last) : `${quoted(last)} (${steps.join(' › ')})`;
}

/** Words for a value that its schema refuses; `shown` is how the file writes it, when that is known. */
export function wrongValue(
  where: string,
  name: Step,
  schema: z.ZodType,
  code: ProblemCode,
  got: unknown,
  about = '',
  shown: unknown = got,
): Words {
  const isTooMuch = typeof got === 'number' && Math.abs(got) > MAX_CENTS;
  const most = isTooMuch ? ` (au plus ${figure(MAX_CENTS)})` : '';
  const expected = isMoney(name, about) ? `${expectedBy(schema)}, en centimes${most}` : expectedBy(schema);
  return {
    message: `${where} : il faut ${expected} ; le fichier donne ${echo(shown)}.`,
    got: shown,
    expected,
    hint: adviceFor(schema, isMoney(name, about), code, got) || roleOf(about),
  };
}

/** Words for a list that is too short or too long. */
export function wrongSize(where: string, schema: z.ZodType, size: number, about = ''): Words {
  const expected = expectedBy(schema);
  return {
    message: `${where} : il faut ${expected} ; le fichier en donne ${figure(size)}.`,
    got: size,
    expected,
    hint: roleOf(about),
  };
}

/** The same words, for a text that holds a character which blanks or turns what is around it. */
export function hiddenCharacter(words: Words): Words {
  return {
    ...words,
    message: `${words.message.slice(0, -1)}, qui contient un caractère de contrôle ou de sens d’écriture.`,
    hint: 'Effacez ce texte et retapez-le : le caractère est invisible.',
  };
}

/** What a value is for, as the format says it: the help of last resort. */
function roleOf(about: string): string {
  return about === '' ? 'Corrigez cette valeur.' : `Rôle de cette valeur : ${about}`;
}

function adviceFor(schema: z.ZodType, money: boolean, code: ProblemCode, got: unknown): string {
  if (code === 'unknown' && typeof got === 'string') return didYouMean(got, enumValues(schema));
  if (money && (code === 'cents' || code === 'type')) {
    return 'Un montant s’écrit en centimes entiers : 1,50 € s’écrit 150.';
  }
  if (code === 'type' && typeof got === 'string' && got.trim() !== '' && Number.isFinite(Number(got))) {
    return 'Ôtez les guillemets : un nombre s’écrit sans.';
  }
  if (code === 'type' && typeof got === 'number' && isText(schema))
    return 'Mettez ce texte entre guillemets.';
  if (code === 'pattern' && typeof got === 'string' && /^\d{1,2}[h:]\d{0,2}$/.test(got)) {
    return 'Une heure s’écrit avec deux chiffres de chaque côté : 08:30.';
  }
  return '';
}

function isText(schema: z.ZodType): boolean {
  const def = defOf(schema);
  return def.type === 'string' || ('innerType' in def && isText(inner(def.innerType)));
}

function enumValues(schema: z.ZodType): string[] {
  const def = defOf(schema);
  if (def.type === 'enum') return Object.values(def.entries).map(String);
  return 'innerType' in def ? enumValues(inner(def.innerType)) : [];
}

/** « Vouliez-vous dire … » when a known word is near, else ''. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = closest(word, known);
  return near === undefined ? '' : `Vouliez-vous dire ${quoted(near)} ?`;
}

/** Words for a key that the format does not have. */
export function unknownKey(where: string, key: string, known: readonly string[]): Words {
  const near = closest(key, known);
  const hint =
    key === '$remove'
      ? '"$remove" ne sert que dans un fichier qui en étend un autre, sur un élément qui existe.'
      : key === 'extends'
        ? '"extends" s’écrit à la racine du fichier ou d’une section.'
        : near !== undefined
          ? `Vouliez-vous dire ${quoted(near)} ?`
          : 'Ôtez-la, ou écrivez une remarque dans "$comment".';
  return {
    message: `${where} : la clé ${quoted(key)} n’existe pas dans le format.`,
    got: key,
    expected: known.length === 0 ? 'aucune autre clé' : `une de ces clés : ${listed(known, 30)}`,
    hint,
  };
}

/** Words for a key that must be there and is not. */
export function missingKey(where: string, name: Step, schema: z.ZodType, about = ''): Words {
  const expected = expectedBy(schema);
  return {
    message: `${where} manque : il faut ${expected}.`,
    expected,
    hint: `Ajoutez ${typeof name === 'string' ? `la clé ${quoted(name)}` : 'ce qui manque'}. ${roleOf(about)}`.trim(),
  };
}
