/** What a morning says of the day to come: who will be missing, and how many customers each hour brings. */
import type { Shift } from '../../store/plan-types.ts';
import type { View } from '../../store/view.ts';

/** Days back in which a day missed still tells of today: somebody who falls ill stays away about four. */
const FRESH_DAYS = 3;
/** Weeks of entries looked at. */
const WEEKS = 4;

const rosterOn = (view: View, day: number): readonly Shift[] =>
  view.roster(Math.floor(day / 7))[view.weekday(day)] ?? [];

/** People who have said that they will be away on a day. */
export const announcedAway = (view: View, day: number): Set<string> =>
  new Set(
    view
      .absencesAhead()
      .filter(({ from, to }) => from <= day && day <= to)
      .map(({ e }) => view.model.employees[e]!.id),
  );

/** People who did not come on the last day they were expected, lately, or who have said so: they are not counted on. */
export function missing(view: View): Set<string> {
  const { day } = view.now;
  const found = announcedAway(view, day);
  for (const [e, { id }] of view.model.employees.entries()) {
    for (let d = day - 1; d >= Math.max(0, day - FRESH_DAYS); d--) {
      if (!rosterOn(view, d).some(({ employee, task }) => employee === id && task !== 'break')) continue;
      if (view.workMinutes(e, d) === 0) found.add(id);
      break;
    }
  }
  return found;
}

/**
 * Customers expected in each of the 24 hours of a day: the mean of the same weekday over the last weeks. Undefined
 * before there is one.
 */
export function flowOf(view: View, day: number): number[] | undefined {
  const flow = new Array<number>(24).fill(0);
  let weeks = 0;
  for (let back = 1; back <= WEEKS + 1; back++) {
    const then = day - 7 * back;
    if (then < 0 || then >= view.now.day || view.sheet(then).holiday) continue;
    const entries = view.entries(then);
    for (let hour = 0; hour < 24; hour++) flow[hour] = flow[hour]! + entries[hour]!;
    weeks++;
  }
  return weeks > 0 ? flow.map((sum) => sum / weeks) : undefined;
}
