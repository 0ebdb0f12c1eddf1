import { useRef } from 'preact/hooks';
import type { Shift } from '../../../store/plan-types.ts';
import { clock, texts } from '../../texts/index.ts';
import { moved, QUARTER, type Span, spanOf, timed } from './sheet.ts';

interface Props {
  readonly shift: Shift;
  readonly name: string;
  /** First and last minute of the axis. */
  readonly axis: Span;
  readonly picked: boolean;
  readonly frozen: boolean;
  readonly bad: boolean;
  readonly onPick: () => void;
  /** Puts the shift elsewhere; `undefined` takes it out. */
  readonly onChange: (next: Shift | undefined) => void;
}

/** Pixels from an end within which a drag changes that end. */
const EDGE = 9;

/** What a drag or an arrow changes. */
type Hold = 'start' | 'end' | 'whole';

function changed(shift: Shift, hold: Hold, minutes: number): Shift {
  const { from, to } = spanOf(shift);
  if (hold === 'whole') return moved(shift, minutes);
  return hold === 'start'
    ? timed(shift, { from: Math.min(from + minutes, to - QUARTER), to })
    : timed(shift, { from, to: to + minutes });
}

/** One shift on the line of a person: a button that can be dragged, and moved by arrows. */
export function Bar({ shift, name, axis, picked, frozen, bad, onPick, onChange }: Props) {
  const t = texts.value.team;
  const ref = useRef<HTMLButtonElement>(null);
  const { from, to } = spanOf(shift);
  const wide = axis.to - axis.from;
  const task = t.tasks[shift.task]!;
  const drag = (event: PointerEvent): void => {
    const bar = ref.current;
    const line = bar?.parentElement;
    if (frozen || !bar || !line || event.button !== 0) return;
    const box = bar.getBoundingClientRect();
    const hold: Hold =
      event.clientX - box.left < EDGE ? 'start' : box.right - event.clientX < EDGE ? 'end' : 'whole';
    const perPixel = wide / line.getBoundingClientRect().width;
    const startX = event.clientX;
    let next = shift;
    bar.setPointerCapture(event.pointerId);
    const follow = (at: PointerEvent): void => {
      next = changed(shift, hold, Math.round(((at.clientX - startX) * perPixel) / QUARTER) * QUARTER);
      const span = spanOf(next);
      // Shown at once without a change of the sheet: one drag is one change.
      bar.style.left = `${(100 * (span.from - axis.from)) / wide}%`;
      bar.style.width = `${(100 * (span.to - span.from)) / wide}%`;
    };
    const end = (): void => {
      bar.removeEventListener('pointermove', follow);
      bar.removeEventListener('pointerup', end);
      bar.removeEventListener('pointercancel', end);
      if (next !== shift) onChange(next);
    };
    bar.addEventListener('pointermove', follow);
    bar.addEventListener('pointerup', end);
    bar.addEventListener('pointercancel', end);
  };
  const key = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowLeft' ? -QUARTER : event.key === 'ArrowRight' ? QUARTER : 0;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      if (!frozen) onChange(undefined);
    } else if (step !== 0 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const hold: Hold = event.shiftKey ? 'end' : event.altKey ? 'start' : 'whole';
      if (!frozen) onChange(changed(shift, hold, step));
    }
  };
  return (
    <button
      ref={ref}
      type="button"
      class={`bar task-${shift.task} ${picked ? 'picked' : ''} ${bad ? 'bad' : ''} ${frozen ? 'frozen' : ''} ${to - from < 30 ? 'short' : to - from < 60 ? 'brief' : ''}`}
      style={{ left: `${(100 * (from - axis.from)) / wide}%`, width: `${(100 * (to - from)) / wide}%` }}
      aria-label={t.shift(name, task, clock(from), clock(to))}
      aria-pressed={picked}
      aria-describedby="bar-help"
      title={`${task}, ${clock(from)} – ${clock(to)}`}
      data-shift={`${shift.employee}/${shift.from}`}
      onClick={onPick}
      onPointerDown={drag}
      onKeyDown={key}
    >
      {/* Two letters under the name: they show where it does not fit, and on paper without colours. */}
      <i data-short={task.slice(0, 2)} />
      <span>{task}</span>
    </button>
  );
}
