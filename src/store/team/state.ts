/** People at work: who is here, what they do now, and the hours they are paid for. */
import { drawUnit, parseTime, seedOfDay } from '../../kernel/index.ts';
import { TASKS } from '../../scenario/index.ts';
import type { Model } from '../compiled.ts';
import type { Plan, Shift, WeekRoster } from '../plan-types.ts';
import {
  createRecord,
  NO_WORK,
  recordDay,
  type Stretch,
  type Workday,
  type WorkRecord,
  workday,
} from './law/index.ts';
import type { PersonHours } from './pay.ts';

/** Task numbers: their rank in TASKS; OFF is not at work. */
export const TASK = Object.fromEntries(TASKS.map((t, i) => [t, i])) as Record<(typeof TASKS)[number], number>;
export const OFF = -1;

/** Kinds of job a person can be in the middle of. */
export const JOB = {
  none: 0,
  fill: 1,
  receive: 2,
  dates: 3,
  clean: 4,
  count: 5,
  wait: 6,
  pick: 7,
  handOver: 8,
} as const;

/** Longest day, in shift segments per person. */
export const SEGMENTS = 12;

/** Who is where and does what, and the hours of the week and month on which pay hangs. By employee index. */
export class TeamState {
  /** Today's shifts: `e * SEGMENTS + k`, in minutes, sorted; `segments[e]` of them. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly shiftTask: Int8Array;
  readonly segments: Uint8Array;
  /** 1 when absent today: by luck, or on a date of the scenario. */
  readonly absent: Uint8Array;
  /** 1 when absent by luck; drawn day by day, a spell lasting about four days. */
  readonly unlucky: Uint8Array;
  /** Task of the moment (OFF when not at work), till held (−1 none). */
  readonly task: Int8Array;
  readonly till: Int16Array;
  /** 1 when sent to a till by the house rule, until the line is short again. */
  readonly extra: Uint8Array;
  /** Job in progress: kind, product (or −1), units, start and end in ms. */
  readonly job: Uint8Array;
  readonly jobProduct: Int32Array;
  readonly jobUnits: Int32Array;
  /** A delivery line in hand: units on the note, date of the goods. */
  readonly jobBilled: Int32Array;
  readonly jobExpiry: Int32Array;
  readonly jobStart: Int32Array;
  readonly jobEnd: Int32Array;
  /** Minutes of the week so far that pay counts: worked, and missed while absent. */
  readonly weekWorked: Int32Array;
  readonly weekAbsent: Int32Array;
  /** Hours and pay of each person on the day last closed. */
  slips: readonly PersonHours[];
  /** What was worked on each day begun, and the notices that came too late. */
  readonly record: WorkRecord;
  /** The roster people know: the plan's, when time last moved. */
  posted: Plan['roster'];
  /** Since the first of the month or the first day of the game, by employee: gross cents, paid minutes, contributions. */
  readonly monthGross: Float64Array;
  readonly monthPaid: Int32Array;
  readonly monthContributions: Float64Array;

  constructor(model: Model) {
    const E = model.employees.length;
    this.from = new Int32Array(E * SEGMENTS);
    this.to = new Int32Array(E * SEGMENTS);
    this.shiftTask = new Int8Array(E * SEGMENTS);
    this.segments = new Uint8Array(E);
    this.absent = new Uint8Array(E);
    this.unlucky = new Uint8Array(E);
    this.task = new Int8Array(E).fill(OFF);
    this.till = new Int16Array(E).fill(-1);
    this.extra = new Uint8Array(E);
    this.job = new Uint8Array(E);
    this.jobProduct = new Int32Array(E).fill(-1);
    this.jobUnits = new Int32Array(E);
    this.jobBilled = new Int32Array(E);
    this.jobExpiry = new Int32Array(E);
    this.jobStart = new Int32Array(E);
    this.jobEnd = new Int32Array(E);
    this.weekWorked = new Int32Array(E);
    this.weekAbsent = new Int32Array(E);
    this.slips = [];
    this.record = createRecord(model);
    this.posted = { template: [], weeks: {} };
    this.monthGross = new Float64Array(E);
    this.monthPaid = new Int32Array(E);
    this.monthContributions = new Float64Array(E);
  }
}

