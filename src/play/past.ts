/**
 * Last year, played by whoever held the store before day one, and kept with the scenario: 52 weeks by family, 8 weeks by
 * product and day, the stock and the records it left.
 */
import { formatDate, MINUTES_PER_DAY, parseDate } from '../kernel/index.ts';
import { predecessor } from '../managers/index.ts';
import { beforeHandover, type PastData, pastKey, type Scenario } from '../scenario/index.ts';
import type { Model } from '../store/compiled.ts';
import { type Game, start } from '../store/game.ts';
import { homesAt } from '../store/households/index.ts';
import { leftovers } from '../store/stock/index.ts';
import { viewOf } from '../store/view.ts';
import { playWith } from './run.ts';

/** Weeks played first and forgotten, so that the first recorded week is not an opening. */
const WARM_UP_WEEKS = 4;

/** Weeks of hours kept of each person: the law looks at twelve in a row (C. trav., art. L3121-22). */
const WEEKS_OF_HOURS = 12;

/** Does the scenario hold the past it asks for? A new store (0 weeks) has none, even one it would inherit. */
export function pastIsFresh(scenario: Scenario): boolean {
  if (scenario.past.weeks === 0) return scenario.past.data === undefined;
  return scenario.past.data?.madeFor === pastKey(scenario);
}

/** The scenario whose last day is the eve of day one. */
function yearBefore(scenario: Scenario): Scenario {
  const weeks = scenario.past.weeks + WARM_UP_WEEKS;
  return {
    ...beforeHandover(scenario),
    calendar: {
      ...scenario.calendar,
      start: formatDate(parseDate(scenario.calendar.start)! - 7 * weeks),
      days: 7 * weeks,
    },
    // A past never fails for want of money: it is what happened.
    finance: { ...scenario.finance, overdraftCents: Number.MAX_SAFE_INTEGER },
    past: { weeks: 0, dailyWeeks: 0 },
  };
}

/** Sums of a column over one week and the products of a family. */
function familyWeek(model: Model, table: Int32Array | Float64Array, family: number, week: number): number {
  const P = model.products.length;
  let sum = 0;
  for (let d = week * 7; d < week * 7 + 7; d++) {
    for (let p = 0; p < P; p++) if (model.familyOf[p] === family) sum += table[d * P + p]!;
  }
  return sum;
}

function harvest(game: Game, scenario: Scenario): PastData {
  const { model, world } = game;
  const view = viewOf(game);
  const open = view.openOrders();
  const P = model.products.length;
  const weeks = scenario.past.weeks + WARM_UP_WEEKS;
  const kept = Array.from({ length: scenario.past.weeks }, (_, w) => w + WARM_UP_WEEKS);
  const firstDaily = 7 * (weeks - Math.min(scenario.past.dailyWeeks, weeks));
  const daily = Array.from({ length: 7 * weeks - firstDaily }, (_, d) => d + firstDaily);
  return {
    madeFor: pastKey(scenario),
    days: 7 * weeks,
    visits: daily.map((d) => view.figure(d, 'tickets')),
    families: model.families.map((family, f) => ({
      family: family.id,
      units: kept.map((w) => familyWeek(model, world.facts.sold, f, w)),
      revenueCents: kept.map((w) => familyWeek(model, world.facts.revenue, f, w)),
    })),
    products: model.products.map((product, p) => ({
      product: product.id,
      units: daily.map((d) => world.facts.sold[d * P + p]!),
      lowestPriceCents: product.priceCents,
      orders: open
        .filter((line) => line.product === p && line.due >= model.days)
        .map((line): [number, number] => [line.units, line.due - model.days]),
      ...leftovers(world.stock, p, model.firstDay + model.days, product.costCents),
    })),
    homes: homesAt(model, world.households, model.days * MINUTES_PER_DAY),
    people: model.employees.map(({ id }, e) => ({
      employee: id,
      weekMinutes: Array.from({ length: Math.min(WEEKS_OF_HOURS, scenario.past.weeks) }, (_, w) => {
        const first = 7 * (weeks - Math.min(WEEKS_OF_HOURS, scenario.past.weeks) + w);
        let minutes = 0;
        for (let d = first; d < first + 7; d++) minutes += view.workMinutes(e, d);
        return minutes;
      }),
    })),
  };
}

/**
 * Plays the past of a scenario.
 * @param onDay progress: days played, days in all
 * @param isFresh when whoever read the scenario has seen it already
 * @returns the scenario with its past, or without one when it asks for a new store; the same object when it was fresh
 */
export function withPast(
  scenario: Scenario,
  onDay?: (played: number, of: number) => void,
  isFresh = pastIsFresh(scenario),
): Scenario {
  if (isFresh) return scenario;
  const { data: _, ...asked } = scenario.past;
  if (asked.weeks === 0) return { ...scenario, past: asked };
  const before = yearBefore(scenario);
  const game = start(before);
  playWith(game, predecessor(), before.calendar.days, (day) => onDay?.(day + 1, before.calendar.days));
  return { ...scenario, past: { ...scenario.past, data: harvest(game, scenario) } };
}
