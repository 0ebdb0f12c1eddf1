/**
 * Employer contributions, in the two modes of a scenario: one rate given in the statement, or the French scale of 2026
 * (non-managers) with the general reduction (*RGDU*). Sources: URSSAF rates 2026, domain facts 3.2.
 */
import {
  applyBp,
  dayOfMonth,
  daysInMonth,
  divRound,
  monthOf,
  mulDivRound,
  parseDate,
  powReal,
  yearOf,
} from '../../kernel/index.ts';
import type { Contributions } from '../../scenario/index.ts';
import type { Model } from '../compiled.ts';
import { LEGAL_WEEK } from './law/index.ts';
import type { TeamState } from './state.ts';

/** One line of the scale. Rates in hundred-thousandths: 13 % = 13 000. */
export interface Rate {
  readonly id: string;
  readonly label: string;
  /** What it is paid on: the whole gross, the part up to the ceiling, the part above it. */
  readonly base: 'whole' | 'capped' | 'above';
  readonly rate: number;
}

const RATE_UNIT = 100_000;

/** Lines that every employer pays. */
const COMMON: readonly Rate[] = [
  { id: 'sickness', label: 'Maladie', base: 'whole', rate: 13_000 },
  { id: 'old-age-capped', label: 'Vieillesse plafonnée', base: 'capped', rate: 8_550 },
  { id: 'old-age', label: 'Vieillesse déplafonnée', base: 'whole', rate: 2_110 },
  { id: 'family', label: 'Allocations familiales', base: 'whole', rate: 5_250 },
  { id: 'autonomy', label: 'Contribution solidarité autonomie', base: 'whole', rate: 300 },
  { id: 'unemployment', label: 'Assurance chômage', base: 'whole', rate: 4_000 },
  { id: 'wage-guarantee', label: 'AGS', base: 'whole', rate: 250 },
  { id: 'pension-1', label: 'Retraite complémentaire, tranche 1', base: 'capped', rate: 4_720 },
  { id: 'balance-1', label: 'CEG, tranche 1', base: 'capped', rate: 1_290 },
  // Above the ceiling: AGIRC-ARRCO rates, which shop staff hardly ever meet.
  { id: 'pension-2', label: 'Retraite complémentaire, tranche 2', base: 'above', rate: 12_950 },
  { id: 'balance-2', label: 'CEG, tranche 2', base: 'above', rate: 1_620 },
  { id: 'apprenticeship', label: 'Taxe d’apprentissage', base: 'whole', rate: 680 },
  { id: 'dialogue', label: 'Dialogue social', base: 'whole', rate: 16 },
];

/** Staff from which training costs more, and from which housing does. */
const STAFF_TRAINING = 11;
const STAFF_HOUSING = 50;

/** The whole scale for an employer. @param accidentBp rate of accidents at work of the store, in basis points */
export function scaleOf(staff: number, accidentBp: number): Rate[] {
  const large = staff >= STAFF_HOUSING;
  return [
    ...COMMON,
    { id: 'accidents', label: 'Accidents du travail', base: 'whole', rate: accidentBp * 10 },
    { id: 'housing-aid', label: 'FNAL', base: large ? 'whole' : 'capped', rate: large ? 500 : 100 },
    {
      id: 'training',
      label: 'Formation professionnelle',
      base: 'whole',
      rate: staff >= STAFF_TRAINING ? 1_000 : 550,
    },
    ...(large
      ? [{ id: 'housing', label: 'Participation construction', base: 'whole' as const, rate: 450 }]
      : []),
  ];
}

/** Hourly minimum wage (SMIC) from a date on, in cents. */
const MINIMUM_WAGE: readonly (readonly [string, number])[] = [
  ['2024-01-01', 1_165],
  ['2024-11-01', 1_188],
  ['2026-01-01', 1_202],
  ['2026-06-01', 1_231],
];

/** The SMIC of a day, in cents an hour: the last one known before it, the first one for a day before them all. */
export function minimumWageCents(date: number): number {
  let cents = MINIMUM_WAGE[0]![1];
  for (const [from, hourly] of MINIMUM_WAGE) if (parseDate(from)! <= date) cents = hourly;
  return cents;
}

/** The SMIC that counts in a store: the one its scenario gives, or else that of the day. */
export function minimumWageOf({ minimumWageCents: given }: Contributions, date: number): number {
  return given ?? minimumWageCents(date);
}

