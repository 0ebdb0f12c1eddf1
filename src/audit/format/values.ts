/** The kinds of values of an audit, each with a description in French that becomes part of the JSON Schema. */
import { z } from 'zod';

// Each kind is built once, and `describe` makes the copy that a key owns: see the primitives of the scenario.
const INTEGER = z.int();
const NAME = z.string().max(200);
const PER_DAY = z.array(INTEGER);
const FLOW = z.strictObject({
  perDay: PER_DAY.describe('Une valeur par jour joué.'),
  total: INTEGER.describe('Somme des jours.'),
});
const LEVEL = z.strictObject({
  opening: INTEGER.describe('Au premier matin.'),
  perDay: PER_DAY.describe('À la fermeture de chaque jour joué.'),
});

/** An integer, told by what it counts. */
export const integer = (says: string) => INTEGER.describe(says);
/** A name, a date or a fingerprint. */
export const name = (says: string) => NAME.describe(says);
/** One value per day played. */
export const perDay = (says: string) => PER_DAY.describe(says);
/** What happened on each day, and its sum. */
export const flow = (says: string) => FLOW.describe(says);
/** What there was on the first morning, then at each close. */
export const level = (says: string) => LEVEL.describe(says);

/** What a midnight interrupts: written by a store that some night does not close. */
export const nightly = (says: string) =>
  PER_DAY.optional().describe(`${says} ; absent d’un magasin qui ferme toutes les nuits.`);

/** A rate, as a text of digits: nothing adds up to it. */
export const rate = (says: string) =>
  z
    .string()
    .regex(/^\d{1,16}$/)
    .describe(says);

/** A number of the French chart of accounts. */
export const account = () =>
  z
    .string()
    .regex(/^[1-8]\d{0,9}$/)
    .describe('Numéro de compte du plan comptable général.');
