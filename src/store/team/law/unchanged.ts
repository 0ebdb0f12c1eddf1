/** Changes of tasks alone: the law counts hours and breaks, so it has nothing new to say of them. */
import type { Model } from '../../compiled.ts';
import type { Plan, Shift } from '../../plan-types.ts';
import { shiftsOn, workdays } from './days.ts';
import type { Stretch } from './workday.ts';

type Roster = Plan['roster'];

/**
 * Does a change of roster leave everybody's hours and breaks as they are? Whatever the law says of one roster, it then
 * says of the other.
 * @param first first week that the change writes, of those of the game; `last` is the last one
 */
export function keepsHours(
  model: Model,
  before: Roster,
  after: Roster,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const end = Math.min(model.days, 7 * (last + 1));
  for (let day = 7 * first; day < end; day++) {
    const were = shiftsOn(model, before, day);
    const are = shiftsOn(model, after, day);
    if (!sameShifts(were, are) && !sameWork(model, were, are)) return false;
  }
  return true;
}

const sameShifts = (a: readonly Shift[], b: readonly Shift[]): boolean =>
  a === b || (a.length === b.length && a.every((shift, i) => shift === b[i]));

/** Does everybody work and rest at the same times? */
function sameWork(model: Model, a: readonly Shift[], b: readonly Shift[]): boolean {
  const were = workdays(model, a);
  const are = workdays(model, b);
  return were.every(({ stretches }, e) => sameStretches(stretches, are[e]!.stretches));
}

/** Are these the same work and the same breaks, however often the task changes within them? */
function sameStretches(a: readonly Stretch[], b: readonly Stretch[]): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i]!.from !== b[j]!.from || a[i]!.rest !== b[j]!.rest) return false;
    const endA = endOf(a, i);
    const endB = endOf(b, j);
    if (a[endA]!.to !== b[endB]!.to) return false;
    i = endA + 1;
    j = endB + 1;
  }
  return i === a.length && j === b.length;
}

/** Where what begins at a stretch ends: the last of those that follow one another without a hole. */
function endOf(stretches: readonly Stretch[], from: number): number {
  let at = from;
  for (;;) {
    const here = stretches[at]!;
    const next = stretches[at + 1];
    if (next?.from !== here.to || next.rest !== here.rest || next.to <= next.from) return at;
    at++;
  }
}
