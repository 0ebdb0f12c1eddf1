/** Everybody in person, where the rows say. People may be a little late, so that the eye can follow them. */
import { MS_PER_MINUTE } from '../../kernel/index.ts';
import type { Colleague } from './crew.ts';
import type { Frame, Show } from './frame.ts';
import { carriedBy, faceOf, staffFace, toolOf } from './looks.ts';
import type { Playback } from './playback.ts';
import { endX, endY, type Place } from './route.ts';
import { moodAt, type Shopper } from './shoppers.ts';
import type { Leg, Timeline } from './timeline.ts';
import type { Model } from './types.ts';

/** A walker crosses this many metres of floor in a real second at the slower speeds; more when time runs. */
const EYE_SPEED = 6;
const HURRY_FROM = 30;
/** Late people hurry when they are later than this many real seconds. */
const LATE_S = 1.2;
/** A longer jump of the clock is a scrub: everybody is where they should be at once. */
const JUMP_MS = 10 * MS_PER_MINUTE;

interface Follow {
  clock: number;
  leg: Leg | undefined;
}

export class Exact {
  readonly #playback: Playback;
  readonly #metre: number;
  readonly #clocks = new Map<number, Follow>();
  readonly #present: Shopper[] = [];
  readonly #where: Place = { x: 0, y: 0, dx: 0, dy: 0 };
  #late = false;

  constructor(model: Model, playback: Playback) {
    this.#playback = playback;
    this.#metre = 100 / model.scenario.floor.cellCm;
  }

  reset(): void {
    this.#clocks.clear();
  }

  /** Shows a frame; true when somebody is late. */
  show(frame: Frame, show: Show): boolean {
    this.#late = false;
    const shown = new Set<number>();
    for (const shopper of this.#playback.present(frame.ms, this.#present)) {
      shown.add(shopper.visit);
      this.#shopper(shopper, frame, show);
    }
    for (const [key, follow] of this.#clocks) {
      if (key < 0 || shown.has(key)) continue;
      // Late people finish their walk although they have left by the store's clock.
      const shopper = this.#playback.shoppers.get(key);
      if (shopper && frame.ms >= shopper.from && follow.clock < shopper.until)
        this.#shopper(shopper, frame, show);
      else this.#clocks.delete(key);
    }
    for (const one of this.#playback.crew.all) this.#colleague(one, frame, show);
    return this.#late;
  }

  #shopper(shopper: Shopper, frame: Frame, show: Show): void {
    const clock = this.#advance(shopper.visit, shopper.line, frame);
    if (clock >= shopper.until) return;
    const moving = this.#locate(shopper.line, clock, frame);
    const mood = moodAt(shopper, frame.ms, Math.max(4_000, Math.min(180_000, frame.speed * 2_400)));
    show(shopper.visit, {
      ...this.#where,
      moving,
      look: faceOf(shopper),
      staff: false,
      carry: carriedBy(shopper, clock),
      mood: mood?.kind,
      product: mood?.product ?? -1,
    });
  }

  #colleague(one: Colleague, frame: Frame, show: Show): void {
    const clock = this.#advance(-1 - one.employee, one.line, frame);
    const leg = one.line.legAt(clock);
    if (!leg || (leg.stage === 'away' && clock >= leg.end)) return;
    const moving = this.#locate(one.line, clock, frame);
    const carry = toolOf(leg, clock);
    const look = staffFace(one.employee);
    show(-1 - one.employee, {
      ...this.#where,
      moving,
      look,
      staff: true,
      carry,
      mood: undefined,
      product: -1,
    });
  }

  /** Lets somebody's clock follow the store's at a speed the eye can follow. */
  #advance(key: number, line: Timeline, frame: Frame): number {
    const { ms, realMs, speed } = frame;
    let follow = this.#clocks.get(key);
    if (!follow || ms < follow.clock || frame.reducedMotion || ms - follow.clock > JUMP_MS) {
      follow = { clock: ms, leg: line.legAt(ms) };
      this.#clocks.set(key, follow);
      return ms;
    }
    const leg = line.legAt(follow.clock);
    // A row read since tells that somebody had left already (the way to the tills): they set off now, late.
    if (leg && leg !== follow.leg && leg.start < follow.clock) follow.clock = leg.start;
    const late = speed > 0 ? (ms - follow.clock) / speed / 1000 : 0;
    const hurry = Math.max(1, speed / HURRY_FROM) * (late > LATE_S ? 1 + (late - LATE_S) * 2 : 1);
    const cells = (EYE_SPEED * hurry * this.#metre * realMs) / 1000;
    follow.clock = line.catchUp(follow.clock, ms, cells);
    follow.leg = line.legAt(follow.clock);
    if (follow.clock < ms) this.#late = true;
    return follow.clock;
  }

  /** Writes where somebody is; true when walking. Without motion people only show where they stop. */
  #locate(line: Timeline, clock: number, { reducedMotion }: Frame): boolean {
    const moving = line.whereAt(clock, this.#where);
    if (!reducedMotion || !moving) return moving;
    const leg = line.legAt(clock)!;
    this.#where.x = endX(leg.route);
    this.#where.y = endY(leg.route);
    this.#where.dx = leg.lookX;
    this.#where.dy = leg.lookY;
    return false;
  }
}
