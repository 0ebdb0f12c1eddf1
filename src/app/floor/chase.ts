/** Staff when time runs fast: they walk to the work of the moment at a human speed, stay a little, and go to the next. */
import type { Colleague } from './crew.ts';
import type { Frame, Show } from './frame.ts';
import { staffFace, toolOf } from './looks.ts';
import type { Places } from './places.ts';
import { endX, endY, follow, type Place, type Route } from './route.ts';
import type { Leg } from './timeline.ts';
import type { Model } from './types.ts';

/** Metres a real second. */
const WALK_M = 4.2;
/** Real time spent at a job before the next is looked at. */
const STAY_MS = 1_100;

interface Chaser {
  x: number;
  y: number;
  /** What is being gone to or done. */
  goal: Leg;
  route: Route | undefined;
  done: number;
  arrived: number;
}

export class Chase {
  readonly #crew: readonly Colleague[];
  readonly #places: Places;
  readonly #metre: number;
  readonly #all = new Map<number, Chaser>();
  readonly #where: Place = { x: 0, y: 0, dx: 0, dy: 0 };

  constructor(model: Model, crew: readonly Colleague[], places: Places) {
    this.#crew = crew;
    this.#places = places;
    this.#metre = 100 / model.scenario.floor.cellCm;
  }

  reset(): void {
    this.#all.clear();
  }

  show(frame: Frame, show: Show): void {
    for (const one of this.#crew) {
      const leg = one.line.legAt(frame.ms);
      const chaser = leg && this.#move(one, leg, frame);
      if (!chaser) continue;
      const moving = chaser.route !== undefined;
      const { goal } = chaser;
      show(-1 - one.employee, {
        x: chaser.x,
        y: chaser.y,
        dx: moving ? this.#where.dx : goal.lookX,
        dy: moving ? this.#where.dy : goal.lookY,
        moving,
        look: staffFace(one.employee),
        staff: true,
        carry: toolOf(goal, moving ? goal.start : Number.POSITIVE_INFINITY),
        mood: undefined,
        product: -1,
      });
    }
  }

  /** Moves one colleague; undefined when off the floor. */
  #move(one: Colleague, leg: Leg, frame: Frame): Chaser | undefined {
    let chaser = this.#all.get(one.employee);
    if (!chaser) {
      if (leg.stage === 'away') return undefined;
      one.line.whereAt(frame.ms, this.#where);
      const { x, y } = this.#where;
      chaser = { x, y, goal: leg, route: undefined, done: 0, arrived: frame.nowMs - STAY_MS };
      this.#all.set(one.employee, chaser);
      this.#setOff(chaser, leg);
    } else if (leg !== chaser.goal) {
      const urgent = leg.stage === 'away' || leg.stage === 'cashing' || chaser.goal.stage === 'away';
      const rested = chaser.route === undefined && frame.nowMs - chaser.arrived > STAY_MS;
      if (urgent || rested) this.#setOff(chaser, leg);
    }
    if (chaser.route) {
      chaser.done += (WALK_M * this.#metre * frame.realMs) / 1000;
      follow(chaser.route, chaser.done, this.#where);
      chaser.x = this.#where.x;
      chaser.y = this.#where.y;
      if (chaser.done >= chaser.route.length) {
        chaser.route = undefined;
        chaser.arrived = frame.nowMs;
      }
    }
    if (chaser.route || chaser.goal.stage !== 'away') return chaser;
    this.#all.delete(one.employee);
    return undefined;
  }

  #setOff(chaser: Chaser, leg: Leg): void {
    chaser.goal = leg;
    const route = this.#places.ground.way(chaser.x, chaser.y, endX(leg.route), endY(leg.route), 0.4);
    chaser.route = route.length > 0.05 ? route : undefined;
    chaser.done = 0;
  }
}
