/**
 * Gives the hands of a day the tasks it needs. Everybody keeps their hours and their breaks, so that nobody has to be given
 * notice: what changes is what they do. A till, then the truck and the orders to prepare, then the other tills; whoever
 * is left fills the shelves.
 */
import { formatTime, MINUTES_PER_DAY, parseTime } from '../../kernel/index.ts';
import type { Shift } from '../../store/plan-types.ts';
import { MOST_STRETCHES, type View } from '../../store/view.ts';

type Task = Shift['task'];

/** The grid of the roster, in minutes. */
const QUARTER = 15;
/** Minutes after the doors close in which the last customers pay. */
const LAST_CUSTOMERS = 15;
/** Posts that somebody else takes when whoever holds them is missing. */
const POSTS: readonly Task[] = ['reception', 'picking'];
/** Staying at the till, then being rostered there, count more than any difference of pace. */
const STAYS = 1_000;
const ROSTERED = 200;

/** What a day needs beside its roster. */
export interface Needs {
  /** People who are not counted on; their shifts stay on the sheet. */
  readonly absent: ReadonlySet<string>;
  /** Tills wanted at a minute while the doors are open; those of the roster who are there when left out. */
  readonly tills?: (minute: number) => number;
  /** Minutes between which somebody counts the stock, when another keeps the shelves. */
  readonly counting?: readonly [from: number, to: number];
}

interface Stretch {
  readonly e: number;
  readonly task: Task;
  readonly from: number;
  to: number;
}

/** What one quarter of an hour asks for. */
interface Wanted {
  readonly tills: number;
  readonly posts: readonly Task[];
  readonly counts: boolean;
}

const covers = ({ from, to }: Stretch, at: number): boolean => from <= at && at < to;

const countOf = (hands: readonly Stretch[], task: Task): number =>
  hands.filter((hand) => hand.task === task).length;

/** Who does what from quarter to quarter, put together into stretches. */
class Sheet {
  readonly stretches: Stretch[] = [];
  readonly #last = new Map<number, Stretch>();

  give(e: number, task: Task, at: number): void {
    const before = this.#last.get(e);
    if (before?.task === task && before.to === at) {
      before.to = at + QUARTER;
      return;
    }
    const stretch = { e, task, from: at, to: at + QUARTER };
    this.stretches.push(stretch);
    this.#last.set(e, stretch);
  }

  /** Another quarter of what each of them does. */
  goOn(people: readonly Stretch[], at: number): void {
    for (const { e } of people) this.#last.get(e)!.to = at + QUARTER;
  }

  /** Stretches of whoever has the most. */
  mostPieces(): number {
    const pieces = new Map<number, number>();
    for (const { e } of this.stretches) pieces.set(e, (pieces.get(e) ?? 0) + 1);
    return Math.max(0, ...pieces.values());
  }

  /** Was this person on a task until this very minute? */
  wasOn(e: number, task: Task, at: number): boolean {
    const before = this.#last.get(e);
    return before?.task === task && before.to === at;
  }
}

/**
 * The sheet of a day with its tasks put right, in the order of the hours. A sheet off the grid of quarters, or that would
 * cut somebody's day in too many pieces, stays as it is.
 */
