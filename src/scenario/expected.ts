// What a key of the format expects, said in French from its schema, so that no sentence repeats a bound.
import { z } from 'zod';
import { date, id, subCompetence, time } from './format/primitives.ts';
import { figure } from './french.ts';

/** The part of a JSON Schema that sentences need. */
type Shape = {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly items?: Shape | readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
};

/** Patterns of the format in plain words; a test finds those that are missing. */
const PATTERNS: ReadonlyMap<string, string> = new Map([
  [
    '^[agm]\\d\\.\\d-[a-z0-9-]{1,57}$',
    'le nom d’une ligne du barème : sa sous-compétence en minuscules, un tiret, un mot (g1.4-marge)',
  ],
  ['^[a-zA-Z]{1,40}$', 'le nom d’une donnée de formule : des lettres seulement'],
  ['^6\\d{2,5}$', 'un compte de charges : 6 suivi de deux à cinq chiffres'],
  ['^2[01]\\d{1,4}$', 'un compte d’immobilisation : 20 ou 21 suivi d’un à quatre chiffres'],
  ['^[1-5]\\d{1,5}$', 'un compte de bilan : de 1 à 5, suivi d’un à cinq chiffres'],
  ['^[0-9a-z]{3,1003}$', 'un foyer : de 3 à 1 003 chiffres en base 36'],
  ['^[0-9a-f]{16}$', 'une empreinte de seize chiffres hexadécimaux'],
]);

/** The same for kinds of text that the format names: what zod writes of them is asked when a sentence needs it. */
const KINDS: readonly (readonly [kind: () => z.ZodType, words: string])[] = [
  [id, 'un identifiant : de 1 à 64 lettres minuscules sans accent, chiffres ou tirets'],
  [date, 'une date de la forme AAAA-MM-JJ'],
  [time, 'une heure de la forme HH:MM, de 00:00 à 24:00'],
  [subCompetence, 'le code d’une sous-compétence, comme G1.4'],
];

function shapeOf(schema: z.ZodType): Shape {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as Shape;
}

function patternWords(pattern: string): string | undefined {
  return PATTERNS.get(pattern) ?? KINDS.find(([kind]) => shapeOf(kind()).pattern === pattern)?.[1];
}

/** Is this pattern said in plain words? */
export function isKnownPattern(pattern: string): boolean {
  return patternWords(pattern) !== undefined;
}

/** What a schema expects, as words that follow « il faut ». */
export function expectedBy(schema: z.ZodType): string {
  return wordsFor(shapeOf(schema));
}

function wordsFor(shape: Shape): string {
  const forms = shape.anyOf ?? shape.oneOf;
  if (forms) return [...new Set(forms.map(wordsFor))].join(', ou ');
  if (shape.enum) return `l’une de ces valeurs : ${shape.enum.join(', ')}`;
  if (shape.const !== undefined) return `la valeur ${shape.const}`;
  switch (shape.type) {
    case 'string':
      if (shape.pattern) return patternWords(shape.pattern) ?? `un texte de la forme ${shape.pattern}`;
      return `un texte${between(shape.minLength, shape.maxLength, ' caractères')}`;
    case 'integer':
      return `un nombre entier${between(shape.minimum, shape.maximum, '')}`;
    case 'number':
      return `un nombre${between(shape.minimum, shape.maximum, '')}`;
    case 'boolean':
      return 'true ou false, sans guillemets';
    case 'array':
      if (Array.isArray(shape.items)) return tuple(shape.items.map(wordsFor));
      return `une liste [ … ]${between(shape.minItems, shape.maxItems, ' éléments')}`;
    case 'null':
      return 'null';
    default:
      return 'un objet { … }';
  }
}

/** Words for a list whose items have each their meaning. */
function tuple(items: readonly string[]): string {
  const [first] = items;
  const what = items.every((item) => item === first) ? `${first}, chaque fois` : items.join(', puis ');
  return `une liste [ … ] de ${items.length} valeurs (${what})`;
}

function between(min: number | undefined, max: number | undefined, unit: string): string {
  const largest = max !== undefined && max < Number.MAX_SAFE_INTEGER ? max : undefined;
  if (min !== undefined && min === max) return ` de ${figure(min)}${unit}`;
  if (min !== undefined && min > -Number.MAX_SAFE_INTEGER) {
    return largest === undefined
      ? min === 0
        ? ', zéro ou plus'
        : ` d’au moins ${figure(min)}${unit}`
      : ` de ${figure(min)} à ${figure(largest)}${unit}`;
  }
  return largest === undefined ? '' : ` d’au plus ${figure(largest)}${unit}`;
}
