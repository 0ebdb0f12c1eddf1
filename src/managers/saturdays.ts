/**
 * Saturdays shared between those who are free for them, and whoever is known to be away replaced: somebody's Saturday is
 * handed to who has done the fewest, who gives one of the other days of the week for it, so that hours stay what they were.
 */
import { parseTime, SATURDAY } from '../kernel/index.ts';
import type { Shift } from '../store/plan-types.ts';
import type { RosterCommand, View } from '../store/view.ts';
import { canTake } from './canTake.ts';
import { announcedAway, type FloorKeeper } from './floor/index.ts';

/** Nobody does two Saturdays more than somebody else who is as free (`saturday-gap`). */
const MOST_APART = 1;

type Days = readonly (readonly Shift[])[];

const worksOn = (days: Days, weekday: number, employee: string): boolean =>
  days[weekday]!.some((shift) => shift.employee === employee && shift.task !== 'break');

/** The day of the game that is the Saturday of a week. */
function saturdayOf(view: View, week: number): number {
  for (let day = 7 * week; day < 7 * week + 7; day++) if (view.weekday(day) === SATURDAY) return day;
  return 7 * week;
}

/** Saturdays done and planned, by person free for all of them. */
function saturdays(view: View): Map<string, number> {
  const weeks = Array.from({ length: Math.ceil(view.model.days / 7) }, (_, week) => week);
  const counts = new Map<string, number>();
  for (const [e, { availability, id }] of view.model.employees.entries()) {
    const days = weeks.map((week) => saturdayOf(view, week));
    if (!availability.saturday || days.some((day) => announcedAway(view, day).has(id))) continue;
    const done = days.filter((day, week) =>
      day < view.now.day ? view.workMinutes(e, day) > 0 : worksOn(view.roster(week), view.weekday(day), id),
    );
    counts.set(id, done.length);
  }
  return counts;
}

/** Hands somebody's day to somebody else; undefined when who takes works already, or may not. */
function handed(view: View, days: Days, weekday: number, from: string, to: string): Days | undefined {
  const own = days[weekday]!.filter(({ employee }) => employee === from);
  const taker = view.model.employees[view.model.employeeIndex.get(to)!]!;
  if (worksOn(days, weekday, to) || !own.every((shift) => canTake(taker, shift, weekday))) return undefined;
  return days.map((shifts, wd) =>
    wd !== weekday
      ? shifts
      : shifts.map((shift) => (shift.employee === from ? { ...shift, employee: to } : shift)),
  );
}

const hoursOf = (days: Days, id: string): number =>
  days.flat().reduce((sum, { employee, from, task, to }) => {
    const counts = employee === id && task !== 'break';
    return counts ? sum + parseTime(to)! - parseTime(from)! : sum;
  }, 0);

/** Ways to hand a Saturday over, with a day given back or without; the lawful one that changes hours least. */
function bestHandOver(view: View, week: number, from: string, to: string): RosterCommand | undefined {
  const before = view.roster(week);
  const saturday = view.weekday(saturdayOf(view, week));
  const given = handed(view, before, saturday, from, to);
  if (!given) return undefined;
  const back = Array.from({ length: 7 }, (_, weekday) => weekday)
    .filter((weekday) => weekday !== saturday && 7 * week + weekday > view.now.day)
    .map((weekday) => (worksOn(given, weekday, to) ? handed(view, given, weekday, to, from) : undefined))
    .filter((days) => days !== undefined);
  let best: RosterCommand | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const days of [given, ...back]) {
    const command: RosterCommand = { type: 'roster', week, days: days.map((shifts) => [...shifts]) };
    const moved = [from, to].reduce((sum, id) => sum + Math.abs(hoursOf(days, id) - hoursOf(before, id)), 0);
    if (moved >= least || view.rosterBreaches(command).length > 0) continue;
    [best, least] = [command, moved];
  }
  return best;
}

/**
 * Adds to what another keeper does of the floor: one Saturday a morning is handed over, as long as they are not shared or
 * whoever should come is known to be away.
 */
export function shareSaturdays(floor: FloorKeeper): FloorKeeper {
  return (view) => {
    const counts = [...saturdays(view)].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
    const last = Math.ceil(view.model.days / 7);
    for (let week = Math.floor(view.now.day / 7); week < last; week++) {
      const day = saturdayOf(view, week);
      if (day <= view.now.day) continue;
      const sheet = view.roster(week);
      const weekday = view.weekday(day);
      const gone = [...announcedAway(view, day)].filter((id) => worksOn(sheet, weekday, id));
      for (const [to, fewest] of counts) {
        const many = counts.filter(([, n]) => n - fewest > MOST_APART).map(([id]) => id);
        for (const from of [...gone, ...many.reverse()]) {
          if (!worksOn(sheet, weekday, from)) continue;
          const command = bestHandOver(view, week, from, to);
          if (command) return [command];
        }
      }
    }
    return floor(view);
  };
}
