/**
 * The prudent manager puts an unlawful roster right, as a shop does: a missing break is put in, hours are given to
 * somebody who may take them, and what nobody may take is left uncovered. One change at a time, the one that leaves the
 * law the least to say and the store the fewest hours short.
 */
import { formatTime, parseTime } from '../kernel/index.ts';
import type { Shift } from '../store/plan-types.ts';
import { type Breach, MOST_STRETCHES, type RosterCommand, type View } from '../store/view.ts';
import { canTake } from './canTake.ts';

type Sheet = Pick<RosterCommand, 'week' | 'days'>;

/** A roster that stays unlawful after this many changes is left as it is: the contracts themselves forbid it. */
const MOST_CHANGES = 60;
/** Minutes by which a day is shortened at a time. */
const TRIMS = [15, 60, 180] as const;
const BREAK = 30;
/** Work given up that weighs as much as a breach left for the next change. */
const MINUTES_WORTH_A_BREACH = 60;
/** Added to the cost of a change that settles nothing: more than any other cost. */
const UNSETTLED = 1e6;

/**
 * Sheets to give so that the law has nothing left to say. Where a sheet cannot be put right as a whole (part-timers have
 * already been told the days to come), weeks are written apart, those that can be.
 */
export function lawfulSheets(view: View): Sheet[] {
  const { template, weeks } = view.plan.roster;
  const thisWeek = Math.floor(view.now.day / 7);
  const lastWeek = Math.ceil(view.model.days / 7) - 1;
  const sheets: Sheet[] = [];
  const give = (week: Sheet['week'], days: Shift[][]): boolean => {
    const { sheet, lawful } = mend(view, { week, days });
    if (lawful && sheet.days !== days) sheets.push(sheet);
    return lawful;
  };
  const habit = template as Shift[][];
  const wholly = give('template', habit);
  for (let week = thisWeek; week <= lastWeek; week++) {
    const written = weeks[String(week)] as Shift[][] | undefined;
    if (written) give(week, written);
    else if (!wholly) give(week, habit);
  }
  return sheets;
}

const breachesOf = (view: View, { week, days }: Sheet): Breach[] =>
  view.rosterBreaches({ type: 'roster', week, days });

/** How much the law has to say: each breach counts, and how far it goes beyond its limit. */
function weigh(breaches: readonly Breach[]): number {
  let weight = 0;
  for (const { numbers } of breaches)
    weight += 1 + Math.abs(numbers.found - numbers.limit) / Math.max(1, numbers.limit);
  return weight;
}

/** The sheet put right as far as can be. */
function mend(view: View, first: Sheet): { sheet: Sheet; lawful: boolean } {
  // A template speaks for every week: its breaches come as many times.
  const weeks = first.week === 'template' ? Math.ceil(view.model.days / 7) : 1;
  let sheet = first;
  let breaches = breachesOf(view, sheet);
  for (let change = 0; change < MOST_CHANGES && breaches.length > 0; change++) {
    const before = weigh(breaches);
    let cheapest = Number.POSITIVE_INFINITY;
    const from = sheet;
    let best = breaches;
    const { 0: worst } = breaches;
    for (const { days, lost } of changesFor(view, from.days, worst!)) {
      const tried = { ...from, days };
      const left = breachesOf(view, tried);
      const weight = weigh(left);
      // A change that settles a breach comes before any that only brings it nearer: small steps would never end.
      const settles = left.length < breaches.length ? 0 : UNSETTLED;
      const cost = settles + weight / weeks + lost / MINUTES_WORTH_A_BREACH;
      if (weight >= before || cost >= cheapest) continue;
      cheapest = cost;
      sheet = tried;
      best = left;
    }
    if (sheet === from) break;
    breaches = best;
  }
  return { sheet, lawful: breaches.length === 0 };
}

