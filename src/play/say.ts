/** What a sentence about a refusal may say: names, figures and times as people read them, in one language. */
import { closest, echo, grouped, NO_BREAK, type Refusal, THIN } from '../kernel/index.ts';
import { FRENCH_DAYS, type Trade, WEEKDAYS } from '../scenario/index.ts';
import type { Model } from '../store/compiled.ts';

export type Language = 'fr' | 'en';

/** What an id of a refusal names. */
export type Named = 'product' | 'supplier' | 'employee' | 'till' | 'fixture';

/** How people call what the ids of a store name. */
export interface Names {
  /** The name that people know, or undefined when nothing has this id. */
  readonly of: (kind: Named, id: string) => string | undefined;
  /** The id that was probably meant by one that nothing has, or undefined when none is near. */
  readonly near: (kind: Named, id: string) => string | undefined;
}

/** Names as the scenario gives them. */
export function namesOf(model: Model): Names {
  const known: Readonly<Record<Named, ReadonlyMap<string, number>>> = {
    product: model.productIndex,
    supplier: model.supplierIndex,
    till: model.tillIndex,
    fixture: model.fixtureIndex,
    employee: model.employeeIndex,
  };
  const called: Readonly<Record<Named, (index: number) => string | undefined>> = {
    product: (p) => model.products[p]?.label,
    supplier: (s) => model.suppliers[s]?.label,
    till: (t) => model.tills[t]?.label,
    fixture: (x) => model.fixtures[x]?.label,
    employee: (e) => model.employees[e]?.name,
  };
  return {
    of: (kind, id) => called[kind](known[kind].get(id) ?? -1),
    near: (kind, id) => closest(id, known[kind].keys()),
  };
}

/** What a sentence may say of a refusal, in one language. Figures go without Intl: the core gives the same text everywhere. */
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
    const known = this.#names?.of(kind, this.#refusal.ids?.[kind] ?? '');
    if (known !== undefined) return known;
    return this.#language === 'fr' ? `«${THIN}${this.id(kind)}${THIN}»` : `“${this.id(kind)}”`;
  }

  /** What to do about an id that nothing has: take the one that was probably meant, or else what `usual` says. */
  meant(kind: Named, usual: string): string {
    const near = this.#names?.near(kind, this.#refusal.ids?.[kind] ?? '');
    if (near === undefined) return usual;
    return this.#language === 'fr' ? `Vouliez-vous dire « ${near} » ?` : `Did you mean “${near}”?`;
  }

  /** An integer. */
  n(key: string): string {
    const value = this.#n(key);
    const sign = value < 0 ? '−' : '';
    return sign + grouped(String(Math.abs(value)), this.#language === 'fr' ? THIN : ',');
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
    const whole = String(Math.floor(cents / 100));
    return this.#language === 'fr'
      ? `${sign}${grouped(whole, THIN)},${rest}${THIN}€`
      : `${sign}€${grouped(whole, ',')}.${rest}`;
  }

  /** Minutes from midnight as a time: 7 h 30 or 7:30. */
  time(key: string): string {
    const minute = this.#n(key);
    const hour = Math.floor(minute / 60);
    const rest = String(minute % 60).padStart(2, '0');
    if (this.#language === 'en') return `${hour}:${rest}`;
    return minute % 60 === 0 ? `${hour}${NO_BREAK}h` : `${hour}${NO_BREAK}h${NO_BREAK}${rest}`;
  }

  /** Minutes as a length of time: 45 min, 11 h, 9 h 30. */
  duration(key: string): string {
    const minutes = this.#n(key);
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return `${rest}${NO_BREAK}min`;
    return `${hours}${NO_BREAK}h${rest === 0 ? '' : `${NO_BREAK}${String(rest).padStart(2, '0')}`}`;
  }

  /** A day of the week. */
  weekday(): string {
    const id = this.id('weekday');
    return this.#language === 'fr' ? (WEEKDAYS_FR[id] ?? id) : id.charAt(0).toUpperCase() + id.slice(1);
  }

  /** A trade of the store, as the head of a sentence. */
  trade(): string {
    return TRADE_WORDS[this.#language][this.id('trade') as Trade] ?? this.id('trade');
  }

  /** Is this figure given? */
  has(key: string): boolean {
    return this.#refusal.numbers?.[key] !== undefined;
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

const WEEKDAYS_FR: Readonly<Record<string, string>> = Object.fromEntries(
  WEEKDAYS.map((id, day) => [id, FRENCH_DAYS[day]!]),
);

/** What a trade decides, in a few words; screens and the summary of a scenario say them too. */
export const TRADE_WORDS: Readonly<Record<Language, Readonly<Record<Trade, string>>>> = {
  fr: {
    supply: 'les commandes aux fournisseurs',
    stock: 'l’ordre du remplissage',
    pricing: 'les prix',
    space: 'l’implantation des rayons',
    checkout: 'l’ouverture des caisses',
    team: 'le planning et l’équipe',
    pickup: 'le retrait des commandes',
  },
  en: {
    supply: 'orders to suppliers',
    stock: 'what is filled first',
    pricing: 'prices',
    space: 'the layout of the shelves',
    checkout: 'opening tills',
    team: 'the roster and the team',
    pickup: 'pick-up of orders',
  },
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
