/**
 * Does the roster answer the need? Tills held against the customers who came, quarter of an hour by quarter. Read from
 * what was decided, who came, and the counter at the door.
 */
import type { At } from '../indicators/index.ts';
import { MINUTES_PER_DAY, parseTime } from '../kernel/index.ts';
import type { Game } from '../store/game.ts';
import { openingRoster, type Shift, type WeekRoster } from '../store/plan-types.ts';
import { type View, viewOf } from '../store/view.ts';

const QUARTER = 15;
/**
 * Customers an hour at one till: 41 s and 3 s an item make 61 for a basket of six (facts 4.9); at four fifths of that the
 * mean wait stays under the three minutes of the trade (4.15).
 */
const PER_TILL = 49;

/** Quarters of an hour over the days looked at. */
export interface Floor {
  /** Tills that the customers who came asked for, tills held, and those held that were asked for. */
  readonly needed: number;
  readonly held: number;
  readonly answered: number;
}

/** The roster in force on each day looked at: the last one given before its doors opened. */
function* rosters(game: Game, { from, to }: At): Generator<readonly [day: number, shifts: readonly Shift[]]> {
  const view = viewOf(game);
  let template: WeekRoster = openingRoster(game.model.scenario);
  const weeks = new Map<number, WeekRoster>();
  let next = 0;
  for (let day = 0; day <= to; day++) {
    for (; next < game.log.length; next++) {
      const { day: on, minute, command } = game.log[next]!;
      if (on > day || (on === day && minute > 0)) break;
      if (command.type !== 'roster') continue;
      if (command.week === 'template') template = command.days;
      else weeks.set(command.week, command.days);
    }
    if (day >= from) yield [day, (weeks.get(Math.floor(day / 7)) ?? template)[view.weekday(day)] ?? []];
  }
}

interface Stretch {
  readonly e: number;
  readonly task: Exclude<Shift['task'], 'break'>;
  readonly from: number;
  readonly to: number;
}

const stretchesOf = (view: View, shifts: readonly Shift[]): Stretch[] =>
  shifts.flatMap(({ employee, task, from, to }) => {
    const e = view.model.employeeIndex.get(employee);
    return e === undefined || task === 'break'
      ? []
      : [{ e, task, from: parseTime(from)!, to: parseTime(to)! }];
  });

/** Sums over closed days. */
export function floorOf(game: Game, at: At): Floor {
  const view = viewOf(game);
  const sum = { needed: 0, held: 0, answered: 0 };
  for (const [day, shifts] of rosters(game, at)) {
    const came = stretchesOf(view, shifts).filter(({ e }) => view.workMinutes(e, day) > 0);
    const { openMinute, closeMinute } = view.sheet(day);
    const entries = view.entries(day);
    for (let minute = 0; minute < MINUTES_PER_DAY; minute += QUARTER) {
      if (minute < openMinute || minute >= closeMinute) continue;
      const here = came.filter(({ from, to }) => from <= minute && minute < to);
      const tills = Math.min(view.model.tills.length, here.filter(({ task }) => task === 'till').length);
      const need = Math.max(1, Math.ceil(entries[Math.floor(minute / 60)]! / PER_TILL));
      sum.needed += need;
      sum.held += tills;
      sum.answered += Math.min(need, tills);
    }
  }
  return sum;
}
