/** How much: a day, a week, twelve weeks, a contract. A total is told once, on the day that crosses its limit. */
import type { Case, Tell } from './case.ts';
import { AVERAGE_WEEKS, LEGAL_WEEK } from './rules.ts';

/** Hours of a day and of the week so far, for whoever works that day: a limit is told on the day that crosses it. */
export function checkHours(one: Case, tell: Tell): void {
  day(one, tell);
  let work = 0;
  let paid = 0;
  let worked = 0;
  for (let d = 7 * one.week; d < one.day; d++) {
    const before = one.days.of(one.e, d);
    if (before.work === 0) continue;
    work += before.work;
    paid += before.paid;
    worked++;
  }
  week(one, work, tell);
  contract(one, work, paid, tell);
  if (one.minor === undefined && one.law.rules.TT05 && worked === 6) tell('TT05-days', 7, 6);
}

/** Ten hours a day (art. L3121-18); eight before 18 (art. L3162-1). */
function day({ law, minor, today }: Case, tell: Tell): void {
  if (minor !== undefined) {
    if (today.work > 480) tell('MN01-day', today.work, 480);
  } else if (law.rules.TT02 && today.work > law.dayMinutes) tell('TT02', today.work, law.dayMinutes);
}

/** 48 hours a week, 44 on average over twelve weeks (art. L3121-20 and L3121-22); 35 before 18 (art. L3162-1). */
function week(one: Case, before: number, tell: Tell): void {
  const { law, minor, today } = one;
  const crosses = (limit: number, more = 0) => before + more <= limit && before + more + today.work > limit;
  if (minor !== undefined) {
    if (crosses(LEGAL_WEEK)) tell('MN01-week', before + today.work, LEGAL_WEEK);
    return;
  }
  if (!law.rules.TT03) return;
  if (crosses(law.weekMinutes)) tell('TT03', before + today.work, law.weekMinutes);
  const others = one.days.workBefore(one.e, one.week);
  if (crosses(law.averageMinutes * AVERAGE_WEEKS, others)) {
    const average = Math.ceil((others + before + today.work) / AVERAGE_WEEKS);
    tell('TT03-average', average, law.averageMinutes);
  }
}

/**
 * Complementary hours: at most a tenth of the contract, or a third by agreement (art. L3123-28), and never up to 35 h
 * (art. L3123-9). The contract counts paid minutes, breaks included when they are paid, as IDCC 2216 does.
 */
function contract(one: Case, work: number, paid: number, tell: Tell): void {
  const { employee, law, partTime, today } = one;
  if (!partTime || !law.rules.TP03) return;
  const share = law.partTime.extraHours === 'third' ? 3 : 10;
  const extra = paid + today.paid - employee.weeklyMinutes;
  const wasOver = (paid - employee.weeklyMinutes) * share > employee.weeklyMinutes;
  if (!wasOver && extra * share > employee.weeklyMinutes) {
    tell('TP03', extra, Math.floor(employee.weeklyMinutes / share));
  }
  if (work < LEGAL_WEEK && work + today.work >= LEGAL_WEEK) tell('TP03-full', work + today.work, LEGAL_WEEK);
}
