/** What the day's hours cost. Working-time law and pay slips stand elsewhere; this is the daily accrual in the books. */
import { divRound } from '../../kernel/index.ts';
import type { Model } from '../compiled.ts';
import { SEGMENTS, TASK, type TeamState } from './state.ts';

export interface DayHours {
  plannedMinutes: number;
  workedMinutes: number;
  absentMinutes: number;
  paidMinutes: number;
  grossCents: number;
}

/**
 * Adds up the hours of a day and their gross pay. On the last day of a week, hours of the contract that were not
 * planned are paid all the same (the contract is owed, C. trav. L1221-1), absences excepted.
 * @param lastOfWeek true on the seventh day of each week of the game
 */
export function dayHours(model: Model, team: TeamState, lastOfWeek: boolean): DayHours {
  const hours: DayHours = {
    plannedMinutes: 0,
    workedMinutes: 0,
    absentMinutes: 0,
    paidMinutes: 0,
    grossCents: 0,
  };
  const paidBreaks = model.scenario.team.paidBreaks;
  for (const [e, employee] of model.employees.entries()) {
    let planned = 0;
    let paid = 0;
    for (let k = e * SEGMENTS; k < e * SEGMENTS + team.segments[e]!; k++) {
      const minutes = team.to[k]! - team.from[k]!;
      planned += minutes;
      if (paidBreaks || team.shiftTask[k] !== TASK.break) paid += minutes;
    }
    hours.plannedMinutes += planned;
    if (team.absent[e]) {
      // Sick days are paid by the health insurance; the store pays replacement, if any.
      hours.absentMinutes += planned;
      team.weekAbsent[e] = team.weekAbsent[e]! + paid;
      paid = 0;
    } else {
      hours.workedMinutes += planned;
      team.weekWorked[e] = team.weekWorked[e]! + paid;
    }
    if (lastOfWeek) {
      paid += Math.max(0, employee.weeklyMinutes - team.weekWorked[e]! - team.weekAbsent[e]!);
      team.weekWorked[e] = 0;
      team.weekAbsent[e] = 0;
    }
    hours.paidMinutes += paid;
    hours.grossCents += divRound(paid * employee.hourlyGrossCents, 60);
  }
  return hours;
}
