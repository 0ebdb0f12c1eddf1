/** Everybody's days, past and planned, read in one way: what was worked from the record, what will be from a roster. */
import { parseTime, weekday } from '../../../kernel/index.ts';
import { WEEKDAYS } from '../../../scenario/index.ts';
import type { Model } from '../../compiled.ts';
import type { Plan, Shift } from '../../plan-types.ts';
import { recordedDay, recordedWork, type WorkRecord, workedBefore } from './record.ts';
import { AVERAGE_WEEKS } from './rules.ts';
import { NO_WORK, type Stretch, type Workday, workday } from './workday.ts';

type Roster = Plan['roster'];

/** The shifts a roster gives for a day of the game. */
export function shiftsOn(model: Model, roster: Roster, day: number): readonly Shift[] {
  const week = roster.weeks[String(Math.floor(day / 7))] ?? roster.template;
  return week[weekday(model.firstDay + day)] ?? [];
}

/** The shifts of a day, person by person (by index); people whom the scenario does not know are left out. */
export function workdays(model: Model, shifts: readonly Shift[]): Workday[] {
  const { law, paidBreaks } = model.scenario.team;
  const stretches: Stretch[][] = model.employees.map(() => []);
  for (const { employee, task, from, to } of shifts) {
    const e = model.employeeIndex.get(employee);
    if (e !== undefined)
      stretches[e]!.push({ from: parseTime(from)!, to: parseTime(to)!, rest: task === 'break' });
  }
  return stretches.map((own) =>
    own.length === 0
      ? NO_WORK
      : workday(
          own.sort((a, b) => a.from - b.from),
          law.dailyRestMinutes,
          paidBreaks,
        ),
  );
}

/** The days of everybody, worked or planned, each read once. */
export class Days {
  readonly #model: Model;
  readonly #record: WorkRecord;
  readonly #roster: Roster;
  readonly #free: number;
  /** Weeks of a template share their lists of shifts, which are read once. */
  readonly #read = new Map<readonly Shift[], Workday[]>();
  readonly #weeks = new Map<number, number>();
  readonly #before = new Map<number, number>();
  readonly #planned: (readonly Workday[])[] = [];

  /**
   * @param free first day that has not begun: before it the record speaks, from it the roster. A store with a past
   *   kept its opening roster until the eve of the first day; in a new one, nobody had worked.
   */
  constructor(model: Model, record: WorkRecord, roster: Roster, free: number) {
    this.#model = model;
    this.#record = record;
    this.#roster = roster;
    this.#free = free;
  }

  /** The day of a person; `d` may be before the game. Stretches are known of planned days only. */
  of(e: number, d: number): Workday {
    if (d >= this.#free) return this.planned(d)[e]!;
    if (d >= 0) return recordedDay(this.#record, e, d);
    const { past, team } = this.#model.scenario;
    return past.weeks > 0
      ? this.#people(team.roster[WEEKDAYS[weekday(this.#model.firstDay + d)]!])[e]!
      : NO_WORK;
  }

  /** Everybody's planned day. */
  planned(d: number): readonly Workday[] {
    const known = this.#planned[d];
    if (known) return known;
    const people = this.#people(shiftsOn(this.#model, this.#roster, d));
    this.#planned[d] = people;
    return people;
  }

  /** Effective work of a person in a week of the game; weeks before it as far as the past kept them, else 0. */
  weekWork(e: number, week: number): number {
    const key = week * this.#model.employees.length + e;
    let minutes = this.#weeks.get(key);
    if (minutes === undefined) {
      minutes = week < 0 ? workedBefore(this.#record, e, week) : 0;
      for (let d = 7 * week; week >= 0 && d < 7 * week + 7; d++)
        minutes += d < this.#free ? recordedWork(this.#record, e, d) : this.planned(d)[e]!.work;
      this.#weeks.set(key, minutes);
    }
    return minutes;
  }

  /** Effective work of a person in the weeks before one that count for its average; asked on each day of that week. */
  workBefore(e: number, week: number): number {
    const key = week * this.#model.employees.length + e;
    let minutes = this.#before.get(key);
    if (minutes === undefined) {
      minutes = 0;
      for (let w = week - AVERAGE_WEEKS + 1; w < week; w++) minutes += this.weekWork(e, w);
      this.#before.set(key, minutes);
    }
    return minutes;
  }

  #people(shifts: readonly Shift[]): readonly Workday[] {
    const known = this.#read.get(shifts);
    if (known) return known;
    const read = workdays(this.#model, shifts);
    this.#read.set(shifts, read);
    return read;
  }
}
