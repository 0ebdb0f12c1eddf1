/** Staff of the day: where each task and job takes them. A job's row says what and how long; the way there is drawn. */
import { JOB, OFF, TASK } from '../../store/game.ts';
import type { Point } from './iso.ts';
import type { Places } from './places.ts';
import { type Place, standing } from './route.ts';
import type { Slots } from './slots.ts';
import { type Stage, Timeline } from './timeline.ts';
import type { Model } from './types.ts';

/** Metres a second, on duty. */
const PACE = 1.25;
/** A job longer than this starts with a trip to the reserve for the goods. */
const TRIP_SHARE = 0.55;
/** Cleaning and date checks move on this often, in ms. */
const CLEAN_MS = 50_000;
const CHECK_MS = 70_000;

/** What somebody does from a time on. */
interface Duty {
  readonly at: number;
  readonly task: number;
  readonly till: number;
}

export interface Colleague {
  readonly employee: number;
  readonly line: Timeline;
  readonly duties: Duty[];
  /** Product of the last gesture of preparation, −1 none: twice the same is a trip to the reserve. */
  sought: number;
}

const NOWHERE: Point = { x: 0, y: 1 };

export class Crew {
  readonly all: readonly Colleague[];
  readonly #places: Places;
  readonly #slots: Slots;
  readonly #fixtureOf: (product: number) => number;
  readonly #speed: number;
  readonly #chilled: readonly number[];
  readonly #at: Place = { x: 0, y: 0, dx: 0, dy: 0 };

  constructor(model: Model, places: Places, fixtureOf: (product: number) => number, slots: Slots) {
    this.#places = places;
    this.#slots = slots;
    this.#fixtureOf = fixtureOf;
    const { floor } = model.scenario;
    this.#speed = (PACE * 100) / floor.cellCm / 1000;
    const cold = [...model.fixtures.keys()].filter((f) => model.fixtures[f]!.storage !== 'ambient');
    this.#chilled = cold.length > 0 ? cold : [...model.fixtures.keys()];
    this.all = model.employees.map((_, employee) => ({
      employee,
      line: new Timeline(),
      duties: [],
      sought: -1,
    }));
    this.reset();
  }

  reset(): void {
    for (const one of this.all) {
      one.duties.length = 0;
      one.sought = -1;
      one.line.cut(Number.NEGATIVE_INFINITY);
      const { outside } = this.#places.reserve;
      one.line.push({
        start: -1,
        end: -1,
        route: standing(outside.x, outside.y),
        stage: 'away',
        moving: 'away',
        lookX: 0,
        lookY: 1,
        till: -1,
        rank: -1,
      });
    }
  }

  /** A change of task. */
  task(ms: number, employee: number, task: number, till: number): void {
    const one = this.all[employee];
    if (!one) return;
    one.duties.push({ at: ms, task, till });
    this.#slots.release(-1 - employee);
    one.line.cut(ms);
    if (task === OFF || task === TASK.break) this.#go(one, ms, this.#places.reserve.outside, 'away', NOWHERE);
    else if (task === TASK.till && till >= 0) {
      const { cashier, dx } = this.#places.tills[till]!;
      this.#go(one, ms, cashier, 'cashing', dx === 0 ? { x: 1, y: 0 } : { x: 0, y: 1 });
    }
  }

  /** A job of some length, with the product it is about (−1 none). */
  job(ms: number, employee: number, product: number, duration: number, kind: number): void {
    const one = this.all[employee];
    if (!one) return;
    one.line.cut(ms);
    const end = ms + duration;
    if (kind === JOB.pick) return this.#pick(one, ms, product);
    one.sought = -1;
    if (kind === JOB.fill) this.#fill(one, ms, end, product);
    else if (kind === JOB.receive) {
      const { dock, pallet } = this.#places;
      this.#go(one, ms, dock, 'receiving', { x: pallet.x - dock.x, y: pallet.y - dock.y });
    } else if (kind === JOB.dates) this.#round(one, ms, end);
    else if (kind === JOB.clean) this.#clean(one, ms, end);
    else if (kind === JOB.handOver) this.#atDesk(one, ms, 'handing');
    else if (kind === JOB.count) this.#atFixture(one, ms, this.#fixtureOf(product), 'checking');
    else this.#idle(one, ms);
  }

