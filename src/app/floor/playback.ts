/**
 * The rows of the day turned into people: who stands where, at any time of the day, forwards and backwards.
 * No Phaser and no DOM here. Each row is read once; a moment is then looked up, never recomputed.
 */
import type { Trace } from '../../kernel/index.ts';
import { ROW } from '../../store/game.ts';
import { Collect } from './collect.ts';
import { Crew } from './crew.ts';
import type { Places } from './places.ts';
import { type Shopper, Shoppers } from './shoppers.ts';
import type { Model } from './types.ts';

const COLUMNS = 6;

/** A till's opening or closing. */
interface TillChange {
  readonly at: number;
  readonly open: boolean;
  readonly cashier: number;
}

export class Playback {
  readonly shoppers: Shoppers;
  readonly crew: Crew;
  readonly collect: Collect;
  readonly #tills: TillChange[][];
  /** Units on the dock: time and change, in order of time. */
  readonly #dock: { at: number; units: number }[] = [];
  #rows = 0;
  readonly #lastRow = new Float64Array(COLUMNS);
  #foldedTo = 0;

  /** @param fixtureOf fixture where a product is mostly found, by the plan of the moment; −1 when nowhere */
  constructor(model: Model, places: Places, fixtureOf: (product: number) => number) {
    this.shoppers = new Shoppers(model, places);
    this.crew = new Crew(model, places, fixtureOf, this.shoppers.slots);
    this.collect = new Collect(model, places, this.shoppers);
    this.#tills = model.tills.map(() => []);
  }

  /** Time of the last row read: what comes later is not known yet. */
  get foldedTo(): number {
    return this.#foldedTo;
  }

  get rows(): number {
    return this.#rows;
  }

  /** Forgets the day. */
  reset(): void {
    this.#rows = 0;
    this.#foldedTo = 0;
    this.#dock.length = 0;
    for (const changes of this.#tills) changes.length = 0;
    this.shoppers.reset();
    this.crew.reset();
    this.collect.reset();
  }

  /** Reads the rows written since last time; starts again when they are those of another day. Returns how many. */
  fold(trace: Trace): number {
    if (!this.#sameDay(trace)) this.reset();
    const from = this.#rows;
    for (; this.#rows < trace.rows; this.#rows++) this.#row(trace, this.#rows);
    if (this.#rows > from) this.#remember(trace);
    return this.#rows - from;
  }

  /** The last row read is still there, unchanged. */
  #sameDay(trace: Trace): boolean {
    if (this.#rows === 0) return true;
    if (trace.rows < this.#rows) return false;
    for (let c = 0; c < COLUMNS; c++) if (trace.at(this.#rows - 1, c) !== this.#lastRow[c]) return false;
    return true;
  }

  #remember(trace: Trace): void {
    for (let c = 0; c < COLUMNS; c++) this.#lastRow[c] = trace.at(this.#rows - 1, c);
  }

  #row(trace: Trace, r: number): void {
    const ms = trace.at(r, 0);
    const who = trace.at(r, 2);
    const what = trace.at(r, 3);
    const howMany = trace.at(r, 4);
    this.#foldedTo = ms;
    switch (trace.at(r, 1)) {
      case ROW.enter:
        // A customer of a direct demand has no household, walks nowhere and stands at no till: nobody to draw.
        if (what >= 0) this.shoppers.enter(ms, who, what);
        return;
      case ROW.walk:
        return this.shoppers.walk(ms, who, what, howMany);
      case ROW.pick:
        return this.shoppers.pick(ms, who, howMany);
      case ROW.miss:
        return this.shoppers.miss(ms, who, what);
      case ROW.queue:
        return this.shoppers.queue(ms, who, what);
      case ROW.serve:
        return this.shoppers.serve(ms, who, what);
      case ROW.pay:
        return this.shoppers.pay(ms, who);
      case ROW.leave:
        return this.shoppers.leave(ms, who, what);
      case ROW.staff:
        return this.crew.task(ms, who, what, howMany);
      case ROW.job:
        return this.crew.job(ms, who, what, howMany, trace.at(r, 5));
      case ROW.till:
        this.#tills[what]?.push({ at: ms, open: howMany === 1, cashier: who });
        return;
      case ROW.delivery:
        this.#dock.push({ at: ms, units: howMany });
        return;
      case ROW.received:
        this.#dock.push({ at: ms, units: -howMany });
        return;
      case ROW.orderPicked:
        return this.collect.holds(trace.at(r, 5), what);
      case ROW.orderLine:
        return this.collect.holds(who, what);
      case ROW.orderReady:
        return this.collect.ready(ms, who, what);
      case ROW.orderHere:
        return this.collect.here(ms, who, what);
      case ROW.orderHandedOver:
        return this.collect.handedOver(ms, who, what);
      case ROW.orderClosed:
        return this.collect.closed(ms, who);
    }
  }

  /** Shoppers on the floor at `ms`, in order of arrival, written in `out`. */
  present(ms: number, out: Shopper[]): Shopper[] {
    return this.shoppers.present(ms, out);
  }

  /** Who sits at a till at `ms`, −1 when it is closed. */
  cashierAt(till: number, ms: number): number {
    const changes = this.#tills[till] ?? [];
    for (let i = changes.length - 1; i >= 0; i--) {
      const change = changes[i]!;
      if (change.at <= ms) return change.open ? change.cashier : -1;
    }
    return -1;
  }

  /**
   * Units waiting on the dock at `ms`.
   * @param now units on it at the time of the last row read, as the view says: what was left from yesterday is not in the rows
   */
  dockAt(ms: number, now: number): number {
    let units = now;
    for (let i = this.#dock.length - 1; i >= 0 && this.#dock[i]!.at > ms; i--) units -= this.#dock[i]!.units;
    return Math.max(0, units);
  }
}
