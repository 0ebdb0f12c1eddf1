/** One person on the stage: an image, at most one bubble, and a fade when they come and go. */
import type { DepthTable } from './depth.ts';
import type { Carry } from './draw/held.ts';
import type { Iso } from './iso.ts';
import type { Picture, Stage } from './stage.ts';
import type { Wardrobe } from './wardrobe.ts';

/** Metres of two steps. */
const CYCLE_M = 1.5;
const FADE_IN_MS = 160;
const FADE_OUT_MS = 240;
/** Above everything that stands on the floor. */
const BUBBLES = 1e7;

/** How somebody is to be shown. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  /** Direction walked or looked at, on the grid. */
  readonly dx: number;
  readonly dy: number;
  readonly moving: boolean;
  readonly look: number;
  readonly staff: boolean;
  readonly carry: Carry;
  readonly mood: string | undefined;
  readonly product: number;
}

/** Frames of the bubbles. */
export interface Bubbles {
  readonly key: string;
  readonly size: number;
  frameOf(kind: string, product: number): number;
}

/** What every actor is drawn with; changes with the scale. */
export interface Kit {
  iso: Iso;
  bubbles: Bubbles | undefined;
  readonly wardrobe: Wardrobe;
  readonly depth: DepthTable;
  readonly stage: Stage;
}

export class Actor {
  /** Visit, or −1 − employee. */
  readonly key: number;
  x = 0;
  y = 0;
  depth = 0;
  /** Asked for in this frame. */
  wanted = true;
  readonly image: Picture;
  #bubble: Picture | undefined;
  #alpha = 0;
  #walked = 0;
  #placed = false;

  constructor(key: number, image: Picture, bubble: Picture | undefined) {
    this.key = key;
    this.image = image;
    this.#bubble = bubble;
  }

  get bubble(): Picture | undefined {
    return this.#bubble;
  }

  /** Shows the person so. */
  pose(pose: Pose, kit: Kit): void {
    this.wanted = true;
    const far = Math.hypot(pose.x - this.x, pose.y - this.y);
    this.#walked = pose.moving ? this.#walked + (this.#placed ? Math.min(far, 1) : 0) : 0;
    this.#placed = true;
    this.x = pose.x;
    this.y = pose.y;
    this.#draw(pose, kit);
    this.#say(pose, kit);
  }

  #draw(pose: Pose, { iso, wardrobe, depth }: Kit): void {
    const { dx, dy } = pose;
    const { image } = this;
    const outfit = wardrobe.outfit(pose.look, pose.staff, pose.carry);
    const metre = 100 / iso.cellCm;
    const step = pose.moving ? Math.floor((this.#walked / metre / CYCLE_M) * 4) % 4 : 1;
    const frame = outfit.first + (dx + dy < -1e-6 ? 4 : 0) + step;
    image.setTexture(outfit.page, frame);
    image.setFlipX(dx - dy < 0);
    const sx = iso.x(this.x, this.y);
    const sy = iso.y(this.x, this.y);
    image.setPosition(Math.round(sx - wardrobe.footX), Math.round(sy - wardrobe.footY));
    this.depth = depth.person(this.x, this.y);
    // Each change of depth sorts the whole list: small steps among neighbours do not need it.
    if (Math.abs(image.depth - this.depth) > 0.02) image.setDepth(this.depth);
  }

  #say({ mood, product }: Pose, { bubbles, stage, iso }: Kit): void {
    if (!mood || !bubbles) {
      this.#bubble?.setVisible(false);
      return;
    }
    this.#bubble ??= stage.picture(bubbles.key, BUBBLES);
    const sx = iso.x(this.x, this.y);
    const sy = iso.y(this.x, this.y, 1.72);
    this.#bubble
      .setTexture(bubbles.key, bubbles.frameOf(mood, product))
      .setPosition(Math.round(sx - bubbles.size / 2), Math.round(sy - bubbles.size))
      .setVisible(true);
    if (Math.abs(this.#bubble.depth - BUBBLES - this.x - this.y) > 0.02)
      this.#bubble.setDepth(BUBBLES + this.x + this.y);
  }

  /** Comes in or goes out a little; false when out of sight. `realMs` Infinity: at once. */
  fade(realMs: number): boolean {
    const aim = this.wanted ? 1 : 0;
    const step = realMs / (this.wanted ? FADE_IN_MS : FADE_OUT_MS);
    this.#alpha = aim > this.#alpha ? Math.min(1, this.#alpha + step) : Math.max(aim, this.#alpha - step);
    if (this.#alpha <= 0) {
      this.image.setVisible(false);
      this.#bubble?.setVisible(false);
      return false;
    }
    this.image.setVisible(true).setAlpha(this.#alpha);
    if (this.#bubble?.visible) this.#bubble.setAlpha(this.#alpha);
    return true;
  }

  /** Is the fade still going on? */
  get fading(): boolean {
    return this.#alpha < 1;
  }
}
