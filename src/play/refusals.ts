/**
 * Refusals in words. The store gives a code, numbers and ids; here is what people read: what is wrong, and what to do.
 * A test looks for every code of the store in the tables below.
 */
import { echo, type Refusal } from '../kernel/index.ts';
import type { Model } from '../store/compiled.ts';
import { LAW_SENTENCES } from './lawWords.ts';
import { PICKUP_SENTENCES } from './pickupWords.ts';

export type Language = 'fr' | 'en';

/** What an id of a refusal names. */
export type Named = 'product' | 'supplier' | 'employee' | 'till' | 'fixture';

/** The name that people know, or undefined when nothing has this id. */
export type Names = (kind: Named, id: string) => string | undefined;

/** A refusal for people: a sentence, and another that says what to do ('' when there is nothing to do). */
export interface RefusalText {
  readonly what: string;
  readonly remedy: string;
}

/** Names as the scenario gives them. */
export function namesOf(model: Model): Names {
  return (kind, id) => {
    switch (kind) {
      case 'product':
        return labelAt(model.products, model.productIndex.get(id));
      case 'supplier':
        return labelAt(model.suppliers, model.supplierIndex.get(id));
      case 'till':
        return labelAt(model.tills, model.tillIndex.get(id));
      case 'fixture':
        return labelAt(model.fixtures, model.fixtureIndex.get(id));
      case 'employee':
        return model.employees[model.employeeIndex.get(id) ?? -1]?.name;
    }
  };
}

function labelAt(list: readonly { readonly label: string }[], index: number | undefined): string | undefined {
  return index === undefined ? undefined : list[index]?.label;
}

// ── Figures, without Intl: the core gives the same text everywhere ──

const THIN = '\u202f';
const NBSP = '\u00a0';

function grouped(value: number, separator: string): string {
  return String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, separator);
}

/** What a sentence may say of a refusal, in one language. */
export class Say {
  readonly #refusal: Refusal;
  readonly #language: Language;
  readonly #names: Names | undefined;

  constructor(refusal: Refusal, language: Language, names: Names | undefined) {
    this.#refusal = refusal;
    this.#language = language;
    this.#names = names;
  }

