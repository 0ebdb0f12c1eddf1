/** Shoppers of the day: their walks, their lines, their moods, from the rows of the trace. */
import { MS_PER_MINUTE } from '../../kernel/index.ts';
import { LEAVE } from '../../store/game.ts';
import type { Point } from './iso.ts';
import { Lines } from './lines.ts';
import type { Places } from './places.ts';
import { type Place, type Route, standing } from './route.ts';
import { Slots } from './slots.ts';
import { type Leg, type Stage, Timeline } from './timeline.ts';
import type { Model } from './types.ts';

/** A wait that shows on faces. */
export const LONG_WAIT_MS = 4 * MS_PER_MINUTE;

export type MoodKind = 'missing' | 'waiting' | 'angry' | 'paid';

export interface Mood {
  readonly at: number;
  readonly kind: MoodKind;
  /** Product that was missing; −1 when the want had no product. */
  readonly product: number;
}

export interface Shopper {
  readonly visit: number;
  readonly household: number;
  /** Comes in and is out of sight, in ms; out of sight is Infinity while not known. */
  readonly from: number;
  until: number;
  readonly line: Timeline;
  readonly moods: Mood[];
  /** Units in the basket after each pick. */
  readonly basket: { at: number; units: number }[];
  paidAt: number;
  /** Began and ended to wait in a line. */
  waitFrom: number;
  waitUntil: number;
  /** Place of the store (see Walks) where the last walk went. */
  place: number;
  /** The last shelf kept the shopper at least until then. */
  busyUntil: number;
  /** Has walked to the tills. */
  atTills: boolean;
  /** Comes for an order: no basket, no line. */
  readonly collects: boolean;
}

/** Units in a basket at a time. */
export function basketAt(shopper: Shopper, ms: number): number {
  for (let i = shopper.basket.length - 1; i >= 0; i--)
    if (shopper.basket[i]!.at <= ms) return shopper.basket[i]!.units;
  return 0;
}

/** Mood to show at a time, the latest one; `spanMs` is how long one lasts. Undefined: nothing to show. */
export function moodAt(shopper: Shopper, ms: number, spanMs: number): Mood | undefined {
  for (let i = shopper.moods.length - 1; i >= 0; i--) {
    const mood = shopper.moods[i]!;
    if (mood.at <= ms && (ms < mood.at + spanMs || mood.kind === 'angry')) return mood;
  }
  const tired = shopper.waitFrom + LONG_WAIT_MS;
  if (ms >= tired && ms < shopper.waitUntil) return { at: tired, kind: 'waiting', product: -1 };
  return undefined;
}

/** Where somebody goes, and what for. */
interface Errand {
  readonly spot: Point;
  readonly look: Point;
  readonly stage: Stage;
  /** What it is while walking there, when not plain walking. */
  readonly moving?: Stage;
  readonly till?: number;
  readonly rank?: number;
}

/** Somebody goes out. */
export interface Exit {
  readonly at: number;
  readonly shopper: Shopper;
  /** Gave up the line. */
  readonly angry: boolean;
}

const AHEAD: Point = { x: 0, y: 1 };
const NO_ONE: Place = { x: 0, y: 0, dx: 0, dy: 0 };

export class Shoppers {
  readonly slots: Slots;
  /** In order of arrival. */
  readonly all: Shopper[] = [];
  readonly exits: Exit[] = [];
  readonly #model: Model;
  readonly #places: Places;
  readonly #lines: Lines;
  readonly #byVisit = new Map<number, Shopper>();
  readonly #at: Place = { ...NO_ONE };
  #live: Shopper[] = [];
  #next = 0;
  #shownAt = Number.NEGATIVE_INFINITY;

  constructor(model: Model, places: Places) {
    this.#model = model;
    this.#places = places;
    this.slots = new Slots(places.fronts);
    this.#lines = new Lines(places, (visit, spot, ms, rank) => this.#stepUp(visit, spot, ms, rank));
  }

  reset(): void {
    this.all.length = 0;
    this.exits.length = 0;
    this.#byVisit.clear();
    this.#lines.reset();
    this.slots.reset();
    this.#live = [];
    this.#next = 0;
    this.#shownAt = Number.NEGATIVE_INFINITY;
  }

  get(visit: number): Shopper | undefined {
    return this.#byVisit.get(visit);
  }

  /** People waiting in a line at the time of the last row read, first to last. */
  line(line: number): readonly number[] {
    return this.#lines.of(line);
  }

