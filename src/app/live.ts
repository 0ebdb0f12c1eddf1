/**
 * What anyone standing in the store sees, as a fold over the rows of the day up to the shown time: how many people are
 * in, and a journal of what happened. The floor draws the same rows.
 */
import { MS_PER_MINUTE } from '../kernel/index.ts';
import { type Game, LEAVE, OFF, ROW, TASK } from '../store/game.ts';
import { taskName } from './tasks.ts';

/** Something worth a line of the journal; texts word it. */
export type Happening =
  | { kind: 'regular'; name: string }
  | { kind: 'task'; employee: string; task: string }
  | { kind: 'till'; till: string; employee: string; open: boolean }
  | { kind: 'delivery'; supplier: string; units: number }
  | { kind: 'order'; supplier: string; units: number }
  | { kind: 'waste'; product: string; units: number; cents: number }
  | { kind: 'gave-up' }
  | { kind: 'pickup'; step: PickupStep; order: number; units: number };

/** What happens to an order of the site, as anyone at the counter knows it. */
export type PickupStep = 'placed' | 'locker' | 'counter' | 'here' | 'handed' | 'closed';

export interface JournalLine {
  readonly id: number;
  readonly minute: number;
  readonly what: Happening;
}

/** Lines kept: a morning's worth. */
const KEPT = 80;
const WIDTH = 6;

export class Live {
  readonly #game: Game;
  #read = 0;
  #nextId = 0;
  #tasks: number[] = [];
  /** People between the entrance and the exit. */
  inStore = 0;
  /** Stops of customers in front of each fixture, in the order of the model. */
  stops = new Int32Array(0);
  /** Most recent first. */
  journal: JournalLine[] = [];

  constructor(game: Game) {
    this.#game = game;
  }

  /** Another day begins, or the time on screen went back. */
  reset(): void {
    this.#read = 0;
    this.inStore = 0;
    this.stops = new Int32Array(this.#game.model.fixtures.length);
    this.journal = [];
    this.#tasks = this.#game.model.employees.map(() => OFF);
  }

  /** Reads the rows up to a time of the day in ms. */
  watch(timeMs: number): void {
    const { trace, model } = this.#game;
    if (!trace) return;
    const { data, rows } = trace;
    const lines: JournalLine[] = [];
    for (; this.#read < rows && data[this.#read * WIDTH]! <= timeMs; this.#read++) {
      const at = this.#read * WIDTH;
      const what = this.#happening(
        data[at + 1]!,
        data[at + 2]!,
        data[at + 3]!,
        data[at + 4]!,
        data[at + 5]!,
        model,
      );
      if (what) lines.push({ id: this.#nextId++, minute: Math.floor(data[at]! / MS_PER_MINUTE), what });
    }
    if (lines.length > 0) this.journal = [...lines.reverse(), ...this.journal].slice(0, KEPT);
  }

  #happening(
    kind: number,
    who: number,
    what: number,
    howMany: number,
    cents: number,
    model: Game['model'],
  ): Happening | undefined {
    switch (kind) {
      case ROW.enter: {
        this.inStore++;
        const regular = model.regulars[what];
        return regular && { kind: 'regular', name: regular.name };
      }
      case ROW.walk: {
        // The places of the store are numbered from the entrance, then its fixtures (see Walks).
        const fixture = what - 1;
        if (fixture >= 0 && fixture < this.stops.length) this.stops[fixture] = this.stops[fixture]! + 1;
        return undefined;
      }
      case ROW.leave:
        this.inStore--;
        return what === LEAVE.queue ? { kind: 'gave-up' } : undefined;
      case ROW.staff: {
        if (this.#tasks[who] === what) return undefined;
        this.#tasks[who] = what;
        // Those who go to a till are told with the till.
        if (what === TASK.till) return undefined;
        return { kind: 'task', employee: model.employees[who]!.name, task: taskName(what) };
      }
      case ROW.till:
        return {
          kind: 'till',
          till: model.tills[what]!.label,
          employee: model.employees[who]!.name,
          open: howMany === 1,
        };
      case ROW.delivery:
        return { kind: 'delivery', supplier: model.suppliers[who]!.label, units: howMany };
      case ROW.order:
        return howMany > 0
          ? { kind: 'order', supplier: model.suppliers[what]!.label, units: howMany }
          : undefined;
      case ROW.waste:
        return { kind: 'waste', product: model.products[what]!.label, units: howMany, cents };
      case ROW.orderPlaced:
        return { kind: 'pickup', step: 'placed', order: who, units: howMany };
      case ROW.orderReady:
        return { kind: 'pickup', step: what < 0 ? 'counter' : 'locker', order: who, units: howMany };
      case ROW.orderHere:
        return { kind: 'pickup', step: 'here', order: who, units: 0 };
      case ROW.orderHandedOver:
        return { kind: 'pickup', step: 'handed', order: who, units: howMany };
      case ROW.orderClosed:
        return { kind: 'pickup', step: 'closed', order: who, units: howMany };
      default:
        return undefined;
    }
  }
}
