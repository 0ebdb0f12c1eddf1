import { parseTime } from '../../../kernel/index.ts';
import { TASKS, WEEKDAYS } from '../../../scenario/index.ts';
import type { Shift } from '../../../store/plan-types.ts';
import type { Breach, View } from '../../../store/view.ts';
import { clock, minutesText, texts } from '../../texts/index.ts';
import { announce } from '../../ui/announce.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Bar } from './bar.tsx';
import { type Picked, picked } from './draft.ts';
import { added, replaced, type Sheet, type Span, shiftsOf, spanOf, weekMinutes, withDay } from './sheet.ts';

interface Props {
  readonly view: View;
  readonly sheet: Sheet;
  readonly weekday: number;
  /** Minute from which a new shift is offered. */
  readonly opening: number;
  readonly axis: Span;
  readonly frozen: boolean;
  readonly breaches: readonly Breach[];
  /** Reasons of those who will not come that day, by employee. */
  readonly away: ReadonlyMap<string, string>;
  readonly onChange: (sheet: Sheet) => void;
}

/** A line per person: shifts of the day, and the hours of the week. */
export function Rows(props: Props) {
  const { view, axis, weekday } = props;
  const t = texts.value.team;
  const hours: number[] = [];
  for (let minute = axis.from; minute < axis.to; minute += 60) hours.push(minute);
  return (
    <div class="roster">
      <p class="sr-only" id="bar-help">
        {t.shiftHelp}
      </p>
      <div class="roster-head" aria-hidden="true">
        <span />
        <span class="hours">
          {hours.map((minute) => (
            <i key={minute} style={{ left: `${(100 * (minute - axis.from)) / (axis.to - axis.from)}%` }}>
              {t.axisHour(minute / 60)}
            </i>
          ))}
        </span>
        <span />
        <span class="of-week">{t.weekColumn}</span>
      </div>
      <ul aria-label={t.table(texts.value.calendar.days[weekday]!)}>
        {view.model.employees.map((employee) => (
          <Row key={employee.id} {...props} employee={employee} />
        ))}
      </ul>
    </div>
  );
}

function Row({
  view,
  sheet,
  weekday,
  opening,
  axis,
  frozen,
  breaches,
  away,
  onChange,
  employee,
}: Props & { employee: View['model']['employees'][number] }) {
  const t = texts.value.team;
  const { paidBreaks } = view.model.scenario.team;
  const shifts = shiftsOf(sheet, weekday, employee.id);
  const minutes = weekMinutes(sheet, employee.id, paidBreaks);
  const own = breaches.filter((one) => one.employee === employee.id);
  const availability = employee.availability[WEEKDAYS[weekday]!];
  const free: Span | undefined = availability
    ? { from: parseTime(availability[0])!, to: parseTime(availability[1])! }
    : undefined;
  const width = axis.to - axis.from;
  const contract = t.contract(t.contracts[employee.contract]!, minutesText(employee.weeklyMinutes));
  const pick = (one: Picked | undefined): void => {
    picked.value = one;
  };
  const add = (): void => {
    const task = TASKS.find((one) => one !== 'break' && (employee.skills[one] ?? 0) > 0);
    const shift = free && task && added(sheet, weekday, employee.id, task, free, opening);
    if (!shift) return announce(t.noRoom(employee.name));
    onChange(withDay(sheet, weekday, [...sheet[weekday]!, shift]));
    pick({ employee: employee.id, from: shift.from });
  };
  const edit = (old: Shift, next: Shift | undefined): void => {
    onChange(replaced(sheet, weekday, old, ...(next ? [next] : [])));
    pick(next && picked.value ? { employee: next.employee, from: next.from } : undefined);
    // The bar is drawn anew where it went: the keyboard stays on it.
    if (next) focusShift(next);
  };
  return (
    <li class="roster-row">
      <div class="person">
        <b>{employee.name}</b>
        {away.has(employee.id) ? (
          <span class="warn">{t.absences.row(away.get(employee.id)!)}</span>
        ) : (
          <span class="soft">{contract}</span>
        )}
      </div>
      <div class="line">
        {free && (
          <span
            class="free"
            title={t.available(clock(free.from), clock(free.to))}
            style={{
              left: `${(100 * Math.max(0, free.from - axis.from)) / width}%`,
              right: `${(100 * Math.max(0, axis.to - free.to)) / width}%`,
            }}
          />
        )}
        {!free && <span class="away">{t.unavailable}</span>}
        {shifts.map((shift) => (
          <Bar
            key={`${shift.from}/${shift.task}`}
            shift={shift}
            name={employee.name}
            axis={axis}
            frozen={frozen}
            bad={overlaps(shift, shifts)}
            picked={picked.value?.employee === employee.id && picked.value.from === shift.from}
            onPick={() => pick({ employee: employee.id, from: shift.from })}
            onChange={(next) => edit(shift, next)}
          />
        ))}
      </div>
      <div>
        {!frozen && free && (
          <Button kind="quiet" class="add-shift" icon="plus" label={t.add(employee.name)} onClick={add} />
        )}
      </div>
      <div class={`total ${own.length > 0 ? 'bad' : ''}`}>
        {minutesText(minutes)}
        {own.length > 0 && <Icon name="triangle-alert" size={16} />}
        {own.length > 0 && <span class="sr-only">{t.control.breaches(own.length)}</span>}
      </div>
    </li>
  );
}

/** Is this shift at the same time as another one of the same person? */
function overlaps(shift: Shift, others: readonly Shift[]): boolean {
  const { from, to } = spanOf(shift);
  return others.some((one) => one !== shift && spanOf(one).from < to && spanOf(one).to > from);
}

function focusShift({ employee, from }: Shift): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-shift="${employee}/${from}"]`)?.focus();
  });
}
