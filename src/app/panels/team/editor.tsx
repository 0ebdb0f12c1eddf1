import { TASKS, WEEKDAYS } from '../../../scenario/index.ts';
import type { Shift } from '../../../store/plan-types.ts';
import type { View } from '../../../store/view.ts';
import { clock, texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { picked } from './draft.ts';
import { paused, QUARTER, readClock, replaced, type Sheet, shiftsOf, spanOf, timed } from './sheet.ts';

interface Props {
  readonly view: View;
  readonly sheet: Sheet;
  readonly weekday: number;
  readonly shift: Shift;
  readonly onChange: (sheet: Sheet) => void;
}

/** The picked shift in words and numbers: what a drag does, done without one. */
export function Editor({ view, sheet, weekday, shift, onChange }: Props) {
  const t = texts.value.team;
  const { employees } = view.model;
  const who = employees.find(({ id }) => id === shift.employee)!;
  const { from, to } = spanOf(shift);
  const put = (...next: readonly Shift[]): void => {
    onChange(replaced(sheet, weekday, shift, ...next));
    const [first] = next;
    picked.value = first && { employee: first.employee, from: first.from };
  };
  // The bar of a quarter of an hour is small to aim at: each shift is one step from its neighbours too.
  const own = shiftsOf(sheet, weekday, who.id);
  const at = own.indexOf(shift);
  const [before, after] = [own[at - 1], own[at + 1]];
  const pick = (one: Shift | undefined): void => {
    picked.value = one && { employee: one.employee, from: one.from };
  };
  const pause = paused(shift);
  const able = TASKS.filter((task) => task === 'break' || (who.skills[task] ?? 0) > 0);
  const free = employees.filter(
    ({ availability, id, skills }) =>
      id === who.id ||
      (availability[WEEKDAYS[weekday]!] !== null &&
        (shift.task === 'break' || (skills[shift.task] ?? 0) > 0)),
  );
  return (
    <section class="sheet-card shift-editor" aria-label={t.editor.title(who.name)}>
      <h2>{t.editor.title(who.name)}</h2>
      <label class="pick">
        {t.editor.person}{' '}
        <select value={who.id} onChange={(event) => put({ ...shift, employee: event.currentTarget.value })}>
          {free.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="pick">
        {t.editor.task}{' '}
        <select
          value={shift.task}
          onChange={(event) => put({ ...shift, task: event.currentTarget.value as Shift['task'] })}
        >
          {able.map((task) => (
            <option key={task} value={task}>
              {t.tasks[task]}
            </option>
          ))}
        </select>
      </label>
      <End
        label={t.editor.from}
        minute={from}
        onChange={(minute) => put(timed(shift, { from: minute, to: Math.max(to, minute + QUARTER) }))}
      />
      <End
        label={t.editor.to}
        minute={to}
        onChange={(minute) => put(timed(shift, { from: Math.min(from, minute - QUARTER), to: minute }))}
      />
      <div class="editor-actions">
        <Button icon="pause" disabled={!pause} onClick={() => pause && put(...pause)}>
          {t.editor.pause}
        </Button>
        <Button icon="x" onClick={() => put()}>
          {t.editor.remove}
        </Button>
        <Button
          kind="quiet"
          icon="chevron-left"
          label={t.editor.previous}
          disabled={!before}
          onClick={() => pick(before)}
        />
        <Button
          kind="quiet"
          icon="chevron-right"
          label={t.editor.next}
          disabled={!after}
          onClick={() => pick(after)}
        />
        <Button kind="quiet" icon="check" onClick={() => (picked.value = undefined)}>
          {t.editor.close}
        </Button>
      </div>
    </section>
  );
}

/** An end of a shift: a quarter earlier, typed, or a quarter later. */
function End({
  label,
  minute,
  onChange,
}: {
  label: string;
  minute: number;
  onChange: (minute: number) => void;
}) {
  const t = texts.value.team.editor;
  return (
    <div class="pick">
      <span aria-hidden="true">{label}</span>{' '}
      <span class="stepper">
        <Button icon="minus" label={t.earlier(label)} onClick={() => onChange(minute - QUARTER)} />
        <Field
          label={label}
          width="short"
          value={clock(minute)}
          onCommit={(typed) => {
            const read = readClock(typed);
            if (read === undefined) return t.notClock;
            onChange(read);
            return undefined;
          }}
        />
        <Button icon="plus" label={t.later(label)} onClick={() => onChange(minute + QUARTER)} />
      </span>
    </div>
  );
}
