/** What the manager can see coming: two things that are certain, and one that is not. */
import { SATURDAY } from '../../kernel/index.ts';
import type { View } from '../../store/view.ts';
import { usual } from '../expected.ts';
import { nextOrder, orderMode } from '../orders.ts';
import { clock, date, number, texts } from '../texts/index.ts';

export interface Coming {
  readonly said: string;
  readonly sure: boolean;
}

/** Days looked at: a roster and an order are decided within two weeks. */
const DAYS = 14;
const SURE = 2;

/** Three things to come at most, nearest first among those that are certain. */
export function ahead(view: View): Coming[] {
  const sure = [...holidays(view), ...deliveries(view), ...cutoffs(view)].slice(0, SURE);
  return [...sure.map((said) => ({ said, sure: true })), ...saturday(view)];
}

const dayText = (view: View, day: number): string => date(view.model.firstDay + day);

function* holidays(view: View): Generator<string> {
  const t = texts.value.debrief.week;
  const { day: first } = view.now;
  for (let day = first; day < Math.min(first + DAYS, view.model.days); day++) {
    const { holiday, openMinute, closeMinute } = view.sheet(day);
    if (holiday) yield t.holiday(dayText(view, day), openMinute >= closeMinute);
  }
}

/** The next truck of each supplier that has something on its way. */
function deliveries(view: View): string[] {
  const t = texts.value.debrief.week;
  const trucks = new Map<string, { supplier: number; due: number; units: number }>();
  for (const { supplier, due, units } of view.openOrders()) {
    const key = `${due}/${supplier}`;
    const truck = trucks.get(key) ?? { supplier, due, units: 0 };
    truck.units += units;
    trucks.set(key, truck);
  }
  return [...trucks.values()]
    .sort((a, b) => a.due - b.due || b.units - a.units)
    .map(({ supplier, due, units }) =>
      t.delivery(dayText(view, due), view.model.suppliers[supplier]!.label, number(units)),
    );
}

/** Orders that will not leave by themselves. */
function cutoffs(view: View): string[] {
  const t = texts.value.debrief.week;
  return view.model.suppliers.flatMap(({ id, label }, s) => {
    const next = orderMode(view, id) === 'automatic' ? undefined : nextOrder(view, s);
    return next ? [t.cutoff(label, dayText(view, next.day), clock(next.cutoff))] : [];
  });
}

/** How many customers the next Saturday may bring: a habit, never a promise. */
function saturday(view: View): Coming[] {
  const { day: first } = view.now;
  for (let day = first; day < Math.min(first + 7, view.model.days); day++)
    if (view.sheet(day).weekday === SATURDAY)
      return [{ said: texts.value.debrief.week.saturday(number(usual(view, day).entries)), sure: false }];
  return [];
}