export function fitted(view: View, day: number, roster: readonly Shift[], needs: Needs): Shift[] {
  const { employees, employeeIndex } = view.model;
  const { openMinute, closeMinute } = view.sheet(day);
  const rostered: Stretch[] = roster.map(({ employee, task, from, to }) => ({
    e: employeeIndex.get(employee)!,
    task,
    from: parseTime(from)!,
    to: parseTime(to)!,
  }));
  if (rostered.some(({ from, to }) => from % QUARTER !== 0 || to % QUARTER !== 0)) return [...roster];
  const present = rostered.filter(({ e }) => !needs.absent.has(employees[e]!.id));
  const held = rostered.filter(({ task }) => POSTS.includes(task));
  const turns = new Set(rostered.flatMap(({ from, to }) => [from, to]));
  const sheet = new Sheet();
  let here: Stretch[] = [];
  let hands: Stretch[] = [];
  let posts: Task[] = [];
  let before: Wanted | undefined;
  let settled = false;
  for (let at = 0; at < MINUTES_PER_DAY; at += QUARTER) {
    if (turns.has(at)) {
      here = present.filter((stretch) => covers(stretch, at));
      hands = here.filter(({ task }) => task !== 'break');
      posts = POSTS.filter((post) => held.some((one) => one.task === post && covers(one, at)));
    }
    if (here.length === 0) continue;
    const open = at >= openMinute && at < closeMinute + LAST_CUSTOMERS;
    const tills = needs.tills?.(Math.min(at, closeMinute - 1)) ?? countOf(hands, 'till');
    const counts = needs.counting !== undefined && at >= needs.counting[0] && at < needs.counting[1];
    const wanted = { tills: open ? Math.max(1, tills) : 0, posts, counts };
    // A quarter is shared out by who is there, what is wanted, and who stood at a till in the one before: once two alike
    // have come to the same, so do those that follow.
    const alike = !turns.has(at) && wanted.tills === before?.tills && counts === before.counts;
    if (alike && settled) {
      sheet.goOn(here, at);
      continue;
    }
    const begun = sheet.stretches.length;
    for (const { e, task } of here) if (task === 'break') sheet.give(e, 'break', at);
    share(view, sheet, at, hands, wanted);
    settled = alike && sheet.stretches.length === begun;
    before = wanted;
  }
  if (sheet.mostPieces() > MOST_STRETCHES) return [...roster];
  const shift = ({ e, task, from, to }: Stretch): Shift => ({
    employee: employees[e]!.id,
    task,
    from: formatTime(from),
    to: formatTime(to),
  });
  return [
    ...roster.filter(({ employee }) => needs.absent.has(employee)),
    ...sheet.stretches.sort((a, b) => a.from - b.from || a.e - b.e).map(shift),
  ];
}

/** Shares out a quarter of an hour among those who are there. */
function share(
  { model: { employees, tills } }: View,
  sheet: Sheet,
  at: number,
  hands: readonly Stretch[],
  wanted: Wanted,
): void {
  const skill = (e: number, task: Task): number => (task === 'break' ? 0 : (employees[e]!.skills[task] ?? 0));
  // Goods spoil on the dock while customers only wait: a second till comes after the truck.
  const first = Math.min(wanted.tills, 1);
  const open = Math.max(first, Math.min(wanted.tills, tills.length, hands.length - wanted.posts.length));
  // Faster at the till than on the shelves, but nobody changes places every quarter of an hour.
  const rank = ({ e, task }: Stretch): number =>
    (sheet.wasOn(e, 'till', at) ? STAYS : 0) +
    (task === 'till' ? ROSTERED : 0) +
    skill(e, 'till') -
    skill(e, 'shelf');
  const cashiers = hands
    .filter(({ e }) => skill(e, 'till') > 0)
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, open);
  for (const { e } of cashiers) sheet.give(e, 'till', at);
  const free = hands.filter((hand) => !cashiers.includes(hand));
  const posts: Task[] = [...wanted.posts];
  const take = (hand: Stretch, of: (task: Task) => boolean): boolean => {
    const post = posts.findIndex(of);
    if (post < 0) return false;
    sheet.give(hand.e, posts.splice(post, 1)[0]!, at);
    return true;
  };
  const idle = free.filter((hand) => !take(hand, (task) => task === hand.task));
  const others = idle.filter(({ e }) => !take({ e } as Stretch, (task) => skill(e, task) > 0));
  for (const [i, { e, task }] of others.entries()) {
    const counts = wanted.counts && i === 0 && others.length > 1 && skill(e, 'counting') > 0;
    const own = task === 'till' && skill(e, 'shelf') > 0 ? 'shelf' : task;
    sheet.give(e, counts ? 'counting' : own, at);
  }
}
