/**
 * Customers of orders when time runs fast. Their real visit would be over in a blink: each is seen to come in, to stand at
 * the counter or the lockers for a moment, and to go out with the order or angry, however late it is by then.
 */
import type { Frame, Show } from './frame.ts';
import type { Point } from './iso.ts';
import { carriedBy, faceOf } from './looks.ts';
import type { Places } from './places.ts';
import type { Playback } from './playback.ts';
import { endX, endY, follow, type Place, type Route } from './route.ts';
import { LONG_WAIT_MS, type Shopper } from './shoppers.ts';
import type { Leg } from './timeline.ts';
import type { Model } from './types.ts';

/** Metres a real second; real ms that somebody stands in place at least, and shows a smile on the way out. */
const WALK_M = 4.6;
const HOLD_MS = 1_800;
const SMILE_MS = 1_500;
/** Customers who may wait for a place to be free: the others are not shown. */
const MOST_LATE = 3;

/** Somebody who has come, and how they stand where the order waits. */
interface Comer {
  readonly shopper: Shopper;
  readonly leg: Leg;
}

interface Visitor extends Comer {
  readonly spot: Point;
  route: Route;
  /** Cells walked on the route. */
  far: number;
  /** Real ms stood in place, and since the order was had or given up. */
  stood: number;
  out: number;
}

export class PickupLapse {
  readonly #playback: Playback;
  readonly #places: Places;
  /** Cells a real ms. */
  readonly #walk: number;
  readonly #shown: Visitor[] = [];
  readonly #late: Comer[] = [];
  readonly #where: Place = { x: 0, y: 0, dx: 0, dy: 0 };
  #beforeMs = Number.NaN;

  constructor(model: Model, playback: Playback, places: Places) {
    this.#playback = playback;
    this.#places = places;
    this.#walk = (WALK_M * 100) / model.scenario.floor.cellCm / 1000;
  }

  reset(): void {
    this.#shown.length = 0;
    this.#late.length = 0;
    this.#beforeMs = Number.NaN;
  }

  show(frame: Frame, show: Show): void {
    this.#hear(frame.ms);
    this.#comeIn(false);
    for (let i = this.#shown.length - 1; i >= 0; i--) {
      const one = this.#shown[i]!;
      if (this.#move(one, frame)) this.#pose(one, frame, show);
      else this.#shown.splice(i, 1);
    }
  }

  /** Who has come since the last frame; when the lapse begins, who is there. */
  #hear(ms: number): void {
    const { all } = this.#playback.shoppers;
    const first = Number.isNaN(this.#beforeMs);
    const come: Comer[] = [];
    for (let i = all.length - 1; i >= 0 && (first || all[i]!.from > this.#beforeMs); i--) {
      const shopper = all[i]!;
      const leg = shopper.line.legs.find(({ stage }) => stage === 'choosing');
      if (!shopper.collects || !leg || shopper.from > ms || (first && shopper.waitUntil <= ms)) continue;
      come.push({ shopper, leg });
    }
    this.#late.push(...come.reverse());
    if (first) while (this.#comeIn(true));
    this.#late.splice(0, this.#late.length - MOST_LATE);
    this.#beforeMs = ms;
  }

  /**
   * The first of those who are late to find a free place comes in.
   * @param there has been there for a while: no walk from the door
   */
  #comeIn(there: boolean): boolean {
    for (const [i, comer] of this.#late.entries()) {
      const spot = this.#freeSpot(comer);
      if (!spot) continue;
      const { outside } = this.#places.entrance;
      const route = this.#places.ground.way(outside.x, outside.y, spot.x, spot.y);
      this.#shown.push({ ...comer, spot, route, far: there ? route.length : 0, stood: 0, out: -1 });
      this.#late.splice(i, 1);
      return true;
    }
    return false;
  }

  /** A place at the counter or at the lockers, wherever the order waits, the customer's own first. */
  #freeSpot({ leg }: Comer): Point | undefined {
    const own = { x: endX(leg.route), y: endY(leg.route) };
    const { counter, lockers } = this.#places.pickup!;
    const others = [counter, lockers].find((spots) => spots.some((spot) => isSame(spot, own))) ?? [];
    const isFree = (spot: Point) => !this.#shown.some((one) => one.out < 0 && isSame(one.spot, spot));
    return [own, ...others].find(isFree);
  }

  /** Walks, stands, walks; false once out of sight. Whoever still waits in the store still stands here. */
  #move(one: Visitor, { ms, realMs }: Frame): boolean {
    if (one.out >= 0) one.out += realMs;
    if (one.far < one.route.length) {
      one.far = Math.min(one.route.length, one.far + this.#walk * realMs);
      return true;
    }
    if (one.out >= 0) return false;
    one.stood += realMs;
    if (one.stood < HOLD_MS || one.shopper.waitUntil > ms) return true;
    const { outside } = this.#places.exit;
    one.route = this.#places.ground.way(one.spot.x, one.spot.y, outside.x, outside.y);
    one.far = 0;
    one.out = 0;
    return true;
  }

  #pose(one: Visitor, { ms }: Frame, show: Show): void {
    const { shopper, leg } = one;
    const moving = one.out >= 0 || one.far < one.route.length;
    if (moving) follow(one.route, one.far, this.#where);
    else Object.assign(this.#where, { ...one.spot, dx: leg.lookX, dy: leg.lookY });
    const content = shopper.paidAt < Number.POSITIVE_INFINITY;
    const gone = content ? (one.out < SMILE_MS ? 'paid' : undefined) : 'angry';
    const tired = Math.min(ms, shopper.waitUntil) - shopper.waitFrom > LONG_WAIT_MS && !moving;
    show(shopper.visit, {
      ...this.#where,
      moving,
      look: faceOf(shopper),
      staff: false,
      carry: carriedBy(shopper, one.out < 0 ? shopper.from : shopper.waitUntil),
      mood: one.out >= 0 ? gone : tired ? 'waiting' : undefined,
      product: -1,
    });
  }
}

/** Routes are kept in single precision. */
const isSame = (one: Point, other: Point): boolean =>
  Math.abs(one.x - other.x) < 0.01 && Math.abs(one.y - other.y) < 0.01;
