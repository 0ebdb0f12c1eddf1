/** What a roster of seven days would cost if everybody came: hours, premiums, pay and contributions. */
import { applyBp, divRound, mulDivRound, SUNDAY } from '../../kernel/index.ts';
import type { Model } from '../compiled.ts';
import type { Shift } from '../plan-types.ts';
import { ceilingMinutes, minimumWageOf, payCosts, staffOf } from './contributions.ts';
import { workdays } from './law/days.ts';
import { LEGAL_WEEK } from './law/index.ts';
import { extrasCents, premium, sundayPremiumBp, weekExtras, workCounted } from './weekPay.ts';

/** What seven days of shifts cost: minutes and cents. */
export interface RosterCost {
  /** Rostered minutes, breaks included. */
  plannedMinutes: number;
  overtimeMinutes: number;
  complementaryMinutes: number;
  /** Gross pay, premiums included; hours of the contract that are owed without being planned too. */
  grossCents: number;
  contributionsCents: number;
}

const WEEKS_A_MONTH = 52 / 12;

/**
 * The cost of a week before it is worked.
 *
 * Contributions of the realistic mode depend on the month: the week stands for each of its weeks (52 ÷ 12), so the
 * figure is an estimate; in the simplified mode it is exact to the rounding of each day.
 * @param days seven days of shifts, Monday first
 * @param date day number of any day of that week (scale of the minimum wage)
 */
export function rosterCost(model: Model, days: readonly (readonly Shift[])[], date: number): RosterCost {
  const { law, contributions, employerChargesBp } = model.scenario.team;
  const cost: RosterCost = {
    plannedMinutes: 0,
    overtimeMinutes: 0,
    complementaryMinutes: 0,
    grossCents: 0,
    contributionsCents: 0,
  };
  const week = days.map((shifts) => workdays(model, shifts));
  const sundayBp = sundayPremiumBp(model.scenario);
  const hourly = minimumWageOf(contributions, date);
  for (const [e, employee] of model.employees.entries()) {
    const { hourlyGrossCents: rate, weeklyMinutes } = employee;
    let work = 0;
    let paid = 0;
    for (const day of week) {
      work += day[e]!.work;
      paid += day[e]!.paid;
      for (const { from, to } of day[e]!.stretches) cost.plannedMinutes += to - from;
    }
    const owed = Math.max(0, weeklyMinutes - paid);
    const counted = workCounted(employee, work, owed);
    const extras = weekExtras(employee, counted, paid, law.overtime.firstMinutes);
    const [first, second] = extras.overtime;
    const [tenth, more] = extras.complementary;
    cost.overtimeMinutes += first + second;
    cost.complementaryMinutes += tenth + more;
    const gross =
      divRound((paid + owed) * rate, 60) +
      premium(week[SUNDAY]![e]!.paid, rate, sundayBp) +
      extrasCents(extras, rate, law);
    cost.grossCents += gross;
    if (contributions.mode === 'simplified') {
      cost.contributionsCents += applyBp(gross, employerChargesBp);
      continue;
    }
    const month = (cents: number): number => Math.floor(cents * WEEKS_A_MONTH + 0.5);
    const { total } = payCosts(
      month(gross),
      month(divRound((paid + owed) * hourly, 60)),
      mulDivRound(contributions.ceilingCents, ceilingMinutes(employee), LEGAL_WEEK),
      staffOf(model, contributions),
      contributions.accidentBp,
    );
    cost.contributionsCents += Math.floor((total + contributions.healthCents) / WEEKS_A_MONTH + 0.5);
  }
  return cost;
}
