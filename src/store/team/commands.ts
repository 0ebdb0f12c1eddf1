/** Decisions on people: the roster of a week, and live calls on the floor. */
import { weekday as dayOfWeek, parseTime, type Refusal } from '../../kernel/index.ts';
import { TASKS, time, WEEKDAYS } from '../../scenario/index.ts';
import { type Check, id, refuse, shape, z } from '../commands.ts';
import type { Model } from '../compiled.ts';
import type { CommandContext, CommandType, Draft, LiveCalls, Plan, Shift } from '../plan-types.ts';
import { type Breach, changeBreaches, LAW, RANK } from './law/index.ts';
import { OFF, pace, rosteredTask, SEGMENTS, TASK } from './state.ts';

export type RosterCommand = { type: 'roster'; week: number | 'template'; days: Shift[][] };
export type TillCommand = { type: 'till'; till: string; open: boolean; employee?: string };
export type MoveCommand = { type: 'move'; employee: string; task: (typeof TASKS)[number] | 'roster' };
export type FillFirstCommand = { type: 'fill-first'; products: string[] };

/** A shift on its own: someone we know, a task they master, on the quarter hour, when they are available. */
function checkShift(shift: Shift, weekday: number, { model }: CommandContext): Check {
  const e = model.employeeIndex.get(shift.employee);
  if (e === undefined) return refuse('unknown-employee', undefined, { employee: shift.employee });
  const ids = { employee: shift.employee, weekday: WEEKDAYS[weekday]! };
  const from = parseTime(shift.from)!;
  const to = parseTime(shift.to)!;
  if (from % 15 !== 0 || to % 15 !== 0) return refuse('not-quarter-hour', { from, to }, ids);
  if (to <= from) return refuse('ends-before-start', { from, to }, ids);
  if (shift.task !== 'break' && pace(model, e, TASK[shift.task]) === 0) {
    return refuse('task-not-mastered', undefined, { ...ids, task: shift.task });
  }
  const available = model.employees[e]!.availability[WEEKDAYS[weekday]!];
  if (!available || from < parseTime(available[0])! || to > parseTime(available[1])!) {
    return refuse('not-available', { from, to }, ids);
  }
  return undefined;
}

/** Nobody is in two places at once, nor in more stretches than a day's sheet holds. */
function checkOverlap(shifts: readonly Shift[], weekday: number): Check {
  const timed = shifts.map(({ employee, from, to }) => ({
    employee,
    from: parseTime(from)!,
    to: parseTime(to)!,
  }));
  const days = new Map<string, { until: number; stretches: number }>();
  for (const { employee, from, to } of timed.sort((a, b) => a.from - b.from)) {
    const day = days.get(employee) ?? { until: 0, stretches: 0 };
    const ids = { employee, weekday: WEEKDAYS[weekday]! };
    if (from < day.until) return refuse('overlap', { from, until: day.until }, ids);
    if (day.stretches === SEGMENTS) return refuse('too-many-stretches', { most: SEGMENTS }, ids);
    days.set(employee, { until: to, stretches: day.stretches + 1 });
  }
  return undefined;
}

/** The plan's roster once a command is applied. */
function rosterAfter({ days, week }: RosterCommand, plan: Plan): Plan['roster'] {
  const { template, weeks } = plan.roster;
  return week === 'template' ? { template: days, weeks } : { template, weeks: { ...weeks, [week]: days } };
}

/**
 * What the law of working hours has against a roster command: what training refuses and an exam will note as offences.
 * The screen shows them all; the first one is the refusal.
 */
export function lawAgainst(command: RosterCommand, context: CommandContext): Breach[] {
  const { week } = command;
  const { weeks } = context.plan.roster;
  const writes = (w: number) => (week === 'template' ? weeks[String(w)] === undefined : w === week);
  return changeBreaches(context, rosterAfter(command, context.plan), writes);
}

/** A breach as a refusal: the code of its rule, the person, the day, what was found and the limit. */
export function breachRefusal(model: Model, { day, employee, numbers, rule }: Breach): Refusal {
  const weekday = WEEKDAYS[dayOfWeek(model.firstDay + day)]!;
  return refuse(
    LAW[RANK[rule]]!.code,
    { ...numbers, day, week: Math.floor(day / 7) + 1 },
    { employee, weekday },
  );
}

/** The roster of one week of the game, or of every week not written apart (`template`). Days already begun keep theirs. */
export const rosterCommand: CommandType<RosterCommand> = {
  type: 'roster',
  trade: 'team',
  block: 'BC04',
  when: 'any',
  minutes: 20,
  part: 'roster',
  parse: shape(
    z.strictObject({
      type: z.literal('roster'),
      week: z.union([z.literal('template'), z.int().min(0).max(160)]),
      days: z
        .array(
          z.array(z.strictObject({ employee: id(), task: z.enum(TASKS), from: time(), to: time() })).max(400),
        )
        .length(7),
    }),
  ),
  check: (c, context) => {
    const week = Math.floor(context.now.day / 7);
    if (c.week !== 'template') {
      const weeks = Math.ceil(context.model.days / 7);
      if (c.week < week) return refuse('week-is-over', { week: c.week + 1 });
      if (c.week >= weeks) return refuse('week-after-end', { week: c.week + 1, last: weeks });
    }
    for (const [weekday, shifts] of c.days.entries()) {
      for (const shift of shifts) {
        const bad = checkShift(shift, weekday, context);
        if (bad) return bad;
      }
      const overlap = checkOverlap(shifts, weekday);
      if (overlap) return overlap;
    }
    if (context.model.scenario.team.law.mode === 'exam') return undefined;
    const [first] = lawAgainst(c, context);
    return first && breachRefusal(context.model, first);
  },
  renew: (c, plan) => ({ roster: rosterAfter(c, plan) }),
  field: (c) => `roster/${c.week}`,
};

