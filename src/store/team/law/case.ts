/** One person on one day before the law: what the checks look at, gathered once. */
import { ageOn, weekday } from '../../../kernel/index.ts';
import type { Employee, Law } from '../../../scenario/index.ts';
import type { Model } from '../../compiled.ts';
import type { Days } from './days.ts';
import { LEGAL_WEEK, type RuleId } from './rules.ts';
import type { Workday } from './workday.ts';

/** A rule not kept: by whom, on which day of the game, what was found and what the limit is. */
export interface Breach {
  readonly rule: RuleId;
  readonly employee: string;
  readonly day: number;
  /** In minutes, days or times, as the rule counts (see the table). */
  readonly numbers: { readonly found: number; readonly limit: number };
}

/** One person on one day, with what the rules ask about them. */
export interface Case {
  readonly law: Law;
  readonly employee: Employee;
  readonly e: number;
  /** Day of the game, its weekday (Monday 0), its week (seven days from the first of the game, art. L3121-32). */
  readonly day: number;
  readonly weekday: number;
  readonly week: number;
  readonly holiday: boolean;
  readonly today: Workday;
  readonly days: Days;
  /** Age on that day when under 18 and the rules of minors apply. */
  readonly minor: number | undefined;
  readonly partTime: boolean;
}

/** Tells a breach: the rule, what was found, the limit. */
export type Tell = (rule: RuleId, found: number, limit: number) => void;

/** Works less than the legal week by contract (art. L3123-1). Without any contracted time there is no contract to exceed. */
export function isPartTime({ weeklyMinutes }: Pick<Employee, 'weeklyMinutes'>): boolean {
  return weeklyMinutes > 0 && weeklyMinutes < LEGAL_WEEK;
}

/** The case of a person on a day. */
export function caseOf(model: Model, days: Days, e: number, day: number, today: Workday): Case {
  const employee = model.employees[e]!;
  const { law } = model.scenario.team;
  const date = model.firstDay + day;
  const birth = model.births[e];
  const age = birth === undefined ? 99 : ageOn(birth, date);
  const minor = law.rules.MN01 && age < 18 ? age : undefined;
  return {
    law,
    employee,
    e,
    day,
    weekday: weekday(date),
    week: Math.floor(day / 7),
    holiday: model.holidays.has(date),
    today,
    days,
    minor,
    partTime: isPartTime(employee),
  };
}