  #n(key: string): number {
    return this.#refusal.numbers?.[key] ?? 0;
  }

  /** A raw id; it may come from a file that anyone wrote. */
  id(key: string): string {
    return echo(this.#refusal.ids?.[key] ?? '').replace(/^"|"$/g, '');
  }

  /** The thing an id names, between quotes when only the id is known. */
  name(kind: Named): string {
    const known = this.#names?.(kind, this.#refusal.ids?.[kind] ?? '');
    if (known !== undefined) return known;
    return this.#language === 'fr' ? `«${NBSP}${this.id(kind)}${NBSP}»` : `“${this.id(kind)}”`;
  }

  /** An integer. */
  n(key: string): string {
    const value = this.#n(key);
    const sign = value < 0 ? '−' : '';
    return sign + grouped(value, this.#language === 'fr' ? THIN : ',');
  }

  /** An integer and what it counts: 1 jour, 2 jours. French counts nothing in the singular. */
  count(key: string, one: string, many: string): string {
    const single = this.#language === 'fr' ? Math.abs(this.#n(key)) < 2 : this.#n(key) === 1;
    return `${this.n(key)} ${single ? one : many}`;
  }

  /** Cents as an amount: 1 234,50 € or €1,234.50. */
  money(key: string): string {
    const cents = Math.abs(this.#n(key));
    const sign = this.#n(key) < 0 ? '−' : '';
    const rest = String(cents % 100).padStart(2, '0');
    const whole = Math.floor(cents / 100);
    return this.#language === 'fr'
      ? `${sign}${grouped(whole, THIN)},${rest}${NBSP}€`
      : `${sign}€${grouped(whole, ',')}.${rest}`;
  }

  /** Minutes from midnight as a time: 7 h 30 or 7:30. */
  time(key: string): string {
    const minute = this.#n(key);
    const hour = Math.floor(minute / 60);
    const rest = String(minute % 60).padStart(2, '0');
    if (this.#language === 'en') return `${hour}:${rest}`;
    return minute % 60 === 0 ? `${hour}${NBSP}h` : `${hour}${NBSP}h${NBSP}${rest}`;
  }

  /** Minutes as a length of time: 45 min, 11 h, 9 h 30. */
  duration(key: string): string {
    const minutes = this.#n(key);
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return `${rest}${NBSP}min`;
    return `${hours}${NBSP}h${rest === 0 ? '' : `${NBSP}${String(rest).padStart(2, '0')}`}`;
  }

  /** A day of the week. */
  weekday(): string {
    const id = this.id('weekday');
    return this.#language === 'fr' ? (WEEKDAYS_FR[id] ?? id) : id.charAt(0).toUpperCase() + id.slice(1);
  }

  /** A task, as it is called in the store. */
  task(): string {
    return TASK_WORDS[this.#language][this.id('task')] ?? this.id('task');
  }

  /** What a shape asked for: the code of the shape in words. */
  expected(): string {
    return SHAPE_WORDS[this.#language][this.id('expected')] ?? this.id('expected');
  }
}

const WEEKDAYS_FR: Readonly<Record<string, string>> = {
  monday: 'lundi',
  tuesday: 'mardi',
  wednesday: 'mercredi',
  thursday: 'jeudi',
  friday: 'vendredi',
  saturday: 'samedi',
  sunday: 'dimanche',
};

const TASK_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    till: 'la caisse',
    shelf: 'le remplissage',
    reception: 'la réception',
    picking: 'la préparation des commandes',
    cleaning: 'le nettoyage',
    counting: 'le comptage',
    lead: 'l’encadrement',
    advice: 'le conseil',
    break: 'la pause',
  },
  en: {
    till: 'the till',
    shelf: 'filling shelves',
    reception: 'receiving goods',
    picking: 'picking orders',
    cleaning: 'cleaning',
    counting: 'counting',
    lead: 'leading the team',
    advice: 'advising customers',
    break: 'a break',
  },
};

/** Codes of zod, as what a decision must be. */
const SHAPE_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    invalid_type: 'une valeur d’un autre type',
    too_big: 'une valeur plus petite',
    too_small: 'une valeur plus grande',
    invalid_value: 'l’une des valeurs prévues',
    invalid_format: 'un identifiant, ou une heure de la forme HH:MM',
    unrecognized_keys: 'seulement les clés prévues',
    invalid_union: 'l’une des formes prévues',
    invalid_key: 'un identifiant comme clé',
    invalid_element: 'une autre valeur',
    not_multiple_of: 'un nombre entier',
  },
  en: {
    invalid_type: 'a value of another type',
    too_big: 'a smaller value',
    too_small: 'a larger value',
    invalid_value: 'one of the allowed values',
    invalid_format: 'an id, or a time written HH:MM',
    unrecognized_keys: 'only the known keys',
    invalid_union: 'one of the known forms',
    invalid_key: 'an id as a key',
    invalid_element: 'another value',
    not_multiple_of: 'a whole number',
  },
};

export type Sentence = (say: Say) => readonly [what: string, remedy: string];

const FRENCH: Readonly<Record<string, Sentence>> = {
  'game-over': () => [
    'la partie est finie.',
    'Rejouez-la depuis le début, ou ouvrez une sauvegarde plus ancienne.',
  ],
  'unknown-command': (s) => [
    `« ${s.id('type')} » n’est pas une décision de ce jeu.`,
    'Vérifiez le champ « type » : order, order-rules, prices, facings, roster, policies, till, move, fill-first ou forecast.',
  ],
  'bad-shape': (s) => [
    `la décision est mal écrite${s.id('at') === '/' ? '' : ` en ${s.id('at')}`} : il faut ${s.expected()}.`,
    'Comparez-la avec une décision d’une sauvegarde.',
  ],
  'no-time-left': (s) => [
    `il vous reste ${s.duration('left')} aujourd’hui et cette décision en demande ${s.n('minutes')}.`,
    'Remettez-la à demain, ou annulez une décision que le temps n’a pas encore emportée.',
  ],
  'day-has-begun': (s) => [
    `à ${s.time('minute')}, la journée a commencé : une prévision se fait avant.`,
    'Faites celle de demain à la fin de la journée.',
  ],
  'store-not-at-work': (s) => [
    `à ${s.time('minute')}, personne ne travaille : rien ne peut être fait tout de suite sur la surface de vente.`,
    'Attendez que la journée commence.',
  ],
  'unknown-product': (s) => [
    `le produit ${s.name('product')} n’existe pas dans ce magasin.`,
    'Choisissez un produit du catalogue.',
  ],
  'unknown-supplier': (s) => [
    `le fournisseur ${s.name('supplier')} n’existe pas dans ce magasin.`,
    'Choisissez un fournisseur du magasin.',
  ],
  'unknown-fixture': (s) => [
    `le meuble ${s.name('fixture')} n’existe pas dans ce magasin.`,
    'Choisissez un meuble du plan.',
  ],
  'unknown-employee': (s) => [
    `${s.name('employee')} ne travaille pas dans ce magasin.`,
    'Choisissez quelqu’un de l’équipe.',
  ],
  'unknown-till': (s) => [
    `la caisse ${s.name('till')} n’existe pas dans ce magasin.`,
    'Choisissez une caisse du plan.',
  ],
  'other-supplier': (s) => [
    `le produit ${s.name('product')} ne vient pas de ce fournisseur.`,
    `Commandez-le à ${s.name('supplier')}.`,
  ],
  'nothing-to-cancel': (s) => [
    `aucune commande n’attend de partir chez ${s.name('supplier')}.`,
    'Il n’y a rien à annuler.',
  ],
  'negative-quantity': (s) => [
    `une commande ne peut pas compter ${s.n('packs')} colis de ${s.name('product')}.`,
    'Donnez zéro colis ou plus ; seule la correction d’une proposition peut être négative.',
  ],
  'target-below-point': (s) => [
    `pour ${s.name('product')}, le niveau cible (${s.n('target')} UVC) est sous le point de commande (${s.n('point')} UVC).`,
    'Montez le niveau cible ou baissez le point de commande.',
  ],
  'resale-at-loss': (s) => [
    `${s.money('priceCents')} TTC pour ${s.name('product')}, c’est revendre à perte (C. com., art. L442-5) : le seuil est de ${s.money('least')} TTC.`,
    `Fixez un prix d’au moins ${s.money('least')} TTC.`,
  ],
  'price-slip': (s) => [
    `${s.money('priceCents')} pour ${s.name('product')}, c’est plus de cent fois le prix conseillé (${s.money('advised')}).`,
    'Vérifiez la virgule.',
  ],
  'no-such-level': (s) => [
    `le meuble ${s.name('fixture')} n’a que ${s.n('levels')} niveaux : le niveau ${s.n('level')} n’existe pas.`,
    `Choisissez un niveau de 1 à ${s.n('levels')}.`,
  ],
  'twice-on-level': (s) => [
    `${s.name('product')} est deux fois sur le niveau ${s.n('level')}.`,
    'Mettez ses facings ensemble, sur une seule ligne.',
  ],
  'wrong-temperature': (s) => [
    `${s.name('product')} ne se conserve pas à la température du meuble ${s.name('fixture')}.`,
    'Placez-le dans un meuble à sa température.',
  ],
  'too-long': (s) => [
    `le niveau ${s.n('level')} du meuble ${s.name('fixture')} est trop court : ${s.n('usedCm')} cm de facings pour ${s.n('lengthCm')} cm.`,
    'Ôtez des facings, ou passez un produit sur un autre niveau.',
  ],
  'not-quarter-hour': (s) => [
    `le ${s.weekday()}, l’horaire de ${s.name('employee')} (de ${s.time('from')} à ${s.time('to')}) ne tombe pas sur des quarts d’heure.`,
    'Arrondissez-le au quart d’heure.',
  ],
  'ends-before-start': (s) => [
    `le ${s.weekday()}, l’horaire de ${s.name('employee')} finit à ${s.time('to')}, pas après son début (${s.time('from')}).`,
    'Vérifiez les deux heures.',
  ],
  'task-not-mastered': (s) => [
    `${s.name('employee')} ne sait pas tenir cette tâche : ${s.task()}.`,
    'Choisissez quelqu’un qui la maîtrise, ou une autre tâche.',
  ],
  'not-available': (s) => [
    `${s.name('employee')} n’est pas disponible le ${s.weekday()} de ${s.time('from')} à ${s.time('to')}.`,
    'Regardez ses disponibilités, ou choisissez quelqu’un d’autre.',
  ],
  'too-many-stretches': (s) => [
    `le ${s.weekday()}, ${s.name('employee')} change de tâche plus de ${s.n('most')} fois.`,
    'Regroupez ses tâches en moins de périodes.',
  ],
  overlap: (s) => [
    `le ${s.weekday()}, ${s.name('employee')} commence une tâche à ${s.time('from')} alors que la précédente finit à ${s.time('until')}.`,
    'Décalez l’une des deux.',
  ],
  'week-is-over': (s) => [
    `la semaine ${s.n('week')} est passée.`,
    'Changez le planning d’une semaine à venir.',
  ],
  'not-at-work': (s) => [
    `${s.name('employee')} n’est pas au travail à ${s.time('minute')}.`,
    'Choisissez quelqu’un de présent.',
  ],
  'on-break': (s) => [
    `${s.name('employee')} est en pause à ${s.time('minute')}.`,
    'Attendez la fin de la pause, ou choisissez quelqu’un d’autre.',
  ],
  'break-is-rostered': (s) => [
    `la pause de ${s.name('employee')} se prévoit au planning.`,
    'Changez le planning plutôt que d’envoyer quelqu’un en pause.',
  ],
  'till-closed-already': (s) => [`la caisse ${s.name('till')} est déjà fermée.`, ''],
  'till-open-already': (s) => [`la caisse ${s.name('till')} est déjà ouverte.`, ''],
  'who-opens': (s) => [
    `il manque quelqu’un pour ouvrir la caisse ${s.name('till')}.`,
    'Dites qui la tient (champ « employee »).',
  ],
};

const ENGLISH: Readonly<Record<string, Sentence>> = {
  'game-over': () => ['the game is over.', 'Play it again from the start, or open an older save.'],
  'unknown-command': (s) => [
    `“${s.id('type')}” is not a decision of this game.`,
    'Check the “type” field: order, order-rules, prices, facings, roster, policies, till, move, fill-first or forecast.',
  ],
  'bad-shape': (s) => [
    `the decision is badly written${s.id('at') === '/' ? '' : ` at ${s.id('at')}`}: expected ${s.expected()}.`,
    'Compare it with a decision of a save.',
  ],
  'no-time-left': (s) => [
    `you have ${s.duration('left')} left today and this decision takes ${s.n('minutes')}.`,
    'Put it off until tomorrow, or undo a decision that time has not carried away yet.',
  ],
  'day-has-begun': (s) => [
    `at ${s.time('minute')} the day has begun: a forecast comes before.`,
    'Make tomorrow’s once this day is over.',
  ],
  'store-not-at-work': (s) => [
    `at ${s.time('minute')} nobody is at work: nothing can be done on the floor right now.`,
    'Wait for the day to begin.',
  ],
  'unknown-product': (s) => [
    `the product ${s.name('product')} does not exist in this store.`,
    'Choose a product of the catalogue.',
  ],
  'unknown-supplier': (s) => [
    `the supplier ${s.name('supplier')} does not exist in this store.`,
    'Choose a supplier of the store.',
  ],
  'unknown-fixture': (s) => [
    `the fixture ${s.name('fixture')} does not exist in this store.`,
    'Choose a fixture of the plan.',
  ],
  'unknown-employee': (s) => [
    `${s.name('employee')} does not work in this store.`,
    'Choose somebody of the team.',
  ],
  'unknown-till': (s) => [
    `the till ${s.name('till')} does not exist in this store.`,
    'Choose a till of the plan.',
  ],
  'other-supplier': (s) => [
    `the product ${s.name('product')} does not come from this supplier.`,
    `Order it from ${s.name('supplier')}.`,
  ],
  'nothing-to-cancel': (s) => [
    `no order is waiting to leave for ${s.name('supplier')}.`,
    'There is nothing to cancel.',
  ],
  'negative-quantity': (s) => [
    `an order cannot hold ${s.n('packs')} cases of ${s.name('product')}.`,
    'Give zero cases or more; only the correction of a proposal may be negative.',
  ],
  'target-below-point': (s) => [
    `for ${s.name('product')}, the target level (${s.n('target')} units) is below the order point (${s.n('point')} units).`,
    'Raise the target level or lower the order point.',
  ],
  'resale-at-loss': (s) => [
    `${s.money('priceCents')} incl. VAT for ${s.name('product')} is a resale at a loss (French commercial code, L442-5): the threshold is ${s.money('least')} incl. VAT.`,
    `Set a price of at least ${s.money('least')} incl. VAT.`,
  ],
  'price-slip': (s) => [
    `${s.money('priceCents')} for ${s.name('product')} is more than a hundred times the advised price (${s.money('advised')}).`,
    'Check the decimal point.',
  ],
  'no-such-level': (s) => [
    `the fixture ${s.name('fixture')} has only ${s.n('levels')} levels: there is no level ${s.n('level')}.`,
    `Choose a level from 1 to ${s.n('levels')}.`,
  ],
  'twice-on-level': (s) => [
    `${s.name('product')} is twice on level ${s.n('level')}.`,
    'Put its facings together, on one line.',
  ],
  'wrong-temperature': (s) => [
    `${s.name('product')} does not keep at the temperature of the fixture ${s.name('fixture')}.`,
    'Put it in a fixture at its temperature.',
  ],
  'too-long': (s) => [
    `level ${s.n('level')} of the fixture ${s.name('fixture')} is too short: ${s.n('usedCm')} cm of facings for ${s.n('lengthCm')} cm.`,
    'Take facings away, or move a product to another level.',
  ],
  'not-quarter-hour': (s) => [
    `on ${s.weekday()}, the hours of ${s.name('employee')} (${s.time('from')} to ${s.time('to')}) are not on quarter hours.`,
    'Round them to the quarter hour.',
  ],
  'ends-before-start': (s) => [
    `on ${s.weekday()}, the hours of ${s.name('employee')} end at ${s.time('to')}, not after they start (${s.time('from')}).`,
    'Check both times.',
  ],
  'task-not-mastered': (s) => [
    `${s.name('employee')} does not master this task: ${s.task()}.`,
    'Choose somebody who does, or another task.',
  ],
  'not-available': (s) => [
    `${s.name('employee')} is not available on ${s.weekday()} from ${s.time('from')} to ${s.time('to')}.`,
    'Look at the availabilities, or choose somebody else.',
  ],
  'too-many-stretches': (s) => [
    `on ${s.weekday()}, ${s.name('employee')} has more than ${s.n('most')} stretches of work.`,
    'Group these tasks in fewer stretches.',
  ],
  overlap: (s) => [
    `on ${s.weekday()}, ${s.name('employee')} starts a task at ${s.time('from')} while the one before ends at ${s.time('until')}.`,
    'Move one of the two.',
  ],
  'week-is-over': (s) => [`week ${s.n('week')} is over.`, 'Change the roster of a week to come.'],
  'not-at-work': (s) => [
    `${s.name('employee')} is not at work at ${s.time('minute')}.`,
    'Choose somebody who is present.',
  ],
  'on-break': (s) => [
    `${s.name('employee')} is on a break at ${s.time('minute')}.`,
    'Wait for the end of the break, or choose somebody else.',
  ],
  'break-is-rostered': (s) => [
    `the break of ${s.name('employee')} is planned in the roster.`,
    'Change the roster rather than sending somebody on a break.',
  ],
  'till-closed-already': (s) => [`the till ${s.name('till')} is already closed.`, ''],
  'till-open-already': (s) => [`the till ${s.name('till')} is already open.`, ''],
  'who-opens': (s) => [
    `somebody is missing to open the till ${s.name('till')}.`,
    'Say who holds it (the “employee” field).',
  ],
};

const SENTENCES: Readonly<Record<Language, Readonly<Record<string, Sentence>>>> = {
  fr: { ...FRENCH, ...LAW_SENTENCES.fr, ...PICKUP_SENTENCES.fr },
  en: { ...ENGLISH, ...LAW_SENTENCES.en, ...PICKUP_SENTENCES.en },
};

/** Codes that have words in a language; for the test that looks for a missing one. */
export function wordedRefusals(language: Language): string[] {
  return Object.keys(SENTENCES[language]);
}

/** French asks for a space that does not break before `: ; ! ?`, and inside « ». */
function typeset(text: string): string {
  return text
    .replace(/ ([:;!?])/g, `${THIN}$1`)
    .replaceAll('« ', `«${NBSP}`)
    .replaceAll(' »', `${NBSP}»`);
}

/**
 * A refusal in words.
 * @param names how people call what the ids name; ids between quotes when left out
 */
export function refusalText(refusal: Refusal, language: Language, names?: Names): RefusalText {
  const table = SENTENCES[language];
  const sentence = Object.hasOwn(table, refusal.code) ? table[refusal.code] : undefined;
  if (!sentence) {
    const what = language === 'fr' ? `refusé (${refusal.code}).` : `refused (${refusal.code}).`;
    return { what, remedy: '' };
  }
  const [what, remedy] = sentence(new Say(refusal, language, names));
  const done = (text: string) => (language === 'fr' ? typeset(text) : text);
  return { what: capital(done(what)), remedy: done(remedy) };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
