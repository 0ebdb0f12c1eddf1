/**
 * Notice of a change of hours (C. trav., art. L3123-31: seven working days for part-timers, an agreement may go to
 * three, L3123-24). A roster is *posted* when time moves: what was decided and taken back before was never announced.
 */
import { daySheet } from '../../calendar/index.ts';
import type { Model } from '../../compiled.ts';
import type { Plan } from '../../plan-types.ts';
import type { TeamState } from '../state.ts';
import { isPartTime } from './case.ts';
import { shiftsOn, workdays } from './days.ts';
import { sameHours } from './workday.ts';

type Roster = Plan['roster'];

/** A day of somebody whose hours change with too little notice: working days left, working days due. */
export interface LateChange {
  readonly e: number;
  readonly day: number;
  readonly notice: number;
  readonly due: number;
}

/** Moment of a change: today, the first day that has not begun, and whether the game has. */
export interface Announced {
  readonly today: number;
  readonly free: number;
}

/** How far ahead working days are looked for: a store that never opens has none. */
const FARTHEST = 90;

/**
 * Changes between two rosters that come too late. Working days are those on which the doors open, but Sundays and
 * public holidays; the first morning is free when the scenario says so.
 */
export function lateChanges(
  model: Model,
  posted: Roster,
  next: Roster,
  { today, free }: Announced,
): LateChange[] {
  const { notice, rules } = model.scenario.team.law;
  const most = Math.max(notice.days, notice.fullTimeDays);
  if (!rules.TP05 || posted === next || (today === 0 && free === 0 && notice.freeFirstMorning)) return [];
  const late: LateChange[] = [];
  let working = 0;
  for (let day = today; day < Math.min(model.days, today + FARTHEST); day++) {
    if (day > today && isWorkingDay(model, day)) working++;
    if (working >= most) break;
    const before = shiftsOn(model, posted, day);
    const after = shiftsOn(model, next, day);
    if (day < free || before === after) continue;
    const were = workdays(model, before);
    const are = workdays(model, after);
    for (let e = 0; e < model.employees.length; e++) {
      const due = noticeDue(model, e);
      if (working < due && !sameHours(were[e]!.stretches, are[e]!.stretches)) {
        late.push({ e, day, notice: working, due });
      }
    }
  }
  return late;
}

/** Working days of notice due to a person. */
export function noticeDue({ scenario, employees }: Model, e: number): number {
  const { notice } = scenario.team.law;
  return isPartTime(employees[e]!) ? notice.days : notice.fullTimeDays;
}

/**
 * Announces the plan's roster, when time is about to move: changes that come too late are written down for the day they
 * concern, the shortest notice when there were several.
 */
export function postRoster(model: Model, team: TeamState, roster: Roster, when: Announced): void {
  const { late } = team.record;
  for (const { day, e, notice } of lateChanges(model, team.posted, roster, when)) {
    const at = e * model.days + day;
    if (late[at] === 0 || notice + 1 < late[at]!) late[at] = notice + 1;
  }
  team.posted = roster;
}

function isWorkingDay(model: Model, day: number): boolean {
  const { closeMinute, holiday, openMinute, weekday } = daySheet(model, day);
  return openMinute < closeMinute && weekday !== 6 && !holiday;
}