  /** A gesture of preparation: at the shelf of the product, in the reserve when it was sought already, or packing. */
  #pick(one: Colleague, ms: number, product: number): void {
    const again = product >= 0 && product === one.sought;
    one.sought = again ? -1 : product;
    if (product < 0) return this.#atDesk(one, ms, 'packing');
    const { inside } = this.#places.reserve;
    const start = again ? this.#go(one, ms, inside, 'picking', { x: -1, y: 0 }, 'picking') : ms;
    const fixture = this.#fixtureOf(product);
    if (fixture < 0) return;
    const spot = this.#slots.take(-1 - one.employee, fixture);
    this.#go(one, start, spot, 'picking', this.#places.looks[fixture]!, 'picking');
  }

  /** Behind the pick-up counter, with the trolley or a bag. */
  #atDesk(one: Colleague, ms: number, stage: 'packing' | 'handing'): void {
    this.#slots.release(-1 - one.employee);
    const { pickup, entrance } = this.#places;
    this.#go(one, ms, pickup?.desk ?? entrance.inside, stage, { x: 0, y: 1 }, stage);
  }

  /** Goods are fetched in the reserve, then put on the shelf until the end of the job. */
  #fill(one: Colleague, ms: number, end: number, product: number): void {
    const fixture = this.#fixtureOf(product);
    if (fixture < 0) return;
    const { reserve, fronts } = this.#places;
    const front = fronts[fixture]![0]!;
    const trip = Math.hypot(front.x - reserve.inside.x, front.y - reserve.inside.y) / this.#speed;
    let start = ms;
    if (trip * 2.4 < (end - ms) * TRIP_SHARE) {
      start = this.#go(one, ms, reserve.inside, 'waiting', { x: -1, y: 0 }) + 2_000;
    }
    this.#atFixture(one, start, fixture, 'filling');
  }

  #atFixture(one: Colleague, ms: number, fixture: number, stage: Stage): void {
    if (fixture < 0) return;
    const spot = this.#slots.take(-1 - one.employee, fixture);
    this.#go(one, ms, spot, stage, this.#places.looks[fixture]!, stage === 'filling' ? 'filling' : 'working');
  }

  /** From cold fixture to cold fixture, reading dates. */
  #round(one: Colleague, ms: number, end: number): void {
    const stops = Math.max(1, Math.min(this.#chilled.length, Math.floor((end - ms) / CHECK_MS)));
    const each = (end - ms) / stops;
    for (let i = 0; i < stops; i++) {
      this.#atFixture(one, Math.floor(ms + each * i), this.#chilled[i]!, 'checking');
    }
  }

  /** From spot to spot, each near the last, as one mops. */
  #clean(one: Colleague, ms: number, end: number): void {
    const { spots } = this.#places;
    let turn = Math.imul(ms + one.employee * 7919, 0x9e3779b1) >>> 8;
    let here = spots[turn % spots.length]!;
    for (let at = ms; at < end; at += CLEAN_MS) {
      this.#go(one, at, here, 'cleaning', { x: 1, y: 0 }, 'cleaning');
      let next = here;
      for (let k = 0; k < spots.length; k++) {
        turn++;
        const spot = spots[turn % spots.length]!;
        const far = Math.hypot(spot.x - here.x, spot.y - here.y);
        if (far > 0.9 && far < 3.2) {
          next = spot;
          break;
        }
      }
      here = next;
    }
  }

  /** Nothing to do: near the place where the task would be done. */
  #idle(one: Colleague, ms: number): void {
    const task = one.duties[one.duties.length - 1]?.task ?? OFF;
    const { reserve, entrance, dock, pickup } = this.#places;
    const aside = ((one.employee % 3) - 1) * 0.5;
    if (task === TASK.reception) return void this.#go(one, ms, dock, 'waiting', { x: 0, y: 1 });
    const at =
      task === TASK.lead ? entrance.inside : task === TASK.shelf || !pickup ? reserve.inside : pickup.desk;
    const spot = this.#places.ground.free(at.x + aside, at.y) ? { x: at.x + aside, y: at.y } : at;
    this.#go(one, ms, spot, 'waiting', { x: 0, y: 1 });
  }

  /** Walks from where one is; returns the time of arrival. */
  #go(one: Colleague, ms: number, to: Point, stage: Stage, look: Point, moving: Stage = 'walking'): number {
    one.line.whereAt(ms, this.#at);
    const route = this.#places.ground.way(this.#at.x, this.#at.y, to.x, to.y, 0.4);
    const end = ms + Math.ceil(route.length / this.#speed);
    one.line.push({ start: ms, end, route, stage, moving, lookX: look.x, lookY: look.y, till: -1, rank: -1 });
    return end;
  }
}
