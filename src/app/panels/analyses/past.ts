/** Figures of the history that a store comes with. */
import type { View } from '../../../store/view.ts';

const WEEK = 7;

/** A family and its sales before the game, TTC cents a week, the oldest first. */
export interface FamilyYear {
  readonly id: string;
  readonly label: string;
  readonly cents: readonly number[];
}

/** The history of each family that has one. */
export function familyYears({ model }: View): FamilyYear[] {
  const kept = new Map(
    (model.scenario.past.data?.families ?? []).map((one) => [one.family, one.revenueCents]),
  );
  return model.families.flatMap(({ id, label }) => {
    const cents = kept.get(id);
    return cents && cents.length > 0 ? [{ id, label, cents }] : [];
  });
}

/** Sales of all families together, TTC cents a week, the oldest first. */
export function weekTotals(years: readonly FamilyYear[]): number[] {
  const weeks = Math.max(0, ...years.map(({ cents }) => cents.length));
  return Array.from({ length: weeks }, (_, i) =>
    years.reduce((sum, { cents }) => sum + (cents[cents.length - weeks + i] ?? 0), 0),
  );
}

/**
 * Mean units of each product on each day of the week before the game, from the day of the week on which it begins;
 * undefined for a product whose sales were not kept. Whole weeks only.
 */
export function meanByWeekday(view: View): {
  readonly weeks: number;
  readonly means: readonly (readonly number[] | undefined)[];
} {
  const kept = view.model.scenario.past.data?.products ?? [];
  const weeks = Math.floor(Math.max(0, ...kept.map(({ units }) => units.length)) / WEEK);
  const means = view.model.products.map((_, p) => {
    if (weeks === 0 || view.sold(p, -1) === undefined) return undefined;
    return Array.from({ length: WEEK }, (_, i) => {
      let units = 0;
      for (let week = 1; week <= weeks; week++) units += view.sold(p, i - WEEK * week) ?? 0;
      return units / weeks;
    });
  });
  return { weeks, means };
}
