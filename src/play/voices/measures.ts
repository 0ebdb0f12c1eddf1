/** The closed list of what a line may wait for and a dilemma may be judged by, read from closed days of the view. */
import { SATURDAY, SUNDAY } from '../../kernel/index.ts';
import type { Measure } from '../../scenario/index.ts';
import type { View, VisibleColumn } from '../../store/view.ts';

export interface Look {
  readonly measure: Measure;
  /** Only this family, by id. */
  readonly family?: string | undefined;
}

/** How a measure is read: whole numbers in cents, seconds, minutes, degrees, or things counted. */
export type MeasureUnit = 'cents' | 'seconds' | 'minutes' | 'degrees' | 'count';

const UNITS: Partial<Record<Measure, MeasureUnit>> = {
  'wait-seconds': 'seconds',
  'revenue-cents': 'cents',
  'waste-cents': 'cents',
  'absent-minutes': 'minutes',
  'overtime-minutes': 'minutes',
  'own-week-minutes': 'minutes',
  'own-over-contract-minutes': 'minutes',
  degrees: 'degrees',
};

export const unitOfMeasure = (measure: Measure): MeasureUnit => UNITS[measure] ?? 'count';

/** Ends from this minute on are closings, beginnings before this one openings. */
const EVENING = 20 * 60;
const DAWN = 7 * 60;
const WEEK = 7;
/** Weeks over which worked Saturdays and Sundays are counted. */
const WEEKS = 4;

type Reading = (view: View, day: number, family: string | undefined, person: number) => number;

const column =
  (...names: VisibleColumn[]): Reading =>
  (view, day) =>
    names.reduce((sum, name) => sum + view.figure(day, name), 0);

/** Sums over the products of a family, or of the store. */
function overProducts(of: (view: View, p: number, day: number) => number): Reading {
  return (view, day, family) => {
    const { products, subfamilies } = view.model;
    const own = new Set(subfamilies.filter((one) => one.family === family).map(({ id }) => id));
    let sum = 0;
    for (const [p, { subfamily }] of products.entries())
      if (family === undefined || own.has(subfamily)) sum += of(view, p, day);
    return sum;
  };
}

/** Counts days, back from one, on which a person was there in some way. */
function ownDays(
  days: number,
  there: (view: View, day: number, presence: { from: number; to: number }) => boolean,
): Reading {
  return (view, last, _, person) => {
    let count = 0;
    for (let day = Math.max(0, last - days + 1); day <= last; day++) {
      const presence = view.presence(person, day);
      if (presence && there(view, day, presence)) count++;
    }
    return count;
  };
}

/** Effective work of a person from one day to another. */
function worked(view: View, person: number, from: number, to: number): number {
  let minutes = 0;
  for (let day = Math.max(0, from); day <= to; day++) minutes += view.workMinutes(person, day);
  return minutes;
}

const READINGS: Readonly<Record<Measure, Reading>> = {
  visitors: column('entered'),
  tickets: column('tickets'),
  'revenue-cents': column('revenueCents'),
  'gave-up': column('leftQueue'),
  'wait-seconds': (view, day) => Math.round(view.waitQuantileMs(day, 0.95) / 1_000),
  'empty-11': overProducts((view, p, day) => Number(view.wasEmpty(p, day, 0))),
  'empty-17': overProducts((view, p, day) => Number(view.wasEmpty(p, day, 1))),
  'waste-cents': column('wasteCents'),
  'absent-minutes': column('absentMinutes'),
  'overtime-minutes': column('overtimeMinutes', 'complementaryMinutes'),
  offences: column('offences'),
  'received-units': overProducts((view, p, day) => view.received(p, day)),
  orders: column('ordersHandedOver'),
  'orders-late': column('ordersLate'),
  'lines-missing': column('linesMissing'),
  rain: (view, day) => Number(view.weather(day)?.rain ?? false),
  degrees: (view, day) => Math.round(view.figure(day, 'temperatureTenths') / 10),
  holiday: (view, day) => Number(view.sheet(day).holiday),
  'own-week-minutes': (view, day, _, person) => worked(view, person, day - WEEK + 1, day),
  'own-over-contract-minutes': (view, day, _, person) =>
    Math.max(0, worked(view, person, day - (day % WEEK), day) - view.model.employees[person]!.weeklyMinutes),
  'own-days-in-row': (view, last, _, person) => {
    let day = last;
    while (day >= 0 && view.presence(person, day)) day--;
    return last - day;
  },
  'own-saturdays': ownDays(WEEKS * WEEK, (view, day) => view.weekday(day) === SATURDAY),
  'own-sundays': ownDays(WEEKS * WEEK, (view, day) => view.weekday(day) === SUNDAY),
  'own-closings': ownDays(WEEK, (_, __, { to }) => to >= EVENING),
  'own-openings': ownDays(WEEK, (_, __, { from }) => from < DAWN),
};

/**
 * The value of a measure on a closed day.
 * @param person who speaks, by index; only measures that begin with `own-` look at them
 */
export function measured(view: View, { family, measure }: Look, day: number, person = -1): number {
  return READINGS[measure](view, day, family, person);
}

/** Measures told as the mean of the days; others add up. */
const MEANS: ReadonlySet<Measure> = new Set(['wait-seconds', 'empty-11', 'empty-17', 'degrees']);

/** A measure over closed days, both included: a sum, or a mean of the days on which the store opened. */
export function measuredOver(view: View, look: Look, from: number, to: number): number {
  const days = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((day) => {
    const { closeMinute, openMinute } = view.sheet(day);
    return openMinute < closeMinute;
  });
  const sum = days.reduce((total, day) => total + measured(view, look, day), 0);
  return MEANS.has(look.measure) && days.length > 0 ? Math.round(sum / days.length) : sum;
}
