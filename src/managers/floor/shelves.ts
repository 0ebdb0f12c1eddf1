/**
 * The shelves of whoever does not order. Where orders are somebody else's, a shelf is kept by two things: hands, and
 * records that tell the truth, since an order is made from what the computer believes.
 */
import { formatTime, parseTime } from '../../kernel/index.ts';
import { delegatedOn } from '../../scenario/index.ts';
import type { Shift } from '../../store/plan-types.ts';
import { MOST_STRETCHES, type View } from '../../store/view.ts';
import { missing } from './flow.ts';
import type { FloorKeeper } from './index.ts';

/** Tasks that can wait while shelves are empty. */
const CAN_WAIT: readonly Shift['task'][] = ['lead', 'cleaning'];
/** Minutes it takes to go round the zeros: they are quickly counted. */
const ROUND = 30;

/** Does something say that the record of a product is false? */
export type Doubt = (view: View, p: number) => boolean;

/** Nothing on the shelf, and a record above its order point: the computer orders nothing, and is wrong or ill obeyed. */
export const contradicts: Doubt = (view, p) => {
  const { facings, point, recorded, shelf } = view.product(p);
  return facings > 0 && shelf === 0 && recorded > point;
};

/** The same, once both checks of the day before found the shelf empty. */
export const foundEmpty: Doubt = (view, p) => {
  const yesterday = view.now.day - 1;
  return (
    yesterday >= 0 && contradicts(view, p) && view.wasEmpty(p, yesterday, 0) && view.wasEmpty(p, yesterday, 1)
  );
};

/** Are shelves and people this manager's, and the orders somebody else's? */
function keepsShelvesAlone({ model: { scenario }, now }: View): boolean {
  const left = delegatedOn(scenario, now.day);
  return left.includes('supply') && !left.includes('stock') && !left.includes('team');
}

/**
 * Adds to what another keeper does of the floor: once the doors are open, whoever has a task that can wait fills
 * shelves; on a morning with a doubt, somebody begins by counting the zeros.
 * @param doubt what makes a record doubtful; without one nobody counts
 */
export function keepShelves(floor: FloorKeeper, doubt?: Doubt): FloorKeeper {
  return (view) => {
    const commands = floor(view);
    if (!keepsShelvesAlone(view)) return commands;
    const week = Math.floor(view.now.day / 7);
    const written = commands.find((one) => one.type === 'roster');
    const before = written?.type === 'roster' ? written.days : view.roster(week);
    const today = view.weekday(view.now.day);
    const counts = doubt !== undefined && view.model.products.some((_, p) => doubt(view, p));
    const days = before.map((shifts, weekday) => {
      if (weekday < today) return [...shifts];
      const lent = lend(view, shifts, view.sheet(7 * week + weekday).openMinute);
      return counts && weekday === today ? beginByCounting(view, lent) : lent;
    });
    if (days.every((shifts, weekday) => shifts.every((shift, i) => shift === before[weekday]![i])))
      return commands;
    const command = { type: 'roster', week, days } as const;
    return view.rosterBreaches(command).length === 0 ? [command] : commands;
  };
}

const hasSkill = (view: View, employee: string, task: Shift['task']): boolean =>
  task !== 'break' && (view.model.employees[view.model.employeeIndex.get(employee)!]!.skills[task] ?? 0) > 0;

/** A day on which tasks that can wait, once the doors are open, are given up for the shelves. */
const lend = (view: View, shifts: readonly Shift[], openMinute: number): Shift[] =>
  shifts.map((shift) =>
    CAN_WAIT.includes(shift.task) &&
    parseTime(shift.from)! >= openMinute &&
    hasSkill(view, shift.employee, 'shelf')
      ? { ...shift, task: 'shelf' }
      : shift,
  );

/** A day that the first person free for it begins by a round of the zeros. */
function beginByCounting(view: View, shifts: readonly Shift[]): Shift[] {
  const away = missing(view);
  const pieces = (employee: string): number => shifts.filter((one) => one.employee === employee).length;
  const free = shifts
    .filter(
      ({ employee, task }) =>
        (task === 'shelf' || CAN_WAIT.includes(task)) &&
        hasSkill(view, employee, 'counting') &&
        !away.has(employee) &&
        pieces(employee) < MOST_STRETCHES,
    )
    .sort((a, b) => parseTime(a.from)! - parseTime(b.from)!)[0];
  if (!free || shifts.some(({ task }) => task === 'counting')) return [...shifts];
  const from = parseTime(free.from)!;
  const to = Math.min(parseTime(free.to)!, from + ROUND);
  return shifts.flatMap((shift) =>
    shift !== free
      ? [shift]
      : [
          { ...shift, task: 'counting' as const, to: formatTime(to) },
          ...(to < parseTime(shift.to)! ? [{ ...shift, from: formatTime(to) }] : []),
        ],
  );
}
