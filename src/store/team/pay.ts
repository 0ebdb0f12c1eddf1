/**
 * What the day's hours cost, person by person: the hours of the day, and on the last day of a week what only a whole week
 * can tell (hours of the contract that were owed, overtime, complementary hours).
 */
import { divRound, SUNDAY, weekday } from '../../kernel/index.ts';
import type { Model } from '../compiled.ts';
import { contributionsOfDay } from './contributions.ts';
import { recordedDay } from './law/index.ts';
import { SEGMENTS, TASK, type TeamState } from './state.ts';
import { extrasCents, premium, sundayPremiumBp, weekExtras, workCounted } from './weekPay.ts';

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
  const { law } = model.scenario.team;
  let work = 0;
  for (let d = day - 6; d <= day; d++) work += recordedDay(team.record, e, d).work;
  const extras = weekExtras(
    employee,
    workCounted(employee, work, owed),
    team.weekWorked[e]!,
    law.overtime.firstMinutes,
  );
  const [first, second] = extras.overtime;
  const [tenth, more] = extras.complementary;
  hours.overtimeMinutes += first + second;
  hours.complementaryMinutes += tenth + more;
  return extrasCents(extras, employee.hourlyGrossCents, law);
}
