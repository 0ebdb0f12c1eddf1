/** Somebody for a till that lacks a cashier: the one with the most hours of contract to spare, and lawfully. */
import { formatTime, parseTime } from '../../../kernel/index.ts';
import { WEEKDAYS } from '../../../scenario/index.ts';
import type { Shift } from '../../../store/plan-types.ts';
import type { View } from '../../../store/view.ts';
import { awayOn } from './away.tsx';
import type { Week } from './draft.ts';
import type { Gap } from './need.ts';
import { type Sheet, shiftsOf, spanOf, weekMinutes, withDay } from './sheet.ts';

/** Nobody comes to work for less than this. */
const SHORTEST = 120;

/** Hours that would cover a gap of a day, by the first person who may take them; undefined when nobody may. */
export function proposalFor(
  view: View,
  week: Week,
  sheet: Sheet,
  weekday: number,
  gap: Gap,
  day: number,
): { sheet: Sheet; shift: Shift } | undefined {
  const { employees, scenario } = view.model;
  const law = (one: Sheet): number =>
    view.rosterBreaches({ type: 'roster', week, days: one.map((day) => [...day]) }).length;
  const before = law(sheet);
  const away = awayOn(view, day);
  const spare = (id: string, contract: number): number =>
    contract - weekMinutes(sheet, id, scenario.team.paidBreaks);
  const order = [...employees].sort(
    (a, b) => spare(b.id, b.weeklyMinutes) - spare(a.id, a.weeklyMinutes) || (a.id < b.id ? -1 : 1),
  );
  for (const { availability, id, skills } of order) {
    const free = availability[WEEKDAYS[weekday]!];
    if (!free || (skills.till ?? 0) === 0 || away.has(id)) continue;
    const own = shiftsOf(sheet, weekday, id);
    const near = own.some((shift) => spanOf(shift).to === gap.from || spanOf(shift).from === gap.to);
    const to = Math.max(gap.to, near ? gap.to : gap.from + SHORTEST);
    if (gap.from < parseTime(free[0])! || to > parseTime(free[1])!) continue;
    if (own.some((shift) => spanOf(shift).from < to && spanOf(shift).to > gap.from)) continue;
    const shift: Shift = { employee: id, task: 'till', from: formatTime(gap.from), to: formatTime(to) };
    const next = withDay(sheet, weekday, [...sheet[weekday]!, shift]);
    if (law(next) <= before) return { sheet: next, shift };
  }
  return undefined;
}