  enter(ms: number, visit: number, household: number): void {
    this.#enter(ms, visit, household, false);
  }

  /** Somebody comes for an order and waits at a spot of the pick-up point. */
  collect(ms: number, visit: number, household: number, spot: Point, look: Point): void {
    const shopper = this.#enter(ms, visit, household, true);
    shopper.waitFrom = ms;
    this.#stroll(shopper, ms, { spot, look, stage: 'choosing' });
  }

  /** Leaves the pick-up point, with the order or angry. */
  collected(ms: number, visit: number, content: boolean): void {
    const shopper = this.#byVisit.get(visit);
    if (!shopper) return;
    shopper.waitUntil = ms;
    if (content) this.pay(ms, visit);
    else shopper.moods.push({ at: ms, kind: 'angry', product: -1 });
    this.#goOut(shopper, ms, !content);
  }

  #enter(ms: number, visit: number, household: number, collects: boolean): Shopper {
    const shopper: Shopper = {
      visit,
      household,
      from: ms,
      until: Number.POSITIVE_INFINITY,
      line: new Timeline(),
      moods: [],
      basket: [],
      paidAt: Number.POSITIVE_INFINITY,
      waitFrom: Number.POSITIVE_INFINITY,
      waitUntil: Number.POSITIVE_INFINITY,
      place: 0,
      busyUntil: ms,
      atTills: false,
      collects,
    };
    const { outside } = this.#places.entrance;
    shopper.line.push(
      legTo(ms, ms, standing(outside.x, outside.y), { spot: outside, look: AHEAD, stage: 'walking' }),
    );
    this.all.push(shopper);
    this.#byVisit.set(visit, shopper);
    return shopper;
  }

  walk(ms: number, visit: number, place: number, duration: number): void {
    const shopper = this.#byVisit.get(visit);
    if (!shopper) return;
    const fixture = place - 1;
    shopper.place = place;
    shopper.busyUntil = ms + duration;
    shopper.atTills = place >= this.#places.walks.firstTill;
    const spot = this.#places.fronts[fixture] ? this.slots.take(visit, fixture) : this.#spotOf(place);
    const look = this.#places.looks[fixture] ?? AHEAD;
    this.#go(shopper, ms, ms + duration, { spot, look, stage: 'choosing' });
  }

  #spotOf(place: number): Point {
    const cell = this.#places.walks.cells[place]!;
    return { x: cell.x + 0.5, y: cell.y + 0.5 };
  }

  pick(ms: number, visit: number, units: number): void {
    const shopper = this.#byVisit.get(visit);
    if (!shopper) return;
    const before = shopper.basket[shopper.basket.length - 1]?.units ?? 0;
    shopper.basket.push({ at: ms, units: before + units });
    shopper.busyUntil = ms;
  }

  miss(ms: number, visit: number, what: number): void {
    const shopper = this.#byVisit.get(visit);
    if (!shopper) return;
    shopper.moods.push({ at: ms, kind: 'missing', product: what >= 0 ? what : -1 });
    shopper.busyUntil = ms;
  }

  queue(ms: number, visit: number, line: number): void {
    const shopper = this.#byVisit.get(visit);
    if (!shopper) return;
    const arrives = this.#lines.lineOf(visit) < 0;
    if (arrives) shopper.waitFrom = ms;
    this.slots.release(visit);
    const { spot, rank, look } = this.#lines.join(visit, line, ms);
    const place = { spot, look, stage: 'queueing', rank, till: line } as const;
    if (arrives && !shopper.atTills) this.#goToTills(shopper, ms, place);
    else this.#stroll(shopper, ms, { ...place, moving: 'queueing' });
  }

  serve(ms: number, visit: number, till: number): void {
    const shopper = this.#byVisit.get(visit);
    if (!shopper) return;
    const waited = this.#lines.lineOf(visit) >= 0;
    this.#lines.leave(visit, ms);
    this.slots.release(visit);
    const places = this.#places.tills[till]!;
    const look = { x: places.cashier.x - places.served.x, y: places.cashier.y - places.served.y };
    const place = { spot: places.served, look, stage: 'served', till } as const;
    if (waited) shopper.waitUntil = ms;
    if (waited || shopper.atTills) {
      this.#stroll(shopper, ms, { ...place, moving: 'served' });
    } else this.#goToTills(shopper, ms, place);
  }

  pay(ms: number, visit: number): void {
    const shopper = this.#byVisit.get(visit);
    if (!shopper) return;
    shopper.paidAt = ms;
    shopper.moods.push({ at: ms, kind: 'paid', product: -1 });
  }

  leave(ms: number, visit: number, reason: number): void {
    const shopper = this.#byVisit.get(visit);
    if (!shopper) return;
    this.#lines.leave(visit, ms);
    this.slots.release(visit);
    if (shopper.waitUntil === Number.POSITIVE_INFINITY) shopper.waitUntil = ms;
    const { tills } = this.#places;
    const first = tills[0]!.queue[0]!;
    // Somebody who leaves without standing in a line has still walked to the tills.
    if (!shopper.atTills) this.#goToTills(shopper, ms, { spot: first, look: AHEAD, stage: 'leaving' });
    if (reason === LEAVE.queue) shopper.moods.push({ at: ms, kind: 'angry', product: -1 });
    this.#goOut(shopper, ms, reason === LEAVE.queue);
  }

  #goOut(shopper: Shopper, ms: number, angry: boolean): void {
    const { exit } = this.#places;
    this.#stroll(shopper, ms, { spot: exit.outside, look: AHEAD, stage: 'away', moving: 'leaving' });
    shopper.until = shopper.line.last!.end;
    this.exits.push({ at: ms, shopper, angry });
  }

  /** The walk to the tills has no row: it ends now, at the pace of the segment, and began after the last shelf. */
  #goToTills(shopper: Shopper, ms: number, to: Errand): void {
    shopper.atTills = true;
    const { walks } = this.#places;
    const cm = walks.cm[shopper.place * walks.places + walks.firstTill]!;
    const start = Math.min(
      ms,
      Math.max(shopper.busyUntil, ms - Math.floor((cm * 1000) / this.#pace(shopper))),
    );
    this.#go(shopper, start, ms, to);
  }

  /** A short walk at one's own pace. */
  #stroll(shopper: Shopper, ms: number, to: Errand): void {
    const { cellCm } = this.#model.scenario.floor;
    const route = this.#route(shopper, ms, to.spot);
    const end = ms + Math.ceil((route.length * cellCm * 1000) / this.#pace(shopper));
    shopper.line.push(legTo(ms, end, route, to));
  }

  #go(shopper: Shopper, start: number, end: number, to: Errand): void {
    shopper.line.push(legTo(start, end, this.#route(shopper, start, to.spot), to));
  }

  #route(shopper: Shopper, ms: number, spot: Point): Route {
    shopper.line.whereAt(ms, this.#at);
    return this.#places.ground.way(this.#at.x, this.#at.y, spot.x, spot.y, lane(shopper.visit));
  }

  /** Somebody ahead has gone: one place further. */
  #stepUp(visit: number, spot: Point, ms: number, rank: number): void {
    const shopper = this.#byVisit.get(visit);
    const before = shopper?.line.last;
    if (!shopper || !before) return;
    const look = { x: before.lookX, y: before.lookY };
    this.#stroll(shopper, ms, { spot, look, stage: 'queueing', moving: 'queueing', rank, till: before.till });
  }

  #pace(shopper: Shopper): number {
    const segment = this.#model.householdSegment[shopper.household] ?? 0;
    return this.#model.segments[segment]!.paceCmPerSecond;
  }

  /** Shoppers on the floor at `ms`. */
  present(ms: number, out: Shopper[]): Shopper[] {
    if (ms < this.#shownAt) {
      this.#live = [];
      this.#next = 0;
    }
    this.#shownAt = ms;
    while (this.#next < this.all.length && this.all[this.#next]!.from <= ms) {
      this.#live.push(this.all[this.#next++]!);
    }
    let kept = 0;
    for (const shopper of this.#live) if (ms < shopper.until) this.#live[kept++] = shopper;
    this.#live.length = kept;
    out.length = 0;
    for (const shopper of this.#live) out.push(shopper);
    return out;
  }
}

const lane = (visit: number): number => ((Math.imul(visit + 1, 0x9e3779b1) >>> 16) / 65_535) * 2 - 1;

function legTo(start: number, end: number, route: Route, to: Errand): Leg {
  const { stage, moving = 'walking', look, till = -1, rank = -1 } = to;
  return { start, end, route, stage, moving, lookX: look.x, lookY: look.y, till, rank };
}
