/** The law over a roster to come, and over a day that was worked. */
import { compareText } from '../../../kernel/index.ts';
import type { Model } from '../../compiled.ts';
import type { CommandContext, Plan } from '../../plan-types.ts';
import type { TeamState } from '../state.ts';
import { type Breach, caseOf, type Tell } from './case.ts';
import { Days } from './days.ts';
import { checkHours } from './hours.ts';
import { type Announced, lateChanges, noticeDue } from './notice.ts';
import { checkRest } from './rest.ts';
import { AVERAGE_WEEKS, RANK } from './rules.ts';
import { checkShape } from './shape.ts';
import { keepsHours } from './unchanged.ts';
import type { Workday } from './workday.ts';

type Roster = Plan['roster'];

/** A stretch of days of the game, both ends included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** By day, then in the order of the table, then by person. */
function inOrder(a: Breach, b: Breach): number {
  return a.day - b.day || RANK[a.rule] - RANK[b.rule] || compareText(a.employee, b.employee);
}

/** Every rule that one day of one person does not keep. */
function checkDay(model: Model, days: Days, e: number, day: number, today: Workday, tell: Tell): void {
  if (today.work === 0) return;
  const one = caseOf(model, days, e, day, today);
  checkHours(one, tell);
  checkRest(one, tell);
  checkShape(one, tell);
}

/** When something is decided: today, and the first day that has not begun. */
export function announced({ now, world }: Pick<CommandContext, 'now' | 'world'>): Announced {
  return { today: now.day, free: now.day + (world.day.started ? 1 : 0) };
}

/**
 * What the law says of a roster, over the days that have not begun, whether the scenario refuses it or notes it.
 * @param roster a plan's roster: weeks written apart and the template
 * @param span days looked at; the whole game when left out
 * @returns breaches by day, in the order of the table
 */
export function rosterBreaches(context: CommandContext, roster: Roster, span?: Span): Breach[] {
  const { model, world } = context;
  const when = announced(context);
  const days = new Days(model, world.team.record, roster, when.free);
  const found: Breach[] = [];
  const from = Math.max(when.free, span?.from ?? 0);
  const to = Math.min(model.days - 1, span?.to ?? model.days - 1);
  for (let day = from; day <= to; day++) {
    for (const [e, today] of days.planned(day).entries()) {
      checkDay(model, days, e, day, today, (rule, is, limit) => {
        found.push({ rule, employee: model.employees[e]!.id, day, numbers: { found: is, limit } });
      });
    }
  }
  for (const { day, due, e, notice } of lateChanges(model, world.team.posted, roster, when)) {
    if (day < from || day > to) continue;
    const employee = model.employees[e]!.id;
    found.push({ rule: 'TP05', employee, day, numbers: { found: notice, limit: due } });
  }
  return found.sort(inOrder);
}

/**
 * What the law has against a change of roster: every breach in the weeks it writes, and elsewhere those that it brings
 * (a rest cut short on the next Monday, an average crossed three weeks later). An opening roster that was not lawful
 * can so be put right week by week.
 * @param writes is this week of the game written by the change?
 */
export function changeBreaches(
  context: CommandContext,
  roster: Roster,
  writes: (week: number) => boolean,
): Breach[] {
  const { model, plan } = context;
  const weeks = Math.ceil(model.days / 7);
  let first = 0;
  while (first < weeks && !writes(first)) first++;
  let last = weeks - 1;
  while (last > first && !writes(last)) last--;
  // Tasks given to others within the same hours: the law says what it said of the plan, in the weeks that are written.
  if (keepsHours(model, plan.roster, roster, { first, last })) {
    const written = rosterBreaches(context, plan.roster, { from: 7 * first, to: 7 * last + 6 });
    return written.filter(({ day }) => writes(Math.floor(day / 7)));
  }
  const span = { from: 7 * first, to: 7 * (last + AVERAGE_WEEKS) - 1 };
  const found = rosterBreaches(context, roster, span);
  const elsewhere = found.filter(({ day }) => !writes(Math.floor(day / 7)));
  if (elsewhere.length === 0) return found;
  const known = new Set(rosterBreaches(context, plan.roster, span).map(keyOf));
  return found.filter((one) => writes(Math.floor(one.day / 7)) || !known.has(keyOf(one)));
}

const keyOf = ({ day, employee, numbers, rule }: Breach): string =>
  `${day}/${employee}/${rule}/${numbers.found}`;

/**
 * What the law says of a day that is over, whoever decided it: offences. People absent did not work.
 * @param today everybody's day as worked, which the record holds already
 */
export function dayOffences(model: Model, team: TeamState, day: number, today: readonly Workday[]): Breach[] {
  const days = new Days(model, team.record, team.posted, day + 1);
  const found: Breach[] = [];
  for (const [e, employee] of model.employees.entries()) {
    const tell: Tell = (rule, is, limit) => {
      found.push({ rule, employee: employee.id, day, numbers: { found: is, limit } });
    };
    checkDay(model, days, e, day, today[e]!, tell);
    const late = team.record.late[e * model.days + day]!;
    if (late > 0) tell('TP05', late - 1, noticeDue(model, e));
  }
  return found.sort(inOrder);
}