/** The roster in force for a week of the game (0 = first week). */
export function rosterOf(plan: Plan, week: number): WeekRoster {
  return plan.roster.weeks[String(week)] ?? plan.roster.template;
}

/** Pace of an employee at a task, in per cent; 0 when the task is not mastered. */
export const pace = (model: Model, e: number, task: number): number =>
  task === OFF ? 0 : model.pace[e * TASKS.length + task]!;

/** Writes the day's shifts in the arrays. Shifts of people who left the scenario are ignored. */
export function compileDay(model: Model, shifts: readonly Shift[], team: TeamState): void {
  team.segments.fill(0);
  // Hours are read once, not at every comparison.
  const timed = shifts.map(({ employee, task, from, to }) => ({
    e: model.employeeIndex.get(employee),
    task: TASK[task],
    from: parseTime(from)!,
    to: parseTime(to)!,
  }));
  for (const { e, task, from, to } of timed.sort((a, b) => a.from - b.from)) {
    if (e === undefined || team.segments[e]! >= SEGMENTS) continue;
    const at = e * SEGMENTS + team.segments[e]!;
    team.from[at] = from;
    team.to[at] = to;
    team.shiftTask[at] = task;
    team.segments[e] = team.segments[e]! + 1;
  }
}

/** Today as the law looks at it: no work for those who are absent. */
export function workedToday(model: Model, team: TeamState): Workday[] {
  const { law, paidBreaks } = model.scenario.team;
  return model.employees.map((_, e) => {
    if (team.absent[e] === 1 || team.segments[e] === 0) return NO_WORK;
    const stretches: Stretch[] = [];
    for (let at = e * SEGMENTS; at < e * SEGMENTS + team.segments[e]!; at++)
      stretches.push({ from: team.from[at]!, to: team.to[at]!, rest: team.shiftTask[at] === TASK.break });
    return workday(stretches, law.dailyRestMinutes, paidBreaks);
  });
}

/** Writes the day that begins in the record of hours. */
export function recordToday(model: Model, team: TeamState, day: number): void {
  for (const [e, today] of workedToday(model, team).entries()) recordDay(team.record, e, day, today);
}

/**
 * Draws who is absent today. A two-state chain whose long-run rate is the employee's `absenceBp` and whose spells last
 * four days on average: P(start) = rate × 0.25 ÷ (1 − rate). Every day has its own stream, so spells may cross rounds.
 * Absences that the scenario dates are known, not drawn, and change nobody's luck.
 */
export function drawAbsences(model: Model, day: number, team: TeamState): void {
  const seed = seedOfDay(model.seeds, day);
  for (const [e, employee] of model.employees.entries()) {
    // Whoever is never absent needs no luck, and a draw by name is the dearest there is.
    team.absent[e] = team.unlucky[e]!;
    if (employee.absenceBp === 0 && team.unlucky[e] === 0) continue;
    const u = drawUnit(seed, 'absence', employee.id, model.firstDay + day);
    const rate = employee.absenceBp / 10_000;
    team.unlucky[e] = (team.unlucky[e] ? u < 0.75 : u < (rate * 0.25) / (1 - rate)) ? 1 : 0;
    team.absent[e] = team.unlucky[e]!;
  }
  for (const { e, from, to } of model.absences) if (from <= day && day <= to) team.absent[e] = 1;
}

/** Rostered task of a person at a minute (OFF outside the shifts, and all day when absent). */
export function rosteredTask(team: TeamState, e: number, minute: number): number {
  if (team.absent[e]) return OFF;
  for (let k = e * SEGMENTS; k < e * SEGMENTS + team.segments[e]!; k++) {
    if (minute >= team.from[k]! && minute < team.to[k]!) return team.shiftTask[k]!;
  }
  return OFF;
}
