/** People on the stage: one image and at most one bubble each, moved and never redrawn. */
import type { Colleague } from './crew.ts';
import type { DepthTable } from './depth.ts';
import { luck } from './draw/colours.ts';
import type { Carry } from './draw/held.ts';
import type { Iso } from './iso.ts';
import type { Playback } from './playback.ts';
import type { Place } from './route.ts';
import { basketAt, moodAt, type Shopper } from './shoppers.ts';
import type { Picture, Stage } from './stage.ts';
import type { Leg, Timeline } from './timeline.ts';
import type { Model } from './types.ts';
import type { Wardrobe } from './wardrobe.ts';

/** Different looks among shoppers. */
const LOOKS = 40;
/** A walker crosses at most this many metres of floor in a real second, at the slower speeds. */
const EYE_SPEED = 6.5;
/** Metres of a full step cycle. */
const CYCLE_M = 1.5;
/** Late people hurry when they are later than this many real seconds. */
const LATE_S = 1.4;

interface Actor {
  readonly key: number;
  readonly image: Picture;
  bubble: Picture | undefined;
  /** The actor's own clock, which may be late. */
  clock: number;
  walked: number;
  x: number;
  y: number;
  seen: boolean;
  look: string;
}

export interface Bubbles {
  readonly key: string;
  readonly size: number;
  frameOf(kind: string, product: number): number;
}

export class Cast {
  readonly #stage: Stage;
  readonly #model: Model;
  readonly #playback: Playback;
  readonly #depth: DepthTable;
  readonly #actors = new Map<number, Actor>();
  readonly #idle: Actor[] = [];
  readonly #present: Shopper[] = [];
  readonly #where: Place = { x: 0, y: 0, dx: 0, dy: 0 };
  reducedMotion = false;
  iso: Iso;
  wardrobe: Wardrobe;
  bubbles: Bubbles | undefined;
  #late = false;

  constructor(
    stage: Stage,
    model: Model,
    playback: Playback,
    depth: DepthTable,
    iso: Iso,
    wardrobe: Wardrobe,
  ) {
    this.#stage = stage;
    this.#model = model;
    this.#playback = playback;
    this.#depth = depth;
    this.iso = iso;
    this.wardrobe = wardrobe;
  }

  /** People shown now. */
  get people(): number {
    return this.#actors.size;
  }

  /** Somebody is still on the way to where they should be. */
  get late(): boolean {
    return this.#late;
  }

