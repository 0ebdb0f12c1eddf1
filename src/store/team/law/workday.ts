/**
 * One day of one person, as the law looks at it. Minutes from midnight.
 *
 * Effective work is every rostered minute but breaks (C. trav., art. L3121-1 and L3121-2). A *break* is rostered as one;
 * an *interruption* (coupure) is a hole of the roster, during which the person has gone.
 */

/** A rostered stretch: `rest` when it is a break. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly rest: boolean;
}

/** What is kept of a day once it is over: enough for the rules that look back. */
export interface Worked {
  /** Effective work and paid minutes. */
  readonly work: number;
  readonly paid: number;
  /** First and last minute of work; −1 when there is none. */
  readonly first: number;
  readonly last: number;
  /** End of the first spell and start of the last one: they differ when a whole daily rest fits inside the day. */
  readonly firstEnd: number;
  readonly spell: number;
}

/** A day in full: planned, or worked today. */
export interface Workday extends Worked {
  readonly stretches: readonly Stretch[];
}

/** A day off. */
export const NO_WORK: Workday = {
  work: 0,
  paid: 0,
  first: -1,
  last: -1,
  firstEnd: -1,
  spell: -1,
  stretches: [],
};

/**
 * Reads the stretches of a day, sorted and apart from one another.
 * @param dailyRest minutes of rest that end a spell of work
 * @param paidBreaks whether breaks are paid
 */
export function workday(stretches: readonly Stretch[], dailyRest: number, paidBreaks: boolean): Workday {
  let work = 0;
  let breaks = 0;
  let first = -1;
  let last = -1;
  let firstEnd = -1;
  let spell = -1;
  for (const { from, to, rest } of stretches) {
    if (rest) {
      breaks += to - from;
      continue;
    }
    work += to - from;
    if (first < 0) {
      first = from;
      spell = from;
    } else if (from - last >= dailyRest) {
      if (firstEnd < 0) firstEnd = last;
      spell = from;
    }
    last = to;
  }
  const paid = work + (paidBreaks ? breaks : 0);
  return { work, paid, first, last, firstEnd: firstEnd < 0 ? last : firstEnd, spell, stretches };
}

/**
 * Longest work without a pause of that length, and whether there was one, even after the last minute of work (art.
 * L3121-16: the pause may come as soon as the six hours are done). A hole of the roster is a pause too.
 */
export function longestWork(
  stretches: readonly Stretch[],
  pause: number,
): { minutes: number; paused: boolean } {
  let minutes = 0;
  let run = 0;
  let worked = -1;
  let present = -1;
  let paused = false;
  for (const { from, to, rest } of stretches) {
    present = to;
    if (rest) continue;
    if (worked >= 0 && from - worked >= pause) {
      paused = true;
      run = 0;
    }
    run += to - from;
    worked = to;
    if (run > minutes) minutes = run;
  }
  return { minutes, paused: paused || (worked >= 0 && present - worked >= pause) };
}

/** Interruptions of a day: how many, and the longest, in minutes. A break is none. */
export function interruptions(stretches: readonly Stretch[]): { count: number; longest: number } {
  let count = 0;
  let longest = 0;
  let worked = -1;
  let breaks = 0;
  for (const { from, to, rest } of stretches) {
    if (rest) {
      breaks += to - from;
      continue;
    }
    const away = worked < 0 ? 0 : from - worked;
    if (away > breaks) {
      count++;
      if (away > longest) longest = away;
    }
    worked = to;
    breaks = 0;
  }
  return { count, longest };
}

/** Minutes of work before and after two times of the day: the night of people under 18. */
export function workOutside(stretches: readonly Stretch[], from: number, to: number): number {
  let minutes = 0;
  for (const one of stretches) {
    if (one.rest) continue;
    minutes += Math.max(0, Math.min(one.to, from) - one.from) + Math.max(0, one.to - Math.max(one.from, to));
  }
  return minutes;
}

/** Do two days keep somebody at the store at the same times? Tasks and breaks may differ: hours are what is announced. */
export function sameHours(a: readonly Stretch[], b: readonly Stretch[]): boolean {
  const x = presence(a);
  const y = presence(b);
  return x.length === y.length && x.every((minute, i) => minute === y[i]);
}

/** Starts and ends of presence, in turn. */
function presence(stretches: readonly Stretch[]): number[] {
  const ends: number[] = [];
  for (const { from, to } of stretches) {
    if (ends.at(-1) === from) ends[ends.length - 1] = to;
    else ends.push(from, to);
  }
  return ends;
}
