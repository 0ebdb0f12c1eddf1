/** Who may be given a shift: those who are free then and have learnt the task. */
import { parseTime } from '../kernel/index.ts';
import { WEEKDAYS } from '../scenario/index.ts';
import type { Shift } from '../store/plan-types.ts';
import type { View } from '../store/view.ts';

/** Can this colleague work that shift on a day of the week (Monday = 0)? */
export function canTake(
  { availability, skills }: View['model']['employees'][number],
  { task, from, to }: Shift,
  weekday: number,
): boolean {
  const free = availability[WEEKDAYS[weekday]!];
  if (!free || parseTime(from)! < parseTime(free[0])! || parseTime(to)! > parseTime(free[1])!) return false;
  return task === 'break' || (skills[task] ?? 0) > 0;
}
