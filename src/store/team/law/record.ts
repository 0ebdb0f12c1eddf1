/** What was worked, day by day: the record the law looks back on, and the notices that came too late. */
import type { Model } from '../../compiled.ts';
import { NO_WORK, type Workday, type Worked } from './workday.ts';

/** Columns of a day of a person. */
const WIDTH = 6;

export interface WorkRecord {
  /** Days of the game. */
  readonly days: number;
  /** `(e · days + d) · 6`: work, paid, first, last, end of the first spell, start of the last one. */
  readonly worked: Int16Array;
  /** `e · days + d`: working days of notice plus one, when hours were changed with too little of it; 0 otherwise. */
  readonly late: Int8Array;
}

export function createRecord(model: Model): WorkRecord {
  const people = model.employees.length;
  return {
    days: model.days,
    worked: new Int16Array(people * model.days * WIDTH),
    late: new Int8Array(people * model.days),
  };
}

/** Writes what a person works on a day that begins; nothing when absent. */
export function recordDay(record: WorkRecord, e: number, d: number, day: Worked): void {
  record.worked.set(
    [day.work, day.paid, day.first, day.last, day.firstEnd, day.spell],
    (e * record.days + d) * WIDTH,
  );
}

/** Reads it back; the stretches are no longer known. */
export function recordedDay(record: WorkRecord, e: number, d: number): Workday {
  const at = (e * record.days + d) * WIDTH;
  const work = record.worked[at]!;
  if (work === 0) return NO_WORK;
  const [, paid, first, last, firstEnd, spell] = record.worked.subarray(
    at,
    at + WIDTH,
  ) as unknown as number[];
  return {
    work,
    paid: paid!,
    first: first!,
    last: last!,
    firstEnd: firstEnd!,
    spell: spell!,
    stretches: [],
  };
}
