import { MS_PER_MINUTE, parseTime } from '../../../kernel/index.ts';
import { OFF } from '../../../store/game.ts';
import { shiftsOf } from '../../hours.ts';
import type { Session } from '../../session.ts';
import { taskName } from '../../tasks.ts';
import { clock, minutesText, percent, texts } from '../../texts/index.ts';
import { taskSince } from '../../watching.ts';
import { CardFrame, type CardProps, Rows } from './cardFrame.tsx';
import { TaskSelect } from './taskSelect.tsx';

/** A colleague: who it is, what they do now and were to do, and where else they could be sent. */
export function StaffCard({ session, id, ...frame }: { session: Session; id: string } & CardProps) {
  const t = texts.value.floor.staff;
  const { tasks } = texts.value;
  const { view } = session;
  const e = view.model.employeeIndex.get(id) ?? 0;
  const employee = view.model.employees[e]!;
  const { task, absent } = view.staff()[e]!;
  const since = taskSince(session.game, e, session.timeMs);
  const shifts = shiftsOf(view, session.day.value).filter((shift) => shift.employee === id);
  const skills = Object.entries(employee.skills).filter(([, pace]) => (pace ?? 0) > 0);
  const now =
    task === OFF || since === undefined
      ? tasks[taskName(task)]!
      : t.since(tasks[taskName(task)]!, clock(Math.floor(since / MS_PER_MINUTE)));
  return (
    <CardFrame
      title={employee.name}
      about={`${employee.role} · ${t.contracts[employee.contract]}, ${t.weekly(minutesText(employee.weeklyMinutes))}`}
      {...frame}
    >
      {absent && <p class="warn">{t.absent}</p>}
      <Rows rows={[[t.now, now]]} />
      <h3>{t.shifts}</h3>
      {shifts.length === 0 ? (
        <p class="soft">{t.noShift}</p>
      ) : (
        <Rows
          rows={shifts.map(({ from, to, task: what }) => [
            `${clock(parseTime(from)!)} – ${clock(parseTime(to)!)}`,
            tasks[what]!,
          ])}
        />
      )}
      <h3>{t.skills}</h3>
      <p class="soft">
        {skills.map(([skill, pace]) => `${tasks[skill]} (${percent((pace ?? 0) * 100, 0)})`).join(', ')}
      </p>
      {employee.story && <p class="soft">{employee.story}</p>}
      <TaskSelect session={session} e={e} label={t.send} />
    </CardFrame>
  );
}
