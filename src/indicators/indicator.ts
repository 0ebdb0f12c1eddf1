/**
 * The shape of an indicator: what people call it, how it is computed, and from what. An indicator is declared once; the
 * screens, the command line, the rubric and the documentation all read it here.
 *
 * Two halves are kept apart. `inputs` gathers named numbers from a source (the view of the manager, or the hidden
 * truth); `value` is pure arithmetic on them, from `formulas/`. So that any figure can be opened: "13,74 € = CA TTC
 * 4 397,10 € ÷ 320 tickets".
 */

import { french } from '../kernel/index.ts';
import type { Figure } from './formulas/index.ts';

export type { Figure };

/** Units of value: how many of them make one of what people read, and its sign in French. Values are integers. */
export const UNITS = {
  count: { per: 1, sign: '' },
  cents: { per: 100, sign: '€' },
  bp: { per: 100, sign: '%' },
  thousandths: { per: 1_000, sign: '' },
  centimetres: { per: 100, sign: 'm' },
  centsPerMetre: { per: 100, sign: '€/m' },
  centsPerSquareMetre: { per: 100, sign: '€/m²' },
  centsPerHour: { per: 100, sign: '€/h' },
  ms: { per: 1_000, sign: 's' },
  minutes: { per: 60, sign: 'h' },
  tenthsOfDays: { per: 10, sign: 'jours' },
} as const;
export type Unit = keyof typeof UNITS;

/** What an indicator can be asked about: the store over a day or several, or one part of it over the same days. */
export const SCOPES = ['day', 'week', 'family', 'product', 'person'] as const;
export type Scope = (typeof SCOPES)[number];

/** Scopes that many indicators share: the whole store, or any part of its goods. */
export const STORE = ['day', 'week'] as const satisfies Scope[];
export const OVER_GOODS = ['day', 'week', 'family', 'product'] as const satisfies Scope[];

/** Closed days `from` to `to`, both included, and at most one part of the store, by its index in the model. */
export interface At {
  readonly from: number;
  readonly to: number;
  readonly family?: number;
  readonly product?: number;
  readonly person?: number;
}

/** The same, its part named in any way. */
type Named = { readonly [K in keyof At]: K extends 'from' | 'to' ? number : unknown };

/** What people read about an indicator. */
export interface About {
  readonly id: string;
  readonly label: string;
  /** The formula in words. */
  readonly formula: string;
  /** What it says and how to read it, with an example. */
  readonly help: string;
  readonly unit: Unit;
  readonly scopes: readonly Scope[];
  /** Where its inputs come from in the store. */
  readonly data: string;
  /** Follows the present (the shelves as they stand, the stock of the minute): it moves after its days are over. */
  readonly present?: true;
  /** Where the course defines it: a section of the facts of the trade. */
  readonly section: string;
}

/** An indicator whose inputs come from a source `S`: `View` for what a manager sees, `Truth` for what is hidden. */
export interface Indicator<S> extends About {
  /** Its value, or undefined when there is nothing to measure. */
  readonly of: (source: S, at: At) => Figure;
  /** The named numbers it was computed from. */
  readonly inputsOf: (source: S, at: At) => Readonly<Record<string, number>>;
}

interface Definition<S, I> extends About {
  readonly inputs: (source: S, at: At) => I;
  readonly value: (inputs: I) => Figure;
}

/**
 * Declares an indicator.
 * @throws RangeError when it is asked about something outside its scopes: a fault of the caller, never of a player
 */
export function indicator<S, I extends { readonly [K in keyof I]: number }>(
  definition: Definition<S, I>,
): Indicator<S> {
  const { inputs, value, ...plain } = definition;
  const { label, formula, help, data } = plain;
  const about: About = {
    ...plain,
    label: french(label),
    formula: french(formula),
    help: french(help),
    data: french(data),
  };
  const gather = (source: S, at: At): I => {
    const scope = scopeOf(at);
    if (!about.scopes.includes(scope)) throw new RangeError(`${about.id} is not measured by ${scope}`);
    return inputs(source, at);
  };
  return {
    ...about,
    of: (source, at) => value(gather(source, at)),
    inputsOf: (source, at) => ({ ...gather(source, at) }),
  };
}

/** What a reading is asked about: the part of the store it names, by index or by id, or else its days. */
export function scopeOf(at: Named): Scope {
  if (at.product !== undefined) return 'product';
  if (at.family !== undefined) return 'family';
  if (at.person !== undefined) return 'person';
  return at.from === at.to ? 'day' : 'week';
}
