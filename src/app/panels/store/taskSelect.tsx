import { useSignal } from '@preact/signals';
import { TASKS } from '../../../scenario/index.ts';
import { type Command, OFF, TASK } from '../../../store/game.ts';
import { isLeft } from '../../delegated.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { taskName } from '../../tasks.ts';
import { texts } from '../../texts/index.ts';

/** The task of somebody at work, which can be changed at once; nothing when they are not at work. */
export function TaskSelect({ session, e, label }: { session: Session; e: number; label?: string }) {
  const t = texts.value.store;
  const { tasks } = texts.value.team;
  const why = useSignal<string | undefined>(undefined);
  const { view } = session;
  const employee = view.model.employees[e]!;
  const { task, rostered } = view.staff()[e]!;
  if (rostered === OFF || rostered === TASK.break) return null;
  if (isLeft(view, 'team')) return null;
  const moved = view.plan.live.moves[employee.id]?.task;
  const move = (to: string): Command => ({ type: 'move', employee: employee.id, task: to }) as Command;
  const choices = TASKS.filter(
    (one) => one !== 'break' && (one !== 'picking' || view.plan.pickup) && (employee.skills[one] ?? 0) > 0,
  );
  const select = (
    <select
      class="small"
      data-guide={`staff/${employee.id}`}
      aria-label={t.taskOf(employee.name)}
      value={moved ?? 'roster'}
      onChange={(event) => (why.value = decide(session, move(event.currentTarget.value)))}
    >
      <option value="roster">
        {t.asRostered(tasks[taskName(task === OFF || moved ? rostered : task)]!)}
      </option>
      {choices.map((one) => (
        <option key={one} value={one}>
          {tasks[one]}
        </option>
      ))}
    </select>
  );
  if (!label) return select;
  return (
    <div class="card-choice">
      <span aria-hidden="true">{label}</span>
      {select}
      {why.value && (
        <p class="error" role="alert">
          {why.value}
        </p>
      )}
    </div>
  );
}
