/**
 * What the day's hours cost, person by person: the hours of the day, and on the last day of a week what only a whole week
 * can tell (hours of the contract that were owed, overtime, complementary hours).
 */
import { divRound, mulDivRound, weekday } from '../../kernel/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Model } from '../compiled.ts';
import { contributionsOfDay } from './contributions.ts';
import { isPartTime, LEGAL_WEEK, recordedDay, SUNDAY_AREA_M2, SUNDAY_PREMIUM_BP } from './law/index.ts';
import { SEGMENTS, TASK, type TeamState } from './state.ts';

/** The day of one person, as a pay slip would tell it. */
export class PersonHours {
  plannedMinutes = 0;
  workedMinutes = 0;
  absentMinutes = 0;
  paidMinutes = 0;
  /** Breaks inside the minutes at work, paid or not. */
  breakMinutes = 0;
  /** Beyond 35 h of effective work, and beyond a part-time contract; both told on the last day of the week. */
  overtimeMinutes = 0;
  complementaryMinutes = 0;
  /** Premiums for those hours and for Sunday; they are inside gross pay. */
  premiumCents = 0;
  grossCents = 0;
}

/** The day of everybody. */
class DayHours extends PersonHours {
  /** Employer contributions on gross pay. */
  contributionsCents = 0;
}

/** Adds the day of one person to that of all: field by field, since to look fields up by name takes ten times as long. */
function addHours(all: PersonHours, own: PersonHours): void {
  all.plannedMinutes += own.plannedMinutes;
  all.workedMinutes += own.workedMinutes;
  all.absentMinutes += own.absentMinutes;
  all.paidMinutes += own.paidMinutes;
  all.breakMinutes += own.breakMinutes;
  all.overtimeMinutes += own.overtimeMinutes;
  all.complementaryMinutes += own.complementaryMinutes;
  all.premiumCents += own.premiumCents;
  all.grossCents += own.grossCents;
}

const SUNDAY = 6;
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
 * @param work effective minutes; hours of a contract above 35 h that were owed without being planned count as work
 * @param paid minutes at work that are paid
 */
export function weekExtras(
  { weeklyMinutes }: { readonly weeklyMinutes: number },
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
 * Adds up the hours of a day, their gross pay and its contributions. On the last day of a week, hours of the contract
 * that were not planned are paid all the same (the contract is owed, C. trav. L1221-1), absences excepted, and premiums
 * of the week are added.
 * @param day day of the game; weeks are seven days from the first (C. trav. L3121-32)
 */
export function dayHours(model: Model, team: TeamState, day: number): DayHours {
  const all = new DayHours();
  const sundayBp = weekday(model.firstDay + day) === SUNDAY ? sundayPremiumBp(model.scenario) : 0;
  team.slips = model.employees.map((_, e) => personHours(model, team, e, day, sundayBp));
  for (const [e, own] of team.slips.entries()) {
    addHours(all, own);
    team.monthGross[e] = team.monthGross[e]! + own.grossCents;
    team.monthPaid[e] = team.monthPaid[e]! + own.paidMinutes;
  }
  all.contributionsCents = contributionsOfDay(model, team, day, all.grossCents);
  return all;
}

/** The hours of one person and their pay. */
function personHours(model: Model, team: TeamState, e: number, day: number, sundayBp: number): PersonHours {
  const hours = new PersonHours();
  const employee = model.employees[e]!;
  let paid = atWork(model, team, e, hours);
  let extra = premium(paid, employee.hourlyGrossCents, sundayBp);
  if (day % 7 === 6) {
    const owed = Math.max(0, employee.weeklyMinutes - team.weekWorked[e]! - team.weekAbsent[e]!);
    extra += weekPremium(model, team, e, day, owed, hours);
    paid += owed;
    team.weekWorked[e] = 0;
    team.weekAbsent[e] = 0;
  }
  hours.paidMinutes = paid;
  hours.premiumCents = extra;
  hours.grossCents = divRound(paid * employee.hourlyGrossCents, 60) + extra;
  return hours;
}

/** Counts the day of one person; returns the paid minutes. */
function atWork(model: Model, team: TeamState, e: number, hours: PersonHours): number {
  const { paidBreaks } = model.scenario.team;
  let planned = 0;
  let breaks = 0;
  for (let k = e * SEGMENTS; k < e * SEGMENTS + team.segments[e]!; k++) {
    const minutes = team.to[k]! - team.from[k]!;
    planned += minutes;
    if (team.shiftTask[k] === TASK.break) breaks += minutes;
  }
  const paid = paidBreaks ? planned : planned - breaks;
  hours.plannedMinutes += planned;
  if (team.absent[e]) {
    // Sick days are paid by the health insurance; the store pays replacement, if any.
    hours.absentMinutes += planned;
    team.weekAbsent[e] = team.weekAbsent[e]! + paid;
    return 0;
  }
  hours.workedMinutes += planned;
  hours.breakMinutes += breaks;
  team.weekWorked[e] = team.weekWorked[e]! + paid;
  return paid;
}

/** Premiums of the week that ends, in cents. */
function weekPremium(
  model: Model,
  team: TeamState,
  e: number,
  day: number,
  owed: number,
  hours: PersonHours,
): number {
  const employee = model.employees[e]!;
  const { overtime, partTime, rules } = model.scenario.team.law;
  let work = 0;
  for (let d = day - 6; d <= day; d++) work += recordedDay(team.record, e, d).work;
  // A contract of 39 h pays its four hours of overtime even when they were not planned.
  if (employee.weeklyMinutes > LEGAL_WEEK) work += owed;
  const extras = weekExtras(employee, work, team.weekWorked[e]!, overtime.firstMinutes);
  const [first, beyond] = extras.overtime;
  const [tenth, more] = extras.complementary;
  const rate = employee.hourlyGrossCents;
  let cents = 0;
  hours.overtimeMinutes += first + beyond;
  hours.complementaryMinutes += tenth + more;
  if (rules.TT07) cents += premium(first, rate, overtime.firstBp) + premium(beyond, rate, overtime.beyondBp);
  if (rules.TP03) cents += premium(tenth, rate, partTime.firstBp) + premium(more, rate, partTime.beyondBp);
  return cents;
}
