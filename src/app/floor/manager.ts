/**
 * The manager on the floor: walks to what was last gone to see, and stays there. The rows of the day say nothing of it;
 * it comes from what the view remembers, and the walk is drawn in real time, since a look is taken while time stands still.
 */
import { MS_PER_MINUTE } from '../../kernel/index.ts';
import { STAFF_LOOKS } from './draw/people.ts';
import type { Frame, Show } from './frame.ts';
import type { Point } from './iso.ts';
import type { Places } from './places.ts';
import { follow, type Place, type Route } from './route.ts';
import type { Model } from './types.ts';

/** Number in the cast: no visit and no employee has it. */
export const MANAGER = -1_000_000;

/** Metres a second to the eye: a look is not to be waited for. */
const PACE = 5;

/** Something gone to see: what it is, and when (minute of the day). */
interface Seen {
  readonly what: 'fixture' | 'till' | 'locker' | 'dock' | 'employee';
  readonly id: string | undefined;
  readonly minute: number;
}

export class Manager {
  readonly #model: Model;
  readonly #places: Places;
  readonly #cells: number;
  readonly #whereIs: (employee: number) => Point | undefined;
  readonly #at: Place = { x: 0, y: 0, dx: 0, dy: 1 };
  #seen: Seen | undefined;
  #route: Route | undefined;
  #look: Point = { x: 0, y: 1 };
  #gone = 0;

  /** @param whereIs where a colleague stands now, when on the floor */
  constructor(model: Model, places: Places, whereIs: (employee: number) => Point | undefined) {
    this.#model = model;
    this.#places = places;
    this.#cells = (PACE * 100) / model.scenario.floor.cellCm / 1000;
    this.#whereIs = whereIs;
  }

  /** Shows the manager after the last of these looks that is not to come; true while on the way. */
  show(looks: readonly Seen[], { ms, realMs, reducedMotion }: Frame, show: Show): boolean {
    const last = looks.findLast(({ minute }) => minute * MS_PER_MINUTE <= ms + MS_PER_MINUTE);
    if (!last) {
      this.#seen = undefined;
      this.#route = undefined;
      return false;
    }
    if (!this.#route || !isSame(last, this.#seen)) this.#set(last);
    this.#seen = last;
    const route = this.#route!;
    this.#gone = reducedMotion ? route.length : Math.min(route.length, this.#gone + realMs * this.#cells);
    const moving = this.#gone < route.length;
    follow(route, this.#gone, this.#at);
    const { x, y } = this.#at;
    const way = moving ? { dx: this.#at.dx, dy: this.#at.dy } : { dx: this.#look.x, dy: this.#look.y };
    show(MANAGER, {
      ...{ x, y, ...way, moving },
      ...{ look: STAFF_LOOKS.manager, staff: true, carry: 'list', mood: undefined, product: -1 },
    });
    return moving;
  }

  /** Sets off from where one stands, or from the reserve on the first look of a day. */
  #set({ what, id = '' }: Seen): void {
    const { ground, reserve } = this.#places;
    const from = this.#route ? this.#at : reserve.inside;
    const { look, x, y } = this.#target(what, id);
    this.#route = ground.way(from.x, from.y, x, y);
    this.#look = look;
    this.#gone = 0;
  }

  #target(what: Seen['what'], id: string): Point & { readonly look: Point } {
    const { dock, fronts, looks, pallet, pickup, reserve, tills } = this.#places;
    const { employeeIndex, fixtureIndex, tillIndex } = this.#model;
    const fixture = what === 'fixture' ? fixtureIndex.get(id) : undefined;
    const front = fixture === undefined ? undefined : (fronts[fixture]!.at(-1) ?? fronts[fixture]![0]);
    if (front) return { ...front, look: looks[fixture!]! };
    const till = what === 'till' ? tills[tillIndex.get(id) ?? -1] : undefined;
    if (till)
      return { x: till.served.x + till.dx, y: till.served.y + till.dy, look: { x: -till.dx, y: -till.dy } };
    if (what === 'locker' && pickup) return { ...pickup.desk, look: pickup.look };
    if (what === 'dock') return { ...dock, look: { x: pallet.x - dock.x, y: pallet.y - dock.y } };
    const there = this.#whereIs(employeeIndex.get(id) ?? -1);
    return there ? this.#beside(there) : { ...reserve.inside, look: { x: -1, y: 0 } };
  }

  /** A free spot within reach of somebody. */
  #beside({ x, y }: Point): Point & { readonly look: Point } {
    const steps = [
      { x: 0.8, y: 0 },
      { x: 0, y: 0.8 },
      { x: -0.8, y: 0 },
      { x: 0, y: -0.8 },
    ];
    const step = steps.find((one) => this.#places.ground.free(x + one.x, y + one.y)) ?? { x: 0, y: 0 };
    return { x: x + step.x, y: y + step.y, look: { x: -step.x, y: -step.y } };
  }
}

const isSame = (a: Seen, b: Seen | undefined): boolean =>
  b !== undefined && a.what === b.what && a.id === b.id && a.minute === b.minute;