/** Is this person on the floor now, and free to be moved? */
function checkPresent(employee: string, { model, world, now }: CommandContext): Check {
  const e = model.employeeIndex.get(employee);
  if (e === undefined) return refuse('unknown-employee', undefined, { employee });
  const rostered = rosteredTask(world.team, e, now.minute);
  if (rostered === OFF) return refuse('not-at-work', { minute: now.minute }, { employee });
  if (rostered === TASK.break) return refuse('on-break', { minute: now.minute }, { employee });
  return undefined;
}

const move = (
  live: Draft<LiveCalls>,
  employee: string,
  to: { task: string; till?: string } | undefined,
): void => {
  if (to) live.moves[employee] = to;
  else delete live.moves[employee];
};

/** Opens a till with a named person, or closes one (its queue joins the others). */
export const tillCommand: CommandType<TillCommand> = {
  type: 'till',
  trade: 'checkout',
  block: 'BC04',
  when: 'live',
  minutes: 1,
  part: 'live',
  parse: shape(
    z.strictObject({ type: z.literal('till'), till: id(), open: z.boolean(), employee: id().optional() }),
  ),
  check: (c, context) => {
    const { model, world } = context;
    const t = model.tillIndex.get(c.till);
    if (t === undefined) return refuse('unknown-till', undefined, { till: c.till });
    const held = world.checkout.cashier[t]!;
    if (!c.open) return held < 0 ? refuse('till-closed-already', undefined, { till: c.till }) : undefined;
    if (held >= 0) return refuse('till-open-already', undefined, { till: c.till });
    if (!c.employee) return refuse('who-opens', undefined, { till: c.till });
    const bad = checkPresent(c.employee, context);
    if (bad) return bad;
    if (pace(model, model.employeeIndex.get(c.employee)!, TASK.till) === 0) {
      return refuse('task-not-mastered', undefined, { employee: c.employee, task: 'till' });
    }
    return undefined;
  },
  apply: (c, plan, { model, world, now }) => {
    if (c.open) return move(plan.live, c.employee!, { task: 'till', till: c.till });
    const e = world.checkout.cashier[model.tillIndex.get(c.till)!]!;
    const rostered = rosteredTask(world.team, e, now.minute);
    const back = rostered === TASK.till ? 'shelf' : TASKS[rostered];
    // Sent there by the house rule: told to go back to the roster's task, or the rule would keep the till open.
    const told = back && (rostered === TASK.till || world.team.extra[e] === 1);
    move(plan.live, model.employees[e]!.id, told ? { task: back } : undefined);
  },
  field: (c) => `till/${c.till}`,
};

/** Sends someone to a task until the end of the shift, or back to the roster. */
export const moveCommand: CommandType<MoveCommand> = {
  type: 'move',
  trade: 'team',
  block: 'BC04',
  when: 'live',
  minutes: 1,
  part: 'live',
  parse: shape(
    z.strictObject({
      type: z.literal('move'),
      employee: id(),
      task: z.union([z.literal('roster'), z.enum(TASKS)]),
    }),
  ),
  check: (c, context) => {
    const bad = checkPresent(c.employee, context);
    if (bad || c.task === 'roster') return bad;
    const e = context.model.employeeIndex.get(c.employee)!;
    if (c.task === 'break') return refuse('break-is-rostered', undefined, { employee: c.employee });
    if (pace(context.model, e, TASK[c.task]) === 0) {
      return refuse('task-not-mastered', undefined, { employee: c.employee, task: c.task });
    }
    return undefined;
  },
  apply: (c, plan) => move(plan.live, c.employee, c.task === 'roster' ? undefined : { task: c.task }),
  field: (c) => `move/${c.employee}`,
};

/** Products that whoever fills shelves must do first today. */
export const fillFirstCommand: CommandType<FillFirstCommand> = {
  type: 'fill-first',
  trade: 'stock',
  block: 'BC02',
  when: 'live',
  minutes: 1,
  part: 'live',
  parse: shape(z.strictObject({ type: z.literal('fill-first'), products: z.array(id()).max(50) })),
  check: (c, { model }) => {
    const missing = c.products.find((p) => !model.productIndex.has(p));
    return missing === undefined ? undefined : refuse('unknown-product', undefined, { product: missing });
  },
  apply: (c, plan) => {
    plan.live.fillFirst = c.products;
  },
  field: () => 'fill-first',
};
