/** People and time (facts 2.4 and 4.13). Minutes, cents, basis points. */
import { mulDivRound } from '../../kernel/index.ts';
import { type Figure, rateBp, thousandths } from './ratio.ts';

/** *Taux d’absentéisme*: time absent ÷ theoretical time, in the same unit. */
export const absence = (one: { absent: number; theoretical: number }): Figure =>
  rateBp(one.absent, one.theoretical);

/** *Taux de frais de personnel*: wages and contributions ÷ sales HT. */
export const staffCostRate = (one: { staffCents: number; salesCents: number }): Figure =>
  rateBp(one.staffCents, one.salesCents);

/** *Productivité*: an amount per hour worked, in cents. */
export const perHour = (one: { cents: number; minutes: number }): Figure =>
  one.minutes > 0 ? mulDivRound(one.cents, 60, one.minutes) : undefined;

/** Pace of the tills: units scanned per minute of service, in thousandths. */
export const unitsPerMinute = (one: { units: number; ms: number }): Figure =>
  thousandths(60_000 * one.units, one.ms);

/** Pace of preparation: units picked per hour, in thousandths. */
export const unitsPerHour = (one: { units: number; ms: number }): Figure =>
  thousandths(3_600_000 * one.units, one.ms);

/** Gap between who did a duty the most often and who did it the least; nothing is shared when nobody did it. */
export const gap = (one: { most: number; least: number }): Figure =>
  one.most > 0 ? one.most - one.least : undefined;
