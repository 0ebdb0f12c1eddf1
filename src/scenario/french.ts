// Every sentence about what is wrong with the text of a file, in French: where, what was expected, what came, what to do.
import { echo, grouped, THIN } from '../kernel/index.ts';
import { LIMITS, type LimitName, type Limits } from './limits.ts';
import type { Words } from './report.ts';

/** A number as people write it: 12 500,5. */
export function figure(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  if (!/^-?\d+$/.test(whole)) return String(value);
  const groups = grouped(whole, THIN);
  return decimals === undefined ? groups : `${groups},${decimals}`;
}

/** A word made harmless and short, as it is inside a sentence. */
function plain(word: string): string {
  return echo(word).replace(/^"|"$/g, '').replaceAll('\\"', '"');
}

/** A word between French quotes, harmless and short. */
export function quoted(word: string): string {
  return `«${THIN}${plain(word)}${THIN}»`;
}

/** A few words, then how many more. */
export function listed(words: readonly string[], most = 8): string {
  const shown = words.slice(0, most).map(plain);
  const rest = words.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} et ${figure(rest)} de plus` : shown.join(', ');
}

/** How the last line of an answer says what is not shown; '' when everything is. */
export function moreProblems(more: number): string {
  if (more <= 0) return '';
  return more === 1
    ? 'Il reste un autre problème, qui n’est pas montré ici.'
    : `Il reste ${figure(more)} autres problèmes, qui ne sont pas montrés ici.`;
}

const SYNTAX: Readonly<Record<string, readonly [message: string, expected: string, hint: string]>> = {
  Comment: [
    'Un commentaire n’est pas permis ici',
    'du JSON sans commentaire',
    'Écrivez la remarque dans une clé "$comment", que le jeu ne lit pas.',
  ],
  InvalidSymbol: [
    'Un mot ou un signe n’a pas de sens ici',
    'un texte entre guillemets droits, un nombre, true, false, null, [ ou {',
    'Mettez les textes et les clés entre guillemets droits ("…") ; un nombre s’écrit sans espace, avec un point.',
  ],
  InvalidNumberFormat: [
    'Ce nombre est mal écrit',
    'un nombre',
    'Un nombre s’écrit sans espace, ni unité, ni zéro devant, avec un point pour les décimales (1,50 € : 150, en centimes) ; entre deux nombres, une virgule.',
  ],
  QuoteInText: [
    'Un guillemet droit ferme ce texte trop tôt',
    'un texte entre deux guillemets droits',
    'Dans un texte, citez entre « et », ou écrivez \\" pour un guillemet droit.',
  ],
  Invisible: [
    'Un caractère invisible n’est pas permis ici',
    'une espace ordinaire',
    'Effacez ce qui précède jusqu’au mot d’avant, et retapez l’espace.',
  ],
  UnexpectedEndOfNumber: ['Ce nombre s’arrête trop tôt', 'un nombre', 'Écrivez par exemple 12 ou 12.5.'],
  PropertyNameExpected: [
    'Il manque une clé',
    'une clé entre guillemets droits',
    'Ôtez la virgule en trop avant l’accolade, ou écrivez la clé entre guillemets droits.',
  ],
  ValueExpected: [
    'Il manque une valeur',
    'un texte, un nombre, true, false, null, une liste ou un objet',
    'Écrivez la valeur, ou ôtez la virgule en trop.',
  ],
  ColonExpected: ['Il manque un deux-points après la clé', ':', 'Écrivez "clé": valeur.'],
  CommaExpected: ['Il manque une virgule', ',', 'Ajoutez une virgule à la fin de ce qui précède.'],
  CloseBraceExpected: [
    'Une accolade n’est pas fermée',
    '}',
    'Un objet se ferme par }, une liste par ] ; le fichier est peut-être coupé : comparez-le à l’original.',
  ],
  CloseBracketExpected: [
    'Un crochet n’est pas fermé',
    ']',
    'Une liste se ferme par ], un objet par } ; le fichier est peut-être coupé : comparez-le à l’original.',
  ],
  EndOfFileExpected: [
    'Il y a quelque chose après la fin du document',
    'la fin du fichier',
    'Un fichier contient un seul objet : ôtez ce qui suit sa dernière accolade.',
  ],
  UnexpectedEndOfString: [
    'Ce texte n’est pas fermé',
    'un guillemet droit à la fin du texte',
    'Fermez le texte par " sur la même ligne ; un saut de ligne s’écrit \\n.',
  ],
  InvalidUnicode: ['Cet échappement est incomplet', '\\u et quatre chiffres', 'Écrivez par exemple \\u00e9.'],
  InvalidEscapeCharacter: [
    'Cet échappement n’existe pas',
    '\\" \\\\ \\/ \\b \\f \\n \\r \\t ou \\u et quatre chiffres',
    'Une barre oblique inverse s’écrit \\\\.',
  ],
  InvalidCharacter: [
    'Ce texte contient un caractère interdit (tabulation ou saut de ligne)',
    'un texte sur une ligne',
    'Écrivez \\t pour une tabulation, \\n pour un saut de ligne.',
  ],
};

/** How far around a fault its cause is looked for, in characters. */
const AROUND = 60;

/** Slips of people, which a parser calls by what it would have liked to read next. */
function slipOf(name: string, before: string, rest: string): string {
  if (/\d[ \u00a0\u202f]?,?$/.test(before) && /^[ \u00a0\u202f]?[\d_€%x]/.test(rest))
    return 'InvalidNumberFormat';
  if (/"$/.test(before) && /^\p{L}/u.test(rest)) return 'QuoteInText';
  if (/^[^\S \t\r\n]|^[\u200b-\u200f\u2060\ufeff]/.test(rest)) return 'Invisible';
  if (name === 'CommaExpected' && rest[0] === '}') return 'CloseBracketExpected';
  if (name === 'CommaExpected' && rest[0] === ']') return 'CloseBraceExpected';
  return name;
}

/** Words for an error of JSON syntax; `name` as the parser names it, `offset` where it stands in the text. */
export function syntaxWords(name: string, text: string, offset: number): Words {
  const rest = text.slice(offset, offset + AROUND);
  const slip = slipOf(name, text.slice(Math.max(0, offset - AROUND), offset), rest);
  const [message, expected, hint] = SYNTAX[slip] ?? ['Le fichier n’est pas du JSON', 'du JSON', ''];
  const got = rest.split(/[\r\n]/, 1)[0]?.trim() ?? '';
  const came = got === '' ? 'la ligne ou le fichier s’arrête là' : `on lit ${quoted(got)}`;
  return { message: `${message} : ${came}.`, got: got === '' ? undefined : got, expected, hint };
}

/** Words for a key written twice in one object. */
export function repeatedKey(key: string, first: string): Words {
  return {
    message: `La clé ${quoted(key)} est écrite deux fois dans le même objet (la première : ${first}).`,
    got: key,
    expected: 'chaque clé une seule fois',
    hint: 'Gardez la bonne et ôtez l’autre.',
  };
}

/** Words for a text that was not read with the right encoding. */
export function wrongEncoding(unit: number): Words {
  if (unit === 0xfeff) {
    return {
      message: 'Le fichier commence par une marque d’ordre des octets (BOM), qui est ignorée.',
      got: '\ufeff',
      expected: 'de l’UTF-8 sans BOM',
      hint: 'Vous pouvez l’enregistrer en « UTF-8 sans BOM ».',
    };
  }
  const why = unit === 0 ? 'il contient des caractères nuls' : 'certains de ses octets n’ont pas de sens';
  return {
    message: `Le fichier n’est pas écrit en UTF-8 : ${why}.`,
    got: String.fromCharCode(unit),
    expected: 'un fichier texte en UTF-8',
    hint: 'Ouvrez-le dans un éditeur et enregistrez-le en « UTF-8 ».',
  };
}

/** Words for a limit that a document goes over. */
export function limitWords(limit: LimitName, limits: Limits = LIMITS): Words {
  const most = figure(limits[limit]);
  const sentences: Record<LimitName, readonly [message: string, expected: string]> = {
    bytes: ['Le document est trop gros', `au plus ${most} octets, fichiers étendus compris`],
    depth: ['Trop de listes et d’objets sont emboîtés', `au plus ${most} niveaux`],
    values: ['Le document contient trop de valeurs', `au plus ${most} valeurs, fichiers étendus compris`],
    containers: [
      'Le document contient trop de listes et d’objets',
      `au plus ${most} listes et objets, fichiers étendus compris`,
    ],
    keys: ['Le document contient trop de clés', `au plus ${most} clés, fichiers étendus compris`],
    items: ['Une liste ou un objet est trop long', `au plus ${most} éléments`],
    text: ['Un texte est beaucoup trop long', `au plus ${most} caractères`],
    escapes: ['Le document contient trop d’échappements', `au plus ${most} barres obliques inverses`],
    files: ['Le scénario étend trop de fichiers', `au plus ${most} fichiers`],
  };
  const [message, expected] = sentences[limit];
  return {
    message: `${message} : il faut ${expected}. La lecture s’est arrêtée ici.`,
    expected,
    hint: 'Vérifiez que c’est bien le bon fichier.',
  };
}

/** Words for a format number that is not one. */
export function wrongFormat(got: unknown, latest: number): Words {
  return {
    message: `« format » doit être un nombre entier : la version du format, ${latest} aujourd’hui.`,
    got,
    expected: `un nombre entier de 1 à ${latest}`,
    hint: `Écrivez "format": ${latest}.`,
  };
}

/** Words for a file written by a later version of the game. */
export function newerFormat(got: number, latest: number): Words {
  return {
    message: `Ce fichier est au format ${got}, plus récent que ce jeu, qui lit les formats jusqu’à ${latest}.`,
    got,
    expected: `un format de 1 à ${latest}`,
    hint: 'Mettez le jeu à jour, ou demandez un fichier fait avec votre version.',
  };
}

/** Words for a format that never was. */
export function noSuchFormat(got: number, latest: number): Words {
  return {
    message: `Le format ${got} n’existe pas.`,
    got,
    expected: `un format de 1 à ${latest}`,
    hint: `Écrivez "format": ${latest}.`,
  };
}

/** Words for a document that is not an object. */
export function notAnObject(got: unknown): Words {
  return {
    message: 'Un scénario est un objet JSON, entre accolades.',
    got,
    expected: 'un objet { … }',
    hint: 'Partez d’un scénario livré avec le jeu.',
  };
}

/** Words for a file that cannot be found; `by` is undefined for the scenario itself. */
export function noSuchFile(name: string, by: string | undefined): Words {
  return {
    message:
      by === undefined
        ? `Le fichier ${quoted(name)} est introuvable.`
        : `Le fichier ${quoted(name)}, que ${quoted(by)} étend, est introuvable.`,
    got: name,
    expected: 'un fichier qui existe',
    hint:
      by === undefined ? 'Vérifiez son nom.' : 'Le nom se lit à partir du dossier du fichier qui l’étend.',
  };
}

/** Words for an `extends` that does not name files. */
export function wrongExtends(got: unknown): Words {
  return {
    message: '« extends » : il faut un nom de fichier, ou une liste de noms de fichiers différents.',
    got,
    expected: 'un nom relatif qui finit par .json, ou une liste de tels noms',
    hint: 'Le nom se lit depuis le dossier de ce fichier, sans chemin absolu, et finit par .json : "extends": "../catalogues/epicerie.json".',
  };
}

/** Words for files that extend one another. */
export function extendsCycle(chain: readonly string[]): Words {
  return {
    message: `Ces fichiers s’étendent en rond : ${chain.map(quoted).join(' → ')}.`,
    got: chain.at(-1),
    expected: 'des fichiers qui ne reviennent pas sur eux-mêmes',
    hint: 'Ôtez l’un de ces "extends".',
  };
}

/** Words for a `$remove` that removes nothing. */
export function nothingToRemove(id: string, known: readonly string[]): Words {
  return {
    message: `"$remove" : ${quoted(id)} n’existe pas dans ce qui est étendu.`,
    got: id,
    expected: known.length === 0 ? 'un élément de ce qui est étendu' : `l’un de : ${listed(known)}`,
    hint: 'Vérifiez l’identifiant, ou ôtez cet élément.',
  };
}

/** The days of the week, Monday first. */
export const FRENCH_DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

/** Cents as euros: 1 234,50 €. */
export function euros(cents: number): string {
  const sign = cents < 0 ? '-' : '';
  const amount = Math.abs(cents);
  return `${sign}${figure(Math.floor(amount / 100))},${String(amount % 100).padStart(2, '0')}${THIN}€`;
}

/** Minutes as hours: 35 h, 35 h 30. */
export function hours(minutes: number): string {
  const rest = minutes % 60;
  return `${figure(Math.floor(minutes / 60))} h${rest === 0 ? '' : ` ${String(rest).padStart(2, '0')}`}`;
}
