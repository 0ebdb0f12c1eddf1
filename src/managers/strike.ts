/** The beginner and the law: whoever works against it is sent home that day, and the hole stays. */
import type { Command } from '../store/game.ts';
import type { Shift } from '../store/plan-types.ts';
import type { RosterCommand, View } from '../store/view.ts';

/** More days than this are not struck off one sheet: it is the contracts that are unlawful. */
const MOST = 40;

/** A sheet without the days that the law forbids; undefined when nothing is against it, or when striking does not help. */
function struck(view: View, week: RosterCommand['week'], before: readonly (readonly Shift[])[]) {
  let days = before.map((shifts) => [...shifts]);
  for (let strike = 0; strike <= MOST; strike++) {
    const [breach] = view.rosterBreaches({ type: 'roster', week, days });
    if (!breach) return strike === 0 ? undefined : days;
    const weekday = view.weekday(breach.day);
    const kept = days[weekday]!.filter(({ employee }) => employee !== breach.employee);
    if (kept.length === days[weekday]!.length) return undefined;
    days = days.map((shifts, wd) => (wd === weekday ? kept : shifts));
  }
  return undefined;
}

/** Strikes what is unlawful off the sheets to come, whenever the roster is not as it was left. */
export function striker(): (view: View) => Command[] {
  let seen: View['plan']['roster'] | undefined;
  return (view) => {
    const { roster } = view.plan;
    if (roster === seen) return [];
    seen = roster;
    if (view.breachesAhead().length === 0) return [];
    const thisWeek = Math.floor(view.now.day / 7);
    const sheets: [RosterCommand['week'], readonly (readonly Shift[])[]][] = [['template', roster.template]];
    for (const [week, days] of Object.entries(roster.weeks))
      if (Number(week) >= thisWeek) sheets.push([Number(week), days]);
    return sheets.flatMap(([week, before]): Command[] => {
      const days = struck(view, week, before);
      return days ? [{ type: 'roster', week, days }] : [];
    });
  };
}