  /**
   * Moves everybody to a time.
   * @param realMs real time since the last frame
   * @param speed simulated ms per real ms
   */
  show(ms: number, realMs: number, speed: number): void {
    this.#late = false;
    for (const actor of this.#actors.values()) actor.seen = false;
    for (const shopper of this.#playback.present(ms, this.#present))
      this.#shopper(shopper, ms, realMs, speed);
    for (const actor of this.#actors.values()) {
      // Late people finish their walk although they have left by the store's clock.
      if (actor.seen || actor.key < 0) continue;
      const shopper = this.#playback.shoppers.get(actor.key);
      if (shopper && actor.clock < shopper.until && ms >= shopper.from)
        this.#shopper(shopper, ms, realMs, speed);
    }
    for (const one of this.#playback.crew.all) this.#colleague(one, ms, realMs, speed);
    for (const actor of this.#actors.values()) if (!actor.seen) this.#dismiss(actor);
    this.wardrobe.flush();
  }

  #shopper(shopper: Shopper, ms: number, realMs: number, speed: number): void {
    const known = this.#actors.get(shopper.visit);
    const actor = known ?? this.#enter(shopper.visit, shopper.from);
    this.#advance(actor, shopper.line, ms, realMs, speed, known === undefined);
    if (actor.clock >= shopper.until) return;
    const units = basketAt(shopper, actor.clock);
    const carry: Carry =
      actor.clock >= shopper.paidAt ? 'bag' : units === 0 ? 'basket' : units < 4 ? 'basket' : 'full';
    const leg = shopper.line.legAt(actor.clock);
    const gaveUp = leg?.moving === 'leaving' && actor.clock < shopper.paidAt;
    const look = Math.floor(luck(shopper.household, 77) * LOOKS);
    this.#draw(actor, look, false, gaveUp ? 'none' : carry, shopper.line);
    const mood = moodAt(shopper, ms, Math.max(4_000, Math.min(180_000, speed * 2_400)));
    this.#mood(actor, mood?.kind, mood?.product ?? -1);
    actor.seen = true;
  }

  #colleague(one: Colleague, ms: number, realMs: number, speed: number): void {
    const key = -1 - one.employee;
    const known = this.#actors.get(key);
    const clock = known?.clock ?? ms;
    const leg = one.line.legAt(Math.min(clock, ms));
    const gone = !leg || (leg.stage === 'away' && clock >= leg.end);
    if (gone && one.line.legAt(ms)?.stage === 'away' && ms >= (one.line.legAt(ms)?.end ?? 0)) return;
    const actor = known ?? this.#enter(key, ms);
    this.#advance(actor, one.line, ms, realMs, speed, known === undefined);
    const now = one.line.legAt(actor.clock)!;
    if (now.stage === 'away' && actor.clock >= now.end) return;
    const moving = actor.clock < now.end;
    this.#draw(actor, 1000 + one.employee, true, carryOf(now, moving), one.line);
    this.#mood(actor, undefined, -1);
    actor.seen = true;
  }

  /** Lets an actor's clock follow the store's at a speed the eye can follow. */
  #advance(actor: Actor, line: Timeline, ms: number, realMs: number, speed: number, fresh: boolean): void {
    const before = actor.clock;
    const metre = 100 / this.#model.scenario.floor.cellCm;
    if (fresh || ms < actor.clock || this.reducedMotion || realMs > 400 || ms - actor.clock > 600_000) {
      actor.clock = ms;
    } else {
      const hurry = Math.max(1, speed / 24);
      const late = speed > 0 ? (ms - actor.clock) / speed / 1000 : 0;
      const push = late > LATE_S ? 1 + (late - LATE_S) * 2 : 1;
      actor.clock = line.catchUp(actor.clock, ms, (EYE_SPEED * hurry * push * metre * realMs) / 1000);
    }
    if (actor.clock < ms) this.#late = true;
    const moving = line.whereAt(actor.clock, this.#where);
    if (this.reducedMotion && moving) {
      const leg = line.legAt(actor.clock)!;
      const last = leg.route.xs.length - 1;
      this.#where.x = leg.route.xs[last]!;
      this.#where.y = leg.route.ys[last]!;
    }
    const step = Math.hypot(this.#where.x - actor.x, this.#where.y - actor.y);
    actor.walked =
      moving && !this.reducedMotion && before !== actor.clock
        ? actor.walked + step
        : moving
          ? actor.walked
          : 0;
    actor.x = this.#where.x;
    actor.y = this.#where.y;
  }

  #draw(actor: Actor, look: number, staff: boolean, carry: Carry, line: Timeline): void {
    const { dx, dy } = this.#where;
    void line;
    const name = `${look}${carry}`;
    const outfit = this.wardrobe.outfit(look, staff, carry);
    const metre = 100 / this.#model.scenario.floor.cellCm;
    const step = actor.walked > 0 ? Math.floor((actor.walked / metre / CYCLE_M) * 4) % 4 : 1;
    const back = dx + dy < -1e-6 ? 4 : 0;
    const frame = outfit.first + back + step;
    const { image } = actor;
    if (actor.look !== name || image.texture.key !== outfit.page) actor.look = name;
    image.setTexture(outfit.page, frame);
    image.setFlipX(dx - dy < 0);
    const sx = this.iso.x(actor.x, actor.y);
    const sy = this.iso.y(actor.x, actor.y);
    image.setPosition(Math.round(sx - this.wardrobe.footX), Math.round(sy - this.wardrobe.footY));
    const depth = this.#depth.person(actor.x, actor.y);
    if (Math.abs(image.depth - depth) > 1e-3) image.setDepth(depth);
    if (!image.visible) image.setVisible(true);
  }

  #mood(actor: Actor, kind: string | undefined, product: number): void {
    if (!kind || !this.bubbles) {
      if (actor.bubble?.visible) actor.bubble.setVisible(false);
      return;
    }
    actor.bubble ??= this.#stage.picture(this.bubbles.key, 1e7);
    const { size } = this.bubbles;
    actor.bubble.setTexture(this.bubbles.key, this.bubbles.frameOf(kind, product));
    const sx = this.iso.x(actor.x, actor.y);
    const sy = this.iso.y(actor.x, actor.y, 1.72);
    actor.bubble.setPosition(Math.round(sx - size / 2), Math.round(sy - size));
    actor.bubble.setDepth(1e7 + actor.x + actor.y);
    if (!actor.bubble.visible) actor.bubble.setVisible(true);
  }

  #enter(key: number, clock: number): Actor {
    const spare = this.#idle.pop();
    const image = spare?.image ?? this.#stage.picture('__DEFAULT', 0).setVisible(false);
    const actor: Actor = {
      key,
      image,
      bubble: spare?.bubble,
      clock,
      walked: 0,
      x: 0,
      y: 0,
      seen: false,
      look: '',
    };
    this.#actors.set(key, actor);
    return actor;
  }

  #dismiss(actor: Actor): void {
    actor.image.setVisible(false);
    actor.bubble?.setVisible(false);
    this.#actors.delete(actor.key);
    this.#idle.push(actor);
  }

  /** Where somebody shown stands. */
  find(key: number): { x: number; y: number; depth: number } | undefined {
    const actor = this.#actors.get(key);
    return actor && { x: actor.x, y: actor.y, depth: actor.image.depth };
  }

  /** Everybody shown, for picking: key (visit, or −1 − employee) and feet. */
  each(visit: (key: number, x: number, y: number, depth: number) => void): void {
    for (const actor of this.#actors.values()) visit(actor.key, actor.x, actor.y, actor.image.depth);
  }
}

function carryOf(leg: Leg, moving: boolean): Carry {
  if (moving) return leg.moving === 'filling' ? 'carton' : leg.moving === 'cleaning' ? 'mop' : 'none';
  if (leg.stage === 'filling' || leg.stage === 'receiving') return 'carton';
  if (leg.stage === 'cleaning') return 'mop';
  return leg.stage === 'checking' ? 'list' : 'none';
}
