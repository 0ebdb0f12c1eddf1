/** What is expected of a day: by the player who has said it, else by the habit of that day of the week. */
import { formulas } from '../indicators/index.ts';
import { SATURDAY, SUNDAY, weekday } from '../kernel/index.ts';
import type { Forecast } from '../store/plan-types.ts';
import type { View } from '../store/view.ts';

/** Same days of the week that make a habit. */
const WEEKS = 4;
/** Share of empty references that the trade calls usual, while the store has no check of its own (4 to 7 %). */
const USUAL_EMPTY_BP = 500;
/** Basket of a store that has never sold: the middle of what small food stores report, TTC. */
const USUAL_BASKET_CENTS = 1_400;

/** The forecast that the player has given of a day, if any. */
export const forecastOf = (view: View, day: number): Forecast | undefined => view.plan.forecasts[String(day)];

/** Mean of the same days of the week before this one: of the game, then of the year before. */
export function usual(view: View, day: number): Forecast {
  const days = sameDays(view, day);
  const past = view.model.scenario.past.data;
  const entries: number[] = [];
  let revenue = 0;
  let tickets = 0;
  let empty = 0;
  let checked = 0;
  for (const one of days) {
    if (one < 0) {
      const buyers = past?.visits[past.visits.length + one];
      if (buyers !== undefined && buyers > 0) entries.push(buyers * entriesPerTicket(view, day));
      continue;
    }
    entries.push(view.figure(one, 'entered'));
    revenue += view.figure(one, 'revenueCents');
    tickets += view.figure(one, 'tickets');
    empty += view.figure(one, 'emptyAt11') + view.figure(one, 'emptyAt17');
    checked += view.figure(one, 'shelvesChecked');
  }
  return {
    entries: entries.length > 0 ? Math.round(entries.reduce((a, b) => a + b, 0) / entries.length) : 0,
    basketCents:
      formulas.meanBasket({ salesCents: revenue, tickets }) ?? pastBasket(view) ?? USUAL_BASKET_CENTS,
    emptyBp: formulas.missingRate({ empty, looked: checked }) ?? USUAL_EMPTY_BP,
  };
}

/**
 * How many came in for one who bought, on the days of the game before this one; 1 before the first. The year before
 * kept its tickets, not its door: where half of those who come in buy nothing, they tell half of them.
 */
function entriesPerTicket(view: View, day: number): number {
  let entered = 0;
  let tickets = 0;
  for (let one = 0; one < Math.min(day, view.daysClosed); one++) {
    entered += view.figure(one, 'entered');
    tickets += view.figure(one, 'tickets');
  }
  return tickets > 0 ? entered / tickets : 1;
}

/** The last days of the same name before a day, closed days of the week left out; negative ones are before the game. */
function sameDays(view: View, day: number): number[] {
  const days: number[] = [];
  for (let one = day - 7; days.length < WEEKS && one >= day - 7 * 8; one -= 7) {
    if (one >= 0 && view.figure(one, 'entered') === 0) continue;
    days.push(one);
  }
  return days;
}

/** Mean basket of the last week before the game, TTC cents. */
function pastBasket(view: View): number | undefined {
  const past = view.model.scenario.past.data;
  if (!past) return undefined;
  const revenue = past.families.reduce((sum, one) => sum + (one.revenueCents.at(-1) ?? 0), 0);
  const tickets = past.visits.slice(-7).reduce((a, b) => a + b, 0);
  return revenue > 0 ? formulas.meanBasket({ salesCents: revenue, tickets }) : undefined;
}

/** Entries expected of a day: what was said, else the habit. */
const expectedEntries = (view: View, day: number): number =>
  (forecastOf(view, day) ?? usual(view, day)).entries;

/** Entries expected by hour: the day's total over the rhythm of an ordinary such day, while the doors are open. */
export function expectedByHour(view: View, day: number): Float64Array {
  const { openMinute, closeMinute } = view.sheet(day);
  const weights = rhythmOf(view, weekday(view.model.firstDay + day)).map((weight, h) => {
    const minutes = Math.min(closeMinute, (h + 1) * 60) - Math.max(openMinute, h * 60);
    return (weight * Math.max(0, minutes)) / 60;
  });
  const total = weights.reduce((a, b) => a + b, 0);
  const entries = expectedEntries(view, day);
  return weights.map((weight) => (total > 0 ? (entries * weight) / total : 0));
}

/** Rhythm of the hours on a day of the week, all segments together: what a year of tickets by hour would show. */
function rhythmOf(view: View, name: number): Float64Array {
  const rhythm = new Float64Array(24);
  for (const one of view.model.segments) {
    const special = name === SATURDAY ? one.saturdayHours : name === SUNDAY ? one.sundayHours : undefined;
    const hours = special ?? one.hours;
    const total = hours.reduce((a, b) => a + b, 0);
    if (total === 0) continue;
    for (let h = 0; h < 24; h++)
      rhythm[h] = rhythm[h]! + (one.weight * one.visitsPerWeek * hours[h]!) / total;
  }
  return rhythm;
}