const COEFFICIENT_UNIT = 10_000;

/**
 * Coefficient of the general reduction, in ten-thousandths:
 * min(0.0200 + Δ·(½·(3·SMIC ÷ gross − 1))^1.75, 0.0200 + Δ), 0 from 3 SMIC, Δ = 0.3781 under 50 staff, else 0.3821.
 * @param gross gross pay of the month in cents
 * @param minimum the SMIC for the same hours, in cents
 */
export function reductionCoefficient(gross: number, minimum: number, staff: number): number {
  if (gross <= 0 || gross >= 3 * minimum) return 0;
  const delta = staff >= STAFF_HOUSING ? 0.3821 : 0.3781;
  const share = powReal(0.5 * ((3 * minimum) / gross - 1), 1.75);
  return Math.floor((0.02 + delta * Math.min(1, share)) * COEFFICIENT_UNIT + 0.5);
}

/** What a month's pay costs the employer beside itself, in cents. */
export interface PayCosts {
  readonly lines: readonly (Rate & { readonly cents: number })[];
  readonly coefficient: number;
  readonly reduction: number;
  /** Lines less the reduction; health insurance apart. */
  readonly total: number;
}

/**
 * Contributions on the gross pay of one person over a month, or over its beginning.
 * @param minimum the SMIC for the hours paid, in cents: part-timers, overtime and absences come in by the hours
 * @param ceiling social-security ceiling for the same time, in cents
 */
export function payCosts(
  gross: number,
  minimum: number,
  ceiling: number,
  staff: number,
  accidentBp: number,
): PayCosts {
  const capped = Math.min(gross, ceiling);
  const bases = { whole: gross, capped, above: gross - capped };
  const lines = scaleOf(staff, accidentBp).map((one) => ({
    ...one,
    cents: mulDivRound(bases[one.base], one.rate, RATE_UNIT),
  }));
  const coefficient = reductionCoefficient(gross, minimum, staff);
  const reduction = mulDivRound(gross, coefficient, COEFFICIENT_UNIT);
  const total = lines.reduce((sum, { cents }) => sum + cents, 0) - reduction;
  return { lines, coefficient, reduction, total };
}

/** Minutes a week on 35 h that the ceiling stands for: those of the contract; a contract without hours has a whole one. */
export function ceilingMinutes({ weeklyMinutes }: { readonly weeklyMinutes: number }): number {
  return weeklyMinutes === 0 ? LEGAL_WEEK : Math.min(weeklyMinutes, LEGAL_WEEK);
}

/** How many people the scale counts. */
export function staffOf(model: Model, { staff }: Contributions): number {
  return staff ?? model.employees.length;
}

/**
 * Contributions to accrue on a day, for everybody. In the realistic mode they are recomputed each evening on the month so
 * far and the difference is posted (the "régularisation progressive" of the general reduction, CSS art. D241-9): the
 * month's total is exactly that of its pay slips. Health insurance comes a day at a time.
 * @param day day of the game; its hours are already in the month's totals
 * @param gross gross pay of the day
 */
export function contributionsOfDay(model: Model, team: TeamState, day: number, gross: number): number {
  const { contributions, employerChargesBp } = model.scenario.team;
  const date = model.firstDay + day;
  const k = dayOfMonth(date);
  const days = daysInMonth(yearOf(date), monthOf(date));
  let cents = 0;
  if (contributions.mode === 'simplified') cents = applyBp(gross, employerChargesBp);
  else {
    const hourly = minimumWageOf(contributions, date);
    const staff = staffOf(model, contributions);
    // Days of the month that the game has played.
    const elapsed = Math.min(k, day + 1);
    const health =
      mulDivRound(contributions.healthCents, k, days) - mulDivRound(contributions.healthCents, k - 1, days);
    for (const [e, employee] of model.employees.entries()) {
      const share = elapsed * ceilingMinutes(employee);
      const ceiling = mulDivRound(contributions.ceilingCents, share, days * LEGAL_WEEK);
      const minimum = divRound(team.monthPaid[e]! * hourly, 60);
      const { total } = payCosts(team.monthGross[e]!, minimum, ceiling, staff, contributions.accidentBp);
      cents += total - team.monthContributions[e]! + health;
      team.monthContributions[e] = total;
    }
  }
  if (k === days) {
    team.monthGross.fill(0);
    team.monthPaid.fill(0);
    team.monthContributions.fill(0);
  }
  return cents;
}
