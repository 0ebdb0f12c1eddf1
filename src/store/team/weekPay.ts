/** Hours paid above the normal rate: those of Sunday, and those of a week beyond 35 h or beyond a part-time contract. */
import { mulDivRound } from '../../kernel/index.ts';
import type { Law, Scenario } from '../../scenario/index.ts';
import { isPartTime, LEGAL_WEEK, SUNDAY_AREA_M2, SUNDAY_PREMIUM_BP } from './law/index.ts';

const BP_HOURS = 60 * 10_000;

/** Pays minutes at an hourly rate, times a rate in basis points. */
export const premium = (minutes: number, hourlyCents: number, rateBp: number): number =>
  mulDivRound(minutes * hourlyCents, rateBp, BP_HOURS);

/** Sales area: as the scenario says, or the whole grid of the floor. */
function salesAreaM2({ floor, team }: Scenario): number {
  return team.law.sunday.areaM2 ?? (floor.width * floor.depth * floor.cellCm * floor.cellCm) / 10_000;
}

/**
 * Premium of Sunday hours in basis points: at least 30 % in food stores of more than 400 m² (C. trav., art. L3132-13),
 * more when an agreement says so.
 */
export function sundayPremiumBp(scenario: Scenario): number {
  const { rules, sunday } = scenario.team.law;
  const legal = rules.SU01 && sunday.work === 'food' && salesAreaM2(scenario) > SUNDAY_AREA_M2;
  return legal ? Math.max(SUNDAY_PREMIUM_BP, sunday.premiumBp) : sunday.premiumBp;
}

type Contract = { readonly weeklyMinutes: number };

/** What a week adds to pay at the normal rate. */
export interface WeekExtras {
  /** Minutes beyond 35 h of effective work, at the first and the second rate (art. L3121-28 and L3121-36). */
  readonly overtime: readonly [number, number];
  /** Minutes beyond a part-time contract, up to a tenth and beyond it (art. L3123-28 and L3123-29). */
  readonly complementary: readonly [number, number];
}

/**
 * Splits a week's hours. Overtime counts effective work; a contract counts paid minutes (breaks included when they are
 * paid). A part-timer who passes 35 h, unlawfully, is paid overtime from there.
 * @param work effective minutes, as `workCounted` counts them
 * @param paid minutes at work that are paid
 */
export function weekExtras(
  { weeklyMinutes }: Contract,
  work: number,
  paid: number,
  firstMinutes: number,
): WeekExtras {
  const over = Math.max(0, work - LEGAL_WEEK);
  const first = Math.min(over, firstMinutes);
  const extra = isPartTime({ weeklyMinutes }) ? Math.max(0, paid - over - weeklyMinutes) : 0;
  const tenth = Math.min(extra, Math.floor(weeklyMinutes / 10));
  return { overtime: [first, over - first], complementary: [tenth, extra - tenth] };
}

/**
 * Effective work as overtime counts it: a contract of 39 h pays its four hours of overtime even when they were not
 * planned.
 * @param owed minutes of the contract that were neither planned nor lost to an absence
 */
export function workCounted({ weeklyMinutes }: Contract, work: number, owed: number): number {
  return weeklyMinutes > LEGAL_WEEK ? work + owed : work;
}

/** Premiums for the extra hours of a week, in cents, as far as the law is enforced (rules TT07 and TP03). */
export function extrasCents(
  { overtime: [first, second], complementary: [tenth, more] }: WeekExtras,
  hourlyCents: number,
  { overtime, partTime, rules }: Law,
): number {
  const pay = (minutes: number, rateBp: number): number => premium(minutes, hourlyCents, rateBp);
  return (
    (rules.TT07 ? pay(first, overtime.firstBp) + pay(second, overtime.beyondBp) : 0) +
    (rules.TP03 ? pay(tenth, partTime.firstBp) + pay(more, partTime.beyondBp) : 0)
  );
}
