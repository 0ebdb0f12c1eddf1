/** How a day is made: breaks, interruptions, the night and the Sunday. Asked of days whose stretches are known. */
import { parseTime, SUNDAY } from '../../../kernel/index.ts';
import type { Law } from '../../../scenario/index.ts';
import type { Case, Tell } from './case.ts';
import { BREAK_AFTER, MINOR_BREAK } from './rules.ts';
import { interruptions, longestWork, workOutside } from './workday.ts';

/** Breaks, interruptions, the night and the Sunday of a day that is worked. */
export function checkShape(one: Case, tell: Tell): void {
  if (one.minor !== undefined) minors(one, one.minor, tell);
  else if (one.law.rules.TT06) breaks(one, tell);
  if (one.partTime && one.law.rules.TP04) partTime(one, tell);
  if (one.law.rules.SU01 && one.weekday === SUNDAY) sunday(one, tell);
}

/** Twenty minutes as soon as the work of the day reaches six hours, before or right after (art. L3121-16). */
function breaks({ law, today }: Case, tell: Tell): void {
  const { minutes, paused } = longestWork(today.stretches, law.breakMinutes);
  if (minutes > BREAK_AFTER || (today.work >= BREAK_AFTER && !paused)) tell('TT06', minutes, BREAK_AFTER);
}

/** One interruption, of two hours at most (art. L3123-30). */
function partTime({ law, today }: Case, tell: Tell): void {
  const { count, longest } = interruptions(today.stretches);
  if (count > law.partTime.interruptions) tell('TP04', count, law.partTime.interruptions);
  if (longest > law.partTime.interruptionMinutes) {
    tell('TP04-length', longest, law.partTime.interruptionMinutes);
  }
}

/** Under 18: break (L3162-3), night (L3163-1), Sunday and public holiday (L3164-5 and L3164-6) but in some trades. */
function minors({ holiday, law, today, weekday }: Case, age: number, tell: Tell): void {
  const { minutes } = longestWork(today.stretches, MINOR_BREAK);
  if (minutes > 270) tell('MN01-break', minutes, 270);
  const night = workOutside(today.stretches, 360, age < 16 ? 1_200 : 1_320);
  if (night > 0) tell('MN01-night', night, 0);
  if (weekday === SUNDAY && !law.minors.sundays) tell('MN01-sunday', today.work, 0);
  if (holiday && !law.minors.holidays) tell('MN01-holiday', today.work, 0);
}

/** Food stores give the weekly rest from 13:00 on Sunday (art. L3132-13); elsewhere the scenario says. */
function sunday({ law, today }: Case, tell: Tell): void {
  const until = lastMinuteOfSunday(law);
  if (today.last > until) tell('SU01', today.last, until);
}

function lastMinuteOfSunday({ sunday }: Law): number {
  if (sunday.work === 'allowed') return 1_440;
  return sunday.work === 'never' ? 0 : parseTime(sunday.until)!;
}
