/** Textures of people, drawn the first time somebody of that look carries that: small pages of eight-step blocks. */

import type { Carry } from './draw/held.ts';
import { type Ctx, newCanvas } from './draw/pen.ts';
import { drawPerson, type Person, personOf, STEPS } from './draw/people.ts';
import type { Stage } from './stage.ts';

/** Blocks on a page, across and down. A block is two sides of four steps. */
const ACROSS = 2;
const DOWN = 8;
const FRAMES = STEPS * 2;

/** Box of a frame around the feet, in metres. */
const HALF_M = 0.62;
const UP_M = 1.95;
const DOWN_M = 0.2;

export interface Outfit {
  readonly page: string;
  readonly first: number;
}

export class Wardrobe {
  readonly #stage: Stage;
  readonly #outfits = new Map<string, Outfit>();
  readonly #pages: { key: string; ctx: Ctx; dirty: boolean }[] = [];
  #blocks = 0;
  #m = 1;
  width = 1;
  height = 1;
  /** Where the feet are in a frame. */
  footX = 0;
  footY = 0;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Starts again at another scale, in pixels a metre. */
  rescale(metre: number): void {
    this.#m = metre;
    this.#outfits.clear();
    this.#blocks = 0;
    this.#pages.length = 0;
    this.width = Math.ceil(HALF_M * 2 * metre);
    this.height = Math.ceil((UP_M + DOWN_M) * metre);
    this.footX = this.width / 2;
    this.footY = Math.round(UP_M * metre);
  }

  /** Frames of somebody: `first + (back ? 4 : 0) + step`. */
  outfit(seed: number, staff: boolean, carry: Carry): Outfit {
    const name = `${staff ? 's' : 'c'}${seed}${carry}`;
    const known = this.#outfits.get(name);
    if (known) return known;
    const made = this.#sew(personOf(seed, staff), carry);
    this.#outfits.set(name, made);
    return made;
  }

  #sew(person: Person, carry: Carry): Outfit {
    const block = this.#blocks++;
    const p = Math.floor(block / (ACROSS * DOWN));
    const page = this.#pages[p] ?? this.#newPage(p);
    const at = block % (ACROSS * DOWN);
    const left = (at % ACROSS) * FRAMES * this.width;
    const top = Math.floor(at / ACROSS) * this.height;
    const first = at * FRAMES;
    for (let f = 0; f < FRAMES; f++) {
      const x = left + f * this.width;
      page.ctx.save();
      page.ctx.translate(x + this.footX, top + this.footY);
      drawPerson(page.ctx, person, this.#m, f < STEPS, f % STEPS, carry);
      page.ctx.restore();
      this.#stage.frame(page.key, first + f, x, top, this.width, this.height);
    }
    page.dirty = true;
    return { page: page.key, first };
  }

  #newPage(p: number): { key: string; ctx: Ctx; dirty: boolean } {
    const { canvas, ctx } = newCanvas(this.width * FRAMES * ACROSS, this.height * DOWN);
    const page = { key: `people-${p}`, ctx, dirty: true };
    this.#stage.texture(page.key, canvas);
    this.#pages.push(page);
    return page;
  }

  /** Sends what was drawn since last time. */
  flush(): void {
    for (const page of this.#pages) {
      if (page.dirty) this.#stage.touch(page.key);
      page.dirty = false;
    }
  }
}
