/** The week that is shown as a sheet for a spreadsheet: a line for each shift, by day, then by hour. */
import { formatTime, parseTime } from '../../../kernel/index.ts';
import type { View } from '../../../store/view.ts';
import { dateCell, texts } from '../../texts/index.ts';
import type { Week } from './draft.ts';
import { minutesOf, type Sheet } from './sheet.ts';

/** Cells with their heads; hours of the last column as a number, so that they can be added up. */
export function rosterCells(view: View, week: Week, sheet: Sheet): (string | number)[][] {
  const t = texts.value.team;
  const names = new Map(view.model.employees.map(({ id, name }) => [id, name]));
  const dayOf = (weekday: number): string =>
    week === 'template'
      ? texts.value.calendar.days[weekday]!
      : dateCell(view.model.firstDay + 7 * week + weekday);
  const { day, employee, task, from, to, hours } = t.file;
  return [
    [day, employee, task, from, to, hours],
    ...sheet.flatMap((shifts, weekday) =>
      [...shifts]
        .sort((a, b) => parseTime(a.from)! - parseTime(b.from)! || a.employee.localeCompare(b.employee))
        .map((shift) => [
          dayOf(weekday),
          names.get(shift.employee) ?? shift.employee,
          t.tasks[shift.task]!,
          formatTime(parseTime(shift.from)!),
          formatTime(parseTime(shift.to)!),
          minutesOf(shift) / 60,
        ]),
    ),
  ];
}
