/** The floor of the day, with the hours people already have: absences covered, tills fitted to the flow of customers. */
import type { Command } from '../../store/game.ts';
import type { Shift } from '../../store/plan-types.ts';
import type { View } from '../../store/view.ts';
import { announcedAway, flowOf, missing } from './flow.ts';
import { contradicts, foundEmpty, keepShelves } from './shelves.ts';
import { fitted, type Needs } from './tasks.ts';

/** Commands of a morning about the floor. */
export type FloorKeeper = (view: View) => Command[];

/** Customers an hour for one till, as the course counts them: the mean wait stays under three minutes. */
export const PER_TILL = 49;

/** Wishes of whoever plans the floor. */
export interface Wishes {
  /** Customers an hour for one till. */
  readonly perTill: number;
  /** Minutes of each day between which somebody counts. */
  readonly counting?: Needs['counting'];
}

/** Who is not there, and the tills that the customers of the weeks before ask for. */
function needsOf(view: View, day: number, absent: ReadonlySet<string>, { perTill, counting }: Wishes): Needs {
  const flow = flowOf(view, day);
  return {
    absent,
    ...(flow && { tills: (minute: number) => Math.ceil(flow[Math.floor(minute / 60)]! / perTill) }),
    ...(counting && { counting }),
  };
}

const same = (a: readonly Shift[], b: readonly Shift[]): boolean =>
  a.length === b.length &&
  a.every((one) =>
    b.some(
      (other) =>
        one.employee === other.employee &&
        one.task === other.task &&
        one.from === other.from &&
        one.to === other.to,
    ),
  );

/** This week's sheet with the days fitted that `absentOn` names; nothing when it would not change. */
function rewrite(view: View, wishes: Wishes, absentOn: ReadonlyMap<number, ReadonlySet<string>>): Command[] {
  const week = Math.floor(view.now.day / 7);
  const before = view.roster(week);
  // Days that are not fitted stay the very lists of the plan: the law knows them again without reading them.
  const days = [...before] as Shift[][];
  let changes = false;
  for (const [day, absent] of absentOn) {
    const { openMinute, closeMinute } = view.sheet(day);
    if (openMinute >= closeMinute) continue;
    const weekday = view.weekday(day);
    days[weekday] = fitted(view, day, before[weekday]!, needsOf(view, day, absent, wishes));
    changes ||= !same(days[weekday], before[weekday]!);
  }
  if (!changes) return [];
  const command = { type: 'roster', week, days } as const;
  // A roster that the law already speaks against, and that nobody could mend, is refused whatever changes in it.
  return view.rosterBreaches(command).length === 0 ? [command] : [];
}

/** On the mornings when somebody is still away, gives their tasks to those who come. */
export function coverAbsences(wishes: Wishes): FloorKeeper {
  return (view) => {
    const absent = missing(view);
    return absent.size === 0 ? [] : rewrite(view, wishes, new Map([[view.now.day, absent]]));
  };
}

/**
 * Writes each week apart on its first morning, or on the first that finds it unwritten, fitted to the flow of the weeks
 * before; covers absences on the other mornings. What was written stands in the plan: nothing is remembered, so that
 * whoever is hired anew in mid-week decides the same.
 */
export function fitToFlow(wishes: Wishes): FloorKeeper {
  const cover = coverAbsences(wishes);
  return (view) => {
    const { day } = view.now;
    const week = Math.floor(day / 7);
    if (day % 7 !== 0 && view.plan.roster.weeks[week]) return cover(view);
    const absentOn = new Map<number, ReadonlySet<string>>([[day, missing(view)]]);
    const end = Math.min(view.model.days, 7 * (week + 1));
    for (let d = day + 1; d < end; d++) absentOn.set(d, announcedAway(view, d));
    return rewrite(view, wishes, absentOn);
  };
}

/** The floor as the course keeps it: hands moved to the tills when some are missing, and empty shelves filled. */
export const courseFloor = (): FloorKeeper => keepShelves(coverAbsences({ perTill: PER_TILL }), foundEmpty);

export { announcedAway } from './flow.ts';
export { contradicts, foundEmpty, keepShelves };
