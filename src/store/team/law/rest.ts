/** Between days: daily rest, weekly rest, two days in a row before 18. Times in minutes from midnight of day 0. */
import { MINUTES_PER_DAY } from '../../../kernel/index.ts';
import type { Case, Tell } from './case.ts';
import { DAY_OF_REST } from './rules.ts';

/** A hole around midnight no longer than this is an interruption of one working day, not a night of rest. */
const SAME_WORKDAY = 120;

/** Weekly rest: a day, to which the daily rest of the law is added (11 h, art. L3132-2). */
const DAILY_REST = 660;
const WEEKLY_REST = DAY_OF_REST + DAILY_REST;

/** Days looked back on for the last work before a week. */
const LOOK_BACK = 9;

/** Rest before a day, and over its week and the one before. */
export function checkRest(one: Case, tell: Tell): void {
  dailyRest(one, tell);
  const check = one.minor !== undefined ? twoDaysOff : one.law.rules.TT05 ? weeklyRest : undefined;
  // A rest that began in the week before may still be cut short on the first day of this one, never later.
  if (one.day === 7 * one.week) check?.(one, one.week - 1, tell);
  check?.(one, one.week, tell);
}

/** Rest due to this person between two days: 11 h (art. L3131-1), before 18 12 h, before 16 14 h (art. L3164-1). */
function restDue({ law, minor }: Case): number {
  if (minor === undefined) return law.dailyRestMinutes;
  return minor < 16 ? 840 : 720;
}

function dailyRest(one: Case, tell: Tell): void {
  const { day, days, e, law, minor, today } = one;
  if (minor === undefined && !law.rules.TT04) return;
  const due = restDue(one);
  const longest = MINUTES_PER_DAY - due;
  const before = days.of(e, day - 1);
  let start = today.first;
  if (before.work > 0) {
    const rest = MINUTES_PER_DAY + today.first - before.last;
    // Work through midnight is one working day, which began the day before.
    if (rest <= SAME_WORKDAY) start = before.spell - MINUTES_PER_DAY;
    else if (rest < due) tell(minor === undefined ? 'TT04' : 'MN01-rest', rest, due);
  }
  const span = Math.max(
    today.firstEnd - start,
    today.last - (today.spell === today.first ? start : today.spell),
  );
  if (span > longest) tell('TT04-span', span, longest);
}

/**
 * Each week holds a rest of 35 h, of which 24 h fall inside it (the rest of a Sunday may begin on Saturday and end on
 * Monday). Told on the day whose work leaves no room for one.
 */
function weeklyRest({ day, days, e, today }: Case, week: number, tell: Tell): void {
  const opens = 7 * week * MINUTES_PER_DAY;
  const closes = opens + 7 * MINUTES_PER_DAY;
  const room = (from: number) => Math.max(0, closes - Math.max(from, opens));
  if (room(day * MINUTES_PER_DAY + today.last) >= DAY_OF_REST) return;
  // End of the last work known. Before that, people were at rest.
  let from = (7 * week - LOOK_BACK) * MINUTES_PER_DAY;
  let longest = 0;
  for (let d = 7 * week - LOOK_BACK; d <= day; d++) {
    const one = d === day ? today : days.of(e, d);
    if (one.work === 0) continue;
    const until = d * MINUTES_PER_DAY + one.first;
    // It was told already, on a day before.
    if (d === day && room(from) < DAY_OF_REST) return;
    const inside = Math.min(until, closes) - Math.max(from, opens);
    if (inside >= DAY_OF_REST && until - from >= WEEKLY_REST) return;
    // What counts for this week of a rest that lies mostly in another.
    if (inside > 0) longest = Math.max(longest, Math.min(until - from, inside + DAILY_REST));
    from = d * MINUTES_PER_DAY + one.last;
  }
  tell('TT05', longest, WEEKLY_REST);
}

/** Two days of rest in a row, the first of them inside the week (art. L3164-2). Told as soon as none is left. */
function twoDaysOff({ day, days, e }: Case, week: number, tell: Tell): void {
  const last = 7 * week + 6;
  const off = (d: number) => days.of(e, d).work === 0;
  // The last pair of a week is its last day and the next one.
  if (day !== last && !(day === last + 1 && off(last))) return;
  for (let d = 7 * week; d < last; d++) if (off(d) && off(d + 1)) return;
  tell('MN01-days', 1, 2);
}
