/**
 * The pick-up point from the rows of the day: customers who come for an order, wait and leave with it or without, and
 * what the lockers and the counter hold at any time.
 */
import type { Point } from './iso.ts';
import { COUNTER_ROW, type LockersNow } from './lockers.ts';
import type { Places } from './places.ts';
import type { Shoppers } from './shoppers.ts';
import type { Model } from './types.ts';

/** Customers of orders are numbered from here among the people of the floor; visits never come so far. */
const COLLECTOR = 1 << 30;

/** What changes in the lockers at a time. */
interface Change {
  readonly at: number;
  readonly ambient: number;
  readonly cold: number;
  readonly counter: number;
}

/** What an order needs, as far as the rows of the day tell. */
interface Bags {
  ambient: boolean;
  cold: boolean;
  /** Where it waits; undefined when it was ready before today. */
  locker: number | undefined;
}

export class Collect {
  readonly #model: Model;
  readonly #places: Places;
  readonly #shoppers: Shoppers;
  readonly #bags = new Map<number, Bags>();
  readonly #changes: Change[] = [];
  /** Order whose customer stands at each spot of the counter and of the lockers, 0 when free. */
  readonly #standing: { counter: number[]; lockers: number[] };

  constructor(model: Model, places: Places, shoppers: Shoppers) {
    this.#model = model;
    this.#places = places;
    this.#shoppers = shoppers;
    const { counter = [], lockers = [] } = places.pickup ?? {};
    this.#standing = { counter: counter.map(() => 0), lockers: lockers.map(() => 0) };
  }

  reset(): void {
    this.#bags.clear();
    this.#changes.length = 0;
    this.#standing.counter.fill(0);
    this.#standing.lockers.fill(0);
  }

  #of(order: number): Bags {
    const known = this.#bags.get(order);
    if (known) return known;
    const bags: Bags = { ambient: false, cold: false, locker: undefined };
    this.#bags.set(order, bags);
    return bags;
  }

  /** A product of an order in its bag, or in the hands of its customer. */
  holds(order: number, product: number): void {
    const bags = this.#of(order);
    if (this.#model.products[product]!.storage === 'ambient') bags.ambient = true;
    else bags.cold = true;
  }

  /** In a locker or two, or at the counter. */
  ready(ms: number, order: number, locker: number): void {
    this.#of(order).locker = locker;
    this.#change(ms, order, 1);
  }

  #change(at: number, order: number, sign: 1 | -1): void {
    const { ambient, cold, locker = COUNTER_ROW } = this.#of(order);
    const counter = locker === COUNTER_ROW;
    this.#changes.push({
      at,
      ambient: !counter && ambient ? sign : 0,
      cold: !counter && cold ? sign : 0,
      counter: counter ? sign : 0,
    });
  }

  /** The customer is here: from the door to the lockers when the order is in one, else to the counter. */
  here(ms: number, order: number, household: number): void {
    const { pickup } = this.#places;
    if (!pickup) return;
    const { locker = COUNTER_ROW } = this.#of(order);
    const at = locker === COUNTER_ROW ? 'counter' : 'lockers';
    const rank = Math.max(0, this.#standing[at].indexOf(0));
    this.#standing[at][rank] = order;
    const look: Point = at === 'counter' ? { x: 0, y: -1 } : pickup.look;
    this.#shoppers.collect(ms, COLLECTOR + order, household, pickup[at][rank]!, look);
  }

  /**
   * In the customer's hands.
   * @param employee who handed over, −1 a locker
   */
  handedOver(ms: number, order: number, employee: number): void {
    const bags = this.#of(order);
    // Ready since yesterday: the hand-over says where it was.
    bags.locker ??= employee < 0 ? 0 : COUNTER_ROW;
    this.#change(ms, order, -1);
    this.#go(ms, order, true);
  }

  /** Ended without hand-over: goods back on the shelf, a customer who had come leaves angry. */
  closed(ms: number, order: number): void {
    if (this.#of(order).locker !== undefined) this.#change(ms, order, -1);
    this.#go(ms, order, false);
  }

  #go(ms: number, order: number, content: boolean): void {
    for (const spots of [this.#standing.counter, this.#standing.lockers]) {
      const rank = spots.indexOf(order);
      if (rank >= 0) spots[rank] = 0;
    }
    this.#shoppers.collected(ms, COLLECTOR + order, content);
  }

  /**
   * Lockers in use at `ms`.
   * @param now those in use at the time of the last row read, as the view says: what was left from yesterday is not in the rows
   */
  lockersAt(ms: number, now: LockersNow): LockersNow {
    let { ambient, cold, counter } = now;
    for (let i = this.#changes.length - 1; i >= 0 && this.#changes[i]!.at > ms; i--) {
      const change = this.#changes[i]!;
      ambient -= change.ambient;
      cold -= change.cold;
      counter -= change.counter;
    }
    return { ambient: Math.max(0, ambient), cold: Math.max(0, cold), counter: Math.max(0, counter) };
  }
}

/** Is this one of the people of the floor who come for an order? */
export const isCollector = (key: number): boolean => key >= COLLECTOR;
