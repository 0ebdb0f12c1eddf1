/**
 * The few kinds of value a scenario is made of. Every key of the format is built from these, so that a limit
 * (length of a text, largest amount) is written once.
 */
import { z } from 'zod';

/** Largest amount of money a scenario may hold: beyond, doubles stop being exact integers. */
export const MAX_CENTS = Number.MAX_SAFE_INTEGER;

// Zod takes its time to build a schema, which a command that starts feels: each kind is built once, and `describe` makes
// the copy that a key owns.
const WHOLE = z.int();
const DECIMAL = z.number();
const ID = z.string().regex(/^[a-z0-9-]{1,64}$/);
const TEXT = z.string().min(1).max(200);
const LONG_TEXT = z.string().min(1).max(4000);
const DATE = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const TIME = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const SPAN = z.tuple([TIME, TIME]);

/** Identifier: lower-case letters, digits and dashes. It keys all luck and all ties; labels may change freely. */
export const id = () => ID;

/** Code of a sub-competence of the diploma: `G1.4`. */
export const subCompetence = () => z.string().regex(/^[AGM]\d\.\d$/);

/** Short text shown to people. */
export const text = () => TEXT;

/** Long text shown to people (a story, a rule). */
export const longText = () => LONG_TEXT;

/** Whole number between two bounds, both included. */
export const whole = (min: number, max: number) => WHOLE.check(z.gte(min), z.lte(max));

/** Decimal number between two bounds, both included. */
export const decimal = (min: number, max: number) => DECIMAL.check(z.gte(min), z.lte(max));

const CENTS = whole(0, MAX_CENTS);
const SIGNED_CENTS = whole(-MAX_CENTS, MAX_CENTS);

/** Amount in integer cents, zero or more. */
export const cents = () => CENTS;

/** Amount in integer cents that may be negative (an overdraft, a credit). */
export const signedCents = () => SIGNED_CENTS;

/** Rate in basis points: 10 000 = 100 %. */
export const bp = (max = 10_000) => whole(0, max);

/** Civil date `YYYY-MM-DD`; that the day exists is checked with the rules. */
export const date = () => DATE;

/** Time of day `HH:MM`, 00:00 to 24:00. */
export const time = () => TIME;

/** The seven days as keys, Monday first. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type WeekdayName = (typeof WEEKDAYS)[number];

/** One value per day of the week. */
export const perWeekday = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    monday: value.describe('Lundi.'),
    tuesday: value.describe('Mardi.'),
    wednesday: value.describe('Mercredi.'),
    thursday: value.describe('Jeudi.'),
    friday: value.describe('Vendredi.'),
    saturday: value.describe('Samedi.'),
    sunday: value.describe('Dimanche.'),
  });

/** A span inside a day: `["08:00", "12:30"]`. */
export const span = () => SPAN;

/** A law of durations, in seconds. */
export const duration = () =>
  z.strictObject({
    law: z
      .enum(['constant', 'exponential', 'lognormal', 'gamma'])
      .describe('Loi : constante, exponentielle, lognormale ou gamma.'),
    meanSeconds: decimal(0, 86_400).describe('Moyenne, en secondes.'),
    cv: decimal(0.01, 10)
      .optional()
      .describe('Coefficient de variation (écart-type ÷ moyenne) des lois lognormale et gamma.'),
  });

/** Rates of a Poisson stream: one for all hours, or 24. */
export const hourlyRates = () => z.array(decimal(0, 20_000)).min(1).max(24);
