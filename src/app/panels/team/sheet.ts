/** A week of shifts as the planning edits it: pure changes of one immutable sheet. Minutes from midnight. */
import { formatTime, MINUTES_PER_DAY, parseTime } from '../../../kernel/index.ts';
import type { Task } from '../../../scenario/index.ts';
import type { Shift } from '../../../store/plan-types.ts';

/** Seven days of shifts, Monday first. */
export type Sheet = readonly (readonly Shift[])[];

/** The grid of the roster: quarters of an hour. */
export const QUARTER = 15;

/** A shift with its times as numbers. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const spanOf = (shift: Shift): Span => ({ from: parseTime(shift.from)!, to: parseTime(shift.to)! });

export const minutesOf = (shift: Shift): number => parseTime(shift.to)! - parseTime(shift.from)!;

/** Shifts of one person on one day, earliest first. */
export function shiftsOf(sheet: Sheet, weekday: number, employee: string): Shift[] {
  return sheet[weekday]!.filter((one) => one.employee === employee).sort(
    (a, b) => parseTime(a.from)! - parseTime(b.from)!,
  );
}

/** Rostered minutes of a person over the week, breaks included when they are paid. */
export function weekMinutes(sheet: Sheet, employee: string, paidBreaks: boolean): number {
  let minutes = 0;
  for (const day of sheet) {
    for (const shift of day)
      if (shift.employee === employee && (paidBreaks || shift.task !== 'break')) minutes += minutesOf(shift);
  }
  return minutes;
}

/** The sheet with one day written anew. */
export function withDay(sheet: Sheet, weekday: number, shifts: readonly Shift[]): Sheet {
  return sheet.map((day, wd) => (wd === weekday ? shifts : day));
}

/** One shift put in place of another; without a new one, it is taken out. */
export function replaced(sheet: Sheet, weekday: number, old: Shift, ...next: readonly Shift[]): Sheet {
  return withDay(
    sheet,
    weekday,
    sheet[weekday]!.flatMap((one) => (one === old ? next : [one])),
  );
}

/** A shift at other times, on the grid and inside the day; a quarter long at least. */
export function timed(shift: Shift, { from, to }: Span): Shift {
  const snap = (minute: number): number => Math.round(minute / QUARTER) * QUARTER;
  const start = Math.min(MINUTES_PER_DAY - QUARTER, Math.max(0, snap(from)));
  const end = Math.min(MINUTES_PER_DAY, Math.max(start + QUARTER, snap(to)));
  return { ...shift, from: formatTime(start), to: formatTime(end) };
}

/** A shift moved as a whole; it keeps its length. */
export function moved(shift: Shift, minutes: number): Shift {
  const { from, to } = spanOf(shift);
  const by = Math.min(MINUTES_PER_DAY - to, Math.max(-from, minutes));
  return timed(shift, { from: from + by, to: to + by });
}

/** Length of a pause that is put in: the legal twenty minutes on the grid of quarters. */
const PAUSE = 30;

/** A shift cut in its middle by a pause; undefined when it is too short to hold one. */
export function paused(shift: Shift): readonly [Shift, Shift, Shift] | undefined {
  const { from, to } = spanOf(shift);
  if (shift.task === 'break' || to - from < PAUSE + 2 * QUARTER) return undefined;
  const start = from + Math.floor((to - from - PAUSE) / 2 / QUARTER) * QUARTER;
  return [
    timed(shift, { from, to: start }),
    { ...timed(shift, { from: start, to: start + PAUSE }), task: 'break' },
    timed(shift, { from: start + PAUSE, to }),
  ];
}

/**
 * A new shift for somebody: after the last one of the day, else at opening; four hours, less if availability ends.
 * @returns undefined when the day has no room left
 */
export function added(
  sheet: Sheet,
  weekday: number,
  employee: string,
  task: Task,
  availability: Span,
  opening: number,
): Shift | undefined {
  const last = shiftsOf(sheet, weekday, employee).at(-1);
  const from = Math.max(availability.from, last ? spanOf(last).to : opening);
  const to = Math.min(availability.to, from + 240);
  if (to - from < QUARTER) return undefined;
  return { employee, task, from: formatTime(from), to: formatTime(to) };
}

/** The same hours and tasks on another day, for those who may work it; the rest of that day goes. */
export function pasted(sheet: Sheet, weekday: number, day: readonly Shift[]): Sheet {
  return withDay(
    sheet,
    weekday,
    day.map((shift) => ({ ...shift })),
  );
}

/** Do two sheets plan the same week? */
export function sameSheet(a: Sheet, b: Sheet): boolean {
  return a.every((day, wd) => sameDay(day, b[wd]!));
}

function sameDay(a: readonly Shift[], b: readonly Shift[]): boolean {
  if (a === b) return true;
  const key = ({ employee, from, task, to }: Shift): string => `${employee} ${from} ${to} ${task}`;
  const keys = new Set(a.map(key));
  return a.length === b.length && b.every((shift) => keys.has(key(shift)));
}

/** Reads a time of day as people type it: `8 h 30`, `8:30`, `08h30`, `8`. Minutes from midnight, or undefined. */
export function readClock(text: string): number | undefined {
  const found = /^(\d{1,2})\s*(?:[h:.]\s*(\d{2})?)?$/i.exec(text.replace(/[\u00a0\u202f]/g, ' ').trim());
  if (!found) return undefined;
  const minutes = Number(found[1]) * 60 + Number(found[2] ?? 0);
  return Number(found[2] ?? 0) < 60 && minutes <= MINUTES_PER_DAY ? minutes : undefined;
}