/** Days among which the one to change is looked for: rules of the week may be kept by any, a rest by its two ends. */
const DAYS_BACK: { readonly [rule in Breach['rule']]?: number } = {
  TT03: 7,
  'TT03-average': 7,
  TT04: 2,
  TT05: 7,
  'TT05-days': 7,
  TP03: 7,
  'TP03-full': 7,
  'MN01-week': 7,
  'MN01-rest': 2,
  'MN01-days': 7,
};

/** A week as it could be, and the minutes of work that nobody does any more. */
interface Change {
  readonly days: Shift[][];
  readonly lost: number;
}

/** What could be changed about somebody's week for one breach. */
function* changesFor(
  view: View,
  days: Shift[][],
  { day, employee, numbers, rule }: Breach,
): Generator<Change> {
  const at = view.weekday(day);
  for (let k = 0; k < (DAYS_BACK[rule] ?? 1); k++) {
    const weekday = (at - k + 7) % 7;
    const own = days[weekday]!.filter((shift) => shift.employee === employee);
    if (own.length === 0) continue;
    const others = days[weekday]!.filter((shift) => shift.employee !== employee);
    const put = (shifts: readonly Shift[], lost: number): Change => ({
      days: days.map((shifts_, wd) => (wd === weekday ? [...others, ...shifts] : shifts_)),
      lost,
    });
    // A pause cuts a stretch in three, and a day's sheet holds so many.
    if (k === 0 && own.length + 2 <= MOST_STRETCHES)
      for (const rested of withBreak(own)) yield put(rested, BREAK);
    for (const colleague of view.model.employees) {
      if (colleague.id === employee || others.some((shift) => shift.employee === colleague.id)) continue;
      if (!own.every((shift) => canTake(colleague, shift, weekday))) continue;
      yield put(
        own.map((shift) => ({ ...shift, employee: colleague.id })),
        0,
      );
    }
    for (const minutes of [...TRIMS, ...excessOf(numbers)]) {
      yield put(without(own, minutes, 'start'), minutes);
      yield put(without(own, minutes, 'end'), minutes);
    }
    yield put([], workOf(own));
  }
}

/** What goes beyond a limit told in minutes, on the grid of quarters: cutting just that settles it. */
function excessOf({ found, limit }: Breach['numbers']): number[] {
  const excess = Math.ceil((found - limit) / 15) * 15;
  return excess > 0 && excess < 720 ? [excess] : [];
}

const minutesOf = (shift: Shift): number => parseTime(shift.to)! - parseTime(shift.from)!;

const workOf = (shifts: readonly Shift[]): number =>
  shifts.reduce((sum, shift) => sum + (shift.task === 'break' ? 0 : minutesOf(shift)), 0);

/** A day with a break inside each of its stretches long enough to hold one. */
function* withBreak(own: readonly Shift[]): Generator<Shift[]> {
  for (const shift of own) {
    if (shift.task === 'break' || minutesOf(shift) < 3 * BREAK) continue;
    const from = parseTime(shift.from)!;
    const middle = from + Math.floor((minutesOf(shift) - BREAK) / 2 / 15) * 15;
    yield [
      ...own.filter((one) => one !== shift),
      { ...shift, to: formatTime(middle) },
      { ...shift, task: 'break', from: formatTime(middle), to: formatTime(middle + BREAK) },
      { ...shift, from: formatTime(middle + BREAK) },
    ];
  }
}

/** A day some minutes shorter, from its start or its end. */
function without(own: readonly Shift[], minutes: number, side: 'start' | 'end'): Shift[] {
  const first = Math.min(...own.map(({ from }) => parseTime(from)!));
  const last = Math.max(...own.map(({ to }) => parseTime(to)!));
  const low = side === 'start' ? first + minutes : first;
  const high = side === 'end' ? last - minutes : last;
  return own.flatMap((shift) => {
    const from = Math.max(parseTime(shift.from)!, low);
    const to = Math.min(parseTime(shift.to)!, high);
    return to > from ? [{ ...shift, from: formatTime(from), to: formatTime(to) }] : [];
  });
}
