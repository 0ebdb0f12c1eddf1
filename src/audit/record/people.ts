/** People of each day: those who came, what they wanted, how long they stood, and those who were at work. */
import { TASKS } from '../../scenario/index.ts';
import { type DayColumn, type Game, OUTCOMES, opensSomeNight, wantsInside } from '../../store/game.ts';
import { SEGMENTS } from '../../store/team/index.ts';
import type { AuditFile } from '../format/index.ts';
import { MINUTES, PAID } from '../format/staff.ts';
import { factOf } from './facts.ts';
import type { DayFold } from './fold.ts';
import type { Night } from './night.ts';
import { add, flows, newFlow } from './series.ts';

type People = Pick<AuditFile, 'shoppers' | 'queue' | 'wants' | 'employees' | 'tasks' | 'staff'>;

/** Columns of the facts for the whole team. */
const STAFF_FACTS: Readonly<Partial<Record<string, DayColumn>>> = { grossCents: 'grossWagesCents' };

export class PeopleRecord {
  readonly part: People;
  readonly #game: Game;
  readonly #rates: readonly number[];

  constructor(game: Game) {
    this.#game = game;
    const { employees, subfamilies } = game.model;
    const nights = opensSomeNight(game.model);
    this.#rates = [...new Set(employees.map(({ hourlyGrossCents }) => hourlyGrossCents))].sort(
      (a, b) => a - b,
    );
    this.part = {
      shoppers: {
        ...flows(['entered', 'bought', 'leftWithoutBuying', 'leftQueue']),
        inside: [],
      },
      queue: {
        ...flows(['joined', 'served', 'left', 'balked']),
        waiting: [],
        ...flows(['personMs', 'waitServedMs', 'waitLeftMs', 'serviceMs']),
        ...(nights && { standingMs: [] }),
      },
      wants: {
        expressed: newFlow(),
        onSite: newFlow(),
        ...(nights && { inMind: [] }),
        ends: subfamilies.map(({ id }) => ({
          subfamily: id,
          ...flows(OUTCOMES),
          ...(nights && { inBaskets: [] }),
        })),
      },
      employees: employees.map(({ id, hourlyGrossCents }) => ({
        id,
        rate: String(hourlyGrossCents),
        ...flows([...MINUTES, ...PAID]),
      })),
      tasks: TASKS.flatMap((task) =>
        this.#rates.map((rate) => ({ task, rate: String(rate), ...flows([...MINUTES, 'spentMs']) })),
      ),
      staff: flows([...MINUTES, ...PAID, 'contributionsCents']),
    };
  }

  /**
   * Adds a day that has just closed.
   * @param last how the night before ended
   */
  add(day: number, fold: DayFold, last: Night): void {
    this.#addShoppers(day, fold, last);
    this.#addWants(day, fold);
    const { employees, staff } = this.part;
    const { slips } = this.#game.world.team;
    for (const [e, row] of employees.entries())
      for (const key of [...MINUTES, ...PAID]) add(row[key], slips[e]![key]);
    for (const key of [...MINUTES, ...PAID, 'contributionsCents'] as const)
      add(staff[key], factOf(this.#game, day, STAFF_FACTS[key] ?? (key as DayColumn)));
    this.#addTasks(fold);
  }

  /** The facts count a service on the day it begins; a ticket belongs to the day that ends it. */
  #addShoppers(day: number, fold: DayFold, last: Night): void {
    const { shoppers, queue } = this.part;
    const of = (column: DayColumn): number => factOf(this.#game, day, column);
    add(shoppers.entered, of('entered'));
    add(shoppers.bought, of('tickets'));
    add(shoppers.leftWithoutBuying, of('leftEmptyHanded'));
    add(shoppers.leftQueue, of('leftQueue'));
    const { night } = fold;
    shoppers.inside.push(last.inside + fold.entered - fold.gone);
    add(queue.joined, fold.joined);
    add(queue.served, of('waited') + last.atTill.size - night.atTill.size);
    add(queue.left, fold.left);
    add(queue.balked, fold.balked);
    queue.waiting.push(fold.waiting);
    add(queue.personMs, fold.personMs);
    add(queue.waitServedMs, of('waitMs') + last.waitMs - night.waitMs);
    add(queue.waitLeftMs, fold.waitLeftMs);
    add(queue.serviceMs, of('serviceMs') + last.serviceMs - night.serviceMs);
    queue.standingMs?.push(night.standingMs);
  }

  #addWants(day: number, fold: DayFold): void {
    const { wants } = this.part;
    const G = wants.ends.length;
    const { outcomes } = this.#game.world.facts;
    add(wants.expressed, fold.wants);
    add(wants.onSite, fold.siteWants);
    wants.inMind?.push(wantsInside(this.#game.world));
    const lines = new Float64Array(G);
    for (const [p, g] of this.#game.model.subOf.entries()) lines[g] = lines[g]! + fold.basketLines[p]!;
    for (const [g, row] of wants.ends.entries()) {
      row.inBaskets?.push((row.inBaskets.at(-1) ?? 0) + lines[g]!);
      for (const [o, end] of OUTCOMES.entries())
        add(row[end], outcomes[(day * OUTCOMES.length + o) * G + g]!);
    }
  }

  /** Shares the roster of the day, and the time really spent, between tasks and rates. */
  #addTasks({ spentMs }: DayFold): void {
    const { team } = this.#game.world;
    const { employees } = this.#game.model;
    const R = this.#rates.length;
    const size = TASKS.length * R;
    const planned = new Float64Array(size);
    const absent = new Float64Array(size);
    const spent = new Float64Array(size);
    for (const [e, { hourlyGrossCents }] of employees.entries()) {
      const r = this.#rates.indexOf(hourlyGrossCents);
      for (let k = e * SEGMENTS; k < e * SEGMENTS + team.segments[e]!; k++) {
        const at = team.shiftTask[k]! * R + r;
        planned[at] = planned[at]! + team.to[k]! - team.from[k]!;
        if (team.absent[e] === 1) absent[at] = absent[at]! + team.to[k]! - team.from[k]!;
      }
      for (let task = 0; task < TASKS.length; task++) {
        const at = task * R + r;
        spent[at] = spent[at]! + spentMs[e * TASKS.length + task]!;
      }
    }
    for (const [at, row] of this.part.tasks.entries()) {
      add(row.plannedMinutes, planned[at]!);
      add(row.workedMinutes, planned[at]! - absent[at]!);
      add(row.absentMinutes, absent[at]!);
      add(row.spentMs, spent[at]!);
    }
  }
}
