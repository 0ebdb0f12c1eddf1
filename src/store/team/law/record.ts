/** What was worked, day by day: the record the law looks back on, and the notices that came too late. */
import type { Model } from '../../compiled.ts';
import { NO_WORK, type Workday, type Worked } from './workday.ts';

/** Columns of a day of a person. */
const WIDTH = 6;

/** What everybody has worked, by day; times in minutes. */
export interface WorkRecord {
  /** Days of the game. */
  readonly days: number;
  /** `(e · days + d) · 6`: work, paid, first, last, end of the first spell, start of the last one. */
  readonly worked: Int16Array;
  /** Effective work of the weeks before the game, as far as the past kept them, the last one last: by `e`. */
  readonly before: readonly (readonly number[])[];
  /** `e · days + d`: working days of notice plus one, when hours were changed with too little of it; 0 otherwise. */
  readonly late: Int8Array;
}

/** Nothing worked yet but what the past has kept. */
export function createRecord(model: Model): WorkRecord {
  const people = model.employees.length;
  const kept = new Map(model.scenario.past.data?.people?.map((one) => [one.employee, one.weekMinutes]));
  return {
    days: model.days,
    worked: new Int16Array(people * model.days * WIDTH),
    before: model.employees.map(({ id }) => kept.get(id) ?? []),
    late: new Int8Array(people * model.days),
  };
}

/** Writes what a person works on a day that begins; nothing when absent. */
export function recordDay({ days, worked }: WorkRecord, e: number, d: number, day: Worked): void {
  const at = (e * days + d) * WIDTH;
  worked[at] = day.work;
  worked[at + 1] = day.paid;
  worked[at + 2] = day.first;
  worked[at + 3] = day.last;
  worked[at + 4] = day.firstEnd;
  worked[at + 5] = day.spell;
}

/** Effective work of a day that is over, alone. */
export const recordedWork = ({ days, worked }: WorkRecord, e: number, d: number): number =>
  worked[(e * days + d) * WIDTH]!;

/** Effective work of a week before the game (−1 is the last), 0 when the past did not keep it. */
export const workedBefore = ({ before }: WorkRecord, e: number, week: number): number =>
  before[e]!.at(week) ?? 0;

/** Reads it back; the stretches are no longer known. */
export function recordedDay({ days, worked }: WorkRecord, e: number, d: number): Workday {
  const at = (e * days + d) * WIDTH;
  const work = worked[at]!;
  if (work === 0) return NO_WORK;
  return {
    work,
    paid: worked[at + 1]!,
    first: worked[at + 2]!,
    last: worked[at + 3]!,
    firstEnd: worked[at + 4]!,
    spell: worked[at + 5]!,
    stretches: [],
  };
}
